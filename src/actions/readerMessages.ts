import type { Draft } from '../domain/agreement/draft.ts'
import type { Result } from '../std/result.ts'
import type { Refusal } from './inspect.ts'

/** What the page hands to the worker that reads a file from outside: its bytes, which go over to it. */
export type ReaderRequest = ArrayBuffer

/** It says that it is there, so that its time counts from the file; then what the file holds. */
export type ReaderAnswer = 'ready' | Result<Draft, Refusal>
