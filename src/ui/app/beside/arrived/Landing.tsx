import { given } from '../../../../domain/agreement/answer.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { writeTime } from '../../../../domain/language/writeTime.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { LinkButton } from '../../../kit/Button.tsx'
import { Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { PartyBadge } from '../../../kit/PartyBadge.tsx'
import { ownQuestions } from '../../exchange/short/ownQuestions.ts'
import { Begin } from './Begin.tsx'
import { Facts, type ArrivalWay } from './Facts.tsx'
import { NotKept } from './NotKept.tsx'
import { Plain } from './Refused.tsx'
import type { PlaceAtHand } from './usePlace.ts'
import { draftOf, idOf, isRequest, partyOf, type Sending } from './whereItLies.ts'

interface LandingProps extends PlaceAtHand {
  sending: Sending
  way: ArrivalWay
}

/** From whom it is, what is asked, by when, how long it takes and in whose hands it is; then it can begin. */
export function Landing({ sending, way, place, fault, begin }: LandingProps) {
  const t = useWords('arrive')
  if (place === 'answersOnly') {
    return (
      <Plain title={t('answersOnly.title')}>
        <p className="lead">{t('answersOnly.text')}</p>
      </Plain>
    )
  }
  if (place === null) return <NotKept fault={fault} />
  const isAnswers = sending.asks === 'answers'
  const questions = ownQuestions(draftOf(sending), otherSide(sending.by), isRequest(sending) ? sending.questions : [])
  return (
    <Part columns="text" className="arrived">
      {place === 'mine' && <Mine sending={sending} />}
      <From sending={sending} />
      <Asks sending={sending} />
      <p className="lead">{t(isAnswers ? 'lead.answers' : 'lead.longer')}</p>
      <About sending={sending} />
      {place !== 'mine' && <Begin {...{ sending, place, begin }} />}
      <NotKept fault={fault} />
      <Facts way={way} asked={{ answers: isAnswers, questions: questions.length }} />
      <When sending={sending} />
    </Part>
  )
}

/** Whoever sent it looks at their own link: what the other one sees, and the way to the draft itself. */
function Mine({ sending }: { sending: Sending }) {
  const t = useWords('arrive')
  return (
    <div className="arrived-mine">
      <p>
        <strong>{t('mine.title')}</strong>
      </p>
      <p>{t('mine.text')}</p>
      <LinkButton look="secondary" href={`#/a/${idOf(sending)}`}>
        {t('act.open')}
      </LinkButton>
    </div>
  )
}

function From({ sending: { name, by } }: { sending: Sending }) {
  const t = useWords('arrive')
  const words = name === undefined ? t(`from.${by}Alone`) : t(`from.${by}`, { name })
  return (
    <p>
      <PartyBadge kind={by}>{words}</PartyBadge>
    </p>
  )
}

/** The one concrete thing, in one sentence; a reply to what was asked before goes first. */
function Asks({ sending }: { sending: Sending }) {
  const t = useWords('arrive')
  const { language } = useLanguage()
  const { asks, due, by } = sending
  const party = partyOf(sending, by) ?? t(`party.${by}`)
  const asked = due
    ? t(`asks.${asks}By`, { party, date: writeDate(due, language, 'byWeekday') })
    : t(`asks.${asks}`, { party })
  const reply = isRequest(sending) ? undefined : sending.reply
  if (!reply) return <PageHeading title={asked} />
  const isAgreed = 'agreed' in reply
  return (
    <>
      <PageHeading title={t(isAgreed ? 'reply.agreed' : 'reply.declined', { party })} />
      {!isAgreed && <Quoted by={by}>{reply.declined.reason}</Quoted>}
      <p>{asked}</p>
    </>
  )
}

function About({ sending }: { sending: Sending }) {
  const t = useWords('arrive')
  const { by, words } = sending
  const draft = draftOf(sending)
  const goal = isRequest(sending) ? sending.goal : (given(draft.title) ?? given(draft.goal?.brief))
  return (
    <>
      {draft.example !== undefined && <p className="arrived-example">{t('example')}</p>}
      {words !== undefined && (
        <div>
          <h2 className="arrived-small">{t('wrote')}</h2>
          <Quoted by={by}>{words}</Quoted>
        </div>
      )}
      {goal !== undefined && (
        <div>
          <h2 className="arrived-small">{t('about')}</h2>
          <p>
            <bdi>{goal}</bdi>
          </p>
        </div>
      )}
    </>
  )
}

/** A claim, for every clock can be set. */
function When({ sending: { when } }: { sending: Sending }) {
  const t = useWords('arrive')
  const { language } = useLanguage()
  const [date, time] = [writeDate(when.on, language, 'day'), writeTime(when.at, language, 'screen')]
  return <p className="soft arrived-when">{t('handedOver', { date, time })}</p>
}

/** What a person wrote stands on that person's rule. */
function Quoted({ by, children }: { by: Sending['by']; children: string }) {
  return (
    <blockquote className="arrived-words" data-by={by}>
      <bdi>{children}</bdi>
    </blockquote>
  )
}
