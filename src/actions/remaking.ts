import { readDraft } from '../domain/agreement/parse.ts'
import type { Remaking } from '../engine/verifying/verify.ts'
import { fail, ok } from '../std/result.ts'
import { inked, type InkedFault, type InkSupplies } from './inked.ts'
import type { IssueFault, Press } from './issue.ts'

/** Makes again what this edition printed and signed. */
export function remakingWith(press: Press, supplies: InkSupplies): Remaking {
  return {
    async paper(json) {
      const draft = readDraft(json)
      const issued = draft.ok ? await press.issue(draft.value) : null
      if (!issued?.ok) return fail(issued && isAway(issued.error) ? 'cannot-print' : 'damaged')
      return ok(issued.value.bytes)
    },
    async revision(before, json, { earlier, ...signing }) {
      const draft = readDraft(json)
      const moment = { ...signing, inked: earlier.map(({ party }) => party), previous: earlier.at(-1)?.envelope }
      const open = draft.ok ? await inked(draft.value, before, moment, supplies) : null
      if (!open?.ok) return fail(open && isUnreachable(open.error) ? 'cannot-print' : 'revision-differs')
      return ok(open.value)
    },
  }
}

/** Words or fonts that could not be had say nothing about the paper; gaps and unprintable characters do. */
const isAway = ({ code }: IssueFault) => code !== 'gaps' && code !== 'not-printable'

/** The same of ink and evidence. */
const isUnreachable = ({ code }: InkedFault) => ['words-unreachable', 'unreachable', 'changed'].includes(code)
