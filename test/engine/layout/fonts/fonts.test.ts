import { expect, test } from 'vitest'
import { loadFonts } from '../../../../src/engine/layout/fonts/fonts.ts'
import { fetchPack } from './fetchPack.ts'

test('Latin text needs one pack a weight', async () => {
  const fetched: string[] = []
  const fonts = await loadFonts({ regular: 'Zażółć gęślą jaźń', semibold: '€ 1 500' }, (file) => {
    fetched.push(file)
    return fetchPack(file)
  })
  expect(fonts.ok).toBe(true)
  expect(fetched).toEqual(['regular.latin.ttf', 'semibold.latin.ttf'])
})
