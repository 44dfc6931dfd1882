import { useState } from 'react'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../domain/agreement/fingerprint.ts'
import type { Exchange } from '../../../../engine/drafts/kept.ts'
import { remember as rememberKey } from '../../../../engine/signing/seenKeys.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { FieldError } from '../../../kit/ErrorSummary.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { withReceived } from '../../../../engine/drafts/passed.ts'
import type { MetFile, MetSignature } from '../../verify/outcome.ts'
import type { BroughtPaper } from './brought.ts'
import type { Prospect } from './prospect.ts'

/** A paper that came, with what somebody has said about it so far. */
export interface Coming {
  readonly met: MetFile
  /** Signatures of known names with other keys than before, and those of them that somebody has asked about. */
  readonly changed: readonly MetSignature[]
  readonly asked: readonly MetSignature[]
  readonly ask: (signature: MetSignature, isAsked: boolean) => void
  readonly hasRead: boolean
  readonly read: (hasRead: boolean) => void
  readonly errors: readonly FieldError[]
  readonly attempt: number
  /** The differences were read, and these terms take the place of those here. */
  readonly take: () => void
  /** Its bytes become the paper of this draft; then to the signature, or to what both keep. */
  readonly keep: () => Promise<void>
}

/** The box that says of one of the changed keys that somebody has asked. */
export const askedId = (place: number) => `asked-${place + 1}`

export function useBrought({ bytes, met, agreement, isNew }: BroughtPaper, prospect: Prospect): Coming {
  const t = useWords('apart')
  const { earlier, keepPaper, remember, replace, saveNow, ways, world } = useDraft()
  const [asked, setAsked] = useState<readonly MetSignature[]>([])
  const [hasRead, read] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const changed = met.signatures.filter(({ acquaintance }) => acquaintance.kind === 'changed')
  const mustRead = prospect.kind === 'differs' || prospect.kind === 'otherPaper'
  const errors = [
    ...changed.flatMap((one, place) =>
      asked.includes(one) ? [] : [{ field: askedId(place), message: t('error.asked') }],
    ),
    ...(mustRead && !hasRead ? [{ field: 'agree', message: t('error.agree') }] : []),
  ]
  const orSay = (act: () => void) => () => {
    setAttempt((before) => before + 1)
    if (errors.length === 0) act()
  }
  const keep = async () => {
    for (const signature of changed) await rememberKey(signature, world.now())
    const { marks } = met
    const by = marks.at(-1)?.party
    const inked = marks.map(({ party }) => party)
    if (by && (isNew || earlier.exchange))
      remember({ exchange: receivedIn(earlier.exchange, agreement, by, isNew, world.now()) })
    await keepPaper({ draftId: agreement.id, content: draftFingerprint(agreement).hex, bytes, inked, marks })
    await saveNow()
    ways.go(prospect.kind === 'sign' ? ways.step('sign', `${prospect.side}/read`) : ways.step('keep'))
  }
  return {
    met,
    changed,
    asked,
    ask: (signature, isAsked) =>
      setAsked((before) => [...before.filter((one) => one !== signature), ...(isAsked ? [signature] : [])]),
    hasRead,
    read,
    errors: attempt > 0 ? errors : [],
    attempt,
    take: orSay(() => replace(agreement)),
    keep: async () => orSay(() => void keep())(),
  }
}

/** What came counts as a state that the other party has; on a machine that had no such draft it speaks for the other one. */
function receivedIn(
  exchange: Exchange | undefined,
  agreement: Draft,
  by: 'agency' | 'client',
  isNew: boolean,
  at: number,
): Exchange {
  const received = withReceived(exchange, agreement, by, at)
  const side = isNew ? { side: otherSide(by) } : {}
  return { ...received, ...side }
}
