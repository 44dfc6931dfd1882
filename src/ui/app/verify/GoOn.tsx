import { useState } from 'react'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { nameOf, otherSide } from '../../../domain/clauses/names.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { bringPaper } from '../exchange/apart/brought.ts'
import { useHeldLocation } from '../heldAddress.ts'
import { useOutside } from '../outside.ts'
import { kept, type NotKept } from '../start/notKept.ts'
import { useRefusal } from '../start/useRefusal.ts'
import { useStillHere } from '../start/useStillHere.ts'
import type { MetFile } from './outcome.ts'

/** A signed paper of ours that passed, and is nobody's example: with it, something can be done. */
export const canGoOn = ({ madeHere, verdict, agreement, marks }: MetFile): boolean =>
  madeHere && verdict === 'passed' && agreement !== null && agreement.example === undefined && marks.length > 0

interface GoOnProps {
  file: File
  met: MetFile
  agreement: Draft
}

/** With one signature, to the second; with both, to where the paper is kept. What lies here is not touched on the way. */
export function GoOn({ file, met, agreement }: GoOnProps) {
  const t = useWords('verify')
  const refusal = useRefusal()
  const { desk } = useOutside()
  const [, navigate] = useHeldLocation()
  const [fault, setFault] = useState<NotKept | null>(null)
  const isHere = useStillHere()
  const [first] = met.marks
  const go = async () => {
    const { shelf, takeIn } = await desk()
    const lies = await shelf.load(agreement.id)
    const laid = lies.ok ? null : kept(await takeIn(agreement))
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!isHere()) return
    if (laid && !laid.ok) return setFault(laid.error)
    bringPaper({ bytes, met, agreement, isNew: laid !== null })
    navigate(`/a/${agreement.id}/paper`)
  }
  const party = first ? nameOf(agreement.parties[otherSide(first.party)]) : undefined
  return (
    <>
      <Button onClick={() => void go()}>
        {met.complete ? t('next.keep') : t('next.sign', { party: party ?? '' })}
      </Button>
      {fault && <p role="alert">{refusal(fault)}</p>}
    </>
  )
}
