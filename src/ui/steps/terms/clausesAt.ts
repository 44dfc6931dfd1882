import type { Path } from '../../../domain/agreement/draft.ts'

/** Clauses of section 7 that are not called as their question is, or that no question of their own has. */
const named: Readonly<Record<Path, readonly string[]>> = {
  'goal.period': ['noGuarantee', 'duration'],
  'economics.ceiling': ['ceiling'],
  languages: ['languages'],
  'terms.replyDays': ['replies'],
  'terms.replacementNotice': [],
  'terms.liability': ['liability', 'carveOut'],
  'terms.other': ['whole', 'other'],
}

/** The clauses that the answers at these paths are printed in, by their ids. */
export const clausesAt = (paths: readonly Path[]): readonly string[] =>
  paths.flatMap((path) => named[path] ?? (path.startsWith('terms.') ? [path.slice('terms.'.length)] : []))
