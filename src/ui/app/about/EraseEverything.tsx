import { useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useOutside } from '../outside.ts'

/** Everything that this browser keeps for us, gone, once somebody has said so twice. */
export function EraseEverything() {
  const t = useWords('about')
  const { desk, forget } = useOutside()
  const [asking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null)
  const erase = async () => {
    setAsking(false)
    const erased = await (await desk()).shelf.deleteEverything()
    const { forgetKeys } = await import('../../../engine/signing/keyRoom.ts')
    const isForgotten = await forgetKeys()
    forget()
    setOutcome(erased.ok && isForgotten ? 'done' : 'failed')
  }
  return (
    <>
      <p>{t('erase.text')}</p>
      {outcome && (
        <Notice look={outcome === 'done' ? 'frame' : 'ink'} role="status">
          <p>{t(`erase.${outcome}`)}</p>
        </Notice>
      )}
      <Button look="secondary" onClick={() => setAsking(true)}>
        {t('erase.button')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('erase.title')}
        acts={<Button onClick={() => void erase()}>{t('erase.confirmButton')}</Button>}
        closeText={t('erase.keepButton')}
      >
        <p>{t('erase.warning')}</p>
      </Dialog>
    </>
  )
}
