import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { ok, type Result } from '../../../std/result.ts'
import type { World } from '../../../std/world.ts'
import type { Desk } from '../desk.ts'
import { openDraft, type DraftStore } from './draftStore.ts'

/** A draft with its newest paper. Where that does not read neither opens: signed, it would pass for unsigned. */
export async function fetchDraft(
  desk: Desk,
  world: World,
  id: string,
  mayWrite: () => boolean,
): Promise<Result<DraftStore, ShelfFault>> {
  const [kept, paper] = await Promise.all([desk.shelf.load(id), desk.shelf.loadPaper(id)])
  if (!kept.ok) return kept
  if (!paper.ok && paper.error !== 'missing') return paper
  return ok(openDraft(kept.value, paper.ok ? paper.value : null, desk, world, mayWrite))
}
