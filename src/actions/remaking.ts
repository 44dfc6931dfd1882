import { readDraft } from '../domain/agreement/parse.ts'
import type { Papers } from '../domain/paper/paper.ts'
import { plainPapers, type PlainPaper } from '../domain/paper/plain.ts'
import type { Sealable } from '../engine/pdf/seal.ts'
import type { Remaking, Signing } from '../engine/verifying/remaking.ts'
import { sameBytes } from '../std/bytes.ts'
import { fail, ok } from '../std/result.ts'
import { hex } from '../std/sha256.ts'
import { inked, type InkedFault, type InkSupplies } from './inked.ts'
import type { IssueFault, Press } from './issue.ts'

/**
 * What each press made again last: a paper is looked at more than once (dropped, opened as a draft, one signature later),
 * and to make it again takes longer than all the rest.
 */
interface Made {
  readonly json: string
  readonly paper: Uint8Array
  readonly papers: Papers
  readonly revisions: MadeRevision[]
}
interface MadeRevision {
  readonly before: Uint8Array
  readonly signing: string
  readonly sealable: Sealable
}
const lastOf = new WeakMap<Press, Made>()

/** What a kept edition offers: to make a paper again, and to tell what it says. */
export interface Edition extends Remaking {
  /** The words of the paper from the agreement (JSON) that it carries, as it was last made again; null where it was not. */
  readonly words: (json: string) => readonly PlainPaper[] | null
}

/** Makes again what this edition printed and signed. */
export function remakingWith(press: Press, supplies: InkSupplies): Edition {
  return {
    words(json) {
      const last = lastOf.get(press)
      return last?.json === json ? plainPapers(last.papers) : null
    },
    async paper(json) {
      const last = lastOf.get(press)
      if (last?.json === json) return ok(last.paper)
      const draft = readDraft(json)
      const issued = draft.ok ? await press.issue(draft.value) : null
      if (!issued?.ok) return fail(issued && isAway(issued.error) ? 'cannot-print' : 'damaged')
      lastOf.set(press, { json, paper: issued.value.bytes, papers: issued.value.papers, revisions: [] })
      return ok(issued.value.bytes)
    },
    async revision(before, json, signing) {
      const last = lastOf.get(press)
      const said = JSON.stringify({ ...signing, publicKey: hex(signing.publicKey) })
      const isThat = (made: MadeRevision) => made.signing === said && sameBytes(made.before, before)
      const known = last?.json === json ? last.revisions.find(isThat) : undefined
      if (known) return ok(known.sealable)
      const draft = readDraft(json)
      const open = draft.ok ? await inked(draft.value, before, momentOf(signing), supplies) : null
      if (!open?.ok) return fail(open && isUnreachable(open.error) ? 'cannot-print' : 'revision-differs')
      if (last?.json === json)
        last.revisions.splice(0, last.revisions.length - 1, { before, signing: said, sealable: open.value })
      return ok(open.value)
    },
  }
}

const momentOf = ({ earlier, ...signing }: Signing) => ({
  ...signing,
  inked: earlier.map(({ party }) => party),
  previous: earlier.at(-1)?.envelope,
})

/** Words or fonts that could not be had say nothing about the paper; gaps and unprintable characters do. */
const isAway = ({ code }: IssueFault) => code !== 'gaps' && code !== 'not-printable'

/** The same of ink and evidence. */
const isUnreachable = ({ code }: InkedFault) => ['words-unreachable', 'unreachable', 'changed'].includes(code)
