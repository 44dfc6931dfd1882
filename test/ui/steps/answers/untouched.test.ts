import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { at, withAnswer } from '../../../../src/domain/agreement/change.ts'
import { canonicalText } from '../../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { parseDraft } from '../../../../src/domain/agreement/parse.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { keep, type Ledger } from '../../../../src/ui/steps/answers/ledger.ts'
import { openedRaw, ownOf } from '../../../../src/ui/steps/answers/openedRaw.ts'
import { shownFields } from '../../../../src/ui/steps/answers/readAnswer.ts'
import { nameOf, type AnswerSpec, type FieldSpec } from '../../../../src/ui/steps/answers/spec.ts'
import { asTyped } from '../../../../src/ui/steps/answers/typed.ts'
import type { Change, DraftAtHand } from '../../../../src/ui/steps/draftAtHand.ts'
import { entriesOf } from '../../../../src/ui/steps/listEntries.ts'
import type { PathScreen } from '../../../../src/ui/steps/screen.ts'
import { sequence } from '../../../../src/ui/steps/sequence.ts'

// Many whole drafts are read against the schema; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 })

const grill = await example('grill', 'en')
const typing = { language: 'en', currency: 'EUR' } as const
const forms = sequence.filter(({ custom }) => custom === undefined)

/** The fullest example, with lists of every length that a file may hold. */
const fullDraft = fc
  .record({
    instalments: fc.array(fc.record({ amount: fc.nat({ max: 1e8 }), on: fc.constant('2027-02-01') }), {
      minLength: 1,
      maxLength: 60,
    }),
    acts: fc.array(
      fc.record({
        what: fc.constantFrom('Boards', 'Posters', 'Letters'),
        count: fc.integer({ min: 1, max: 40 }),
        per: fc.constantFrom('once', 'day', 'week', 'month', 'run'),
      }),
      { maxLength: 20 },
    ),
    vat: fc.array(fc.record({ share: fc.nat({ max: 10_000 }), rate: fc.nat({ max: 10_000 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ instalments, acts, vat }): Draft => {
    const changes: readonly Change[] = [
      ['terms.payment.schedule', instalments],
      ['economics.vat', vat],
      ['line.commitments.0.acts', acts],
      ['line.commitments.1.acts', acts.toReversed()],
    ]
    return changes.reduce((draft, [path, value]) => withAnswer(draft, path, value), grill)
  })

const answersOf = (screen: PathScreen, draft: Draft): readonly AnswerSpec[] =>
  screen.list ? entriesOf(screen.list, at(draft, screen.list.path)).slice(0, -1) : screen.answers

/** Opens a page, types into one of its fields, and hands back the draft as it is then. */
function touched(draft: Draft, screen: PathScreen, touch: (raw: Record<string, string | string[]>) => void): Draft {
  let after = draft
  const answers = answersOf(screen, draft)
  const atHand = {
    draft,
    unparsed: {},
    readOnly: false,
    paper: null,
    keepUnparsed: () => undefined,
    answerAll: (changes: readonly Change[]) =>
      (after = changes.reduce((each, [path, value]) => withAnswer(each, path, value), after)),
  } as unknown as DraftAtHand
  const raw = openedRaw(answers, atHand, typing)
  const ledger: Ledger = new Map(
    answers.map((each) => [each.path, { value: at(draft, each.path), raw: ownOf(each, raw) }]),
  )
  const typed = { ...raw }
  touch(typed)
  keep({ answers, typing, atHand }, typed, ledger)
  return after
}

/** Another text of the same kind. */
function another({ kind }: FieldSpec, now: string): string | string[] {
  switch (kind.kind) {
    case 'line':
    case 'passage':
      return `${now}x`
    case 'money':
    case 'quantity':
    case 'percent':
    case 'count':
    case 'ratio':
      return now === '7' ? '8' : '7'
    case 'date':
      return asTyped(now.includes('2031') ? '2032-03-04' : '2031-03-04', kind, typing)
    case 'time':
      return '11:11'
    case 'times':
      return '11:11; 12:12'
    case 'percents':
      return '12%; 13%'
    case 'yes':
      return now === 'yes' ? 'no' : 'yes'
    case 'some':
      return [...kind.of]
    case 'one':
      return kind.of.find((value) => value !== now) ?? now
    case 'stage':
      return grill.line?.stages?.at(-1)?.id ?? ''
    case 'person':
      return grill.people?.find(({ id, party }) => party === 'client' && id !== now)?.id ?? ''
  }
}

describe('whoever changes one field of a page', () => {
  const someField = fullDraft.chain((draft) => {
    const fields = forms.flatMap((screen) => {
      const raw = openedRaw(answersOf(screen, draft), { draft, unparsed: {} } as unknown as DraftAtHand, typing)
      return answersOf(screen, draft).flatMap((answer) =>
        shownFields(answer, raw).map((field) => ({ screen, answer, field, now: raw[nameOf(answer, field.key)] })),
      )
    })
    return fc.record({ draft: fc.constant(draft), place: fc.constantFrom(...fields) })
  })

  it('leaves every other answer of the draft as it is, byte for byte', () => {
    fc.assert(
      fc.property(someField, ({ draft, place: { screen, answer, field, now } }) => {
        const after = touched(draft, screen, (raw) => {
          raw[nameOf(answer, field.key)] = another(field, String(now))
        })
        const path = [answer.path, field.key].filter(Boolean).join('.')
        const rest = (each: Draft) => {
          // What was open or left out before has no part that could be taken away.
          const parent = typeof at(draft, path) === 'undefined' ? answer.path : path
          return canonicalText(withAnswer(each, parent, undefined))
        }
        expect([screen.id, field.key, rest(after) === rest(draft)]).toEqual([screen.id, field.key, true])
        expect(parseDraft(JSON.parse(canonicalText(after))).ok).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('shows as many rows as there are: six instalments, five acts, six parts of VAT', () => {
    fc.assert(
      fc.property(fullDraft, (draft) => {
        for (const screen of forms.filter(({ id }) => ['payment', 'commitments', 'vat'].includes(id))) {
          const same = touched(draft, screen, (raw) => {
            for (const name of Object.keys(raw)) if (/within$|text$/.test(name)) raw[name] = `${String(raw[name])}1`
          })
          expect(same.terms?.payment).toMatchObject({ schedule: at(draft, 'terms.payment.schedule') })
          expect(same.economics?.vat).toEqual(draft.economics?.vat)
          expect(same.line?.commitments?.map(({ acts }) => acts)).toEqual(
            draft.line?.commitments?.map(({ acts }) => acts),
          )
        }
      }),
      { numRuns: 10 },
    )
  })
})
