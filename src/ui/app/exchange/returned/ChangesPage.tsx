import type { Draft } from '../../../../domain/agreement/draft.ts'
import { readDraft } from '../../../../domain/agreement/parse.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import type { Earlier, Passed } from '../../../../engine/drafts/kept.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { BackLink } from '../../../kit/BackLink.tsx'
import { Page, Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { localMoment } from '../../moment.ts'
import { CommentsOn } from '../../../steps/check/CommentsOn.tsx'
import { LineList } from './LineList.tsx'
import { linesOf, type Line } from '../../../../domain/differences/lines.ts'
import style from './returned.page.css?url'

/** What changed since the last state that both had, told like what came back, with nothing to be settled. */
export function ChangesPage() {
  const t = useWords('returned')
  const { draft, earlier, ways } = useDraft()
  const met = lastMet(earlier)
  return (
    <Page>
      <link rel="stylesheet" href={style} precedence="page" />
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <Part columns="all" className="returned-page">
        <PageHeading title={t('changes.title')} />
        {met ? <Changes met={met} now={draft} /> : <p className="lead">{t('changes.never')}</p>}
      </Part>
    </Page>
  )
}

function Changes({ met, now }: { met: Met; now: Draft }) {
  const t = useWords('returned')
  const since = useSince(met)
  const lines = linesOf(met.draft, now)
  const compared = { before: met.draft, after: now, beforeLabel: t('at.then'), afterLabel: t('at.now') }
  return (
    <>
      <p className="lead">{since}</p>
      <p>{lines.length === 0 ? t('changes.none') : t('changes.lead')}</p>
      <LineList lines={lines} compared={compared} beneath={comments} />
    </>
  )
}

const comments = ({ difference }: Line) => <CommentsOn path={difference.path} />

/** The last state that both had: it went to the other, came from there, or was read by both at one table. */
interface Met {
  readonly how: 'sent' | 'received' | 'read'
  readonly draft: Draft
  readonly at?: number
}

/** By the number of the draft, which no clock can turn round; of equal ones the newest. */
function lastMet({ exchange, read }: Earlier): Met | null {
  const met = [
    ...(read ? [{ how: 'read', draft: read } as const] : []),
    ...(exchange?.sent ?? []).flatMap((state) => passed('sent', state)),
    ...(exchange?.received ?? []).flatMap((state) => passed('received', state)),
  ]
  return met.toSorted((one, other) => one.draft.revision - other.draft.revision).at(-1) ?? null
}

function passed(how: 'sent' | 'received', { text, at }: Passed): readonly Met[] {
  const read = text === undefined ? null : readDraft(text)
  return read?.ok ? [{ how, draft: read.value, at }] : []
}

function useSince({ how, draft, at }: Met): string {
  const t = useWords('returned')
  const { language } = useLanguage()
  const { world } = useDraft()
  const date = at === undefined ? '' : writeDate(localMoment(world, at).date, language, 'long')
  return t(`changes.${how}`, { number: String(draft.revision), date })
}
