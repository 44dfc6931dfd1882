import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPress } from '../../src/actions/issue.ts'
import { languages } from '../../src/domain/language/languages.ts'
import { example, supplies } from '../actions/supplies.ts'

const press = openPress(supplies)

describe('the finished samples that README.md leads to', { timeout: 120_000 }, () => {
  test.each(languages)('are what is printed now (%s)', async (language) => {
    const file = new URL(`samples/grill.${language}.pdf`, import.meta.url)
    const issued = await press.issue(await example('grill', language))
    if (!issued.ok) throw new Error(`The sample does not print: ${JSON.stringify(issued.error)}`)
    if (process.env['GOLDEN'] === 'accept') writeFileSync(file, issued.value.bytes)
    expect(readFileSync(file).equals(issued.value.bytes)).toBe(true)
  })
})
