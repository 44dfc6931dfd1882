import { expect, test } from 'vitest'
import { isMentioned, mentionsIn } from './used.ts'

const mentions = mentionsIn([
  {
    path: 'a.tsx',
    text: 'const a = t("app:title"); const b = t(`goal.${part}.label`); const c = <p title="saved">{t(`x`)}</p>',
  },
  { path: 'b.ts', text: 'const key = `${area}.${name}`' },
])

test('a text is used when its key is written out, with its namespace or without', () => {
  expect(isMentioned('app:title', mentions)).toBe(true)
  expect(isMentioned('common:saved', mentions)).toBe(true)
  expect(isMentioned('app:x', mentions)).toBe(true)
  expect(isMentioned('app:subtitle', mentions)).toBe(false)
})

test('a text is used when a key put together has its shape, unless that shape would fit everything', () => {
  expect(isMentioned('steps:goal.past.label', mentions)).toBe(true)
  expect(isMentioned('steps:goal.past.hint', mentions)).toBe(false)
  expect(isMentioned('steps:money.past', mentions)).toBe(false)
})
