import { useEffect } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { useAnnounce } from '../announce.tsx'
import type { DraftAtHand } from '../../steps/draftAtHand.ts'

/** Ctrl+Z and Ctrl+Y (⌘Z, ⇧⌘Z) outside fields: inside one they belong to the text that is being typed. */
export function useUndoKeys({ undo, redo }: Pick<DraftAtHand, 'undo' | 'redo'>) {
  const t = useWords('app')
  const announce = useAnnounce()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isInField(event.target)) return
      const key = event.key.toLowerCase()
      const forth = key === 'y' || (key === 'z' && event.shiftKey)
      const act = forth ? redo : undo
      if (!act || (key !== 'y' && key !== 'z')) return
      event.preventDefault()
      act()
      announce(t(forth ? 'hub.redone' : 'hub.undone'))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo, redo, announce, t])
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
