import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { composeDraft, type ClauseWords } from '../../src/actions/compose.ts'
import { EDITION } from '../../src/actions/issue.ts'
import { canonicalBytes } from '../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { exampleDraft } from '../../src/domain/examples/examples.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../src/domain/language/say.ts'
import { openFonts } from '../../src/engine/layout/fonts/loadFonts.ts'
import { layOut } from '../../src/engine/layout/layOut.ts'
import { textsOf } from '../../src/engine/layout/textsOf.ts'
import { print } from '../../src/engine/pdf/print.ts'
import { floorOf, makeFloor } from './floor.ts'
import { givenIn } from './givens.ts'
import { judgeAll } from './judgeAll.ts'
import { benchExchange, benchLinks } from './links.ts'
import { benchReckoning } from './reckoning.ts'
import { benchSigning } from './signing.ts'
import { benchWording } from './wording.ts'

const ROUNDS = 25
/** What an agreement may come to, and as many as fill a hundred pages. The example has nine. */
const MANY = [20, 40, 100, 200, 900]

/** A paper to be made again and again: its words and fonts are there, as they are for the second paper of a visit. */
interface Work {
  readonly name: string
  readonly draft: Draft
  readonly words: ClauseWords
}
type Took = Record<string, number>

/** Processor time of this process so far, in milliseconds: on a busy machine the clock tells of the neighbours. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const catalogue = (language: Language, name: string): Catalogue =>
  JSON.parse(readFileSync(join('locales', language, `${name}.json`), 'utf8')) as Catalogue

function grill(language: Language, commitments?: number): Work {
  const say = makeSay({ examples: catalogue(language, 'examples') }, language)
  const example = exampleDraft('grill', language, say)
  const draft = commitments === undefined ? example : withCommitments(example, commitments)
  const name = commitments === undefined ? `grill.${language}` : `  ${commitments} commitments`
  return { name, draft, words: { [language]: catalogue(language, 'clauses') } }
}

/** The same commitments again under other ids, so many: text that must be set, ruled and tagged like any other. */
function withCommitments(draft: Draft, count: number): Draft {
  const commitments = draft.line?.commitments ?? []
  const more = Array.from({ length: count }, (_, turn) => {
    const one = commitments[turn % commitments.length]!
    return { ...one, id: `${one.id}${Math.floor(turn / commitments.length)}` }
  })
  return { ...draft, line: { ...draft.line, commitments: more } }
}

async function fontsFor({ draft, words }: Work) {
  const load = openFonts(async (file) => new Uint8Array(readFileSync(join('public/fonts', file))))
  const fonts = await load(textsOf(composeDraft(draft, words, true)))
  if (!fonts.ok) throw new Error(JSON.stringify(fonts.error))
  return fonts.value
}
type Loaded = Awaited<ReturnType<typeof fontsFor>>

/** One paper, stage by stage, in milliseconds of the processor. */
function make({ draft, words }: Work, fonts: Loaded) {
  const began = spent()
  const papers = composeDraft(draft, words, true)
  const composed = spent()
  const sheets = layOut(papers, draft.paperSize, fonts)
  const laid = spent()
  const bytes = print(sheets, fonts, { bytes: canonicalBytes(draft), edition: EDITION })
  const printed = spent()
  const took = { compose: composed - began, 'lay out': laid - composed, print: printed - laid, whole: printed - began }
  return { bytes, took, pages: sheets.pages.length }
}

async function cold(language: Language): Promise<Took> {
  const work = grill(language)
  const papers = composeDraft(work.draft, work.words, false)
  const began = spent()
  const load = openFonts(async (file) => new Uint8Array(readFileSync(join('public/fonts', file))))
  const fonts = await load(textsOf(papers))
  if (!fonts.ok) throw new Error(JSON.stringify(fonts.error))
  const loaded = spent() - began
  const { bytes, took } = make(work, fonts.value)
  const content = await floorOf(bytes)
  const floor = await timed(() => makeFloor(content))
  return { ...took, fonts: loaded, floor }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = spent()
  await work()
  return spent() - began
}

/** All papers take turns, so that whatever else the machine does falls on each alike. */
async function warm() {
  const works = [grill('en'), ...MANY.map((count) => grill('en', count)), grill('ko')]
  const benches = await Promise.all(
    works.map(async (work) => {
      const fonts = await fontsFor(work)
      const { bytes, pages } = make(work, fonts)
      const content = await floorOf(bytes)
      const floorBytes = await makeFloor(content)
      return { work, fonts, pages, content, runs: [] as Took[], sizes: sizesOf(bytes, floorBytes) }
    }),
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { work, fonts, content, runs } of benches) {
      const { took } = make(work, fonts)
      runs.push({ ...took, floor: await timed(() => makeFloor(content)) })
    }
  }
  return benches.map(({ work, pages, runs, sizes }) => ({ name: work.name, pages, ...sizes, ...medians(runs) }))
}

const sizesOf = (bytes: Uint8Array, floor: Uint8Array) => ({
  kilobytes: bytes.length / 1000,
  floorKilobytes: floor.length / 1000,
})

function medians(runs: readonly Took[]): Took {
  const stages = Object.keys(runs[0] ?? {})
  const middle = (stage: string) => runs.map((run) => run[stage] ?? 0).toSorted((a, b) => a - b)[runs.length >> 1] ?? 0
  return Object.fromEntries(stages.map((stage) => [stage, middle(stage)]))
}

const [what, word = ''] = process.argv.slice(2)
const measures = {
  cold: () => cold(word as Language),
  warm,
  reckoning: benchReckoning,
  signing: benchSigning,
  wording: benchWording,
  links: benchLinks,
  exchange: benchExchange,
  given: () => givenIn(word as Language),
  judge: () => judgeAll(word),
}
process.stdout.write(JSON.stringify(await measures[what as keyof typeof measures]()))
