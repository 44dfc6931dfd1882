import { useEffect, useState } from 'react'
import type { Arrival } from '../../../../actions/arrival.ts'
import type { Language } from '../../../../domain/language/languages.ts'
import { readLanguage } from '../../../../engine/drafts/preference.ts'
import { useLanguage } from '../../../i18n/useWords.ts'
import { useOutside } from '../../outside.ts'
import { BareDraft } from './BareDraft.tsx'
import { Landing } from './Landing.tsx'
import type { ArrivalWay } from './Facts.tsx'
import { usePlace } from './usePlace.ts'
import type { Sending } from './whereItLies.ts'

interface KnownProps {
  arrival: Exclude<Arrival, { kind: 'locked' }>
  way: ArrivalWay
}

/** What was read: something that is asked of whoever opens it, or a draft alone. */
export function Known({ arrival, way }: KnownProps) {
  if (arrival.kind === 'handOver') return <Asked sending={arrival.handOver} way={way} />
  if (arrival.kind === 'request') return <Asked sending={arrival.request} way={way} />
  return <BareDraft draft={arrival.draft} way={way} />
}

function Asked({ sending, way }: { sending: Sending; way: ArrivalWay }) {
  const isSpoken = useLanguageOf(sending.language)
  const found = usePlace(sending)
  if (!isSpoken) return null
  return <Landing {...{ sending, way, ...found }} />
}

/**
 * Whoever was sent something reads it in the language it was sent in, unless they have chosen one here themselves. True
 * once it is spoken, or could not be had.
 */
function useLanguageOf(asked: Language): boolean {
  const { keepLanguage } = useOutside()
  const { language, change } = useLanguage()
  const [isSettled, setSettled] = useState(() => language === asked || readLanguage() !== null)
  useEffect(() => {
    if (isSettled) return
    const speak = async () => {
      const changed = await change(asked)
      if (changed.ok) keepLanguage(asked)
      setSettled(true)
    }
    void speak()
  }, [isSettled, asked, change, keepLanguage])
  return isSettled
}
