import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sign, signWithOwnKey } from '../../src/actions/sign.ts'
import { makeKey, signerOf } from '../../src/engine/signing/browserKey.ts'
import type { SigningMoment } from '../../src/actions/evidence.ts'
import { inspect } from '../../src/actions/inspect.ts'
import { openPress } from '../../src/actions/issue.ts'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { withAnswer } from '../../src/domain/agreement/change.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { draftFingerprint, fingerprintOf } from '../../src/domain/agreement/fingerprint.ts'
import { languages, type Language } from '../../src/domain/language/languages.ts'
import { makeSay } from '../../src/domain/language/say.ts'
import { printedAs } from '../../src/actions/printedAs.ts'
import { example, signable, supplies } from './supplies.ts'

const press = openPress(supplies)
const keys = { agency: await signerOf(await makeKey()), client: await signerOf(await makeKey()) }
const printed = async (draft: Draft) => {
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(JSON.stringify(issued.error))
  return issued.value.bytes
}
const stroke = [
  [0, 40],
  [60, 5],
  [120, 70],
  [200, 30],
] as const
const agencyDraws: SigningMoment = {
  party: 'agency',
  mark: { drawn: { width: 240, height: 80, strokes: [stroke] } },
  at: Date.UTC(2027, 1, 26, 16, 41, 8),
  offsetMinutes: 60,
  inked: [],
}
const clientTypes = (name: string): SigningMoment => ({
  ...agencyDraws,
  party: 'client',
  mark: { typed: name },
  inked: ['agency'],
})

async function inked(draft: Draft, paper: Uint8Array, moment: SigningMoment): Promise<Uint8Array> {
  const outcome = await sign(draft, paper, moment, { ...supplies, signer: keys[moment.party] })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}
async function refusal(draft: Draft, paper: Uint8Array, moment: SigningMoment, signer = keys[moment.party]) {
  const outcome = await sign(draft, paper, moment, { ...supplies, signer })
  return outcome.ok ? 'drawn' : outcome.error.code
}
function textOf(pdf: Uint8Array, order: '-layout' | '-raw' = '-layout'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ten-tables-')), 'paper.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftotext', [order, file, '-'], { encoding: 'utf8' })
}
const unspaced = (text: string) => text.replaceAll(/\s+/g, '')

