import type { SignedRange } from '../signedRanges.ts'
import type { Reason } from '../verdict.ts'
import { arrayAt, pointedAt, pointerAt, textOf, type Structure } from './structure.ts'

/** More fields than a form has; each is looked at once. */
const MOST_FIELDS = 20_000

/**
 * Whether the signatures that the bytes hold are those that the form leads to. Nothing where the form cannot be followed,
 * as where the catalog cannot be found.
 */
export function fieldFaults(structure: Structure, ranges: readonly SignedRange[]): readonly Reason[] {
  const root = structure.text.match(/\/Root\s+\d{1,9}\s+\d{1,5}\s+R/g)?.at(-1)
  const catalog = textOf(structure, pointedAt(root ?? '')[0])
  if (catalog === undefined) return []
  const shown = shownIn(structure, catalog)
  const held = new Set(ranges.map(({ object }) => object))
  const isStray = [...held].some((object) => !shown.all.has(object))
  const isEmpty = [...shown.signatures].some((object) => !held.has(object))
  return [...(isEmpty ? (['byte-range'] as const) : []), ...(isStray ? (['stray-signature'] as const) : [])]
}

/** The values of signature fields, and besides them whatever the catalog itself calls a signature (12.8.4). */
function shownIn(structure: Structure, catalog: string) {
  const signatures = new Set<number>()
  for (const [number, field] of fieldsOf(structure, catalog)) {
    const isSignature = /\/FT\s*\/Sig(?![A-Za-z0-9])/.test(field)
    const value = pointerAt(field, 'V')
    if (isSignature && value !== null) signatures.add(value)
    if (isSignature && /\/V\s*<</.test(field)) signatures.add(number)
  }
  const permitted = /\/Perms\s*<<([^>]*)>>/.exec(catalog)?.[1] ?? textOf(structure, pointerAt(catalog, 'Perms'))
  return { signatures, all: new Set([...signatures, ...pointedAt(permitted ?? '')]) }
}

/** Fields and their kids, each once; a kid is what its parent is, unless it says otherwise (12.7.3.1). */
function fieldsOf(structure: Structure, catalog: string): readonly (readonly [number, string])[] {
  const form = textOf(structure, pointerAt(catalog, 'AcroForm')) ?? catalog
  const waiting = (arrayAt(structure, form, 'Fields') ?? []).map((number) => ({ number, inherited: '' }))
  const seen = new Map<number, string>()
  for (const { number, inherited } of waiting) {
    if (seen.has(number) || seen.size === MOST_FIELDS) continue
    const own = structure.newest.get(number) ?? ''
    const [kind = inherited] = /\/FT\s*\/[A-Za-z]+/.exec(own) ?? []
    seen.set(number, own.includes('/FT') ? own : own + kind)
    for (const kid of arrayAt(structure, own, 'Kids') ?? []) waiting.push({ number: kid, inherited: kind })
  }
  return [...seen]
}
