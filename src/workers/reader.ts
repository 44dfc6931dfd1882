import { arrivalIn } from '../actions/arrival.ts'
import type { ReaderAnswer, ReaderRequest } from '../actions/readerMessages.ts'

/** Reads one thing that somebody else wrote, where it can be stopped: whatever it holds, the page stays in hand. */
const answer = (told: ReaderAnswer) => self.postMessage(told)

self.addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => answer(arrivalIn(new Uint8Array(data))))
answer('ready')
