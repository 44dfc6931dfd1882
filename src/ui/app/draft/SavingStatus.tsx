import type { Language } from '../../../domain/language/languages.ts'
import { writeTime } from '../../../domain/language/writeTime.ts'
import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import type { World } from '../../../std/world.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { StatusRegion } from '../../kit/StatusRegion.tsx'
import { useDraft } from '../../steps/draftAtHand.ts'
import { handOutCopy } from '../hub/handOut.ts'
import { localMoment } from '../moment.ts'
import type { SavingState } from './saver.ts'

interface SavingStatusProps {
  state: SavingState
  keeps: 'device' | 'window'
  readOnly: boolean
  language: Language
  world: World
}

/** Quietly, what became of the last change. “Saved” is said only after the browser has promised it survives a crash. */
export function SavingStatus({ state, keeps, readOnly, language, world }: SavingStatusProps) {
  const t = useWords('app')
  if (readOnly) return <StatusRegion>{t('saving.elsewhere')}</StatusRegion>
  if (state.kind === 'failed') return <NotSaved fault={state.fault} />
  if (keeps === 'window') return <StatusRegion>{t('saving.kept')}</StatusRegion>
  if (state.kind === 'busy') return <StatusRegion>{t('saving.busy')}</StatusRegion>
  if (state.kind === 'untouched') return <StatusRegion />
  const time = writeTime(localMoment(world, state.at).time, language, 'screen')
  return <StatusRegion>{t('saving.at', { time })}</StatusRegion>
}

/** What is not kept here can be taken along at once; where another window writes on, it is that one's to keep. */
function NotSaved({ fault }: { fault: ShelfFault }) {
  const t = useWords('app')
  const { draft, handedOut } = useDraft()
  const copy = () => {
    handOutCopy(draft)
    handedOut()
  }
  return (
    <>
      <StatusRegion trouble>{t(`saving.${fault}`)}</StatusRegion>
      {fault !== 'elsewhere' && (
        <Button look="plain" onClick={copy}>
          {t('hub.saveCopy')}
        </Button>
      )}
    </>
  )
}
