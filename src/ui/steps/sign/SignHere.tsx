import { useEffect, useState } from 'react'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { canMakeKeys } from '../../../engine/signing/browserKey.ts'
import { useDraft } from '../draftAtHand.ts'
import { BeforeSigning } from './BeforeSigning.tsx'
import { MakingPaper } from './MakingPaper.tsx'
import { NoKeys } from './NoKeys.tsx'
import { ReadAndSign } from './ReadAndSign.tsx'
import { Turn } from './Turn.tsx'
import { Unkept } from './Unkept.tsx'
import { other } from './signer.ts'
import { usePaper } from './usePaper.ts'
import { useSigning, type Made } from './useSigning.ts'

interface SignHereProps {
  number: string
  rest: string
}

/** Signing on this device, with a key of this browser. */
export function SignHere({ number, rest }: SignHereProps) {
  return canMakeKeys() ? <OnThePaper {...{ number, rest }} /> : <NoKeys number={number} />
}

/** Nothing is shown to sign before the bytes are there that will be signed. */
function OnThePaper({ number, rest }: SignHereProps) {
  const { draft } = useDraft()
  const making = usePaper(draft, true)
  if (making.state !== 'made') return <MakingPaper making={making} number={number} />
  return <Made number={number} rest={rest} made={making} />
}

function Made({ number, rest, made }: SignHereProps & { made: Made }) {
  const { ways, earlier } = useDraft()
  const own = earlier.exchange?.side
  const signing = useSigning(made)
  const [side, screen] = rest.split('/')
  const [goesOn, setGoesOn] = useState(false)
  if (signing.unkept && !(goesOn && signing.inked.length === 1)) {
    return <Unkept unkept={signing.unkept} inked={signing.inked} onGoOn={() => setGoesOn(true)} />
  }
  if (side !== 'agency' && side !== 'client') return <BeforeSigning {...{ number, made, signing }} />
  // Whoever this machine speaks for signs on it, and nobody else.
  if (own !== undefined && own !== side) return <GoOn href={ways.step('sign')} />
  if (signing.inked.includes(side)) return <GoOn href={own ? ways.step('keep') : nextAfter(signing.inked, ways.step)} />
  if (screen !== 'read' && own === undefined) return <Turn side={side} inked={signing.inked} />
  return <ReadAndSign {...{ side, made, signing }} />
}

/** The other party's turn, or, once both have signed, what both take home. */
function nextAfter(inked: readonly Side[], step: (step: string, screen?: string) => string): string {
  const [first, second] = inked
  return first === undefined || second !== undefined ? step('keep') : step('sign', other(first))
}

function GoOn({ href }: { href: string }) {
  const { ways } = useDraft()
  useEffect(() => ways.go(href, 'instead'), [href, ways])
  return null
}
