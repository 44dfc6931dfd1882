import { describe, expect, it } from 'vitest'
import { waysOf } from '../../../src/ui/app/draft/ways.ts'
import { addressOf, knowsAddress, returnHref } from '../../../src/ui/steps/returns.ts'
import { findScreen, sequence } from '../../../src/ui/steps/sequence.ts'

const ways = waysOf('7', () => undefined)

describe('the address of a question', () => {
  it('is known for every question, with the page behind it that it leads back to', () => {
    for (const { step, id } of sequence) {
      expect(knowsAddress(`${step}/${id}`)).toBe(true)
      for (const back of [
        'list',
        'short',
        'read',
        'sign',
        'goal/all',
        'money/spend',
        'money/anyway/money/spend/read',
      ]) {
        expect(knowsAddress(`${step}/${id}/${back}`), `${step}/${id}/${back}`).toBe(true)
      }
    }
  })

  it.each([
    'goal/nothing',
    'goal/levels/nowhere',
    'goal/levels/goal/nothing',
    'goal/levels/sign/agency',
    'goal/all/read',
  ])('is not known where it leads nowhere, or to the screen of whoever was handed the device: %s', (address) =>
    expect(knowsAddress(address)).toBe(false),
  )

  it('leads back to what it names', () => {
    expect(returnHref('', ways)).toBeNull()
    expect(returnHref('list', ways)).toBe('#/a/7')
    expect(returnHref('short', ways)).toBe('#/a/7/short')
    expect(returnHref('read', ways)).toBe('#/a/7/read')
    expect(returnHref('goal/levels/read', ways)).toBe('#/a/7/goal/levels/read')
  })

  it('says where others are to lead back to', () => {
    const levels = findScreen('goal', 'levels')
    if (!levels) throw new Error('The question is gone')
    expect(addressOf(levels, '')).toBe('goal/levels')
    expect(addressOf(levels, 'read')).toBe('goal/levels/read')
  })
})
