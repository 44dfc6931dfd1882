import { expect, test } from 'vitest'
import { sampleHashes } from './sampleHashes.ts'

const fetchPack = async (file: string) => new Uint8Array(await (await fetch(`/fonts/${file}`)).arrayBuffer())

test('Chromium prints the bytes that Node has put on record', async () => {
  await expect(await sampleHashes(fetchPack)).toMatchFileSnapshot('./expected/sample.sha256')
})
