import { at } from '../../domain/agreement/change.ts'
import type { Path } from '../../domain/agreement/draft.ts'
import { useWords } from '../i18n/useWords.ts'
import { Button } from '../kit/Button.tsx'
import { useDraft } from './draftAtHand.ts'
import { useTelling } from './scribeAtHand.ts'

/**
 * Softly, on the page where it was typed: which characters the paper cannot print, each with another spelling where one
 * is known. Nothing is held up by it.
 */
export function Foreign({ paths }: { paths: readonly Path[] }) {
  const t = useWords('check')
  const { draft, answer } = useDraft()
  const told = useTelling('foreign', draft).told ?? []
  const here = told.filter(({ path }) => paths.some((own) => path === own || path.startsWith(`${own}.`)))
  const characters = [...new Set(here.map(({ character }) => character))]
  const respell = (path: Path, character: string, spelling: string) => {
    const text = String(at(draft, path)).replaceAll(character, spelling)
    answer(path, spelling === '' ? text.replaceAll('  ', ' ').trim() : text)
  }
  return (
    <>
      <p role="status">{characters.length > 0 && `${t('foreign.title')}: ${characters.join(' ')}`}</p>
      {here.map(
        ({ path, character, spelling }) =>
          spelling !== null && (
            <Button key={`${path} ${character}`} look="plain" onClick={() => respell(path, character, spelling)}>
              {t(spelling === '' ? 'foreign.leaveOut' : 'foreign.write', { character, spelling })}
            </Button>
          ),
      )}
    </>
  )
}
