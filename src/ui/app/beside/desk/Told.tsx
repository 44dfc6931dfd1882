import { useEffect, useRef } from 'react'
import type { Listing } from '../../../../engine/drafts/kept.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Button, LinkButton } from '../../../kit/Button.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import type { Done } from './useAll.ts'

interface ToldProps {
  done: Done | null
  nameOf: (listing: Listing) => string
  onUndo: (done: Done) => void
  onForGood: (done: Done) => void
}

/** What was just done, and the way back from it. */
export function Told({ done, nameOf, onUndo, onForGood }: ToldProps) {
  const t = useWords('desk')
  if (!done) return null
  const { what, listing, begun } = done
  const canUndo = what === 'deleted' || what === 'archived'
  const acts = (
    <>
      {canUndo && <Undo key={`${what} ${listing.id}`} onUndo={() => onUndo(done)} />}
      {what === 'deleted' && (
        <Button look="plain" onClick={() => onForGood(done)}>
          {t('act.forGood')}
        </Button>
      )}
      {begun !== undefined && (
        <LinkButton look="plain" href={`#/a/${begun}`}>
          {t('act.open')}
        </LinkButton>
      )}
    </>
  )
  return (
    <Notice look="frame" role="status" acts={(canUndo || begun !== undefined) && acts}>
      <p>{t(`done.${what}`, { name: nameOf(listing) })}</p>
    </Notice>
  )
}

/** The row that had the focus is gone, so the way back has it. */
function Undo({ onUndo }: { onUndo: () => void }) {
  const t = useWords('desk')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button look="plain" ref={button} onClick={onUndo}>
      {t('act.undo')}
    </Button>
  )
}
