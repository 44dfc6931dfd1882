import { answered, asTyped, entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { joined } from '../tell.ts'
import { number, whole } from '../write.ts'

/** Who is to be reached, where and at which moment, who is not meant, and how one knows. */
export function audience(pen: Pen): readonly Block[] {
  const { audience = {} } = pen.draft
  const typed = (field: 'who' | 'place' | 'when' | 'moment' | 'mustNotice' | 'excluded') =>
    answered(pen, `audience.${field}`, audience[field], asTyped)
  return [
    ...line(pen, 'who', typed('who')),
    ...line(pen, 'age', age(pen)),
    ...line(pen, 'place', typed('place')),
    ...line(pen, 'radius', radius(pen)),
    ...line(pen, 'when', typed('when')),
    ...line(pen, 'moment', typed('moment')),
    ...line(pen, 'mustNotice', typed('mustNotice')),
    ...line(pen, 'excluded', typed('excluded')),
    ...line(pen, 'evidence', evidence(pen)),
  ]
}

const line = (pen: Pen, field: string, runs: Runs | null) =>
  entry(`audience.${field}`, label(pen, `audience.${field}`), runs)

function age(pen: Pen): Runs | null {
  const path = 'audience.age'
  const years = (count: number) => pen.answer(path, whole(pen, count))
  return answered(pen, path, pen.draft.audience?.age, ({ from, to }) =>
    pen.tell('audience.years', { from: years(from), to: years(to) }),
  )
}

/** Metres up to a kilometre, kilometres from there on. */
function radius(pen: Pen): Runs | null {
  const path = 'audience.radius'
  return answered(pen, path, pen.draft.audience?.radius, (metres) => {
    const isFar = metres >= 1000
    const distance = pen.answer(path, number(pen, isFar ? metres : metres * 1000))
    return pen.tell(isFar ? 'audience.kilometres' : 'audience.metres', { distance })
  })
}

/** Seen it, data, or a guess; with what the client adds to it. */
function evidence(pen: Pen): Runs | null {
  const { audience } = pen.draft
  const kind = answered(pen, 'audience.evidence', audience?.evidence, (how) => pen.say(`evidence.${how}`))
  const note = answered(pen, 'audience.evidenceNote', audience?.evidenceNote, asTyped)
  const parts = [kind, note].filter((part) => part !== null)
  return parts.length === 0 ? null : joined(parts, ': ')
}
