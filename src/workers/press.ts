import { drawnPapers } from '../actions/drawnPaper.ts'
import { openPress, type Progress } from '../actions/issue.ts'
import { signWithOwnKey } from '../actions/sign.ts'
import type { PressAnswer, PressRequest } from '../actions/pressMessages.ts'
import type { VerifierAnswer, VerifierRequest } from '../actions/verifierMessages.ts'
import type { Language } from '../domain/language/languages.ts'
import { outlinesOf } from '../engine/layout/outlines.ts'
import { fetchPack, wordsOf } from './supplies.ts'

let base = ''

const packs = (file: string) => fetchPack(base, file)
const press = openPress({ words: (language) => wordsOf(language, 'clauses'), fetchPack: packs })

/** Bytes go over to the page; nothing here looks at them again. */
const tell = (answer: PressAnswer, bytes?: Uint8Array<ArrayBuffer> | null) =>
  self.postMessage(answer, { transfer: bytes ? [bytes.buffer] : [] })

self.addEventListener(
  'message',
  ({ data }: MessageEvent<PressRequest | VerifierRequest>) => void (data.want === 'verdict' ? check(data) : make(data)),
)

/** Asked of a worker of its own: whoever prints is never stopped for a file from outside. */
async function check(request: VerifierRequest): Promise<void> {
  const verifier = await import('./verifier.ts')
  await verifier.check(request, (told: VerifierAnswer) => self.postMessage(told))
}

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
  const outcome = await signWithOwnKey(draft, paper, moment, { evidenceWords, fetchPack: packs })
  if (!outcome.ok) return tell({ ticket, fault: outcome.error })
  const inked = new Uint8Array(outcome.value)
  tell({ ticket, inked }, inked)
}
