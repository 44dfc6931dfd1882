import type { Result } from '../std/result.ts'
import type { Arrival, Refusal } from './arrival.ts'

/** What the page hands to the worker that reads what came from outside: its bytes, which go over to it. */
export type ReaderRequest = ArrayBuffer

/** It says that it is there, so that its time counts from the file; then what came. */
export type ReaderAnswer = 'ready' | Result<Arrival, Refusal>
