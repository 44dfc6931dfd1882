import { useEffect } from 'react'
import { keepField, readField } from '../../engine/drafts/lastField.ts'

type Entry = HTMLInputElement | HTMLTextAreaElement

const isEntry = (part: unknown): part is Entry =>
  part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement

/** Remembers the field that is typed in, and leads back to it where the page was loaded anew at the same address. */
export function useLastField(at: string): void {
  useEffect(() => {
    const keep = ({ target }: Event) => {
      if (isEntry(target) && target.id !== '') keepField({ at, field: target.id, caret: target.selectionStart })
    }
    for (const kind of ['focusin', 'input'] as const) document.addEventListener(kind, keep)
    return () => {
      for (const kind of ['focusin', 'input'] as const) document.removeEventListener(kind, keep)
    }
  }, [at])
  useEffect(returnOnce, [])
}

/**
 * The field comes with its question, a moment after the page, and may be drawn anew until all of it is there. Whoever
 * does something meanwhile is left alone.
 */
function returnOnce() {
  const last = readField()
  if (last === null || location.hash !== `#${last.at}`) return undefined
  const look = () => {
    const entry = document.getElementById(last.field)
    if (!isEntry(entry) || document.activeElement !== document.body) return
    entry.focus()
    if (last.caret !== null) entry.setSelectionRange(last.caret, last.caret)
  }
  const changes = new MutationObserver(look)
  const own = ['pointerdown', 'keydown', 'hashchange'] as const
  const stop = () => {
    changes.disconnect()
    for (const kind of own) window.removeEventListener(kind, stop)
  }
  for (const kind of own) window.addEventListener(kind, stop)
  changes.observe(document.body, { childList: true, subtree: true })
  look()
  return stop
}
