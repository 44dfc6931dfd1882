import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { notices } from '../../../src/ui/app/about/notices.ts'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>

test('everybody whose work is built in is named, and nobody else', () => {
  const built = Object.keys(read('package.json')['dependencies'] as object)
  expect(notices.map(({ name }) => name).toSorted()).toEqual(built.toSorted())
})

test.each(notices)('$name is under the licence that it names itself', ({ name, licence }) => {
  expect(read(`node_modules/${name}/package.json`)['license']).toBe(licence)
})
