import { fail, ok, type Result } from '../../std/result.ts'
import { answerTo, openDatabase, unwatched, type PaperRow } from './database.ts'
import type { KeptPaper } from './kept.ts'

/**
 * The papers of a draft that were signed and that another one took the place of, the newest first; `refused` where the
 * browser does not give them. They are asked for where they are shown, and by a way of their own: nothing writes them
 * again.
 */
export async function signedBefore(draftId: string): Promise<Result<readonly KeptPaper[], 'refused'>> {
  try {
    const database = await openDatabase(unwatched)
    const beside = IDBKeyRange.bound(`${draftId} `, `${draftId}!`)
    const store = database.transaction('papers').objectStore('papers')
    const papers = await answerTo(store.getAll(beside) as IDBRequest<PaperRow[]>)
    database.close()
    return ok(papers.toSorted((one, other) => signedAt(other) - signedAt(one)))
  } catch {
    return fail('refused')
  }
}

/** By the clock of this device, in milliseconds since 1970; 0 for a paper that was kept before that was. */
const signedAt = ({ marks }: KeptPaper) => marks?.at(-1)?.at ?? 0
