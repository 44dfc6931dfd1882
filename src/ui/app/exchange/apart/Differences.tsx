import { use, useMemo } from 'react'
import { tellDifferences, type ToldDifferences } from '../../../../actions/tellChanges.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Difference } from '../../../../domain/differences/differences.ts'
import type { HiddenChange } from '../../../../domain/differences/hidden.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { clauseWords } from '../../../steps/clauseWords.ts'

/** Everything in which the signed paper differs from what stands here, gravest first, in the words of the paper. */
export function Differences({ here, paper }: { here: Draft; paper: Draft }) {
  const t = useWords('apart')
  const words = use(clauseWords(paper))
  const { terms, unprinted } = useMemo(() => tellDifferences(here, paper, words), [here, paper, words])
  if (terms.length + unprinted.length === 0) return null
  return (
    <section className="verify-part">
      <h2>{t('differs.heading', { count: terms.length + unprinted.length })}</h2>
      <ul className="bare apart-differences">
        {terms.map((term) => (
          <Term key={term.id} term={term} language={paper.languages.prevailing ?? paper.languages.paper} />
        ))}
        {unprinted.map((difference) => (
          <Unprinted key={`${difference.kind} ${difference.path}`} difference={difference} />
        ))}
      </ul>
    </section>
  )
}

function Term({ term, language }: { term: ToldDifferences['terms'][number]; language: string }) {
  const t = useWords('apart')
  return (
    <li>
      {term.name === '' ? <h3>{t('differs.front')}</h3> : <h3 lang={language}>{term.name}</h3>}
      <Sides before={term.before} now={term.now} language={language} />
      <Hidden hidden={term.hidden} />
    </li>
  )
}

/** What no page prints: the number of the draft, comments, notes for the app. */
function Unprinted({ difference: { concern, kind, before, after, hidden = [] } }: { difference: Difference }) {
  const t = useWords('apart')
  return (
    <li>
      <h3>{t(concern === 'frame' ? 'differs.frame' : 'differs.unprinted')}</h3>
      {kind === 'moved' ? <p>{t('differs.moved')}</p> : <Sides before={textsIn(before)} now={textsIn(after)} />}
      <Hidden hidden={hidden} />
    </li>
  )
}

function Sides({ before, now, language }: { before: readonly string[]; now: readonly string[]; language?: string }) {
  const t = useWords('apart')
  return (
    <dl className="measure">
      <dt>{t('differs.here')}</dt>
      <Lines lines={before} language={language} />
      <dt>{t('differs.paper')}</dt>
      <Lines lines={now} language={language} />
    </dl>
  )
}

function Lines({ lines, language }: { lines: readonly string[]; language: string | undefined }) {
  const t = useWords('apart')
  if (lines.length === 0) return <dd>{t('differs.nothing')}</dd>
  return lines.map((line) => (
    <dd key={line} lang={language}>
      <bdi>{line}</bdi>
    </dd>
  ))
}

function Hidden({ hidden }: { hidden: readonly HiddenChange[] }) {
  const t = useWords('apart')
  if (hidden.length === 0) return null
  const named = hidden.map(({ character, like }) => (like === null ? character : `${character} (${like})`))
  return <p role="note">{t('differs.hidden', { characters: [...new Set(named)].join(', ') })}</p>
}

/** The words and figures in a value; ids and codes name things for the app alone, and are told as well. */
function textsIn(value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  return typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [`${value as string | number | boolean}`]
}
