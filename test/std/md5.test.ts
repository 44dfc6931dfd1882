import { expect, test } from 'vitest'
import { md5 } from '../../src/std/md5.ts'
import { hex } from '../../src/std/sha256.ts'

test('answers the checksums of RFC 1321, A.5', () => {
  const of = (text: string) => hex(md5(new TextEncoder().encode(text)))
  expect(of('')).toBe('d41d8cd98f00b204e9800998ecf8427e')
  expect(of('message digest')).toBe('f96b697d7cb7938d525a2f31aaf161d0')
})
