import { useState } from 'react'
import type { Ask, Reply } from '../../../../domain/agreement/handOver.ts'
import { PASSAGE_LENGTH, type Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import type { Exchange } from '../../../../engine/drafts/kept.ts'
import type { CalendarDate } from '../../../../domain/language/calendar.ts'
import type { Language } from '../../../../domain/language/languages.ts'
import { readDate } from '../../../../domain/language/readDate.ts'
import { fail, ok, type Result } from '../../../../std/result.ts'
import { useLanguage } from '../../../i18n/useWords.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { today } from '../../../steps/entries/today.ts'
import { waitingFor } from '../short/ownQuestions.ts'
import type { Asking } from './asking.ts'
import { wasFirstAsked } from '../../../../engine/drafts/firstAsked.ts'
import { proposedAsk, proposedBack } from '../../../../domain/agreement/proposal.ts'

export const replies = ['answers', 'agreed', 'declined'] as const
export type ReplyKind = (typeof replies)[number]

/** The form as it stands; what nobody has touched is what the draft proposes. */
export interface Typed {
  readonly asks: Ask
  readonly language: Language
  readonly due: string
  readonly words: string
  readonly reply: ReplyKind | null
  readonly reason: string
}

export type AskingFault = { readonly field: 'due' | 'words' | 'reply' | 'reason'; readonly code: FaultCode }
export type FaultCode = 'due' | 'past' | 'words' | 'reply' | 'reason'

/** What is asked, as it is typed: read anew with each letter, so that it can be shown as the other one will read it. */
export function useAsking(by: Side, declines: boolean) {
  const { draft, earlier, paper, world } = useDraft()
  const { language } = useLanguage()
  const asked = earlier.exchange?.asked
  const isBack = asked !== undefined && asked.by !== by
  const isWhole = isBack && wasFirstAsked(earlier.exchange)
  const lacks = waitingFor(draft, otherSide(by)).some(({ core }) => core)
  const [touched, setTouched] = useState<Partial<Typed>>({})
  const typed: Typed = {
    asks: isWhole
      ? proposedBack(draft, asked.asks)
      : proposedAsk(draft, otherSide(by), { inked: paper?.inked ?? [], lacks }),
    language: draft.languages.paper,
    due: '',
    words: '',
    reply: isBack ? firstReply(asked.asks, declines) : null,
    reason: '',
    ...touched,
  }
  const put = (change: Partial<Typed>) => setTouched((before) => ({ ...before, ...change }))
  const due = dueOf(typed.due, language, today(world))
  return { typed, put, isBack, due, read: readAsking(typed, { by, isBack, isWhole }, due, requestIn(earlier.exchange)) }
}

/** What came last was a request: of the draft that it was made from, this machine knows the hash alone. */
function requestIn(exchange: Exchange | undefined): string | undefined {
  const last = exchange?.received.at(-1)
  return last && last.text === undefined ? last.hash : undefined
}

/** Whoever was asked for answers sends them; whoever came to say no says no; of all else nobody knows beforehand. */
function firstReply(asked: Ask, declines: boolean): ReplyKind | null {
  if (declines) return 'declined'
  return asked === 'answers' ? 'answers' : null
}

export type Form = ReturnType<typeof useAsking>

type Due = Result<CalendarDate | undefined, { code: 'due' | 'past'; readings: readonly CalendarDate[] }>

function dueOf(text: string, language: Language, now: CalendarDate): Due {
  if (text.trim() === '') return ok(undefined)
  const read = readDate(text, language)
  if (!read.ok) return fail({ code: 'due', readings: read.error.readings })
  return read.value < now ? fail({ code: 'past', readings: [] }) : ok(read.value)
}

type From = Pick<Asking, 'by' | 'isBack' | 'isWhole'>

/** The asking as far as it can be read, and what is wrong with it. */
export interface ReadAsking {
  readonly asking: Asking
  readonly faults: readonly AskingFault[]
}

function readAsking(typed: Typed, from: From, due: Due, request: string | undefined): ReadAsking {
  const { asks, language } = typed
  const [words, reason] = [passage(typed.words), passage(typed.reason)]
  const { isBack } = from
  const isReply = isBack && typed.reply !== 'answers'
  const day = due.ok && !isReply ? due.value : undefined
  const reply = replyOf(typed.reply, reason)
  const asking: Asking = {
    ...from,
    language,
    asks: isReply ? 'read' : asks,
    ...(day && { due: day }),
    ...(words && { words }),
    ...(isBack && reply && { reply }),
    ...(isBack && request !== undefined && { request }),
  }
  const faults: readonly (AskingFault | false)[] = [
    !due.ok && !isReply && { field: 'due', code: due.error.code },
    words === null && { field: 'words', code: 'words' },
    isBack && typed.reply === null && { field: 'reply', code: 'reply' },
    isBack && typed.reply === 'declined' && !reason && { field: 'reason', code: reason === null ? 'words' : 'reason' },
  ]
  return { asking, faults: faults.filter((fault) => fault !== false) }
}

function replyOf(kind: ReplyKind | null, reason: string | null): Reply | undefined {
  if (kind === 'agreed') return { agreed: true }
  return kind === 'declined' && reason ? { declined: { reason } } : undefined
}

/** A passage as a draft takes it: composed, without blanks around it, without controls; null where it is too long. */
function passage(text: string): string | null {
  const bare = text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ')
  const composed = bare.toWellFormed().normalize('NFC').trim()
  return composed.length > PASSAGE_LENGTH ? null : composed
}
