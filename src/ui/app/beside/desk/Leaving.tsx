import type { Listing } from '../../../../engine/drafts/kept.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'

interface LeavingProps {
  leaving: Listing | null
  nameOf: (listing: Listing) => string
  onClose: () => void
  onLeave: (listing: Listing) => void
}

/** Before an agreement is deleted: which one, and how long it can be brought back. */
export function Leaving({ leaving, nameOf, onClose, onLeave }: LeavingProps) {
  const t = useWords('desk')
  const app = useWords('app')
  if (!leaving) return null
  return (
    <Dialog
      open
      onClose={onClose}
      title={app('mine.confirmTitle')}
      acts={<Button onClick={() => onLeave(leaving)}>{t('act.delete')}</Button>}
    >
      <p>{app('mine.confirmText', { name: nameOf(leaving) })}</p>
    </Dialog>
  )
}
