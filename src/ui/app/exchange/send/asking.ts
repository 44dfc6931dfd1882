import type { Ask, Reply } from '../../../../domain/agreement/handOver.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { CalendarDate } from '../../../../domain/language/calendar.ts'
import type { Language } from '../../../../domain/language/languages.ts'

/** What one party asks of the other, or sends back to it; everything but the draft. */
export interface Asking {
  readonly by: Side
  readonly asks: Ask
  /** The language of whoever receives it. */
  readonly language: Language
  readonly due?: CalendarDate
  readonly words?: string
  /** It goes back to whoever asked, as an answer. */
  readonly isBack: boolean
  /** The draft goes with all answers: none of the sender's own are held back. */
  readonly isWhole: boolean
  readonly reply?: Reply
  /** It answers a request, so it holds these answers alone: the hash of the draft that the request was made from. */
  readonly request?: string
}

/** How it travels, as the person chooses; `locked` is a link too, `requestLink` one with the request alone. */
export const ways = ['share', 'link', 'locked', 'requestLink', 'code', 'file', 'paper'] as const
export type Way = (typeof ways)[number]
