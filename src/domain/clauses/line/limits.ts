import type { Limit } from '../../agreement/line.ts'
import type { Side } from '../../agreement/scalars.ts'
import type { Block, Runs } from '../block.ts'
import { otherSide } from '../names.ts'
import type { Pen } from '../pen.ts'
import { date, text } from '../write.ts'

/** Two honest limits face to face: what each party cannot promise, and whether the other has accepted it. */
export function facingLimits(pen: Pen): readonly Block[] {
  const { limits } = pen.draft.line ?? {}
  if ((limits?.agency ?? []).length + (limits?.client ?? []).length === 0) return []
  return [
    { kind: 'facing', id: 'line.limits', sides: { agency: column(pen, 'agency'), client: column(pen, 'client') } },
  ]
}

function column(pen: Pen, side: Side) {
  const limits = pen.draft.line?.limits?.[side] ?? []
  const items = limits.map((limit, place) => ({
    runs: [pen.answer(`line.limits.${side}.${place}.text`, limit.text)],
    note: acknowledgement(pen, limit, side, `line.limits.${side}.${place}.acknowledged`),
  }))
  const none = { runs: text(pen.say('limit.none')), note: [] }
  return { head: pen.say(`limit.head.${side}`), items: items.length === 0 ? [none] : items }
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
