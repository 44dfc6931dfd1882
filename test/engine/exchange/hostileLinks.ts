import { deflateSync } from 'fflate'
import { handOverOf, type HandOver } from '../../../src/domain/agreement/handOver.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { writeBase64Url } from '../../../src/engine/exchange/base64Url.ts'
import { fragmentOf, FRAGMENT_LENGTH } from '../../../src/engine/exchange/link.ts'
import { utf8 } from '../../../src/std/bytes.ts'

export const linkTo = (bytes: Uint8Array): string => `#v1.${writeBase64Url(deflateSync(bytes, { level: 9 }))}`
const linkOf = (text: string) => linkTo(utf8(text))
/** As much of one thing as a draft may weigh. */
const full = (part: string, head = '', tail = '') =>
  `${head}${part.repeat(Math.floor((999_990 - head.length - tail.length) / part.length))}${tail}`
/** Bytes that pack to nearly their own size: the same ones each time. */
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 255)

export const handOverFrom = (draft: Draft): HandOver =>
  handOverOf(draft, { by: 'agency', when: { on: '2027-02-01', at: '09:30' }, language: 'nl', asks: 'answers' })

/** Links that somebody made to hurt: each is refused with a sentence, soon and in little memory. */
export function hostileLinks(draft: Draft): Readonly<Record<string, () => string>> {
  const fragment = fragmentOf(handOverFrom(draft))
  return {
    'a bomb of zeros': () => linkTo(new Uint8Array(140_000_000)),
    'a bomb of brackets': () => linkTo(new Uint8Array(140_000_000).fill(0x5b)),
    'a megabyte of brackets': () => linkOf(full('[')),
    'a megabyte of quotes': () => linkOf(full('"')),
    'a megabyte of escaped quotes': () => linkOf(full('\\"', '{"')),
    'a megabyte of keys': () => linkOf(`{${Array.from({ length: 80_000 }, (_, at) => `"k${at}":1`).join(',')}}`),
    'a megabyte of entries': () =>
      linkOf(full('{},', '{"format":"ten-tables-hand-over","version":1,"draft":[', '{}]}')),
    'a key twice': () => linkOf('{"format":"ten-tables","format":"ten-tables"}'),
    'a prototype': () => linkOf('{"__proto__":{"format":"ten-tables"}}'),
    '200 kB of noise': () => `#v1.${writeBase64Url(noise(149_000))}`,
    'more than 200 kB': () => `#v1.${'A'.repeat(FRAGMENT_LENGTH)}`,
    'a megabyte of signs': () => `#v1.${'A'.repeat(990_000)}`,
    'a megabyte of links': () => full('#v1.AAAA '),
    'a megabyte of beginnings': () => full('#v1.'),
    'a newer version': () => fragment.replace('#v1.', '#v2.'),
    'a draft that is not the one it names': () => {
      const other = { ...handOverFrom(draft), draft: { ...draft, title: 'Another' } }
      return linkOf(JSON.stringify(other))
    },
    'a link within a link': () => linkOf(fragment),
  }
}
