import { useState } from 'react'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { ErrorSummary, type FieldError } from '../../../kit/ErrorSummary.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import type { Way } from './asking.ts'
import { Before } from './Before.tsx'
import { Fields } from './Fields.tsx'
import { Preview, WhatGoes } from './Preview.tsx'
import { SentBefore } from './SentBefore.tsx'
import { PASSPHRASE_LENGTH, Travel } from './Travel.tsx'
import { useAsking } from './useAsking.ts'
import { useFaultWords } from './useFaultWords.ts'
import type { Gone } from './useCarrier.ts'
import type { Speaker } from './useSpeaker.ts'
import { Who } from './Who.tsx'

interface ComposeProps {
  speaker: Speaker
  /** Somebody came here to say no. */
  declines: boolean
  onGone: (gone: Gone) => void
}

/** One thing asked, or sent back: by whom, what it is, how the other one will read it, what goes along, and how. */
export function Compose({ speaker, declines, onGone }: ComposeProps) {
  const { side } = speaker
  const names = usePartyNames()
  // Until somebody has said who hands over, nothing of it is shown.
  const by = side ?? 'agency'
  const form = useAsking(by, declines)
  const { attempt, errors, faultAt, mayGo } = useFaults(form)
  const { isBack, read } = form
  const name = names[otherSide(by)]
  return (
    <>
      <ErrorSummary {...{ errors, attempt }} />
      <Head name={side && name} isBack={isBack} hasErrors={errors.length > 0} />
      {side && <Before name={name} />}
      <Who speaker={speaker} />
      {side && (
        <>
          <div className="send-form">
            <Fields by={by} {...{ form, faultAt }} />
          </div>
          <Preview asking={read.asking} />
          <WhatGoes asking={read.asking} />
          <Travel asking={read.asking} passphraseFault={faultAt('passphrase')} {...{ mayGo, onGone }} />
        </>
      )}
      <SentBefore />
    </>
  )
}

function Head({ name, isBack, hasErrors }: { name: string | null; isBack: boolean; hasErrors: boolean }) {
  const t = useWords('send')
  if (name === null)
    return (
      <>
        <PageHeading title={t('titleOpen')} />
        <p className="lead">{t('leadOpen')}</p>
      </>
    )
  return (
    <>
      <PageHeading title={t(isBack ? 'titleBack' : 'title', { name })} hasErrors={hasErrors} />
      <p className="lead">{t(isBack ? 'leadBack' : 'lead', { name })}</p>
    </>
  )
}

/** What is wrong is said once somebody tries to go on, and goes as soon as it is mended. */
function useFaults({ read }: ReturnType<typeof useAsking>) {
  const t = useWords('send')
  const faultWords = useFaultWords()
  const [attempt, setAttempt] = useState(0)
  const [isShort, setIsShort] = useState(false)
  const found: readonly FieldError[] = [
    ...read.faults.map(({ field, code }) => ({ field, message: faultWords(code) })),
    ...(isShort ? [{ field: 'passphrase', message: t('fault.passphrase') }] : []),
  ]
  const errors = attempt > 0 ? found : []
  const mayGo = (way: Way, passphrase: string) => {
    const tooShort = way === 'locked' && passphrase.trim().length < PASSPHRASE_LENGTH
    setIsShort(tooShort)
    if (read.faults.length === 0 && !tooShort) return true
    setAttempt((before) => before + 1)
    return false
  }
  const faultAt = (field: string) => errors.find((error) => error.field === field)?.message
  return { attempt, errors, faultAt, mayGo }
}
