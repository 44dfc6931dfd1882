import type { Expectation } from '../../agreement/economics.ts'
import { answered, asTyped, entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { decimal, exactShare, percent, whole } from '../write.ts'

const path = 'economics.expectation'

/** What the client asks of the money, written before any figure was shown; every figure is held beside it. */
export function expectation(pen: Pen): readonly Block[] {
  const runs = answered(pen, path, pen.draft.economics?.expectation, (asked) => told(pen, asked))
  return entry(path, label(pen, path), runs)
}

function told(pen: Pen, asked: Expectation): Runs {
  if ('keep' in asked) return pen.tell('money.expectation.keep', { share: pen.answer(path, percent(pen, asked.keep)) })
  if ('backByWeek' in asked) {
    return pen.tell('money.expectation.byWeek', { week: pen.answer(path, whole(pen, asked.backByWeek)) })
  }
  return pen.tell('money.expectation.perUnit', {
    times: pen.answer(path, decimal(pen, exactShare(asked.backPerUnit, 4))),
  })
}

/** What the client adds to the numbers in own words. */
export function moneyNote(pen: Pen): readonly Block[] {
  const note = 'economics.note'
  return entry(note, label(pen, note), answered(pen, note, pen.draft.economics?.note, asTyped))
}
