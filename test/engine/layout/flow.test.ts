import { describe, expect, test } from 'vitest'
import { flow } from '../../../src/engine/layout/flow.ts'
import { Keep, part } from '../../../src/engine/layout/part.ts'
import type { Box } from '../../../src/engine/layout/part.ts'

const box = (height: number, keep: Keep = Keep.free, more: Partial<Box> = {}): Box => ({
  height,
  keep,
  draw: () => undefined,
  ...more,
})
const lines = (count: number, keep: Keep = Keep.free) => Array.from({ length: count }, () => box(15, keep))
const placesOf = (parts: Parameters<typeof flow>[0], depth = 150) =>
  flow(parts, depth).placed.map(({ page, y }) => [page, y])

describe('the flow of a paper', () => {
  test('begins each block on the grid of half units', () => {
    expect(placesOf([part([box(11.25)]), part([box(15)])])).toEqual([
      [0, 0],
      [0, 15],
    ])
  })

  test('leaves out the air above a block at the top of a page', () => {
    expect(placesOf([part(lines(10)), part([box(15)], { before: 22.5 })]).at(-1)).toEqual([1, 0])
  })

  test('takes a heading over to the page of its text', () => {
    const places = placesOf([part(lines(9)), part([box(15, Keep.must)]), part(lines(2))])
    expect(places.slice(9)).toEqual([
      [1, 0],
      [1, 15],
      [1, 30],
    ])
  })

  test('counts the lines that must follow a heading', () => {
    const fits = placesOf([part(lines(6)), part([box(15, Keep.must)], { reach: 45 }), part(lines(5))])
    const fitsNot = placesOf([part(lines(7)), part([box(15, Keep.must)], { reach: 45 }), part(lines(5))])
    expect(fits[6]).toEqual([0, 90])
    expect(fitsNot[7]).toEqual([1, 0])
  })

  test('keeps together what fits a page, and parts at the weaker hold what does not', () => {
    const tall = [...lines(7, Keep.wish), ...lines(6, Keep.must), box(15)]
    const places = placesOf([part(lines(2)), part(tall)])
    expect(places.slice(2, 9).map(([page]) => page)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(new Set(places.slice(9).map(([page]) => page))).toEqual(new Set([1]))
  })

  test('repeats a table’s head where it goes on, and counts its height', () => {
    const again = { height: 30, draw: () => undefined }
    const rows = lines(12).map((row, index) => (index === 0 ? row : { ...row, again }))
    expect(placesOf([part(rows)]).slice(10)).toEqual([
      [1, 0],
      [1, 30],
      [1, 45],
    ])
  })

  test('begins a section on a page of its own where it asks to', () => {
    expect(placesOf([part(lines(1)), part(lines(1), { opensPage: true })])).toEqual([
      [0, 0],
      [1, 0],
    ])
    expect(placesOf([part(lines(1), { opensPage: true })])).toEqual([[0, 0]])
  })

  test('never places a box below the live area', () => {
    const parts = Array.from({ length: 40 }, (_, index) =>
      part(lines((index * 7) % 13 || 1, index % 3 === 0 ? Keep.must : Keep.wish), { before: 7.5 }),
    )
    for (const { y } of flow(parts, 150).placed) expect(y).toBeLessThanOrEqual(135)
  })
})
