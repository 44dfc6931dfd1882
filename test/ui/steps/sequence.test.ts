import { describe, expect, it } from 'vitest'
import { blank } from '../../domain/agreement/anyDraft.ts'
import { leavesOfSchema } from '../../domain/agreement/schemaLeaves.ts'
import { coreScreens, nextScreen, numberOf, screenAt, screensOf, sequence } from '../../../src/ui/steps/sequence.ts'
import { STEPS } from '../../../src/ui/steps/screen.ts'

const asked = coreScreens.flatMap(({ answers, custom, owner }) =>
  custom ? [{ by: owner }] : answers.filter(({ required }) => required),
)

describe('the short way from an empty page to a paper that can be signed', () => {
  it('asks at most 25 questions on at most 18 screens', () => {
    expect(coreScreens.length).toBeLessThanOrEqual(18)
    expect(asked.length).toBeLessThanOrEqual(25)
  })

  it('asks the director at most 12 of them', () => {
    expect(asked.filter(({ by }) => by === 'client').length).toBeLessThanOrEqual(12)
  })

  it('leads through every core screen once and ends at reading together', () => {
    const visited = [coreScreens[0]!]
    for (let next = nextScreen(visited[0]!, blank()); typeof next !== 'string'; next = nextScreen(next, blank()))
      visited.push(next)
    expect(visited).toEqual(coreScreens)
    expect(nextScreen(coreScreens.at(-1)!, blank())).toBe('read')
  })

  it('asks no more than five things on a screen', () => {
    for (const screen of coreScreens) expect([screen.id, screen.answers.length <= 5]).toEqual([screen.id, true])
  })
})

describe('every answer that a draft can hold', () => {
  it('has a screen that asks for it', () => {
    const unasked = leavesOfSchema().filter((path) => screenAt(path) === null)
    expect(unasked).toEqual([])
  })
})

describe('the sequence', () => {
  it('numbers each screen by its step and its place in it', () => {
    expect(numberOf(screensOf('goal')[2]!)).toBe('2.3')
    expect(new Set(sequence.map(numberOf)).size).toBe(sequence.length)
  })

  it('knows ten steps', () => {
    expect(STEPS).toHaveLength(10)
  })
})
