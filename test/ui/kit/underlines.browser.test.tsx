import '../../../src/ui/kit/ground.css'
import { render } from '@testing-library/react'
import { cdp, page, userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, it } from 'vitest'
import { Field } from '../../../src/ui/kit/Field.tsx'
import { TextArea } from '../../../src/ui/kit/TextArea.tsx'
import { Underlines } from '../../../src/ui/kit/underlines/Underlines.tsx'

type Entry = HTMLTextAreaElement | HTMLInputElement

const long = {
  en: 'We promise a full house every evening, from Monday to Friday, and we will post as often as it takes. '.repeat(5),
  nl: 'Wij garanderen elke avond een volle zaak, en wij plaatsen zo vaak als nodig is. Ondergemiddeldetevredenheid telt. '.repeat(
    5,
  ),
  pl: 'Gwarantujemy pełną salę każdego wieczoru; publikujemy tak często, jak trzeba, żeby wszystko się udało. '.repeat(
    5,
  ),
  ko: '저희는 매일 저녁 만석을 보장합니다. 필요한 만큼 얼마든지 올리겠습니다. 손님이모두만족하실때까지계속합니다. '.repeat(
    5,
  ),
} as const
type Language = keyof typeof long

/** Every third pair of words, so that some stand at the end of a line and some are broken by it. */
const spansOf = (text: string, each = 3) =>
  [...text.matchAll(/\S+(?: \S+)?/g)]
    .filter((_, place) => place % each === 1)
    .map(({ 0: words, index }) => ({ start: index, words }))

const entry = () => document.querySelector<Entry>('textarea, input')!
const mirror = () => document.querySelector<HTMLElement>('[inert]')!
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
const lines = () => [...document.querySelectorAll('u')]

/** The field's own answer to where a letter stands: what the caret would be, were one to press there. */
function caretAt(x: number, y: number): number {
  const caret = document.caretPositionFromPoint(x, y)
  expect(caret?.offsetNode).toBe(entry())
  return caret?.offset ?? -1
}

/** Each rectangle that is underlined with the letters that the field itself has at both its ends. */
function underlinedLetters(): string[] {
  const box = entry().getBoundingClientRect()
  return lines().map((line) =>
    [...line.getClientRects()]
      .filter(({ top, bottom, width }) => width > 0 && top >= box.top && bottom <= box.bottom)
      .map(({ left, right, top, height }) => {
        const middle = top + height / 2
        return entry().value.slice(caretAt(left + 0.4, middle), caretAt(right - 0.4, middle))
      })
      .join('|'),
  )
}
/** A blank at the end of a line has no width there. */
const bare = (pieces: string) => pieces.replace(/[\s|]/g, '')

function lay(field: 'area' | 'line', text: string, spans = spansOf(text)) {
  const below = <Underlines of="said" spans={spans} />
  return render(
    field === 'area' ? (
      <TextArea name="said" label="Said" defaultValue={text} below={below} />
    ) : (
      <Field name="said" label="Said" defaultValue={text} below={below} />
    ),
  )
}

beforeEach(() => {
  document.documentElement.lang = 'en'
  document.documentElement.style.fontSize = ''
})

describe('words underlined in a text area', () => {
  const tongues = Object.keys(long) as Language[]
  const sizes = [320, 411, 768, 1280]
  it.each(tongues.flatMap((language) => sizes.map((width) => [language, width] as const)))(
    'stand where the field has them, in every line (%s, %d px)',
    async (language, width) => {
      await page.viewport(width, 1600)
      document.documentElement.lang = language
      const spans = spansOf(long[language])
      lay('area', long[language])
      await document.fonts.ready
      expect(underlinedLetters().map(bare)).toEqual(spans.map(({ words }) => bare(words)))
    },
  )
})

const text = 'We promise a full house every evening. We post as often as it takes, whatever happens.'
const of = (words: string) => ({ start: text.indexOf(words), words })
const two = [of('promise'), of('as often as it takes')]
const underlined = () => lines().map(({ textContent }) => textContent)

