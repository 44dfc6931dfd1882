import { useWords } from '../../i18n/useWords.ts'
import type { OpenFault } from './openFile.ts'

/** Why a file was not opened, in a sentence. */
export function useRefusal(): (fault: OpenFault) => string {
  const t = useWords('app')
  return (fault) => {
    switch (fault.code) {
      case 'empty':
        return t('opened.empty')
      case 'too-large':
        return t('opened.tooLarge')
      case 'not-text':
        return t('opened.notText')
      case 'newer-version':
        return t('opened.newer')
      case 'faults':
        return t('opened.faults', { count: fault.faults.length })
      case 'full':
      case 'refused':
      case 'closed':
      case 'damaged':
      case 'missing':
        return t(`saving.${fault.code}`)
      default:
        return t('opened.notDraft')
    }
  }
}
