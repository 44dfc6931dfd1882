/** The house as `src/ARCHITECTURE.md` draws it. The page is the only place where it is written down. */
export interface HouseMap {
  /** Ground floor first; the rooms of a floor as paths inside src/. */
  readonly floors: readonly (readonly string[])[]
  readonly packages: readonly Ownership[]
  readonly world: readonly Ownership[]
  /** Files that are tables of data, allowed to be longer than prose. */
  readonly dataTables: readonly string[]
}

/** Names that only some rooms may use, and what everybody else does instead. */
export interface Ownership {
  readonly what: string
  readonly names: readonly string[]
  /** Rooms, or `area/*` for every room of an area; empty means nobody. */
  readonly owners: readonly string[]
  readonly instead: string
}

/**
 * Reads the four tables of the map, each found by its heading.
 * @throws if a table is missing or a row has the wrong number of cells: a map that cannot be read guards nothing.
 */
export function readMap(page: string): HouseMap {
  return {
    floors: rows(page, 'Floors', 2).map(([rooms]) => codes(rooms)),
    packages: rows(page, 'Packages and their owners', 3).map(([names, owners, instead]) => ({
      what: names.replaceAll('`', ''),
      names: codes(names),
      owners: codes(owners),
      instead,
    })),
    world: rows(page, 'The outside world and its owners', 4).map(([what, names, owners, instead]) => ({
      what,
      names: codes(names),
      owners: codes(owners),
      instead,
    })),
    dataTables: rows(page, 'Tables of data', 2).flatMap(([file]) => codes(file)),
  }
}

export function roomsOf(map: HouseMap): readonly string[] {
  return map.floors.flat()
}

/** Whether `room` is among `owners`, where `ui/*` stands for every room in ui. */
export function isOwner(room: string, owners: readonly string[]): boolean {
  return owners.some((owner) => (owner.endsWith('/*') ? room.startsWith(owner.slice(0, -1)) : owner === room))
}

type Cells = [string, string, string, string]

function rows(page: string, heading: string, width: number): Cells[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))
  const lines = section?.split('\n').filter((line) => line.startsWith('|')) ?? []
  // The first two lines are the head and the rule below it.
  const found = lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  if (found.length === 0) throw new Error(`ARCHITECTURE.md has no table under “${heading}”.`)
  for (const cells of found) {
    if (cells.length !== width) throw new Error(`“${heading}”: not ${width} cells in “${cells.join(' | ')}”.`)
  }
  return found as Cells[]
}

function codes(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, code]) => code ?? '')
}
