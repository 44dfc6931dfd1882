// A writer of DER that shares nothing with the program's own: what is judged must not be made by its judge.

export type Bytes = Uint8Array

export const tlv = (tag: number, ...parts: readonly Bytes[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content])
  const digits = length.toString(16)
  const size = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 + size.length]), size, content])
}

export const seq = (...parts: readonly Bytes[]) => tlv(0x30, ...parts)
/** Members in the order of their bytes. */
export const set = (...parts: readonly Bytes[]) => tlv(0x31, ...parts.toSorted((a, b) => Buffer.compare(a, b)))
export const octets = (bytes: Bytes) => tlv(0x04, bytes)
export const bits = (bytes: Bytes, unused = 0) => tlv(0x03, Buffer.from([unused]), bytes)
export const text = (value: string) => tlv(0x0c, Buffer.from(value))
export const nothing = tlv(0x05)
export const tagged = (number: number, ...parts: readonly Bytes[]) => tlv(0xa0 + number, ...parts)

/** A number that is not negative, from its hexadecimal digits. */
export const int = (digits: string) => {
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex')
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte !== 0),
  )
  const short = bytes.subarray(first)
  return tlv(0x02, (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short)
}

export const oid = (dotted: string) => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const arcs = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc % 128]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left % 128) + 128)
    return digits
  })
  return tlv(0x06, Buffer.from(arcs))
}
