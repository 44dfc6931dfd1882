import fc from 'fast-check'
import type { Reason } from '../../../src/engine/verifying/verdict.ts'
import { streamed, type LinkOptions } from './revision.ts'
import type { Change } from './vector.ts'

/** What a client changes in the revision that he then signs with his own key, and what has to be told of it. */
export interface Deed {
  readonly what: string
  readonly change?: Change
  readonly link?: LinkOptions
  readonly because: readonly Reason[]
}

export const DIFFERS = ['revision-differs'] as const

const inOne =
  (which: RegExp, change: (object: string) => string): Change =>
  (own) =>
    own.map((object) => (which.test(object) ? change(object) : object))
const WIDGET = /\/Subtype \/Widget/
const DRAWING = /\/Subtype \/Form/
const VALUE = /\/Type \/Sig\n/
export const added = (entry: string) => (object: string) => object.replace('<<\n', `<<\n${entry}\n`)
const swapped = (from: RegExp, to: string) => (object: string) => object.replace(from, to)

/** An amount, in as many spellings as a client may try. */
export const amount = fc.integer({ min: 1, max: 999_999 }).map((cents) => `EUR ${(cents / 100).toFixed(2)}`)
export const word = fc.constantFrom(
  'Reason',
  'Location',
  'ContactInfo',
  'Cert',
  'Changes',
  'Prop_Build',
  'R',
  'V',
  'Note',
)
export const far = fc.integer({ min: 1, max: 400 })

/** In the field, its drawing and its value: his own three objects. */
export const ownDeeds: fc.Arbitrary<Deed> = fc.oneof(
  amount.map((text) => ({
    what: `tooltip ${text}`,
    change: inOne(WIDGET, swapped(/\/TU [^\n]+/, `/TU (${text})`)),
    because: DIFFERS,
  })),
  far.map((by) => ({
    what: `wider by ${by}`,
    change: inOne(WIDGET, swapped(/\/Rect \[ (\S+)/, `/Rect [ ${by}.5`)),
    because: DIFFERS,
  })),
  fc.constantFrom(0, 2, 6, 32, 64, 132).map((flag) => ({
    what: `flags ${flag}`,
    change: inOne(WIDGET, swapped(/\/F 4/, `/F ${flag}`)),
    because: DIFFERS,
  })),
  fc.tuple(fc.constantFrom('A', 'AA', 'MK', 'BS', 'OC', 'Lock', 'SV', 'Kids'), amount).map(([key, text]) => ({
    what: `field with ${key}`,
    change: inOne(WIDGET, added(`/${key} <<\n/S (${text})\n>>`)),
    because: DIFFERS,
  })),
  amount.map((text) => ({
    what: `drawing shows ${text}`,
    change: drawn(`BT /F0 9 Tf 20 300 Td (${text}) Tj ET\n`),
    because: DIFFERS,
  })),
  far.map((at) => ({
    what: `drawing covers from ${at}`,
    change: drawn(`1 1 1 rg 0 ${at} 230 40 re f\n`),
    because: DIFFERS,
  })),
  far.map((size) => ({
    what: `drawing is ${size} high`,
    change: inOne(DRAWING, swapped(/\/BBox \[ 0 0 \S+ \S+/, `/BBox [ 0 0 232.5 ${size}.25`)),
    because: DIFFERS,
  })),
  fc
    .constantFrom('/Matrix [ 2 0 0 2 0 0 ]', '/Group <<\n/S /Transparency\n>>', '/OC 1 0 R', '/Ref 2 0 R')
    .map((entry) => ({ what: `drawing with ${entry}`, change: inOne(DRAWING, added(entry)), because: DIFFERS })),
  far.map((font) => ({
    what: `drawing in font ${font}`,
    change: inOne(DRAWING, swapped(/\/F0 \d+ 0 R/, `/F0 ${font + 2000} 0 R`)),
    because: DIFFERS,
  })),
  fc.tuple(word, amount).map(([key, text]) => ({
    what: `value with ${key}`,
    change: inOne(VALUE, added(`/${key} (${text})`)),
    because: DIFFERS,
  })),
  fc.constantFrom('Adobe.PPKMS', 'Entrust.PPKEF').map((filter) => ({
    what: `filter ${filter}`,
    change: inOne(VALUE, swapped(/Adobe\.PPKLite/, filter)),
    because: DIFFERS,
  })),
  fc
    .constantFrom('adbe.pkcs7.detached')
    .map((kind) => ({ what: kind, change: inOne(VALUE, swapped(/ETSI\.CAdES\.detached/, kind)), because: DIFFERS })),
  far.map((days) => ({
    what: `another day, by ${days}`,
    change: inOne(VALUE, swapped(/\/M \(D:\d{8}/, `/M (D:${2028 + days}0101`)),
    because: ['envelope-differs'] as const,
  })),
)

/** The drawing with more in it. */
function drawn(operators: string): Change {
  return inOne(DRAWING, (object) => {
    const head = object
      .slice(0, object.indexOf('/Filter'))
      .replace(/^\d+ 0 obj\n<<\n/, '')
      .trimEnd()
    return streamed(Number.parseInt(object, 10), head, operators)
  })
}
