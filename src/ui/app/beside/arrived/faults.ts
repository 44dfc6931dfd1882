import type { Refusal } from '../../../../actions/arrival.ts'
import type { UnlockFault } from '../../../../engine/exchange/locked.ts'
import { never } from '../../../../std/result.ts'
import type { Words } from '../../../i18n/useWords.ts'
import type { NotRead } from '../../start/readApart.ts'

/** Why what arrived was not opened. */
export type ArrivalFault = Refusal | NotRead | UnlockFault

/** What is wrong, and what to do next, each in a sentence. */
export interface Told {
  readonly what: string
  readonly next: string
}

export function tellFault(fault: ArrivalFault, t: Words<'arrive'>): Told {
  const again = (what: string): Told => ({ what, next: t('next.again') })
  switch (fault.code) {
    case 'newer-version':
    case 'link-version':
      return { what: t('fault.newer'), next: t('next.reload') }
    case 'too-large':
    case 'too-deep':
    case 'link-too-large':
      return again(t('fault.large'))
    case 'link-several':
      return { what: t('fault.several'), next: t('next.one') }
    case 'insecure':
      return { what: t('fault.lockless'), next: t('next.https') }
    case 'content-differs':
    case 'altered':
      return again(t('fault.differs'))
    case 'faults':
      return again(t('fault.faults', { count: fault.faults.length }))
    case 'not-a-draft':
    case 'not-made-here':
    case 'not-text':
    case 'not-a-pdf':
      return again(t('fault.notDraft'))
    case 'took-too-long':
      return again(t('fault.slow'))
    case 'not-loaded':
      return { what: t('fault.notLoaded'), next: t('next.reload') }
    case 'wrong-passphrase':
      return again(t('lock.wrong'))
    case 'empty':
    case 'not-json':
    case 'double-key':
    case 'not-whole':
    case 'damaged':
    case 'link-damaged':
    case 'unreadable':
      return again(t('fault.damaged'))
    default:
      return never(fault)
  }
}
