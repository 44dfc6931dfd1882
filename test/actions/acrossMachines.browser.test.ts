import { commands } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import type { SigningMoment } from '../../src/actions/evidence.ts'
import { openPress } from '../../src/actions/issue.ts'
import { printedAs } from '../../src/actions/printedAs.ts'
import { signWithOwnKey } from '../../src/actions/sign.ts'
import { verify } from '../../src/actions/verify.ts'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { exampleDraft } from '../../src/domain/examples/examples.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../src/domain/language/say.ts'
import { hex } from '../../src/std/sha256.ts'

const words = import.meta.glob<Catalogue>('../../locales/*/{clauses,evidence,examples}.json', { import: 'default' })
async function catalogue(language: Language, namespace: string): Promise<Catalogue> {
  const load = words[`../../locales/${language}/${namespace}.json`]
  if (!load) throw new Error(`No ${namespace} in ${language}`)
  return load()
}
const supplies = {
  words: (language: Language) => catalogue(language, 'clauses'),
  evidenceWords: (language: Language) => catalogue(language, 'evidence'),
  fetchPack: async (file: string) => new Uint8Array(await (await fetch(`/fonts/${file}`)).arrayBuffer()),
  loadEdition: () => Promise.reject(new Error('No edition is kept here')),
}
const press = openPress(supplies)
const bytesOf = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

async function signable(language: Language, beside?: Language): Promise<Draft> {
  const say = makeSay({ examples: await catalogue(language, 'examples') }, language)
  const { example: _example, ...draft } = exampleDraft('grill', language, say)
  return beside ? printedAs(draft, { beside }) : draft
}

const stroke = [
  [0, 40],
  [60.25, 5.5],
  [120, 70],
  [200, 30],
] as const
const at = { at: Date.UTC(2027, 1, 26, 16, 41, 8), offsetMinutes: 60 }

/** Drawn by the agency, typed by the client, each with the key that this browser keeps for them. */
async function signedHere(draft: Draft): Promise<Uint8Array> {
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  const marks: readonly SigningMoment[] = [
    { ...at, party: 'agency', mark: { drawn: { width: 240, height: 80, strokes: [stroke, [[10, 10]]] } }, inked: [] },
    { ...at, party: 'client', mark: { typed: draft.parties.client.signer?.name ?? '' }, inked: ['agency'] },
  ]
  let { bytes } = issued.value
  for (const moment of marks) {
    const signed = await signWithOwnKey(draft, bytes, moment, supplies)
    if (!signed.ok) throw new Error(signed.error.code)
    bytes = signed.value
  }
  return bytes
}

const passed = {
  verdict: 'passed',
  madeHere: true,
  complete: true,
  reasons: [],
  signatures: [
    { party: 'agency', verdict: 'passed' },
    { party: 'client', verdict: 'passed' },
  ],
}

describe.each([['en'], ['nl'], ['pl'], ['ko'], ['nl', 'ko']] as const)(
  'a paper in %s %s',
  (language, beside?: Language) => {
    it('that was signed in this browser passes in Node', async () => {
      const bytes = await signedHere(await signable(language, beside))
      expect(await commands.verifiedInNode(hex(bytes))).toMatchObject(passed)
    })

    it('that was signed in Node passes in this browser', async () => {
      const bytes = bytesOf(await commands.signedInNode(canonicalText(await signable(language, beside))))
      expect(await verify(bytes, press, supplies)).toMatchObject(passed)
    })
  },
)

it('a paper that was signed in this browser passes neither here nor in Node once a byte of it is another', async () => {
  const bytes = await signedHere(await signable('en'))
  bytes[5000] = (bytes[5000] ?? 0) ^ 1
  expect((await verify(bytes, press, supplies)).verdict).toBe('failed')
  expect(await commands.verifiedInNode(hex(bytes))).toMatchObject({ verdict: 'failed' })
})
