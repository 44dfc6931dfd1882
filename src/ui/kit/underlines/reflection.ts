import { followed, placesOf, type Place, type Span } from './spans.ts'

/** What one can see the text of: never a password, a number or a date. */
export type Entry = HTMLTextAreaElement | HTMLInputElement

export function isEntry(element: Element | null): element is Entry {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'search')
}

/** Everything that decides where a letter stands. A field's own rules differ from those of the text around it. */
const letterings = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontOpticalSizing',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariantCaps',
  'fontVariantEastAsian',
  'fontVariantLigatures',
  'fontVariantNumeric',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'textWrapStyle',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
] as const

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

/** Keeps the underlines in `mirror` beneath the words of `entry`, until it is ended. */
export interface Reflection {
  /** Follows the field's text if it is another one than before; other spans than before are looked for in it anew. */
  readonly show: (spans: readonly Span[]) => void
  readonly end: () => void
}

export function reflect(entry: Entry, mirror: HTMLElement): Reflection {
  let text = entry.value
  let places: readonly Place[] = []
  let shown = ''
  const scroll = () => {
    mirror.scrollTop = entry.scrollTop
    mirror.scrollLeft = entry.scrollLeft
  }
  const put = (next: readonly Place[]) => {
    if (places.length + next.length > 0) mirror.replaceChildren(...underlined(text, next))
    places = next
    // The field's own layout is asked for once in a frame, not at each key.
    requestAnimationFrame(scroll)
  }
  const follow = () => {
    if (entry.value === text) return
    const before = text
    text = entry.value
    put(followed(places, before, text))
  }
  const watch = new ResizeObserver(() => {
    takeShape(mirror, entry)
    scroll()
  })
  watch.observe(entry)
  const ended = new AbortController()
  entry.addEventListener('input', follow, ended)
  for (const type of ['scroll', 'blur']) entry.addEventListener(type, scroll, ended)
  return {
    show: (spans) => {
      follow()
      const asked = spans.map(({ start, words }) => `${start} ${words}`).join('\n')
      if (asked === shown) return
      shown = asked
      takeShape(mirror, entry)
      put(placesOf(spans, text))
    },
    end: () => {
      watch.disconnect()
      ended.abort()
    },
  }
}

/** The same text in the same places; only what is underlined is drawn. */
function underlined(text: string, places: readonly Place[]): (Node | string)[] {
  if (places.length === 0) return []
  const pieces: (Node | string)[] = []
  let done = 0
  for (const { start, end } of places) {
    const words = document.createElement('u')
    words.textContent = text.slice(start, end)
    pieces.push(text.slice(done, start), words)
    done = end
  }
  // A last line without letters has its height as well, and a caret behind the last letter its room.
  return [...pieces, text.slice(done), '\n']
}

/** The size of the field and its lettering. */
function takeShape({ style }: HTMLElement, entry: Entry) {
  const from = getComputedStyle(entry)
  for (const name of letterings) style[name] = from[name]
  style.width = from.width
  style.height = from.height
  for (const side of sides) {
    style[`border${side}Width`] = from[`border${side}Width`]
    style[`padding${side}`] = from[`padding${side}`]
  }
  style.overflowY = from.overflowY
  if (entry instanceof HTMLInputElement) takeLine(style, from)
}

/** A line stands in the middle of its field, and is cut off within its padding. */
function takeLine(style: CSSStyleDeclaration, from: CSSStyleDeclaration) {
  const aside = sides.map((side) => `${from[`border${side}Width`]} + ${from[`padding${side}`]}`)
  for (const [place, side] of sides.entries()) style[`border${side}Width`] = `calc(${aside[place]})`
  style.padding = '0'
  style.whiteSpace = 'pre'
  style.overflowY = 'hidden'
  style.lineHeight = `calc(${from.height} - (${aside[0]} + ${aside[2]}))`
}
