import { Suspense, use, useMemo } from 'react'
import { tellChanges } from '../../../actions/tellChanges.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import type { Earlier } from '../../../engine/drafts/kept.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { clauseWords } from '../clauseWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { other, signingParty } from './signer.ts'
import styles from './ChangedTerms.module.css'

/** At the button: what the paper says otherwise than when its reader, or both, last agreed to it; in its order. */
export function ChangedTerms({ side }: { side: Side }) {
  const { earlier } = useDraft()
  const since = seenLast(earlier, side)
  return (
    since && (
      <Suspense>
        <Changes since={since} />
      </Suspense>
    )
  )
}

interface Since {
  readonly draft: Draft
  /** Who had agreed to it: the reader, the other party, or nobody yet, but both had read it. */
  readonly by: 'you' | 'other' | 'read'
  readonly side: Side
}

/** What a party signed itself comes first, then what the other one signed, then what both read together. */
function seenLast({ signed, read }: Earlier, side: Side): Since | null {
  const [own, others] = [signed?.[side], signed?.[other(side)]]
  if (own) return { draft: own, by: 'you', side }
  if (others) return { draft: others, by: 'other', side }
  return read ? { draft: read, by: 'read', side } : null
}

function Changes({ since }: { since: Since }) {
  const t = useWords('sign')
  const { draft } = useDraft()
  const words = use(clauseWords(draft))
  const terms = useMemo(() => tellChanges(since.draft, draft, words), [since.draft, draft, words])
  const { name } = signingParty(since.draft, other(since.side))
  if (terms.length === 0) return null
  return (
    <section className={styles.changes}>
      <h2>{t(`changed.${since.by}`, { name })}</h2>
      <ul className="bare" lang={draft.languages.prevailing ?? draft.languages.paper}>
        {terms.map(({ id, name: place, before, now }) => (
          <li key={id}>
            <h3>{place}</h3>
            <Words said={t('changed.before')} lines={before} nothing={t('changed.nothing')} />
            <Words said={t('changed.now')} lines={now} nothing={t('changed.nothing')} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ said, lines, nothing }: { said: string; lines: readonly string[]; nothing: string }) {
  const { language } = useLanguage()
  return (
    <div>
      <p className="soft" lang={language}>
        {said}
        {lines.length === 0 && `: ${nothing}`}
      </p>
      {lines.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </div>
  )
}
