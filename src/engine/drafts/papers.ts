import { fail, ok, type Result } from '../../std/result.ts'
import { within, type Database, type PaperRow, type Rows } from './database.ts'
import type { KeptPaper, ShelfFault } from './kept.ts'
import { refusal, type Turns } from './turns.ts'

/** A paper is a write to its draft: refused where that is gone, or somebody else's now. Null: there is none any more. */
export function putPaper(
  database: Database,
  turns: Turns,
  draftId: string,
  paper: KeptPaper | null,
): Promise<Result<null, ShelfFault>> {
  return within(database, 'readwrite', async ({ papers, copiesOf }) => {
    const fault = refusal(turns, draftId, await copiesOf(draftId))
    if (fault) return fail(fault)
    await setAside(papers, draftId, paper)
    await (paper ? papers.put(paper) : papers.delete(draftId))
    return ok(null)
  })
}

/** Only signed papers are kept, and none is written over: one that does not begin with it leaves it lying beside. */
async function setAside(papers: Rows<PaperRow>, draftId: string, next: KeptPaper | null): Promise<void> {
  const before = await papers.get(draftId)
  if (!before || before.bytes.every((byte, place) => byte === next?.bytes[place])) return
  await papers.put({ ...before, draftId: `${draftId} ${before.content} ${before.marks?.at(-1)?.at}` })
}
