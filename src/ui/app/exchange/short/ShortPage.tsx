import { useEffect } from 'react'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { writeTime } from '../../../../domain/language/writeTime.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { BackLink } from '../../../kit/BackLink.tsx'
import { LinkButton, type ButtonLook } from '../../../kit/Button.tsx'
import { Page, Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { PartyBadge } from '../../../kit/PartyBadge.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { SHORT } from '../../../steps/returns.ts'
import type { PathScreen } from '../../../steps/screen.ts'
import { localMoment } from '../../moment.ts'
import { answeredOf, nextOwn } from './ownQuestions.ts'
import { Rows } from './Rows.tsx'
import { useOwnQuestions } from './useOwnQuestions.ts'
import style from './short.page.css?url'

/**
 * The short view of whoever was asked: their own questions on one page, with what they have said, and one thing to do next.
 * `rest` is the question that was just answered: from there it goes on to the next one.
 */
export function ShortPage({ rest }: { rest: string }) {
  const { draft, ways } = useDraft()
  const { side, questions } = useOwnQuestions()
  const following = rest === '' ? null : nextOwn(questions, draft, side, rest)
  const goesOn = rest !== ''
  const to = following ? ways.step(following.step, following.id, SHORT) : ways.step(SHORT)
  useEffect(() => {
    if (goesOn) ways.go(to, 'instead')
  }, [ways, goesOn, to])
  return goesOn ? null : <ShortView side={side} questions={questions} />
}

function ShortView({ side, questions }: { side: Side; questions: readonly PathScreen[] }) {
  const t = useWords('arrive')
  const { draft, ways } = useDraft()
  const names = usePartyNames()
  const [n, m] = [answeredOf(questions, draft, side), questions.length].map(String)
  return (
    <Page>
      <link rel="stylesheet" href={style} precedence="page" />
      <Part columns="all">
        <BackLink href={ways.hub}>{t('short.all')}</BackLink>
      </Part>
      <Part columns="text" className="short">
        <div className="short-head">
          <p>
            <PartyBadge kind={side}>{names[side]}</PartyBadge>
          </p>
          <PageHeading title={t('short.title')} />
          <Asked side={side} />
          <p className="soft">{t('short.blind')}</p>
          <p className="short-progress">{t('short.progress', { n: n ?? '', m: m ?? '' })}</p>
        </div>
        <Rows {...{ side, questions }} />
        <div className="short-more">
          {n !== m && <SendBack look="plain" side={side} />}
          <LinkButton look="plain" href={ways.step('read')}>
            {t('short.read')}
          </LinkButton>
          <LinkButton look="plain" href={ways.step('send', 'decline')}>
            {t('short.decline')}
          </LinkButton>
        </div>
        <div className="short-next">
          <Next side={side} questions={questions} />
        </div>
      </Part>
    </Page>
  )
}

/** Who asks for this, and by when; once it went back, when that was. */
function Asked({ side }: { side: Side }) {
  const t = useWords('arrive')
  const { language } = useLanguage()
  const { draft, earlier, world } = useDraft()
  const names = usePartyNames()
  const { asked, sent = [] } = earlier.exchange ?? {}
  const last = sent.at(-1)
  // What was handed over keeps its number until it is changed.
  if (last && last.revision === draft.revision) {
    const { date, time } = localMoment(world, last.at)
    return (
      <p>
        {t('short.sentOn', {
          date: writeDate(date, language, 'day'),
          time: writeTime(time, language, 'screen'),
        })}
      </p>
    )
  }
  if (asked?.due === undefined) return null
  return <p>{t('short.asked', { party: names[otherSide(side)], date: writeDate(asked.due, language, 'byWeekday') })}</p>
}

/** The one act of this page: the next question, and once all have an answer, back to whoever asked. */
function Next({ side, questions }: { side: Side; questions: readonly PathScreen[] }) {
  const t = useWords('arrive')
  const { draft, ways } = useDraft()
  const next = nextOwn(questions, draft, side)
  if (next === null) return <SendBack look="primary" side={side} />
  const isFirst = answeredOf(questions, draft, side) === 0
  return <LinkButton href={ways.step(next.step, next.id, SHORT)}>{t(isFirst ? 'short.begin' : 'short.go')}</LinkButton>
}

/** To whoever asked; before all is answered too, for some questions have no answer in a small firm. */
function SendBack({ look, side }: { look: ButtonLook; side: Side }) {
  const t = useWords('arrive')
  const { ways } = useDraft()
  const names = usePartyNames()
  return (
    <LinkButton look={look} href={ways.step('send')}>
      {t('short.send', { party: names[otherSide(side)] })}
    </LinkButton>
  )
}
