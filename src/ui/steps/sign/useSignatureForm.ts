import { useRef, useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { faultWords } from './faultWords.ts'
import { markOf, signFaults, type SignatureForm } from './signFaults.ts'
import type { SigningParty } from './signer.ts'
import type { Signing } from './useSigning.ts'

/** One signature in the making: checked when somebody presses the button, and from then on with every change. */
export function useSignatureForm(signer: SigningParty, signing: Signing) {
  const t = useWords('sign')
  const [form, setForm] = useState<SignatureForm>({
    how: 'draw',
    drawing: null,
    typed: signer.name,
    hasRead: false,
    mayBind: false,
  })
  const [attempt, setAttempt] = useState(0)
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  // The state of the screen comes a moment late for a second press of the button.
  const busy = useRef(false)
  const sign = async () => {
    if (busy.current) return
    setAttempt((before) => before + 1)
    setFault(null)
    if (signFaults(form, t).length > 0) return
    busy.current = true
    setIsBusy(true)
    const refused = await signing.sign(signer.side, markOf(form))
    busy.current = false
    setIsBusy(false)
    if (refused) setFault(faultWords(refused, t))
  }
  return {
    form,
    change: (change: Partial<SignatureForm>) => setForm((before) => ({ ...before, ...change })),
    errors: attempt > 0 && form.how !== 'paper' ? signFaults(form, t) : [],
    attempt,
    sign,
    fault,
    isBusy,
  }
}
