import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faultsOf, longestFunction, roomOf } from './architecture/laws.ts'
import { readMap, roomsOf } from './architecture/map.ts'
import { read } from './architecture/read.ts'

const map = readMap(readFileSync('src/ARCHITECTURE.md', 'utf8'))

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^src\//, ''))
  .toSorted()

const readings = files.map((path) => read({ path, text: readFileSync(`src/${path}`, 'utf8') }))
const functions = readings.flatMap((file) => file.functions.map((each) => ({ ...each, path: file.path })))

describe('the house', () => {
  test('was really looked at: every file was read, and files import each other', () => {
    // A law that saw nothing is green; another checker once looked at no file here and said all was well.
    expect(readings.length).toBe(files.length)
    expect(readings.length).toBeGreaterThan(roomsOf(map).length)
    expect(readings.flatMap((file) => file.imports).length).toBeGreaterThan(readings.length)
    expect(readings.every((file) => file.lines > 0)).toBe(true)
  })

  test.each(readings.map((reading) => ({ path: reading.path, reading })))('$path keeps its laws', ({ reading }) => {
    expect(faultsOf(reading, map)).toEqual([])
  })

  test('has every room that the map draws', () => {
    const empty = roomsOf(map).filter((room) => !files.some((path) => roomOf(path, map) === room))
    expect(empty).toEqual([])
  })

  test('lets everyone in who owns something: owners are rooms of the map', () => {
    const owners = [...map.packages, ...map.world].flatMap((law) => law.owners)
    const unknown = owners.filter(
      (owner) => !roomsOf(map).some((room) => room === owner || room.startsWith(owner.slice(0, -1))),
    )
    expect(unknown).toEqual([])
  })

  test('keeps nine functions in ten short enough to be read at a glance', () => {
    const long = functions.filter(({ lines }) => lines > longestFunction).toSorted((a, b) => b.lines - a.lines)
    const named = long.slice(0, 20).map(({ path, line, lines }) => `${path}:${line} ${lines} lines`)
    expect(long.length / functions.length, `the longest:\n${named.join('\n')}\n`).toBeLessThanOrEqual(0.1)
  })

  test('lists as tables of data only files that are there', () => {
    expect(map.dataTables.filter((path) => !existsSync(`src/${path}`))).toEqual([])
  })
})
