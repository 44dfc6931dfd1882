import { useEffect, useState } from 'react'
import type { ToldWording } from '../../../actions/scribeMessages.ts'
import type { Path } from '../../../domain/agreement/draft.ts'

/** Stillness after the last key before something new is said, in milliseconds: nobody is interrupted in a word. */
const STILL = 800

/** A text as it was when the keys last rested, and when they had rested before. */
export function useRested(text: string): { readonly now: string; readonly before: string } {
  const [rested, setRested] = useState({ now: text, before: '' })
  useEffect(() => {
    const timer = setTimeout(
      () => setRested((last) => (last.now === text ? last : { now: text, before: last.now })),
      STILL,
    )
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

interface Still {
  /** What was mended goes at once, what is new comes when typing has come to rest. */
  readonly shown: readonly ToldWording[]
  /** Those of them that came with the last rest: what was heard before is not said again. */
  readonly fresh: readonly ToldWording[]
}

/** The findings of one text, as its writer is told of them. */
export function useStill(path: Path, open: readonly ToldWording[]): Still {
  const found = open.filter((each) => each.path === path && each.words !== '')
  const key = found.map(keyOf).join('\n')
  const { now, before } = useRested(key)
  const came = linesOf(now).filter((each) => !linesOf(before).includes(each))
  const fresh = found.filter((each) => came.includes(keyOf(each)))
  // Said with one of them less, the others would be said twice.
  return {
    shown: found.filter((each) => linesOf(now).includes(keyOf(each))),
    fresh: fresh.length < came.length ? [] : fresh,
  }
}

const keyOf = ({ rule, words }: ToldWording) => `${rule} ${words.replaceAll('\n', ' ')}`
const linesOf = (keys: string): readonly string[] => keys.split('\n').filter((key) => key !== '')
