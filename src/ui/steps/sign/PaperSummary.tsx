import { useWords } from '../../i18n/useWords.ts'
import { PaperView } from '../../sheets/PaperView.tsx'
import type { PressedPaper } from '../../../actions/pressMessages.ts'

/** Page 1 at a glance, from the very paper that was printed. */
export function PaperSummary({ paper }: { paper: PressedPaper }) {
  const t = useWords('sign')
  const [first] = paper.papers
  const glance = { ...first, sections: first.sections.filter(({ id }) => id === 'glance') }
  return <PaperView paper={glance} state={t('pages.count', { count: paper.sheets.pages.length })} />
}
