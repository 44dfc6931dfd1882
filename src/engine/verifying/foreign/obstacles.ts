import { scanJson } from '../../../domain/agreement/scan.ts'
import { ATTACHED } from '../../pdf/naming.ts'
import { ATTACHMENT_BYTES } from '../../pdf/reading/readAttachment.ts'
import type { Reason } from '../verdict.ts'
import { arrayAt, pointerAt, streamIn, type Structure } from './structure.ts'

/** Why a file of another program cannot be looked at; none where it can. */
export function obstaclesIn(structure: Structure): readonly Reason[] {
  const agreements = agreementsIn(structure)
  const found: readonly (readonly [boolean, Reason])[] = [
    [structure.newest.size === 0, 'not-a-pdf'],
    [/\/Encrypt\s*(?:\d|<<)/.test(structure.text), 'encrypted'],
    [holdsItself(structure), 'loop'],
    [agreements.length > 1, 'ambiguous'],
    [agreements.some((one) => !isData(structure, one)), 'unreadable-data'],
  ]
  return found.flatMap(([is, reason]) => (is ? [reason] : []))
}

/** Whether some object is among its own kids, or their kids: pages, names and fields are trees. */
function holdsItself(structure: Structure): boolean {
  const parents = [...structure.newest].filter(([, text]) => text.includes('/Kids'))
  const kids = new Map(parents.map(([number, text]) => [number, arrayAt(structure, text, 'Kids') ?? []]))
  const open = new Set<number>()
  const done = new Set<number>()
  const path = [...kids]
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const [number, own] = last
    if (open.delete(number)) done.add(number)
    if (done.has(number)) {
      path.pop()
      continue
    }
    open.add(number)
    if (own.some((kid) => open.has(kid))) return true
    for (const kid of own) {
      const theirs = kids.get(kid)
      if (theirs) path.push([kid, theirs])
    }
  }
  return false
}

/** What claims to be an agreement's file: the texts of the specifications under our name. */
function agreementsIn({ newest }: Structure): readonly string[] {
  return [...newest.values()].filter((text) => {
    const names = [...text.matchAll(/\/U?F\s*\(([^()\\]*)\)/g)].map(([, name]) => name)
    return /\/EF(?![A-Za-z0-9])/.test(text) && names.includes(ATTACHED)
  })
}

/** The data behind a specification, as an object of JSON within its limits, and none that poisons whoever reads it. */
function isData(structure: Structure, specification: string): boolean {
  const [, files = ''] = /\/EF\s*<<([^>]*)>>/.exec(specification) ?? []
  const number = pointerAt(files, 'F') ?? pointerAt(files, 'UF')
  const stream = number === null ? null : structure.plain.get(number)
  const data = stream && streamIn(structure, stream, ATTACHMENT_BYTES)
  const scanned = data && scanJson(new TextDecoder().decode(data))
  const value = scanned?.ok ? scanned.value : null
  return typeof value === 'object' && value !== null && !/(?<!\\)"__proto__":/.test(JSON.stringify(value))
}
