const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base 64 for addresses, without padding (RFC 4648, 5). */
export function writeBase64Url(bytes: Uint8Array): string {
  const signs: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const bits = (one << 16) | (two << 8) | three
    const kept = Math.min(4, bytes.length - at + 1)
    for (let place = 0; place < kept; place += 1) signs.push(ALPHABET[(bits >> (18 - 6 * place)) & 63] ?? '')
  }
  return signs.join('')
}

/** The bytes of such a text; null where it has another sign, a length that none has, or bits that no byte takes. */
export function readBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, filled] = [0, 0, 0]
  for (const sign of text) {
    const value = ALPHABET.indexOf(sign)
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[filled++] = (bits >> held) & 0xff
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null
}
