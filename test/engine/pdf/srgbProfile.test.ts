import { expect, test } from 'vitest'
import { CURVE, PRIMARIES, srgbProfile } from '../../../src/engine/pdf/srgbProfile.ts'

/** Light of a value of 0 to 1 (IEC 61966-2-1, 5.2). */
const light = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

test('the curve is that of sRGB', () => {
  expect(CURVE).toEqual(Array.from({ length: 86 }, (_, step) => Math.round(light(step / 85) * 65535)))
})

test('between its points the curve errs by less than a fiftieth of a step of 255', () => {
  for (let step = 0; step < 2550; step += 1) {
    const at = (step / 2550) * 85
    const [low = 0, high = 65535] = [CURVE[Math.floor(at)], CURVE[Math.floor(at) + 1]]
    const read = (low + (high - low) * (at % 1)) / 65535
    expect(Math.abs(read - light(step / 2550))).toBeLessThan(1 / 255 / 50)
  }
})

test('red, green and blue together are the white of the connection space', () => {
  const sum = [0, 1, 2].map((axis) => PRIMARIES.red[axis]! + PRIMARIES.green[axis]! + PRIMARIES.blue[axis]!)
  expect(sum).toEqual([63190, 65536, 54060])
})

test('every part of the profile lies inside it, on a multiple of four', () => {
  const bytes = srgbProfile()
  const view = new DataView(bytes.buffer)
  expect(view.getUint32(0)).toBe(bytes.length)
  expect(Buffer.from(bytes.subarray(36, 40)).toString()).toBe('acsp')
  const parts = Array.from({ length: view.getUint32(128) }, (_, part) => 132 + part * 12)
  expect(parts.map((at) => Buffer.from(bytes.subarray(at, at + 4)).toString())).toEqual([
    'desc',
    'cprt',
    'wtpt',
    'rXYZ',
    'gXYZ',
    'bXYZ',
    'rTRC',
    'gTRC',
    'bTRC',
  ])
  for (const at of parts) {
    expect(view.getUint32(at + 4) % 4).toBe(0)
    expect(view.getUint32(at + 4) + view.getUint32(at + 8)).toBeLessThanOrEqual(bytes.length)
  }
})
