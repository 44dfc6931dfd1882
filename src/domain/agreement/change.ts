import type { Draft, Path } from './draft.ts'

/** The answer at a path, `undefined` where there is none. */
export function at(draft: Draft, path: Path): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  }, draft)
}

/**
 * The draft with another answer at a path; `undefined` takes the answer away. Objects and lists on the way are copied,
 * never changed in place, and made where they do not exist yet (a list where the next key is a number).
 */
export function withAnswer(draft: Draft, path: Path, answer: unknown): Draft {
  return put(draft, path.split('.'), answer) as Draft
}

function put(value: unknown, keys: readonly string[], answer: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return answer
  if (key === '__proto__') throw new Error('No answer stands at __proto__')
  if (Array.isArray(value) || (value === undefined && /^\d+$/.test(key))) {
    const list = [...((value as unknown[] | undefined) ?? [])]
    list[Number(key)] = put(list[Number(key)], rest, answer)
    return rest.length === 0 && answer === undefined ? list.filter((_, index) => index !== Number(key)) : list
  }
  const { [key]: before, ...others } = (value ?? {}) as Record<string, unknown>
  const after = put(before, rest, answer)
  return after === undefined ? others : { ...others, [key]: after }
}

/** An example whose names were changed is an example no longer. */
export function withoutExampleMark(draft: Draft, original: Draft): Draft {
  if (draft.example === undefined) return draft
  const renamed = (['agency', 'client'] as const).every((side) => {
    const [now, then] = [draft.parties[side], original.parties[side]]
    return now.legalName !== then.legalName && now.signer?.name !== then.signer?.name
  })
  return renamed ? { ...draft, example: undefined } : draft
}
