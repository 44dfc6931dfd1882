import { lazy, Suspense, type ReactNode } from 'react'
import type { Path } from '../../../domain/agreement/draft.ts'
import type { Owner } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { FieldNotesProps } from './FieldNotes.tsx'
import { useRested, useStill } from './useStill.ts'
import { useWording } from './useWording.ts'

interface FieldWordingProps {
  readonly path: Path
  /** The element that holds the text. */
  readonly field: string
  readonly by: Owner
}

/** Fetched once something was found; where it cannot be had, the page where both read lists the same. */
const FieldNotes = lazy<(of: FieldNotesProps) => ReactNode>(() =>
  import('./FieldNotes.tsx').then(
    (part) => ({ default: part.FieldNotes }),
    () => ({ default: () => null }),
  ),
)

/**
 * Beneath a field: the words in it that nobody can keep or count, once typing has come to rest. They are said once, and
 * hold nothing up.
 */
export function FieldWording({ path, field, by }: FieldWordingProps) {
  const t = useWords('check')
  const { open, gone, ...ways } = useWording()
  const { shown, fresh } = useStill(path, open)
  const lost = gone.filter((entry) => entry.path === path)
  const { now } = useRested(lost.map(({ id }) => id).join(' '))
  const rested = lost.filter(({ id }) => now.split(' ').includes(id))
  return (
    <>
      <p role="status" className="unseen">
        {fresh.length > 0 && t('wording.heard', { words: [...new Set(fresh.map(({ words }) => words))].join(', ') })}
      </p>
      {shown.length + rested.length > 0 && (
        <Suspense>
          <FieldNotes
            field={field}
            by={by === 'client' ? 'client' : 'agency'}
            found={shown}
            lost={rested}
            ways={ways}
          />
        </Suspense>
      )}
    </>
  )
}
