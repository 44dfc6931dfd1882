import type { Look, MetFile, MetSignature } from './outcome.ts'

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
    ...(isWhole ? datesOf(file.signatures, now) : []),
  ]
}

function countOf({ signatures, verdict, complete }: MetFile): Check {
  if (verdict === 'failed' || verdict === 'indeterminate') return { what: 'count', look: 'untold', text: 'countBroken' }
  if (complete) return { what: 'count', look: 'passed', text: 'countBoth' }
  return { what: 'count', look: 'untold', text: signatures.length === 0 ? 'countNone' : 'countOne' }
}

/** A device's clock is some minutes off without anybody meaning harm. */
const CLOCKS_DIFFER = 15 * 60_000

/** Whether the times could be true: in the order of the signatures, and none still to come. */
function datesOf(signatures: readonly MetSignature[], now: number): readonly Check[] {
  const times = signatures.flatMap(({ moment }) => (moment ? [moment.at] : []))
  if (times.length === 0) return []
  if (times.some((at) => at > now + CLOCKS_DIFFER)) return [{ what: 'dates', look: 'untold', text: 'datesFuture' }]
  const isInOrder = times.every((at, place) => at + CLOCKS_DIFFER >= (times[place - 1] ?? 0))
  return [
    isInOrder
      ? { what: 'dates', look: 'passed', text: 'datesYes' }
      : { what: 'dates', look: 'untold', text: 'datesOrder' },
  ]
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
