import { never } from '../../../std/result.ts'
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
      case 'too-deep':
      case 'link-too-large':
        return t('opened.tooLarge')
      case 'not-text':
      case 'not-a-pdf':
        return t('opened.notText')
      case 'not-json':
      case 'double-key':
      case 'unreadable':
      case 'content-differs':
        return t('opened.notJson')
      case 'not-a-draft':
        return t('opened.notDraft')
      case 'newer-version':
      case 'link-version':
        return t('opened.newer')
      case 'link-damaged':
        return t('opened.linkDamaged')
      case 'link-several':
        return t('opened.linkSeveral')
      case 'faults':
        return t('opened.faults', { count: fault.faults.length })
      case 'not-made-here':
        return t('opened.noAgreement')
      case 'not-whole':
        return t('opened.notWhole')
      case 'altered':
        return t('opened.altered')
      case 'damaged':
        return t('opened.damaged')
      case 'took-too-long':
        return t('opened.tookTooLong')
      case 'not-loaded':
        return t('part.title')
      case 'not-kept':
        return t(`saving.${fault.fault}`)
      default:
        return never(fault)
    }
  }
}
