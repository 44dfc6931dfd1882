import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { arrivalInText } from '../../src/actions/arrival.ts'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { requestOf } from '../../src/domain/agreement/request.ts'
import { exampleDraft } from '../../src/domain/examples/examples.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../src/domain/language/say.ts'
import { codeOf } from '../../src/engine/exchange/code.ts'
import { fragmentOf, requestLink } from '../../src/engine/exchange/link.ts'
import { lockedFragment, unlock } from '../../src/engine/exchange/locked.ts'
import { handOverFrom, hostileLinks } from '../engine/exchange/hostileLinks.ts'

const asked = { by: 'agency', when: { on: '2027-02-01', at: '09:30' }, language: 'nl', asks: 'answers' } as const
const ADDRESS = 'https://agreements.example.org/tables/'

function grill(language: Language) {
  const words = JSON.parse(readFileSync(join('locales', language, 'examples.json'), 'utf8')) as Catalogue
  return exampleDraft('grill', language, makeSay({ examples: words }, language))
}

/** Milliseconds of the processor; the slowest of three. */
async function slowest(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return Math.max(...times)
}

/** How long a hostile link takes to be refused, and an honest one to be read. */
export async function benchLinks() {
  const draft = grill('en')
  const honest = fragmentOf(handOverFrom(draft))
  const rows = []
  for (const [name, make] of Object.entries({ 'an honest hand-over': () => honest, ...hostileLinks(draft) })) {
    const link = make()
    rows.push({ name, kilobytes: link.length / 1000, refused: await slowest(() => arrivalInText(link)) })
  }
  return rows
}

/** How long the links of an example are, how many modules its code has, and how long locking and unlocking take. */
export async function benchExchange() {
  const rows = []
  for (const language of ['en', 'nl', 'pl', 'ko'] as const) {
    const draft = grill(language)
    const handOver = handOverFrom(draft)
    const goal = typeof draft.goal?.brief === 'string' ? draft.goal.brief : undefined
    const request = requestLink(requestOf(draft, asked, goal, ['goal/pain', 'money/spend']), ADDRESS) ?? ''
    const lock = () =>
      lockedFragment(canonicalText(handOver), 'four yellow bicycles', (length) => new Uint8Array(length))
    const locked = await lock()
    rows.push({
      name: `grill.${language}`,
      link: ADDRESS.length + fragmentOf(handOver).length,
      locked: ADDRESS.length + locked.length,
      request: request.length,
      modules: (await codeOf(request))?.size ?? 0,
      lock: await slowest(lock),
      unlock: await slowest(() => unlock(locked, 'four yellow bicycles')),
    })
  }
  return rows
}
