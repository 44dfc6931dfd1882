import type { DeskFault } from '../../../../actions/deskFile.ts'
import { fail, ok, type Result } from '../../../../std/result.ts'

/** How much of a file is read at a time, in bytes. */
const SLICE = 4_000_000

/** The lines of a file, read slice by slice: no more of it is held than one line, and none longer than `most`. */
export async function* linesOf(file: Blob, most: number): AsyncGenerator<Result<string, DeskFault>> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = ''
  for (let at = 0; at < file.size; at += SLICE) {
    const bytes = await bytesOf(file.slice(at, at + SLICE))
    if (!bytes) return yield fail('cut')
    const text = decoded(decoder, bytes, at + SLICE < file.size)
    if (text === null) return yield fail('damaged')
    const lines = `${begun}${text}`.split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) yield ok(line)
    if (begun.length > most) return yield fail('too-large')
  }
  if (begun !== '') yield ok(begun)
}

/** Null for a file that was changed or removed since it was chosen, or that the device no longer gives. */
const bytesOf = (part: Blob): Promise<ArrayBuffer | null> => part.arrayBuffer().catch(() => null)

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, more: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream: more })
  } catch {
    return null
  }
}
