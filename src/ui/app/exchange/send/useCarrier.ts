import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { KeptPaper } from '../../../../engine/drafts/kept.ts'
import { codeOf, type Code } from '../../../../engine/exchange/code.ts'
import { paperFileName } from '../../../../engine/exchange/file.ts'
import { fragmentOf, requestLink } from '../../../../engine/exchange/link.ts'
import { lockedFragment } from '../../../../engine/exchange/locked.ts'
import { ok } from '../../../../std/result.ts'
import type { World } from '../../../../std/world.ts'
import { copyText } from '../../../kit/copyText.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePress, type PressAtHand } from '../../../steps/pressAtHand.ts'
import { handOut } from '../../hub/handOut.ts'
import type { Asking, Way } from './asking.ts'
import { goalOf } from './goalOf.ts'
import { originOf } from './origin.ts'
import { fileOf, handOverFor, requestFor, stateFor } from './parcel.ts'
import { useHandedOver } from './useHandedOver.ts'

/** What went, and how: what the page shows afterwards. */
export interface Gone {
  readonly way: Way
  readonly asking: Asking
  readonly file?: { readonly name: string; readonly content: Blob }
  readonly link?: string
  /** The link lies in the clipboard; else it is to be copied by hand. */
  readonly isCopied?: boolean
  readonly code?: Code
}

export type CarryFault = 'share' | 'locking' | 'request' | 'paper'

/** What is sent, and with what. */
interface Sending {
  readonly asking: Asking
  readonly draft: Draft
  /** The signed paper: nothing else carries the ink. */
  readonly paper: KeptPaper | null
  readonly press: PressAtHand
  readonly world: World
}

/** Sends it on its way; null where somebody thought better of it. */
export function useCarrier(): (way: Way, asking: Asking, passphrase: string) => Promise<Gone | CarryFault | null> {
  const { draft, paper, world } = useDraft()
  const press = usePress()
  const handedOver = useHandedOver()
  return async (way, asking, passphrase) => {
    const isSigned = paper !== null && paper.inked.length > 0
    const came = await carry(way, { asking, draft, paper: isSigned ? paper : null, press, world }, passphrase)
    if (came === null || typeof came === 'string') return came
    // Behind a request, and behind the ink, is the whole draft.
    const isWhole = isSigned || way === 'code' || way === 'requestLink'
    handedOver(way, asking, isWhole ? draft : stateFor(draft, asking))
    return came
  }
}

async function carry(way: Way, sending: Sending, passphrase: string): Promise<Gone | CarryFault | null> {
  const { asking, draft, world } = sending
  switch (way) {
    case 'file':
    case 'paper':
      return saved(way, sending)
    case 'share':
      return shared(sending)
    case 'link':
      return copied(way, asking, linkTo(fragmentOf(handOverFor(draft, asking, world))))
    case 'locked':
      return locked(sending, passphrase)
    case 'requestLink':
    case 'code':
      return requested(way, sending)
  }
}

export const linkTo = (fragment: string): string => `${originOf(location).address}${fragment}`

const JSON_TYPE = 'application/json'

async function saved(way: 'file' | 'paper', sending: Sending): Promise<Gone | CarryFault> {
  const file = way === 'paper' ? await paperOf(sending) : draftOf(sending)
  if (file === null) return 'paper'
  handOut(file.name, file.content)
  return { way, asking: sending.asking, file }
}

function draftOf({ draft, asking, world }: Sending): NonNullable<Gone['file']> {
  const { name, text } = fileOf(handOverFor(draft, asking, world))
  return { name, content: new Blob([text], { type: JSON_TYPE }) }
}

/** The signed paper as it lies here, or one of what may go; null where none could be made. */
async function paperOf({ draft, asking, paper, press }: Sending): Promise<NonNullable<Gone['file']> | null> {
  const made = paper ? ok(paper) : await press.file(stateFor(draft, asking))
  if (!made.ok) return null
  return { name: paperFileName(draft), content: new Blob([made.value.bytes], { type: 'application/pdf' }) }
}

async function shared(sending: Sending): Promise<Gone | CarryFault | null> {
  const { asking, paper } = sending
  const file = paper ? await paperOf(sending) : draftOf(sending)
  if (!file) return 'paper'
  try {
    await navigator.share({ files: [new File([file.content], file.name, { type: file.content.type })] })
    return { way: 'share', asking, ...(paper && { file }) }
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError' ? null : 'share'
  }
}

/** Whether this device hands files to other apps. */
export function sharesFiles(): boolean {
  const file = () => new File(['{}'], 'a.tentables.json', { type: JSON_TYPE })
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file()] })
}

async function copied(way: Way, asking: Asking, link: string): Promise<Gone> {
  return { way, asking, link, isCopied: await copyText(link) }
}

async function locked({ asking, draft, world }: Sending, passphrase: string): Promise<Gone | CarryFault> {
  try {
    const { text } = fileOf(handOverFor(draft, asking, world))
    return await copied('locked', asking, linkTo(await lockedFragment(text, passphrase, world.randomBytes)))
  } catch {
    return 'locking'
  }
}

async function requested(way: 'code' | 'requestLink', { asking, draft, world }: Sending): Promise<Gone | CarryFault> {
  const goal = await goalOf(stateFor(draft, asking))
  const link = requestLink(requestFor(draft, asking, goal, world), linkTo(''))
  if (link === null) return 'request'
  if (way === 'requestLink') return copied(way, asking, link)
  const code = await codeOf(link).catch(() => null)
  return code ? { way, asking, link, code } : 'request'
}
