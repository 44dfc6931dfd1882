import { useRef } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import type { OpenEntry } from '../entries/EntryForm.tsx'
import { useContinue, type ScreenProps } from '../entries/screen.ts'
import { WideScreen } from '../entries/WideScreen.tsx'
import { BrokenResults } from './BrokenResults.tsx'
import { HandOverLine } from './HandOverLine.tsx'
import { StageList } from './StageList.tsx'
import { StandsAs } from './StandsAs.tsx'
import { TradeLines } from './TradeLines.tsx'

/** Where one part ends and the other begins: the line with its hand-over point, and the links it is made of. */
export function LineScreen({ next, ...screen }: ScreenProps) {
  const t = useWords('line')
  const { draft } = useDraft()
  const goOn = useContinue(next)
  const open = useRef<OpenEntry>(null)
  const hasLinks = (draft.line?.stages ?? []).length > 0
  return (
    <WideScreen
      {...screen}
      owners={[{ kind: 'both', text: t('both') }]}
      title={t('title')}
      hint={t('hint')}
      onContinue={() => {
        if (open.current?.save() !== false) goOn()
      }}
    >
      {hasLinks ? (
        <>
          <HandOverLine />
          <StandsAs />
          <BrokenResults />
        </>
      ) : (
        <TradeLines />
      )}
      <StageList open={open} />
    </WideScreen>
  )
}
