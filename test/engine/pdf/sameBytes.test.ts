import { expect, test } from 'vitest'
import { fetchPack } from '../layout/fonts/fetchPack.ts'
import { sampleHashes } from './sampleHashes.ts'

test('Node prints the bytes that are on record, as the browser has to', async () => {
  await expect(await sampleHashes(fetchPack)).toMatchFileSnapshot('./expected/sample.sha256')
})
