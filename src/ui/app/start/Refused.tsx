import { useWords } from '../../i18n/useWords.ts'
import { Notice } from '../../kit/Notice.tsx'
import type { OpenFault } from './openFile.ts'
import { useRefusal } from './useRefusal.ts'

/** Why a file was not opened; it comes when the first one was refused, for few ever are. */
export function Refused({ fault }: { fault: OpenFault }) {
  const t = useWords('app')
  const refusal = useRefusal()
  return (
    <Notice role="alert">
      <p>{refusal(fault)}</p>
      <p>{t('opened.stays')}</p>
    </Notice>
  )
}
