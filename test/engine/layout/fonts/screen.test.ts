import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheet = readFileSync('src/ui/kit/fonts.css', 'utf8')
const faces = Array.from(sheet.matchAll(/url\('\/fonts\/ui\/([^']+)'\)/g), ([, file]) => file ?? '')

test('the style sheet names the fonts of the screen, each of them and no other', () => {
  expect(faces.toSorted()).toEqual(readdirSync('public/fonts/ui').toSorted())
})

test('our own Korean words are shown by the small font: it is named last, which goes first', () => {
  expect(faces.indexOf('hangul.woff2')).toBeGreaterThan(faces.indexOf('hangul-more.woff2'))
})

test('a page in Latin waits for 40 kB at most, and nothing waits for them to be read', () => {
  expect(readFileSync('public/fonts/ui/latin.woff2').length).toBeLessThan(40_000)
  expect(sheet.match(/font-display: swap/g)).toHaveLength(faces.length)
})

test('no font that we cut bears the reserved name of the typeface', () => {
  expect(sheet).not.toContain('Pretendard')
  for (const name of readdirSync('public/fonts').filter((file) => file.endsWith('.ttf'))) {
    expect(readFileSync(`public/fonts/${name}`, 'latin1')).not.toContain('Pretendard')
  }
})
