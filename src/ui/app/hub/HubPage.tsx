import { Suspense } from 'react'
import { complete } from '../../../domain/agreement/complete.ts'
import { given } from '../../../domain/agreement/answer.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { useWords, type Words } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { BackLink } from '../../kit/BackLink.tsx'
import { TaskList, type Task } from '../../kit/TaskList.tsx'
import { Unread } from '../../steps/check/Unread.tsx'
import { useDraft, type Ways } from '../../steps/draftAtHand.ts'
import { LIST } from '../../steps/returns.ts'
import { namesOf } from '../draft/names.ts'
import { lazyPart } from '../lazyPart.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { ownGist } from './gist.ts'
import { nextStep, progressOf, type Progress } from './progress.ts'
import { StillOpen } from './StillOpen.tsx'
import styles from './HubPage.module.css'

const OnHub = lazyPart(async () => (await import('../exchange/OnHub.tsx')).OnHub)

/** The task list of one agreement: ten steps in their order, each free to open, and what is still open. */
export function HubPage() {
  const t = useWords('app')
  const { draft, earlier, paper, ways } = useDraft()
  const steps = progressOf(draft, paper?.inked.length ?? 0)
  const next = nextStep(steps)
  const missing = complete(draft)
  const gaps = missing.ok ? 0 : missing.error.length
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.start}>{t('hub.back')}</BackLink>
      </Part>
      <Part className={styles.head}>
        <PageHeading title={given(draft.title) ?? t('hub.untitled')} />
        <Parties draft={draft} t={t} />
        {draft.example && <p className={styles.example}>{t('hub.example')}</p>}
        <p className="lead">
          {turn(
            steps.find(({ step }) => step === next),
            t,
          )}
        </p>
        <Suspense fallback={null}>{(earlier.exchange ?? earlier.read) && <OnHub />}</Suspense>
      </Part>
      <Part columns="all">
        <TaskList tasks={steps.map((step) => taskOf(step, draft, gaps, ways, t))} next={next} />
        <p className={styles.key}>
          <span>
            <Mark kind="both" /> {t('hub.filled')}
          </span>
          <span>
            <Mark kind="both" answered={false} /> {t('hub.hollow')}
          </span>
        </p>
      </Part>
      <Part className={styles.foot}>
        <StillOpen />
        <Unread here={LIST} />
        <Elsewhere />
      </Part>
    </Page>
  )
}

function Parties({ draft, t }: { draft: Draft; t: Words<'app'> }) {
  const { agency, client } = namesOf(draft, t)
  if (!agency && !client) return null
  return (
    <p className={styles.parties}>
      {agency && <PartyBadge kind="agency">{t('hub.agencyNamed', { name: agency })}</PartyBadge>}
      {client && <PartyBadge kind="client">{t('hub.clientNamed', { name: client })}</PartyBadge>}
    </p>
  )
}

/** Whose turn it is, with which step. */
function turn(next: Progress | undefined, t: Words<'app'>): string | null {
  if (!next) return null
  const step = t(`step.${next.step}.name`)
  switch (waitsFor(next)) {
    case 'agency':
      return t('hub.turnAgency', { step })
    case 'client':
      return t('hub.turnClient', { step })
    default:
      return t('hub.turnBoth', { step })
  }
}

/** The one who has not answered; both where neither has. */
function waitsFor({ owner, answered }: Progress): Progress['owner'] {
  if (owner !== 'both' || answered.agency === answered.client) return owner
  return answered.agency ? 'client' : 'agency'
}

function taskOf(progress: Progress, draft: Draft, gaps: number, ways: Ways, t: Words<'app'>): Task {
  const { step, state, owner, answered } = progress
  return {
    id: step,
    name: t(`step.${step}.name`),
    gist: ownGist(draft, step) ?? t(`step.${step}.gist`),
    whose: { kind: owner, answered, text: t(`party.${owner}`) },
    state: t(`hub.${state}`),
    notes: notesOf(progress, draft, gaps, t),
    ...(state === 'cannotStart' ? {} : { href: ways.step(step) }),
  }
}

function notesOf(
  { step, state, owner, answered, openPoints }: Progress,
  draft: Draft,
  gaps: number,
  t: Words<'app'>,
): string[] {
  if (step === 'keep' && state === 'cannotStart') return [t('hub.afterSigned')]
  if (step === 'sign' && state === 'cannotStart') {
    return [gaps === 0 && draft.example ? t('hub.renameFirst') : t('hub.missingForSigning', { count: gaps })]
  }
  const waits = state === 'inProgress' && owner === 'both' && answered.agency !== answered.client
  return [
    ...(openPoints > 0 ? [t('hub.openPoints', { count: openPoints })] : []),
    ...(waits ? [t(answered.agency ? 'hub.clientStill' : 'hub.agencyStill')] : []),
  ]
}
