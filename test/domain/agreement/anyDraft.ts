import fc from 'fast-check'
import { draftId, emptyDraft, type Draft } from '../../../src/domain/agreement/draft.ts'
import { line } from '../../../src/domain/agreement/scalars.ts'
import { currencies } from '../../../src/domain/money/currency.ts'
import { languages } from '../../../src/domain/language/languages.ts'

/** An empty draft with a fixed id, for tests that answer it themselves. */
export const blank = (): Draft =>
  emptyDraft({
    id: draftId(new Uint8Array(16).fill(7)),
    languages: { paper: 'en' },
    paperSize: 'a4',
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
  })

/** What may stand on a line of a draft, by its own rule: no filler that nobody sees, nothing that a reading would trim. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((made) => made.normalize('NFC').replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))
  .filter((made) => line().safeParse(made).success)

const answerOf = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    value,
    fc.record({ open: fc.record({ owner: fc.constantFrom('agency', 'client', 'both') }) }),
    fc.record({ leftOut: fc.record({ reason: text }) }),
    fc.constant(undefined),
  )

/** Drafts of every kind: answered, open, left out, and any mixture. */
export const anyDraft = (): fc.Arbitrary<Draft> =>
  fc
    .record({
      currency: fc.constantFrom(...currencies),
      paper: fc.constantFrom(...languages),
      name: fc.option(text, { nil: undefined }),
      metric: answerOf(text),
      brief: answerOf(text),
      plan: fc.option(fc.record({ agency: answerOf(fc.nat({ max: 1e9 })), client: answerOf(fc.nat({ max: 1e9 })) }), {
        nil: undefined,
      }),
      spend: answerOf(fc.record({ likely: fc.nat({ max: 1e9 }) })),
      keep: answerOf(fc.record({ keep: fc.nat({ max: 10_000 }) })),
      limits: fc.array(text, { maxLength: 4 }),
    })
    .map((made) => ({
      ...blank(),
      currency: made.currency,
      languages: { paper: made.paper },
      parties: { agency: { legalName: made.name }, client: {} },
      goal: { metric: made.metric, brief: made.brief, levels: { plan: made.plan } } as Draft['goal'],
      economics: { spend: made.spend, expectation: made.keep } as Draft['economics'],
      line: { limits: { agency: made.limits.map((words, index) => ({ id: `limit-${index}`, text: words })) } },
    }))
