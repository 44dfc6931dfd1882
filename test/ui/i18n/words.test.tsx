import { act, render, screen } from '@testing-library/react'
import { startTransition, Suspense, useEffect, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/ui/i18n/catalogues.ts'
import { firstLanguage } from '../../../src/ui/i18n/detect.ts'
import { format, oneStop } from '../../../src/ui/i18n/format.ts'
import { awaitWords, changeLanguage, loadWords, startSpeaking } from '../../../src/ui/i18n/speaking.ts'
import { useWords } from '../../../src/ui/i18n/useWords.ts'

describe('the first language', () => {
  it('is the one that was chosen before', () => expect(firstLanguage('pl', ['nl-NL'])).toBe('pl'))
  it('is else the first that the browser asks for and we have', () =>
    expect(firstLanguage(null, ['fr-BE', 'nl-BE', 'en'])).toBe('nl'))
  it('is English where nobody asked for one of ours', () => expect(firstLanguage('xx', ['fr'])).toBe('en'))
})

describe('a value in a sentence', () => {
  const sentence = (value: unknown, rule?: string, language = 'en') => format(value, rule, language)

  it('is written as on paper when it is a number', () => {
    expect(sentence(9134)).toBe('9,134')
    expect(sentence(9134, undefined, 'nl')).toBe('9.134')
  })
  it('gets the Korean particle that its sound asks for', () => {
    expect(sentence('대행사', 'josa(p: 을/를)', 'ko')).toBe('대행사를')
    expect(sentence('Kim', 'josa(p: 을/를)', 'ko')).toBe('Kim을(를)')
  })
  it('takes the sentence’s own stop with it when it ends in one', () => {
    const said = `Do ${sentence('5 marca 2027 r.', undefined, 'pl')}.`
    expect(oneStop.process(said, 'key', {}, {})).toBe('Do 5 marca 2027 r.')
  })
  it('refuses a rule that nobody wrote', () => expect(() => sentence('x', 'uppercase')).toThrow('uppercase'))
})

describe('the words of the screen', () => {
  function Sample({ name }: { name: string }) {
    const kit = useWords('kit')
    const app = useWords('app')
    return (
      <p>
        {kit('charactersLeft', { count: 2 })} · {app('mine.deleted', { name })}
      </p>
    )
  }

  it('change all at once, plural forms included, and what a person typed stays as it was', async () => {
    await startSpeaking('en', ['kit', 'app'])
    render(<Sample name="Bar {{count}} $t(kit)" />)
    expect(screen.getByText('2 characters left · Deleted: Bar {{count}} $t(kit).')).toBeVisible()
    await act(() => changeLanguage('pl'))
    expect(screen.getByText('Zostały 2 znaki · Usunięto: Bar {{count}} $t(kit).')).toBeVisible()
    expect(document.documentElement.lang).toBe('pl')
  })

  it('are waited for where they are not there yet', async () => {
    await startSpeaking('ko', [])
    await act(async () => {
      render(
        <Suspense fallback="…">
          <Sample name="B.V." />
        </Suspense>,
      )
      await Promise.all([loadWords('kit'), loadWords('app')])
    })
    expect(screen.getByText('2자 남음 · 지웠습니다: B.V.')).toBeVisible()
  })

  it('are said to be missing where they cannot be had, and are fetched again when that is asked', async () => {
    const missing = 'nowhere'
    await startSpeaking('en', [])
    expect(() => awaitWords(missing)).toThrow(expect.any(Promise))
    await expect(loadWords(missing)).rejects.toThrow('en/nowhere')
    expect(() => awaitWords(missing)).toThrow('en/nowhere')
    await expect(loadWords(missing)).rejects.toThrow('en/nowhere')
  })

  it('halt nothing once they are there, also where one change is followed by another that may wait', async () => {
    const names: { told?: (name: string) => void } = {}
    function Renamed() {
      const [name, setName] = useState('A')
      useEffect(() => {
        names.told = setName
      }, [])
      return <Sample name={name} />
    }
    await startSpeaking('en', ['kit', 'app'])
    render(<Renamed />)
    act(() => {
      names.told?.('B')
      startTransition(() => names.told?.('C'))
    })
    expect(screen.getByText('2 characters left · Deleted: C.')).toBeVisible()
  })
})

describe('a catalogue for the paper', () => {
  it('holds the words of another language than the screen’s', async () => {
    expect((await catalogue('nl', ['kit']))['problem']).toBe('Er klopt iets nog niet')
  })
  it('does not let one namespace hide the words of another', async () => {
    await expect(catalogue('en', ['kit', 'kit'])).rejects.toThrow('stands in two')
  })
})
