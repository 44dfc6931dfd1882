import { canonicalText } from '../../domain/agreement/canonical.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { readDraft } from '../../domain/agreement/parse.ts'
import type { EarlierRow } from './database.ts'
import type { Earlier } from './kept.ts'

/** A draft's past as a row keeps it. */
export function earlierRow({ closed, inked, signed, read, exchange }: Earlier): EarlierRow {
  const texts = Object.entries({ ...signed, read }).flatMap(([whose, draft]) =>
    draft === undefined ? [] : [[whose, canonicalText(draft)] as const],
  )
  return { closed, inked, exchange, drafts: Object.fromEntries(texts) }
}

/** The past out of its row. A draft in it that no longer reads is forgotten: it is only ever shown, never worked on. */
export function earlierOf({ closed, inked, exchange, drafts }: EarlierRow): Earlier {
  const [agency, client, read] = [draftOf(drafts.agency), draftOf(drafts.client), draftOf(drafts.read)]
  const signed = { ...(agency && { agency }), ...(client && { client }) }
  return {
    ...(closed && { closed }),
    ...(inked && { inked }),
    ...((agency ?? client) && { signed }),
    ...(read && { read }),
    ...(exchange && { exchange }),
  }
}

function draftOf(text: string | undefined): Draft | undefined {
  if (text === undefined) return undefined
  const outcome = readDraft(text)
  return outcome.ok ? outcome.value : undefined
}
