import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Notice } from '../../../kit/Notice.tsx'

/** The list did not read: that is no empty desk. */
export function Unread({ fault }: { fault: ShelfFault }) {
  const t = useWords('desk')
  return (
    <Notice look="ink" role="alert">
      <p>{t(fault === 'closed' ? 'fault.closed' : 'unread')}</p>
    </Notice>
  )
}
