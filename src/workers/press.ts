import { openPress } from '../actions/issue.ts'
import type { PressAnswer, PressRequest } from '../actions/pressMessages.ts'
import type { Catalogue } from '../domain/language/say.ts'
import { outlinesOf } from '../engine/layout/outlines.ts'

const catalogues = import.meta.glob<Catalogue>('../../locales/*/clauses.json', { import: 'default' })

let base = ''
const press = openPress({
  words(language) {
    const load = catalogues[`../../locales/${language}/clauses.json`]
    return load ? load() : Promise.reject(new Error(`No words of the paper in ${language}`))
  },
  async fetchPack(file) {
    const answer = await fetch(new URL(`fonts/${file}`, base))
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  },
})

const tell = (answer: PressAnswer) => self.postMessage(answer)

self.addEventListener('message', ({ data }: MessageEvent<PressRequest>) => void make(data))

async function make({ ticket, want, draft, base: served }: PressRequest): Promise<void> {
  base = served
  const onProgress = (step: Extract<PressAnswer, { step: unknown }>['step']) => tell({ ticket, step })
  const outcome = want === 'file' ? await press.issue(draft, onProgress) : await press.layOut(draft, onProgress)
  if (!outcome.ok) return tell({ ticket, fault: outcome.error })
  const { sheets, fonts } = outcome.value
  const bytes = 'bytes' in outcome.value ? new Uint8Array(outcome.value.bytes as Uint8Array) : null
  tell({ ticket, done: { sheets, outlines: outlinesOf(sheets, fonts), bytes } })
}
