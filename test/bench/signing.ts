import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { SigningMoment } from '../../src/actions/evidence.ts'
import { openPress } from '../../src/actions/issue.ts'
import { sign } from '../../src/actions/sign.ts'
import { verify } from '../../src/actions/verify.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { exampleDraft } from '../../src/domain/examples/examples.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../src/domain/language/say.ts'
import { makeKey, signerOf } from '../../src/engine/signing/browserKey.ts'

const ROUNDS = 25

const catalogue = (language: Language, name: string): Catalogue =>
  JSON.parse(readFileSync(join('locales', language, `${name}.json`), 'utf8')) as Catalogue
const packs = new Map<string, Uint8Array>()
/** The packs are at hand, as they are for whoever looks at a paper and then signs it. */
const fetchPack = async (file: string) => {
  const pack = packs.get(file) ?? new Uint8Array(readFileSync(join('public/fonts', file)))
  packs.set(file, pack)
  return pack
}
const supplies = {
  words: async (language: Language) => catalogue(language, 'clauses'),
  evidenceWords: async (language: Language) => catalogue(language, 'evidence'),
  fetchPack,
  loadEdition: () => Promise.reject(new Error('No edition is kept here')),
}
const press = openPress(supplies)
const keys = { agency: await signerOf(await makeKey()), client: await signerOf(await makeKey()) }
const stroke = Array.from({ length: 60 }, (_, step) => [step * 4, 40 + (step % 7) * 5] as const)
const at = { at: Date.UTC(2026, 1, 26, 16, 41, 8), offsetMinutes: 60 }
const agencyDraws: SigningMoment = {
  ...at,
  party: 'agency',
  mark: { drawn: { width: 240, height: 80, strokes: [stroke] } },
  inked: [],
}

interface Paper {
  readonly name: string
  readonly draft: Draft
  readonly bytes: Uint8Array
  readonly clientTypes: SigningMoment
}

async function paperIn(language: Language): Promise<Paper> {
  const say = makeSay({ examples: catalogue(language, 'examples') }, language)
  const { example: _example, ...draft } = exampleDraft('grill', language, say)
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  const mark = { typed: draft.parties.client.signer?.name ?? '' }
  const clientTypes: SigningMoment = { ...at, party: 'client', mark, inked: ['agency'] }
  return { name: `grill.${language}`, draft, bytes: issued.value.bytes, clientTypes }
}

async function signed(draft: Draft, paper: Uint8Array, moment: SigningMoment): Promise<Uint8Array> {
  const outcome = await sign(draft, paper, moment, { ...supplies, signer: keys[moment.party] })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly took: number; readonly made: T }> {
  const before = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(before)
  return { took: (user + system) / 1000, made }
}

/** Signed by one, by the other, looked at for the first time (the paper is made again), and once more. */
async function round({ draft, bytes, clientTypes }: Paper) {
  const one = await timed(() => signed(draft, bytes, agencyDraws))
  const both = await timed(() => signed(draft, one.made, clientTypes))
  const first = await timed(() => verify(both.made, press, supplies))
  const again = await timed(() => verify(both.made, press, supplies))
  if (first.made.verdict !== 'passed') throw new Error(first.made.verdict)
  return {
    draw: one.took,
    type: both.took,
    verify: first.took,
    again: again.took,
    drawn: one.made.length - bytes.length,
    typed: both.made.length - one.made.length,
  }
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

/** Two papers in turn, so that each is looked at by a program that made the other one last. */
export async function benchSigning() {
  const papers = [await paperIn('en'), await paperIn('ko')]
  const runs = papers.map((): Awaited<ReturnType<typeof round>>[] => [])
  for (let turn = 0; turn < ROUNDS; turn += 1)
    for (const [place, paper] of papers.entries()) runs[place]?.push(await round(paper))
  return papers.map(({ name }, place) => {
    const middle = (part: keyof Awaited<ReturnType<typeof round>>) =>
      median((runs[place] ?? []).map((run) => run[part]))
    return {
      name,
      draw: middle('draw'),
      type: middle('type'),
      verify: middle('verify'),
      again: middle('again'),
      drawn: middle('drawn') / 1000,
      typed: middle('typed') / 1000,
    }
  })
}
