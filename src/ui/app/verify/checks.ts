import type { Note } from '../../../engine/verifying/verdict.ts'
import type { Look, MetFile } from './outcome.ts'

/** One thing that was compared: what came of it, and the sentence that says so. */
export interface Check {
  readonly what: 'untouched' | 'sinceSigned' | 'count' | 'page' | 'dates' | 'content'
  readonly look: Look
  readonly text: CheckText
}
export type CheckText =
  | 'untouchedYes'
  | 'untouchedNo'
  | 'sinceSignedYes'
  | 'sinceSignedNo'
  | 'countNone'
  | 'countOne'
  | 'countBoth'
  | 'countBroken'
  | 'pageYes'
  | 'pageNo'
  | 'datesYes'
  | 'datesFuture'
  | 'datesOrder'
  | 'datesAgreement'
  | 'contentUntold'

/** What was compared, each answered on its own; nothing of a file that was not compared with anything. */
export function checksOf(file: MetFile, now: number): readonly Check[] {
  if (file.verdict === 'unreadable' || isUntold(file)) return []
  return file.madeHere ? ofOurs(file, now) : ofOthers(file)
}

/** A paper of ours that there was nothing to hold against. */
const isUntold = ({ madeHere, verdict, pageHolds }: MetFile) => madeHere && verdict === 'indeterminate' && !pageHolds

function ofOurs(file: MetFile, now: number): readonly Check[] {
  const isWhole = file.verdict !== 'failed'
  // A later revision can draw over the pages that the first one printed.
  const isPage = file.pageHolds && !file.signatures.some(({ reasons }) => reasons.includes('revision-differs'))
  return [
    isWhole
      ? { what: 'untouched', look: 'passed', text: 'untouchedYes' }
      : { what: 'untouched', look: 'failed', text: 'untouchedNo' },
    ...(file.pageHolds ? [countOf(file)] : []),
    isPage ? { what: 'page', look: 'passed', text: 'pageYes' } : { what: 'page', look: 'failed', text: 'pageNo' },
    ...(isWhole ? datesOf(file, now) : []),
  ]
}

function countOf({ signatures, verdict, complete }: MetFile): Check {
  if (verdict === 'failed' || verdict === 'indeterminate') return { what: 'count', look: 'untold', text: 'countBroken' }
  if (complete) return { what: 'count', look: 'passed', text: 'countBoth' }
  return { what: 'count', look: 'untold', text: signatures.length === 0 ? 'countNone' : 'countOne' }
}

/** A device's clock is some minutes off without anybody meaning harm. */
const CLOCKS_DIFFER = 15 * 60_000

const oddDates: Readonly<Record<Note, CheckText>> = {
  'before-other': 'datesOrder',
  'before-agreement': 'datesAgreement',
}

/** Whether the times could be true; an odd one proves nothing, for clocks are wrong. */
function datesOf({ signatures, notes }: MetFile, now: number): readonly Check[] {
  const times = signatures.flatMap(({ claimed }) => (claimed ? [claimed.at] : []))
  if (times.length === 0) return []
  const isAhead = times.some((at) => at > now + CLOCKS_DIFFER)
  const [odd] = [...(isAhead ? (['datesFuture'] as const) : []), ...notes.map((note) => oddDates[note])]
  return [odd ? { what: 'dates', look: 'untold', text: odd } : { what: 'dates', look: 'passed', text: 'datesYes' }]
}

/** Of a file from elsewhere: whether it is as it was signed, and never that it is right. */
function ofOthers({ signatures, verdict }: MetFile): readonly Check[] {
  const content = { what: 'content', look: 'untold', text: 'contentUntold' } as const
  if (signatures.length === 0) return verdict === 'failed' ? [{ ...since('failed') }] : []
  const isUntold = signatures.some((signature) => signature.verdict === 'indeterminate')
  if (verdict === 'failed') return [since('failed'), content]
  return isUntold ? [content] : [since('passed'), content]
}

const since = (look: 'passed' | 'failed'): Check => ({
  what: 'sinceSigned',
  look,
  text: look === 'passed' ? 'sinceSignedYes' : 'sinceSignedNo',
})
