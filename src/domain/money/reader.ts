import type { Fault, FaultCode } from './fault.ts'

/** Collects every fault, so that all can be answered at once. */
export type Report = (path: string, code: FaultCode) => undefined

/** Reads one value; what it returns counts only if nothing was reported. */
export type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined

export function collectFaults(): { readonly faults: Fault[]; readonly report: Report } {
  const faults: Fault[] = []
  const report: Report = (path, code) => {
    faults.push({ path, code })
    return undefined
  }
  return { faults, report }
}

/** A whole number between two bounds, both allowed. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (value, path, report) => {
    if (typeof value !== 'number') return report(path, 'wrong-type')
    if (!Number.isInteger(value)) return report(path, 'not-whole')
    if (value < least) return report(path, 'too-small')
    if (value > most) return report(path, 'too-large')
    return value === 0 ? 0 : value
  }
}

export const yesOrNo: Reader<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : report(path, 'wrong-type')

export function oneOf<T>(isOne: (value: unknown) => value is T): Reader<T> {
  return (value, path, report) => (isOne(value) ? value : report(path, 'not-on-the-list'))
}

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, path, report) => (value === null ? null : read(value, path, report))
}

/** What may be left out, and then stays out. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (value, path, report) => (value === undefined ? undefined : read(value, path, report))
}

/** Between `least` and `most` entries, each read by the same reader. */
export function listOf<T>(read: Reader<T>, least: number, most: number): Reader<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report(path, 'wrong-type')
    if (value.length < least) return report(path, 'too-small')
    if (value.length > most) return report(path, 'too-large')
    return value.flatMap((entry, place) => read(entry, under(path, String(place)), report) ?? [])
  }
}

type Shape<T> = { readonly [K in keyof T]-?: Reader<T[K]> }

/** An object with just these keys; those in `absent` may be left out and then have the value given there, if any. */
export function record<T extends object>(shape: Shape<T>, absent: Partial<T> = {}): Reader<T> {
  return (value, path, report) => {
    if (!isPlainObject(value)) return report(path, 'wrong-type')
    for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) report(under(path, key), 'unknown-key')
    const entries = Object.entries<Reader<unknown>>(shape).map(([key, read]) => {
      if (Object.hasOwn(value, key)) return [key, read(value[key], under(path, key), report)]
      if (!Object.hasOwn(absent, key)) report(under(path, key), 'missing')
      return [key, absent[key as keyof T]]
    })
    return Object.fromEntries(entries.filter(([, read]) => read !== undefined)) as T
  }
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
