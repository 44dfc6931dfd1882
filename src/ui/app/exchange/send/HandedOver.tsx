import { Suspense } from 'react'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button, LinkButton } from '../../../kit/Button.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { Reminder } from './Reminder.tsx'
import type { Gone } from './useCarrier.ts'
import { WhatWent } from './WhatWent.tsx'

/** It is on its way: what is left to do, what happens next, and the way to do it once more. */
export function HandedOver({ gone, onAgain }: { gone: Gone; onAgain: () => void }) {
  const t = useWords('send')
  const { ways } = useDraft()
  const names = usePartyNames()
  const { by, isBack } = gone.asking
  const name = names[otherSide(by)]
  return (
    <>
      <PageHeading title={t(isBack ? 'done.titleBack' : 'done.title', { name })} />
      <Suspense>
        <WhatWent gone={gone} name={name} />
      </Suspense>
      <section className="send-next">
        <h2>{t('done.next')}</h2>
        <p>{t(isBack ? 'done.opensBack' : 'done.opens', { name })}</p>
        {!isBack && <p>{t('done.returns')}</p>}
        <p>{t('done.goOn')}</p>
        <Reminder asking={gone.asking} />
      </section>
      <Acts>
        <LinkButton look="secondary" href={ways.hub}>
          {t('done.hub')}
        </LinkButton>
        <Button look="plain" onClick={onAgain}>
          {t('done.again.action')}
        </Button>
      </Acts>
    </>
  )
}
