import { stateFor, fileOf, handOverFor, requestFor } from './parcel.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { codeOf, type Code } from '../../../../engine/exchange/code.ts'
import { fragmentOf, requestLink } from '../../../../engine/exchange/link.ts'
import { lockedFragment } from '../../../../engine/exchange/locked.ts'
import type { World } from '../../../../std/world.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { handOut } from '../../hub/handOut.ts'
import type { Asking, Way } from './asking.ts'
import { goalOf } from './goalOf.ts'
import { originOf } from './origin.ts'
import { useHandedOver } from './useHandedOver.ts'

/** What went, and how: what the page shows afterwards. */
export interface Gone {
  readonly way: Way
  readonly asking: Asking
  readonly file?: { readonly name: string; readonly text: string }
  readonly link?: string
  /** The link lies in the clipboard; else it is to be copied by hand. */
  readonly isCopied?: boolean
  readonly code?: Code
}

export type CarryFault = 'share' | 'locking' | 'request'

/** Sends it on its way; null where somebody thought better of it. */
export function useCarrier(): (way: Way, asking: Asking, passphrase: string) => Promise<Gone | CarryFault | null> {
  const { draft, world } = useDraft()
  const handedOver = useHandedOver()
  return async (way, asking, passphrase) => {
    const came = await carry(way, asking, passphrase, draft, world)
    if (came !== null && typeof came !== 'string') handedOver(way, asking, stateOf(way, asking, draft))
    return came
  }
}

/** What the other party has afterwards: behind a request, and in the paper, is the whole draft. */
const stateOf = (way: Way, asking: Asking, draft: Draft): Draft =>
  ['code', 'requestLink', 'paper'].includes(way) ? draft : stateFor(draft, asking)

async function carry(way: Way, asking: Asking, passphrase: string, draft: Draft, world: World) {
  switch (way) {
    case 'file':
      return saved(asking, draft, world)
    case 'share':
      return shared(asking, draft, world)
    case 'paper':
      return { way, asking }
    case 'link':
      return copied(way, asking, linkTo(fragmentOf(handOverFor(draft, asking, world))))
    case 'locked':
      return locked(asking, passphrase, draft, world)
    case 'requestLink':
    case 'code':
      return requested(way, asking, draft, world)
  }
}

export const linkTo = (fragment: string): string => `${originOf(location).address}${fragment}`

const JSON_TYPE = 'application/json'

function saved(asking: Asking, draft: Draft, world: World): Gone {
  const file = fileOf(handOverFor(draft, asking, world))
  handOut(file.name, new Blob([file.text], { type: JSON_TYPE }))
  return { way: 'file', asking, file }
}

async function shared(asking: Asking, draft: Draft, world: World): Promise<Gone | CarryFault | null> {
  const { name, text } = fileOf(handOverFor(draft, asking, world))
  try {
    await navigator.share({ files: [new File([text], name, { type: JSON_TYPE })] })
    return { way: 'share', asking }
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

/** Puts a text into the clipboard; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

async function locked(asking: Asking, passphrase: string, draft: Draft, world: World): Promise<Gone | CarryFault> {
  try {
    const { text } = fileOf(handOverFor(draft, asking, world))
    return await copied('locked', asking, linkTo(await lockedFragment(text, passphrase, world.randomBytes)))
  } catch {
    return 'locking'
  }
}

async function requested(way: 'code' | 'requestLink', asking: Asking, draft: Draft, world: World) {
  const goal = await goalOf(stateFor(draft, asking))
  const link = requestLink(requestFor(draft, asking, goal, world), linkTo(''))
  if (link === null) return 'request'
  if (way === 'requestLink') return copied(way, asking, link)
  const code = codeOf(link)
  return code ? { way, asking, link, code } : 'request'
}
