import { Suspense } from 'react'
import type { Path } from '../../../domain/agreement/draft.ts'
import { LooseEnds } from './LooseEnds.tsx'
import { Meaning } from './Meaning.tsx'
import { WrittenForm } from './WrittenForm.tsx'

/** Beneath a question that a clause of section 7 answers to: what a law has to say to it, and what the clause means. */
export function BesideClause({ paths }: { paths: readonly Path[] }) {
  return (
    <>
      <Suspense>{paths.includes('terms.ownership') && <WrittenForm />}</Suspense>
      {paths.some((path) => path.startsWith('terms.')) && <LooseEnds paths={paths} />}
      <Meaning paths={paths} />
    </>
  )
}
