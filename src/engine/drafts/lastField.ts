/** Where somebody was typing in this window, so that a reload or a crash leads back to the same field. */
const KEY = 'ten-tables.field'

export interface LastField {
  /** The address within the app. */
  readonly at: string
  /** The id of the field. */
  readonly field: string
  /** Where the caret stood, in UTF-16 units; null where a field has none. */
  readonly caret: number | null
}

/** Of this window alone: the browser drops it with the window. Written with every key, read once. */
export function keepField(last: LastField): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(last))
  } catch {
    // Where nothing may be stored, a reload begins at the top of the page.
  }
}

/** Null where nothing was kept, or where something else stands in its place. */
export function readField(): LastField | null {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return isLastField(read) ? read : null
  } catch {
    return null
  }
}

export function forgetField(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing was ever written where nothing may be removed.
  }
}

function isLastField(read: unknown): read is LastField {
  if (typeof read !== 'object' || read === null) return false
  const { at, field, caret } = read as Partial<Record<keyof LastField, unknown>>
  return typeof at === 'string' && typeof field === 'string' && (caret === null || typeof caret === 'number')
}
