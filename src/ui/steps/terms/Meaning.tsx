import { Suspense, useState } from 'react'
import type { Path } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Details } from '../../kit/Details.tsx'
import { useStepWords } from '../words.ts'
import { clausesAt } from './clausesAt.ts'

/** What the clauses of a question mean for somebody who has a shop to run; the words come when somebody opens it. */
export function Meaning({ paths }: { paths: readonly Path[] }) {
  const t = useStepWords()
  const [isOpen, setOpen] = useState(false)
  const clauses = clausesAt(paths)
  if (clauses.length === 0) return null
  return (
    <Details summary={t('meaning')} onOpen={() => setOpen(true)}>
      <Suspense>{isOpen && <Lines of={clauses} />}</Suspense>
    </Details>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  const t = useWords('plain') as unknown as (key: string) => string
  return of.map((id) => <p key={id}>{t(`clause.${id}`)}</p>)
}
