import { isCovered } from '../../agreement/limits.ts'
import type { Limit } from '../../agreement/line.ts'
import type { Side } from '../../agreement/scalars.ts'
import type { Block, Runs } from '../block.ts'
import { otherSide } from '../names.ts'
import type { Pen } from '../pen.ts'
import { date, text } from '../write.ts'

/**
 * Two honest limits face to face: what each party cannot promise, and whether the other has accepted it. As long as only
 * one has written any, they are counted and not shown: the other writes its own before it sees them.
 */
export function facingLimits(pen: Pen): readonly Block[] {
  const { limits } = pen.draft.line ?? {}
  if ((limits?.agency ?? []).length + (limits?.client ?? []).length === 0) return []
  const sides = { agency: column(pen, 'agency'), client: column(pen, 'client') }
  return [{ kind: 'facing', id: 'line.limits', sides, paths: ['line.limits.agency', 'line.limits.client'] }]
}

function column(pen: Pen, side: Side) {
  const { line } = pen.draft
  const limits = line?.limits?.[side] ?? []
  const head = pen.say(`limit.head.${side}`)
  if (limits.length > 0 && isCovered(line, side))
    return { head, items: [{ runs: pen.tell(`limit.covered.${side}`, { count: limits.length }), note: [] }] }
  const items = limits.map((limit, place) => ({
    runs: [pen.answer(`line.limits.${side}.${place}.text`, limit.text)],
    note: acknowledgement(pen, limit, side, `line.limits.${side}.${place}.acknowledged`),
  }))
  const none = { runs: text(pen.say('limit.none')), note: [] }
  return { head, items: items.length === 0 ? [none] : items }
}

/** Accepted by name and day; or a question; or not yet. */
function acknowledgement(pen: Pen, { acknowledged }: Limit, side: Side, path: string): Runs {
  const other = otherSide(side)
  const mark = pen.mark(other, pen.say(`party.${other}`))
  if (!acknowledged) return [mark, ...pen.tell(`limit.notYet.${other}`)]
  if ('question' in acknowledged)
    return [mark, ...pen.tell(`limit.asks.${other}`, { question: pen.answer(path, acknowledged.question, other) })]
  const by = pen.answer(path, acknowledged.by, other)
  return [
    mark,
    ...pen.tell(`limit.accepted.${other}`, { by, date: pen.answer(path, date(pen, acknowledged.on), other) }),
  ]
}
