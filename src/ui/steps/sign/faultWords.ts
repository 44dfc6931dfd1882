import type { Words } from '../../i18n/useWords.ts'
import type { PressFault } from '../pressAtHand.ts'

/** A sentence for each way in which a paper is not made or not signed: what happened, what to do, what is kept. */
export function faultWords(fault: PressFault, t: Words<'sign'>): string {
  switch (fault.code) {
    case 'not-printable': {
      const character = 'character' in fault ? fault.character : (fault.characters[0]?.character ?? '')
      return t('fault.not-printable', { character })
    }
    case 'too-large':
    case 'not-a-pdf':
    case 'not-whole':
    case 'not-made-here':
      return t('fault.damaged')
    default:
      return t(`fault.${fault.code}`)
  }
}
