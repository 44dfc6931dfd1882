import { useState } from 'react'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { remember } from '../../../engine/signing/seenKeys.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { localMoment } from '../moment.ts'
import { useOutside } from '../outside.ts'
import { KeyNumber } from './KeyNumber.tsx'
import type { MetFile, MetSignature } from './outcome.ts'

/** A known name with another key: said right under the answer, whatever the answer is. */
export function ChangedKeys({ file: { signatures } }: { file: MetFile }) {
  const changed = signatures.filter(({ acquaintance }) => acquaintance.kind === 'changed')
  return changed.map((signature, place) => <ChangedKey key={place} signature={signature} />)
}

function ChangedKey({ signature }: { signature: MetSignature }) {
  const t = useWords('verify')
  const { language } = useLanguage()
  const { world } = useOutside()
  const [isKept, setIsKept] = useState(false)
  const { name, organization, acquaintance, number, verdict } = signature
  if (acquaintance.kind !== 'changed') return null
  const since =
    acquaintance.since === null ? null : writeDate(localMoment(world, acquaintance.since).date, language, 'long')
  const keep = async () => setIsKept(await remember(signature, world.now()))
  return (
    <Notice
      heading={t('changed.heading', { name })}
      acts={
        verdict === 'passed' &&
        !isKept && (
          <Button look="plain" onClick={() => void keep()}>
            {t('changed.button')}
          </Button>
        )
      }
    >
      <p>
        {since === null
          ? t('changed.own', { name, organization })
          : t('changed.since', { name, organization, date: since })}
      </p>
      <p>{t('changed.ask')}</p>
      <KeyNumber groups={number} />
      <p role="status">{isKept && t('who.known')}</p>
    </Notice>
  )
}
