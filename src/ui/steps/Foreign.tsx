import type { Respelled } from '../../actions/printable.ts'
import { at } from '../../domain/agreement/change.ts'
import type { Draft, Path } from '../../domain/agreement/draft.ts'
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
  const respell = ({ path, character, spelling }: Offered) => {
    const text = textAt(draft, path).replaceAll(character, spelling)
    answer(path, spelling === '' ? text.replaceAll('  ', ' ').trim() : text)
  }
  return (
    <>
      <p role="status">{characters.length > 0 && `${t('foreign.title')}: ${characters.join(' ')}`}</p>
      {onceEach(draft, here).map((offered) => {
        const { path, character, spelling } = offered
        return (
          <Button key={`${path} ${character}`} look="plain" onClick={() => respell(offered)}>
            {spelling === '' ? t('foreign.leaveOut', { character }) : t('foreign.write', { character, spelling })}
          </Button>
        )
      })}
    </>
  )
}

interface Offered extends Respelled {
  readonly spelling: string
}

/** Those with another spelling, once for an answer, and none that would leave nothing of it. */
const onceEach = (draft: Draft, found: readonly Respelled[]): readonly Offered[] =>
  found.flatMap(({ spelling, ...rest }, place) => {
    const { path, character } = rest
    const isFirst = found.findIndex((one) => one.path === path && one.character === character) === place
    const leaves = spelling !== null && textAt(draft, path).replaceAll(character, spelling).trim() !== ''
    return isFirst && leaves ? [{ ...rest, spelling }] : []
  })

function textAt(draft: Draft, path: Path): string {
  const text = at(draft, path)
  return typeof text === 'string' ? text : ''
}