describe('both parties sign on one device', () => {
  it.each(languages)('and the paper in %s keeps every byte it had before each of them', async (language) => {
    const draft = await signable('grill', language)
    const base = await printed(draft)
    const once = await inked(draft, base, agencyDraws)
    const twice = await inked(draft, once, clientTypes(draft.parties.client.signer?.name ?? ''))
    expect(once.slice(0, base.length)).toEqual(base)
    expect(twice.slice(0, once.length)).toEqual(once)
    expect([once.length - base.length, twice.length - once.length].every((size) => size < 8192)).toBe(true)
    const read = inspect(twice)
    expect(read.ok && canonicalText(read.value)).toBe(canonicalText(draft))
    const text = textOf(twice)
    const together = text.replaceAll(/\s+/g, '')
    for (const before of [base, once])
      expect(
        fingerprintOf(before)
          .hex.match(/.{16}/g)
          ?.every((part) => together.includes(part)),
      ).toBe(true)
    expect(text).toContain('UTC+1')
    expect(text).toContain(draft.parties.client.signer?.name)
  })

  it.each(languages)(
    'and the paper in %s shows the five numbers of the agreement, and those of each key',
    async (language) => {
      const draft = await signable('grill', language)
      const once = await inked(draft, await printed(draft), agencyDraws)
      const twice = await inked(draft, once, clientTypes(draft.parties.client.signer?.name ?? ''))
      const shown = new Set(textOf(twice).match(/\d{4}(?: \d{4}){4}/g))
      const keysShown = [keys.agency, keys.client].map(({ publicKey }) => fingerprintOf(publicKey).groups.join(' '))
      expect(shown).toEqual(new Set([draftFingerprint(draft).groups.join(' '), ...keysShown]))
    },
  )

  it.each([
    ['nl', 'ko'],
    ['pl', 'nl'],
  ] as const)('and the evidence has room in two languages, %s and %s', async (language, beside) => {
    const draft = printedAs(await signable('grill', language), { beside })
    const once = await inked(draft, await printed(draft), agencyDraws)
    const twice = await inked(draft, once, clientTypes(draft.parties.client.signer?.name ?? ''))
    expect(textOf(twice)).toContain(draftFingerprint(draft).groups.join(' '))
  })

  it.each([['en'], ['nl'], ['pl'], ['ko'], ['pl', 'nl']] as const)(
    'and the evidence in %s %s says who, for whom, with what authority, how, to what, by which clock, and what it is',
    async (language, beside?: Language) => {
      const own = await signable('grill', language)
      const draft = beside ? printedAs(own, { beside }) : own
      const { signer, legalName = '' } = draft.parties.agency
      const text = unspaced(textOf(await inked(draft, await printed(draft), agencyDraws), '-raw'))
      for (const each of beside ? [language, beside] : [language]) {
        const say = makeSay(await supplies.evidenceWords(each), each)
        const said = [
          say('for.agency', { name: legalName }),
          say(`authority.${signer?.authority}`),
          ...['consent', 'how.drawn', 'clock', 'first', 'status'].map((key) => say(key)),
        ]
        expect(said.filter((words) => !text.includes(unspaced(words)))).toEqual([])
        const honest = makeSay(await supplies.words(each), each)('sign.honest.text')
        expect(say('status')).toBe(honest)
      }
      expect(text).toContain(unspaced(signer?.name ?? ''))
    },
    20_000,
  )

  it('and long names leave the evidence its room, in two languages', async () => {
    const draft = printedAs(await signable('grill', 'nl'), { beside: 'pl' })
    const { client } = draft.parties
    const signer = { ...client.signer, name: 'Maximiliana Konstantynopolitańczykowianeczkówna', authority: 'proxy' }
    const long = withAnswer(
      withAnswer(draft, 'parties.client.signer', signer),
      'parties.client.legalName',
      'Vennootschap onder firma Grillrestaurant en Zalencentrum De Vergulde Zevenster te Bergen op Zoom',
    )
    const once = await inked(long, await printed(long), agencyDraws)
    const twice = await inked(long, once, clientTypes(signer.name))
    expect(unspaced(textOf(twice, '-raw'))).toContain(unspaced(signer.name))
  })

  it('but neither can sign twice', async () => {
    const draft = await signable('grill', 'en')
    const once = await inked(draft, await printed(draft), agencyDraws)
    expect(await refusal(draft, once, agencyDraws)).toBe('already-inked')
  })

  it('but not both with one key, whatever the second says of the first', async () => {
    const draft = await signable('grill', 'en')
    const once = await inked(draft, await printed(draft), agencyDraws)
    expect(await refusal(draft, once, clientTypes('Joris'), keys.agency)).toBe('same-key')
    expect(await refusal(draft, once, { ...clientTypes('Joris'), inked: [] }, keys.agency)).toBe('same-key')
  })

  it('but nobody can sign a file of which a byte is not as it was shown', async () => {
    const draft = await signable('grill', 'en')
    const base = await printed(draft)
    const shown = fingerprintOf(base).hex
    const altered = base.slice()
    altered[1000] = (altered[1000] ?? 0) ^ 1
    expect(await refusal(draft, altered, { ...agencyDraws, shown })).toBe('changed-since-shown')
    const once = await inked(draft, base, { ...agencyDraws, shown })
    expect(unspaced(textOf(once, '-raw'))).toContain(shown)
    expect(await refusal(draft, once, { ...clientTypes('Joris'), shown })).toBe('changed-since-shown')
  })

  it('but nobody can sign with a key that signs in another form', async () => {
    const draft = await signable('grill', 'en')
    const tooLong = { ...keys.agency, sign: async () => new Uint8Array(72).fill(0xff) }
    expect(await refusal(draft, await printed(draft), agencyDraws, tooLong)).toBe('envelope-too-large')
  })

  it('but nobody can sign a paper that changed since it was shown', async () => {
    const draft = await signable('grill', 'en')
    const base = await printed(draft)
    const changed = withAnswer(draft, 'economics.ceiling', { amount: 913_411 })
    expect(await refusal(changed, base, agencyDraws)).toBe('changed-since-shown')
  })

  it('but nobody can sign an example', async () => {
    const draft = await example('grill', 'en')
    expect(await refusal(draft, await printed(draft), agencyDraws)).toBe('example')
  })

  it('but nobody can sign with nothing, or with a name that cannot be printed', async () => {
    const draft = await signable('grill', 'en')
    const base = await printed(draft)
    expect(await refusal(draft, base, { ...agencyDraws, mark: { typed: ' ' } })).toBe('empty')
    expect(await refusal(draft, base, { ...agencyDraws, mark: { typed: 'Zoë 🙂' } })).toBe('not-printable')
  })
})

describe('the key of this device', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('signs, and stays the same for a person as long as this code runs, where nothing keeps it longer', async () => {
    const draft = await signable('grill', 'en')
    const base = await printed(draft)
    const keyNumber = async () => {
      const signed = await signWithOwnKey(draft, base, agencyDraws, supplies)
      return signed.ok && /Key (\d{4}(?: \d{4}){4})/.exec(textOf(signed.value))?.[1]
    }
    const first = await keyNumber()
    expect(first).toMatch(/^\d{4}/)
    expect(await keyNumber()).toBe(first)
  })

  it('cannot be made on a page that came over plain http', async () => {
    const draft = await signable('grill', 'en')
    const base = await printed(draft)
    vi.stubGlobal('crypto', { getRandomValues: () => undefined })
    const outcome = await signWithOwnKey(draft, base, agencyDraws, supplies)
    expect(outcome).toEqual({ ok: false, error: { code: 'no-keys' } })
  })
})
