import type { Path } from '../../domain/agreement/draft.ts'
import { useWords } from '../i18n/useWords.ts'
import { useDraft } from './draftAtHand.ts'
import { useTelling } from './scribeAtHand.ts'

/** Softly, on the page where it was typed: which characters the paper cannot print. Nothing is held up by it. */
export function Foreign({ paths }: { paths: readonly Path[] }) {
  const t = useWords('check')
  const told = useTelling('foreign', useDraft().draft).told ?? []
  const here = told.filter(({ path }) => paths.some((own) => path === own || path.startsWith(`${own}.`)))
  const characters = [...new Set(here.map(({ character }) => character))]
  return <p role="status">{characters.length > 0 && `${t('foreign.title')}: ${characters.join(' ')}`}</p>
}
