import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'

interface VoidsDialogProps {
  /** A change is waiting for this answer. */
  asked: boolean
  both: boolean
  onChange: () => void
  onLeave: () => void
}

/** Before a change to a signed paper is saved: it says what the change undoes, and waits. */
export function VoidsDialog({ asked, both, onChange, onLeave }: VoidsDialogProps) {
  const t = useWords('app')
  return (
    <Dialog
      open={asked}
      onClose={onLeave}
      title={t(both ? 'voids.titleBoth' : 'voids.titleOne')}
      acts={<Button onClick={onChange}>{t('voids.action')}</Button>}
      closeText={t('voids.leave')}
    >
      <p>{t('voids.text')}</p>
    </Dialog>
  )
}
