import { addLists, answerTo, NAME, tablesOf, VERSION, type Database, type Watch } from './database.ts'
import { listAnew } from './listings.ts'

/**
 * Opens the store of an older version and brings it up: from version 1 the list is copied out of the slots, looked
 * through, and only then does the new version stand. Nothing is deleted: where a row is missing or another one, all stays
 * as it was. In version 2 nothing lay otherwise than now; each row says itself what its hash covers.
 */
export async function openUpgraded(watch: Pick<Watch, 'onBlocked'>): Promise<Database> {
  const request = indexedDB.open(NAME, VERSION)
  request.addEventListener('blocked', () => watch.onBlocked(true))
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (oldVersion > 1) return
    const { result: database, transaction } = request
    addLists(database)
    if (transaction) void copyLists(transaction).catch(() => transaction.abort())
  })
  return answerTo(request)
}

async function copyLists(transaction: IDBTransaction): Promise<void> {
  const tables = tablesOf(transaction)
  const drafts = new Set((await tables.slots.all()).map(({ draftId }) => draftId))
  await listAnew(tables, drafts)
  const listed = await tables.listings.all()
  const whole = listed.filter(({ id, listing }) => drafts.has(id) && listing.id === id)
  if (whole.length !== drafts.size) throw new Error('A draft would be missing from the list')
}
