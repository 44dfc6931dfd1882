import { useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button, type ButtonLook } from '../../kit/Button.tsx'
import { useHeldLocation } from '../heldAddress.ts'
import { useOutside } from '../outside.ts'
import { openDraft, type OpenFault } from '../start/openFile.ts'
import { useRefusal } from '../start/useRefusal.ts'
import { useStillHere } from '../start/useStillHere.ts'

/** The draft inside, as the first screen opens it: a new version begins there, and the signed paper stays as it is. */
export function OpenAsDraft({ file, look }: { file: File; look: ButtonLook }) {
  const t = useWords('verify')
  const refusal = useRefusal()
  const { desk, startReader } = useOutside()
  const [, navigate] = useHeldLocation()
  const [fault, setFault] = useState<OpenFault | null>(null)
  const isHere = useStillHere()
  const open = async () => {
    const opened = await openDraft(await desk(), file, startReader)
    if (!isHere()) return
    if (opened.ok) navigate(opened.value)
    else setFault(opened.error)
  }
  return (
    <>
      <Button look={look} onClick={() => void open()}>
        {t('draft.button')}
      </Button>
      {fault && <p role="alert">{refusal(fault)}</p>}
    </>
  )
}