describe('the underlines', () => {
  beforeEach(() => page.viewport(411, 900))

  it('take no room, and leave the pointer, the keys, the caret and the reader alone', async () => {
    const { rerender } = lay('area', text, [])
    const shape = () => JSON.stringify([entry().getBoundingClientRect(), document.body.getBoundingClientRect()])
    const before = shape()
    rerender(<TextArea name="said" label="Said" below={<Underlines of="said" spans={two} />} />)
    expect(underlined()).toEqual(['promise', 'as often as it takes'])
    expect(shape()).toBe(before)
    const { left, top } = lines()[0]!.getBoundingClientRect()
    expect(document.elementFromPoint(left + 2, top + 4)).toBe(entry())
    expect(lines()[0]!.closest('[inert][aria-hidden="true"]')).not.toBeNull()
    await userEvent.click(page.getByRole('textbox'))
    expect(entry()).toHaveFocus()
  })

  it('follow what is typed before them, and end as soon as one of their letters changes', async () => {
    lay('area', text, two)
    const field = entry() as HTMLTextAreaElement
    field.focus()
    field.setSelectionRange(0, 0)
    await userEvent.keyboard('Now: ')
    expect(underlinedLetters().map(bare)).toEqual(two.map(({ words }) => bare(words)))
    const inside = field.value.indexOf('often') + 2
    field.setSelectionRange(inside, inside)
    await userEvent.keyboard('x')
    expect(underlined()).toEqual(['promise'])
    const behind = field.value.indexOf('promise') + 'promise'.length
    field.setSelectionRange(behind, behind)
    await userEvent.keyboard('d')
    expect(underlined()).toEqual([])
    // What was handed over is not underlined again by itself: whoever found it has to find it anew.
    await userEvent.keyboard('{Backspace}')
    expect(underlined()).toEqual([])
  })

  it('follow a text that was written into the field by a form', () => {
    const { rerender } = lay('area', text, two)
    entry().value = `Well. ${text}`
    rerender(<TextArea name="said" label="Said" below={<Underlines of="said" spans={[...two]} />} />)
    expect(underlinedLetters().map(bare)).toEqual(two.map(({ words }) => bare(words)))
  })

  it('stand where the words are although blanks were cut from the text that was read', () => {
    lay('area', `  ${text}`, two)
    expect(underlinedLetters().map(bare)).toEqual(two.map(({ words }) => bare(words)))
  })

  it('go with the text when it is scrolled, and are seen within the field alone', async () => {
    await page.viewport(411, 700)
    lay(
      'area',
      `${'Line by line.\n'.repeat(30)}${text}\n\n`,
      [of('promise')].map(({ words }) => ({ words, start: 420 })),
    )
    expect(entry().scrollHeight).toBeGreaterThan(entry().clientHeight + 100)
    for (const share of [1, 0.97, 0.94]) {
      entry().scrollTop = (entry().scrollHeight - entry().clientHeight) * share
      await drawn()
      expect(mirror().scrollTop).toBe(entry().scrollTop)
    }
    expect(underlinedLetters()).toEqual(['promise'])
    expect(mirror().scrollHeight).toBe(entry().scrollHeight)
    entry().scrollTop = 0
    await drawn()
    expect(lines()[0]!.getBoundingClientRect().top).toBeGreaterThan(entry().getBoundingClientRect().bottom)
    expect(getComputedStyle(mirror()).overflowX).not.toBe('visible')
  })

  it('keep to the words when the field, the window or the letters change their size, and beside an error', async () => {
    const text5 = text.repeat(5)
    const { rerender } = lay('area', text5, [...two])
    const expectThere = async () => {
      await drawn()
      expect(underlinedLetters().map(bare)).toEqual(two.map(({ words }) => bare(words)))
    }
    entry().style.width = '213.4px'
    await expectThere()
    entry().style.width = ''
    await page.viewport(533, 900)
    await expectThere()
    document.documentElement.style.fontSize = '200%'
    await expectThere()
    document.documentElement.style.fontSize = ''
    rerender(<TextArea name="said" label="Said" error="Too much" below={<Underlines of="said" spans={two} />} />)
    await expectThere()
    entry().style.direction = 'rtl'
    rerender(<TextArea name="said" label="Said" below={<Underlines of="said" spans={[two[0]!]} />} />)
    await drawn()
    expect(lines()[0]!.getBoundingClientRect().left).toBeGreaterThan(entry().getBoundingClientRect().left)
  })

  it('are seen in forced colours, without drawing the letters twice', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    lay('area', text, two)
    const style = getComputedStyle(lines()[0]!)
    expect(style.color).toBe('rgba(0, 0, 0, 0)')
    expect(style.textDecorationColor).toBe(getComputedStyle(document.body).color)
    expect(style.textDecorationStyle).toBe('dotted')
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })

  it('are only drawn where the letters can be seen', () => {
    render(
      <>
        <input id="said" type="password" aria-label="Secret" defaultValue={text} />
        <Underlines of="said" spans={two} />
      </>,
    )
    expect(underlined()).toEqual([])
  })
})

describe('words underlined in a line', () => {
  it.each(['en', 'ko'] as const)(
    'stand where the field has them, and go along when it scrolls sideways (%s)',
    async (language) => {
      await page.viewport(640, 700)
      document.documentElement.lang = language
      const spans = spansOf(long[language], 2)
      lay('line', long[language], spans)
      await document.fonts.ready
      const field = entry() as HTMLInputElement
      field.focus()
      for (const place of [0, field.value.length, 150, 20]) {
        field.setSelectionRange(place, place)
        await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
        await drawn()
        expect(mirror().scrollLeft, `at ${place}`).toBe(field.scrollLeft)
        const box = field.getBoundingClientRect()
        const shown = lines().filter((line) => {
          const { left, right } = line.getBoundingClientRect()
          return left > box.left + 20 && right < box.right - 20
        })
        expect(shown.length).toBeGreaterThan(0)
        for (const line of shown) {
          const { left, right, top, height } = line.getBoundingClientRect()
          expect(field.value.slice(caretAt(left + 0.4, top + height / 2), caretAt(right - 0.4, top + height / 2))).toBe(
            line.textContent,
          )
          expect(Math.abs(top + height / 2 - (box.top + box.height / 2)), 'in the middle').toBeLessThan(3)
        }
      }
      field.scrollLeft = 90
      await drawn()
      expect(mirror().scrollLeft).toBe(field.scrollLeft)
      field.blur()
      await drawn()
      expect(mirror().scrollLeft).toBe(field.scrollLeft)
    },
  )
})
