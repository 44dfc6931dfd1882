import { posix } from 'node:path'
import type { HouseMap, Ownership } from './map.ts'
import { isOwner, roomsOf } from './map.ts'
import type { Import, Reading } from './read.ts'

/** Longest file of code, and longest table of data. */
export const longestFile = 250
export const longestFunction = 25

const unwelcome = /(^|\/)(utils?|helpers?|commons?|hooks?|misc|lib|shared)\//

/** Names of the browser that a reader would take for the browser's own; ours are called otherwise. */
const browserNames = new Set(
  `Animation Attr Blob Cache Comment CustomEvent Document Element Error Event EventTarget File FileList FormData History
   Image Intl Iterator Location Lock Map Math Node NodeList Notification Number Object Option Performance Plugin
   Promise Range Request Response Screen Selection Set Storage String Symbol Text Touch Window Worker`.split(/\s+/),
)

/** A sentence for each fault in one file: where, what, and what to do instead. */
export function faultsOf(file: Reading, map: HouseMap): string[] {
  const room = roomOf(file.path, map)
  if (room === undefined) {
    return [
      `${file.path}: stands in no room of src/ARCHITECTURE.md. Move it into one, or draw the new room there first.`,
    ]
  }
  return [
    ...file.errors.map((error) => `${file.path}: cannot be read (${error}), so no law was checked in it.`),
    ...file.imports.flatMap((each) => importFault(file, room, each, map)),
    ...file.uses.flatMap((use) => worldFault(file, room, use, map)),
    ...shapeFaults(file, map),
  ]
}

export function roomOf(path: string, map: HouseMap): string | undefined {
  return roomsOf(map).find((room) => path === room || path.startsWith(`${room}/`))
}

function importFault(file: Reading, room: string, each: Import, map: HouseMap): string[] {
  const here = `${file.path}:${each.line}`
  if (each.to.startsWith('(')) {
    const law = map.packages.find(({ names }) => names.includes('an address'))
    const isFree = law !== undefined && isOwner(room, law.owners)
    return isFree ? [] : [`${here}: imports ${each.to}; write the path out, so that it can be checked.`]
  }
  const isOurs = each.to.startsWith('.') || each.to.startsWith('/')
  const target = isOurs ? posix.join(posix.dirname(file.path), each.to.split('*')[0] ?? '') : each.to
  if (!isOurs || target.startsWith('../')) return ownerFault(here, room, target.replace('../', ''), map.packages)
  const there = roomOf(target, map)
  if (there === undefined) return [`${here}: “${each.to}” leads into no room of src/ARCHITECTURE.md.`]
  return there === room || mayImport(room, there, each, map) ? [] : [`${here}: ${floorAdvice(room, there, map)}`]
}

function mayImport(room: string, there: string, { kind }: Import, map: HouseMap): boolean {
  const [from, to] = [floorOf(room, map), floorOf(there, map)]
  // A front door may start another one (the page a worker); it never takes its code in.
  return from > to || (kind === 'start' && from === to && from === map.floors.length - 1)
}

function floorAdvice(room: string, there: string, map: HouseMap): string {
  return floorOf(room, map) === floorOf(there, map)
    ? `${room} and ${there} live on one floor and never see each other. Move what both need to a floor below, or let the floor above bring them together.`
    : `${room} imports ${there}, which lives above it. Imports go down: have it handed in as an argument, or move what is needed down.`
}

function floorOf(room: string, map: HouseMap): number {
  return map.floors.findIndex((rooms) => rooms.includes(room))
}

function ownerFault(here: string, room: string, name: string, laws: readonly Ownership[]): string[] {
  // `zod/mini` goes before `zod`: the longest name that fits is the one that is meant.
  const fitting = laws.flatMap((law) =>
    law.names.filter((known) => covers(known, name)).map((known) => ({ law, known })),
  )
  const law = fitting.toSorted((a, b) => b.known.length - a.known.length)[0]?.law
  if (law === undefined)
    return [`${here}: “${name}” has no owner. Give it one in src/ARCHITECTURE.md, or do without it.`]
  return isOwner(room, law.owners)
    ? []
    : [`${here}: “${name}” belongs to ${nameOwners(law)}, not to ${room}. ${law.instead}`]
}

function covers(known: string, name: string): boolean {
  return known === name || name.startsWith(known.endsWith(':') || known.endsWith('/') ? known : `${known}/`)
}

function worldFault(file: Reading, room: string, use: Reading['uses'][number], map: HouseMap): string[] {
  const law = map.world.find(({ names }) => names.some((name) => isUse(use.name, name)))
  if (law === undefined || isOwner(room, law.owners)) return []
  return [`${file.path}:${use.line}: “${use.name}” is ${law.what}, which belongs to ${nameOwners(law)}. ${law.instead}`]
}

/** A use breaks a law when it is the thing named, a part of it, or the whole object handed on. */
function isUse(use: string, name: string): boolean {
  if (use === name || use.startsWith(`${name}.`)) return true
  return use.endsWith('.*') && name.startsWith(use.slice(0, -1))
}

function nameOwners({ owners }: Ownership): string {
  return owners.length === 0 ? 'nobody' : owners.join(', ')
}

function shapeFaults({ path, lines, exports }: Reading, map: HouseMap): string[] {
  const faults: string[] = []
  if (lines > longestFile && !map.dataTables.includes(path)) {
    faults.push(`${path}: ${lines} lines; ${longestFile} at most. Find the second subject in it and give that a file.`)
  }
  if (unwelcome.test(path)) faults.push(`${path}: name the folder after what it holds, not after being handy.`)
  for (const name of exports.filter((name) => browserNames.has(name))) {
    faults.push(`${path}: exports “${name}”, which readers know as the browser's. Use the word of the field.`)
  }
  return faults
}
