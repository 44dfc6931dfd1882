import { drawnPapers } from '../actions/drawnPaper.ts'
import { openPress, type Progress } from '../actions/issue.ts'
import { signWithOwnKey } from '../actions/sign.ts'
import type { PressAnswer, PressRequest } from '../actions/pressMessages.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Catalogue } from '../domain/language/say.ts'
import { outlinesOf } from '../engine/layout/outlines.ts'

const catalogues = import.meta.glob<Catalogue>('../../locales/*/{clauses,evidence}.json', { import: 'default' })

let base = ''

async function wordsOf(language: Language, namespace: 'clauses' | 'evidence'): Promise<Catalogue> {
  const load = catalogues[`../../locales/${language}/${namespace}.json`]
  if (load === undefined) throw new Error(`No ${namespace} in ${language}`)
  return load()
}

async function fetchPack(file: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`fonts/${file}`, base))
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const press = openPress({ words: (language) => wordsOf(language, 'clauses'), fetchPack })

/** Bytes go over to the page; nothing here looks at them again. */
const tell = (answer: PressAnswer, bytes?: Uint8Array<ArrayBuffer> | null) =>
  self.postMessage(answer, { transfer: bytes ? [bytes.buffer] : [] })

self.addEventListener('message', ({ data }: MessageEvent<PressRequest>) => void make(data))

// A promise that nobody caught is a fault of ours; thrown again, the page hears of it at once.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw new Error('The press fell over', { cause: reason })
})

async function make(request: PressRequest): Promise<void> {
  const { ticket, draft } = request
  base = request.base
  if (request.want === 'ink') return draw(request)
  const onProgress = (step: Progress) => tell({ ticket, step })
  const outcome = request.want === 'file' ? await press.issue(draft, onProgress) : await press.layOut(draft, onProgress)
  if (!outcome.ok) return tell({ ticket, fault: outcome.error })
  const { papers, sheets, fonts } = outcome.value
  const bytes = 'bytes' in outcome.value ? new Uint8Array(outcome.value.bytes as Uint8Array) : null
  tell({ ticket, done: { papers: drawnPapers(papers), sheets, outlines: outlinesOf(sheets, fonts), bytes } }, bytes)
}

async function draw({ ticket, draft, paper, moment }: Extract<PressRequest, { want: 'ink' }>): Promise<void> {
  const evidenceWords = (language: Language) => wordsOf(language, 'evidence')
  const outcome = await signWithOwnKey(draft, paper, moment, { evidenceWords, fetchPack })
  if (!outcome.ok) return tell({ ticket, fault: outcome.error })
  const inked = new Uint8Array(outcome.value)
  tell({ ticket, inked }, inked)
}
