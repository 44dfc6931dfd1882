import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Notice } from '../../../kit/Notice.tsx'

/** This browser did not take it; it stays on this page until it can. */
export function NotKept({ fault }: { fault: ShelfFault | null }) {
  const t = useWords('app')
  return fault && <Notice role="alert">{t(`saving.${fault}`)}</Notice>
}
