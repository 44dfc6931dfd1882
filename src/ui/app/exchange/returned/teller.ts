import { given, isLeftOut, isOpen } from '../../../../domain/agreement/answer.ts'
import type { Draft, Path } from '../../../../domain/agreement/draft.ts'
import type { Owner } from '../../../../domain/agreement/scalars.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { writePercent } from '../../../../domain/language/writeNumber.ts'
import { patternOf } from '../../../../domain/differences/pattern.ts'
import { asTyped, echoOf } from '../../../steps/answers/typed.ts'
import type { FieldKind } from '../../../steps/answers/spec.ts'
import { fieldAt } from './fields.ts'
import { partName, type SayAny, type Teller } from './names.ts'
import { sentences } from './sentences.ts'

/** A value, or a named part of one; what a person typed is told apart from our own words. */
export interface ToldPart {
  readonly name?: string
  readonly text: string
  readonly isTyped: boolean
}

const ours = (text: string): readonly ToldPart[] => [{ text, isTyped: false }]

/** A value of a draft in full, as a person writes it; one part for an answer, several with their names for an entry. */
export function tellValue(teller: Teller, draft: Draft, path: Path, value: unknown): readonly ToldPart[] {
  if (value === undefined || value === null) return []
  if (isOpen(value)) return ours(openWords(teller, value.open))
  if (isLeftOut(value)) return [...ours(teller.say('check', 'differ.leftOut', { reason: value.leftOut.reason }))]
  const special = sentences[patternOf(path)]?.(teller, draft, value)
  if (special !== undefined) return ours(special)
  const kind = fieldAt(path)?.kind
  if (kind)
    return [{ text: written(teller, draft, kind, value), isTyped: kind.kind === 'line' || kind.kind === 'passage' }]
  if (typeof value === 'string') return [{ text: value, isTyped: true }]
  if (typeof value !== 'object') return ours(JSON.stringify(value))
  return partsOf(value).flatMap(([key, part]) => {
    const below = `${path}.${key}`
    return tellValue(teller, draft, below, part).map((told) => named(told, partName(teller, draft, below)))
  })
}

/** Ids name entries for the machine alone, and so do the codes of what was noticed. */
const partsOf = (value: object) => Object.entries(value).filter(([key]) => key !== 'id' && key !== 'code')
const named = (told: ToldPart, name: string): ToldPart =>
  told.name !== undefined || name === '' ? told : { ...told, name }

function openWords({ language, say }: Teller, { owner, due }: { owner: Owner; due?: string | undefined }): string {
  const by = due === undefined ? [] : [`${say('steps', 'instead.due')}: ${writeDate(due, language, 'long')}`]
  return [say('steps', 'instead.open'), say('steps', `owner.${owner}`), ...by].join(' · ')
}

function written({ language, say }: Teller, draft: Draft, kind: FieldKind, value: unknown): string {
  const typing = { language, currency: draft.currency }
  switch (kind.kind) {
    case 'money':
    case 'date':
      return echoOf(value, kind, typing) ?? ''
    case 'percent':
      return writePercent(value as number, language)
    case 'one':
      return chosen(say, kind.words, String(value))
    case 'some':
      return (value as readonly string[]).map((each) => chosen(say, kind.words, each)).join(' · ')
    case 'yes':
      return say('steps', `choice.yes.${value === true ? 'yes' : 'no'}`)
    case 'stage':
      return draft.line?.stages?.find(({ id }) => id === value)?.name ?? String(value)
    case 'person':
      return draft.people?.find(({ id }) => id === value)?.name ?? String(value)
    case 'quantity':
    case 'count':
      return withUnit(String(asTyped(value, kind, typing)), unitOf(say, draft, kind.unit))
    default:
      return [asTyped(value, kind, typing)].flat().join(' · ')
  }
}

/** Whose answer stands is no question of a form, so its words are our own. */
function chosen(say: SayAny, words: string, value: string): string {
  if (words === 'settledAs') return say('returned', `settledAs.${value}`)
  return say('steps', `choice.${words}.${value}`, { defaultValue: value })
}

function unitOf(say: SayAny, draft: Draft, unit: string | undefined): string {
  if (unit === undefined) return ''
  return unit === 'goal' ? (given(draft.goal?.unit)?.many ?? '') : say('steps', `unit.${unit}`)
}
const withUnit = (figure: string, unit: string) => (unit === '' ? figure : `${figure} (${unit})`)
