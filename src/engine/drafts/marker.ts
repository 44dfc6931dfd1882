/**
 * A few words outside the database about what should be in it. After four of seven kinds of damage Chromium opened an
 * empty database without an error; without this a person whose drafts are gone would read "Welcome".
 */
export interface Marker {
  readonly drafts: number
  readonly newest: string | null
}

const KEY = 'ten-tables.shelf'

export function readMarker(): Marker | null {
  try {
    const text = localStorage.getItem(KEY)
    if (text === null) return null
    const value: unknown = JSON.parse(text)
    return isMarker(value) ? value : null
  } catch {
    return null
  }
}

export function writeMarker(marker: Marker): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(marker))
  } catch {
    // A refused marker costs only the warning about lost drafts; the drafts themselves were saved before.
  }
}

export function clearMarker(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was ever written where nothing may be removed.
  }
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false
  const { drafts, newest } = value as Partial<Record<keyof Marker, unknown>>
  return typeof drafts === 'number' && (newest === null || typeof newest === 'string')
}
