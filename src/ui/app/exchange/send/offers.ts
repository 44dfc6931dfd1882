import { LINK_LENGTH } from '../../../../engine/exchange/link.ts'
import type { Way } from './asking.ts'

/** Why a way is not offered. */
export type Why = 'notHere' | 'tooLong' | 'signed'

interface Situation {
  /** A party's ink is on the paper: nothing but the PDF carries it. */
  readonly isSigned: boolean
  /** Nothing that a paper needs is missing in what would go. */
  readonly prints: boolean
  /** Another device can open a link to this app. */
  readonly reaches: boolean
  /** This device shares files. */
  readonly shares: boolean
  /** The length of the link that holds the whole hand-over. */
  readonly length: number
  /** Answers are asked for, and there are questions to ask: a request alone says enough. */
  readonly hasRequest: boolean
}

/** The ways that a hand-over can take from here, the handiest first, and why some are missing. */
export function offersFor({ isSigned, prints, reaches, shares, length, hasRequest }: Situation): {
  readonly ways: readonly Way[]
  readonly why: readonly Why[]
} {
  if (isSigned) return { ways: shares ? ['share', 'paper'] : ['paper'], why: ['signed'] }
  const fits = length <= LINK_LENGTH
  const links: readonly (Way | false)[] = [
    fits && 'link',
    fits && 'locked',
    hasRequest && !fits && 'requestLink',
    hasRequest && 'code',
  ]
  const all: readonly (Way | false)[] = [shares && 'share', ...(reaches ? links : []), 'file', prints && 'paper']
  const why: readonly (Why | false)[] = [!reaches && 'notHere', reaches && !fits && 'tooLong']
  return { ways: all.filter((way) => way !== false), why: why.filter((each) => each !== false) }
}
