import { Suspense, use } from 'react'
import { withheldPaths } from '../../../../domain/agreement/withheld.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Blank } from '../../../kit/Blank.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import type { Asking } from './asking.ts'
import { receiverWords, sentenceFor } from './receiver.ts'

/** The request, word for word as the other party will read it, in the language chosen for them. */
export function Preview({ asking }: { asking: Asking }) {
  const t = useWords('send')
  const names = usePartyNames()
  return (
    <section className="send-preview" aria-labelledby="preview">
      <h2 id="preview">{t('preview.heading', { name: names[otherSide(asking.by)] })}</h2>
      <Suspense>
        <AsRead asking={asking} />
      </Suspense>
    </section>
  )
}

function AsRead({ asking }: { asking: Asking }) {
  const { draft } = useDraft()
  const { by, language, reply, words, asks } = asking
  const say = use(receiverWords(language))
  return (
    <div lang={language} className="send-read" aria-live="polite">
      <p className="send-sentence">{sentenceFor(draft, asking, say)}</p>
      {reply && 'declined' in reply && (
        <p>
          <Blank by={by}>{reply.declined.reason}</Blank>
        </p>
      )}
      {words && (
        <p className="send-words">
          <Blank by={by}>{words}</Blank>
        </p>
      )}
      {!reply && <p className="soft">{say(asks === 'answers' ? 'fact.minutes' : 'fact.longer')}</p>}
    </div>
  )
}

const held = {
  'problem.pain': 'pain',
  'problem.lastTime': 'lastTime',
  'goal.levels.plan': 'plan',
  'economics.extra': 'extra',
} as const

/** What goes along, and which answers stay here until the other party has written its own. */
export function WhatGoes({ asking: { by, isWhole } }: { asking: Asking }) {
  const t = useWords('send')
  const { draft, paper } = useDraft()
  const name = usePartyNames()[otherSide(by)]
  // What is signed goes as it was signed, whole.
  if (paper && paper.inked.length > 0) return null
  const stays = isWhole ? [] : withheldPaths(draft, otherSide(by))
  return (
    <section className="send-goes">
      <h2>{t('goes.heading')}</h2>
      <p>{t('goes.draft')}</p>
      {stays.length > 0 && (
        <>
          <p>{t('goes.stays', { name })}</p>
          <ul>
            {stays.map((path) => (
              <li key={path}>{t(`goes.${held[path as keyof typeof held] ?? 'limits'}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
