import { canonicalText } from '../../../domain/agreement/canonical.ts'
import { isLeftOut, isOpen } from '../../../domain/agreement/answer.ts'
import { rowsIn, withRows } from './rows.ts'
import { asideOf, nameOf, type AnswerSpec, type VariantSpec } from './spec.ts'
import { asTyped, type Typing } from './typed.ts'

/** The form as it stands when a question is opened: what was typed and not understood goes before what was answered. */
export function rawOf(answer: AnswerSpec, value: unknown, unparsed: Readonly<Record<string, string>>, typing: Typing) {
  const raw: Record<string, string | string[]> = {
    [asideOf(answer, 'state')]: stateOf(value),
    [asideOf(answer, 'owner')]: isOpen(value) ? value.open.owner : answer.by,
    [asideOf(answer, 'due')]: isOpen(value) ? asTyped(value.open.due, { kind: 'date' }, typing) : '',
    [asideOf(answer, 'reason')]: isLeftOut(value) ? value.leftOut.reason : '',
  }
  if (answer.variants)
    raw[asideOf(answer, 'variant')] = variantOf(answer, isOpen(value) || isLeftOut(value) ? undefined : value)
  const plain = isOpen(value) || isLeftOut(value) ? undefined : value
  const rows = Math.max(rowsIn(answer, plain), Number(unparsed[asideOf(answer, 'rows')] ?? 0))
  if (answer.grows) raw[asideOf(answer, 'rows')] = String(rows)
  const fields = withRows(answer.fields, rows)
  for (const { key, kind } of [...fields, ...(answer.variants ?? []).flatMap((variant) => variant.fields)]) {
    const name = nameOf(answer, key)
    const typed = unparsed[name]
    raw[name] = typed === undefined ? asTyped(valueAt(plain, key), kind, typing) : chosenOf(typed, kind.kind === 'some')
  }
  for (const name of Object.keys(raw))
    if (name.includes('~') && unparsed[name] !== undefined) raw[name] = unparsed[name]
  return raw
}

/** Boxes that were ticked lie beside the draft as one text. */
const chosenOf = (typed: string, isSeveral: boolean) => (isSeveral ? typed.split(' ').filter(Boolean) : typed)

function stateOf(value: unknown): 'given' | 'open' | 'leftOut' {
  if (isOpen(value)) return 'open'
  return isLeftOut(value) ? 'leftOut' : 'given'
}

/** The form that a value has: what it always holds is there, and so are the fields that it needs. */
function variantOf(answer: AnswerSpec, value: unknown): string {
  if (value === undefined) return ''
  const fits = ({ constant = {}, fields }: VariantSpec) =>
    Object.entries(constant).every(
      ([key, member]) => canonicalText(valueAt(value, key) ?? null) === canonicalText(member),
    ) &&
    fields.every(
      (field) => field.optional === true || field.group !== undefined || valueAt(value, field.key) !== undefined,
    )
  return answer.variants?.find(fits)?.id ?? ''
}

function valueAt(value: unknown, key: string): unknown {
  if (key === '') return value
  return key.split('.').reduce<unknown>((inner, part) => {
    const found = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[part] : undefined
    return isOpen(found) || isLeftOut(found) ? undefined : found
  }, value)
}
