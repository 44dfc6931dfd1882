import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { codeOf, type Code } from '../../../src/engine/exchange/code.ts'
import { CODE_BYTES } from '../../../src/engine/exchange/link.ts'

const made = async (text: string): Promise<Code> => (await codeOf(text)) ?? { size: 0, modules: [] }

/** The code as a camera sees it: four dots a module, and the quiet zone of four modules around it. */
function seen({ size, modules }: Code): string | undefined {
  const across = 4 * (size + 8)
  const dots = Array.from({ length: across * across }, (_, dot) => {
    const [x, y] = [Math.floor((dot % across) / 4) - 4, Math.floor(dot / across / 4) - 4]
    return modules[y]?.[x] === true ? 0 : 255
  })
  return jsQR(Uint8ClampedArray.from(dots.flatMap((grey) => [grey, grey, grey, 255])), across, across)?.data
}

/** How much of it may be lost, from the two bits in its ninth row (ISO/IEC 18004, 7.9), unmasked. */
const levelOf = ({ modules }: Code) =>
  'MLHQ'[2 * (modules[8]?.[0] === true ? 0 : 1) + (modules[8]?.[1] === true ? 1 : 0)]

const link = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.#/:')),
  minLength: 1,
  maxLength: CODE_BYTES,
})

describe('a code on the screen', () => {
  it('is square, with the three corners that a reader looks for', async () => {
    const { size, modules } = await made('https://example.org/#v1.abc')
    const corner = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
    const rows = modules.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: size }, () => size))
    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(corner)
    expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(corner)
    expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(corner)
  })

  it('says its text again to whoever reads it, at level M or better, whatever the link', async () => {
    await fc.assert(
      fc.asyncProperty(link, async (text) => {
        const code = await made(text)
        expect(seen(code)).toBe(text)
        expect(['M', 'Q', 'H']).toContain(levelOf(code))
      }),
    )
  })

  it('has at most 121 modules a side for a whole kilobyte, and is none for more', async () => {
    expect((await made('a'.repeat(CODE_BYTES))).size).toBeLessThanOrEqual(121)
    expect(await codeOf('a'.repeat(CODE_BYTES + 1))).toBeNull()
    expect(await codeOf('가'.repeat(342))).toBeNull()
  })
})
