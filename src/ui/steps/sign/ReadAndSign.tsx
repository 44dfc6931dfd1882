import { useRef } from 'react'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { StatusRegion } from '../../kit/StatusRegion.tsx'
import { useDraft } from '../draftAtHand.ts'
import { AlreadySigned } from './AlreadySigned.tsx'
import { Fingerprints } from './Fingerprints.tsx'
import { PaperPages } from './PaperPages.tsx'
import { PaperSummary } from './PaperSummary.tsx'
import { SignatureFields } from './SignatureFields.tsx'
import { other, signingParty } from './signer.ts'
import { useSignatureForm } from './useSignatureForm.ts'
import { madeBy, type Made, type Signing } from './useSigning.ts'
import styles from './ReadAndSign.module.css'

interface ReadAndSignProps {
  side: Side
  made: Made
  signing: Signing
}

/** All that one who was handed the device sees: the whole paper, the fingerprint, and the place to sign it, or not. */
export function ReadAndSign({ side, made, signing }: ReadAndSignProps) {
  const t = useWords('sign')
  const keep = useWords('keep')
  const { draft, ways, earlier } = useDraft()
  const isApart = earlier.exchange?.side === side
  const signer = signingParty(draft, side)
  const { form, change, errors, attempt, sign, fault, isBusy } = useSignatureForm(signer, signing)
  const [pages, fields] = [useRef<HTMLHeadingElement>(null), useRef<HTMLDivElement>(null)]
  return (
    <Page>
      <Part columns="all">
        <Button look="plain" onClick={() => ways.go(ways.step('sign'), 'instead')}>
          {isApart ? keep('apart.back') : t('turn.back', { party: signingParty(draft, other(side)).party })}
        </Button>
        <ErrorSummary errors={errors} attempt={attempt} />
        {fault !== null && (
          <Notice heading={t('fault.heading')} role="alert">
            <p>{fault}</p>
          </Notice>
        )}
      </Part>
      <Part columns="all" className={styles.head}>
        <PartyBadge kind={side}>{t('read.badge', { name: signer.name, party: signer.party })}</PartyBadge>
        <PageHeading title={t('read.title')} hasErrors={errors.length > 0} />
      </Part>
      <Part columns="all" className={styles.grid}>
        <div className={styles.glance}>
          <PaperSummary paper={made.file} />
          <Jump to={pages}>{t('read.all', { count: made.file.sheets.pages.length })}</Jump>
          {signing.inked.map((signed) => (
            <AlreadySigned key={signed} signer={signingParty(draft, signed)} made={madeBy(signing, signed)} />
          ))}
          <Fingerprints file={signing.shown} />
        </div>
        <div className={styles.act} ref={fields} tabIndex={-1}>
          <SignatureFields {...{ form, errors, signer }} onChange={change} onSign={() => void sign()} />
          <StatusRegion>{isBusy && t('sign.busy')}</StatusRegion>
        </div>
        <div className={styles.whole}>
          <PaperPages paper={made.file} ref={pages} />
          <Jump to={fields}>{t('read.toSign')}</Jump>
        </div>
      </Part>
    </Page>
  )
}

/** Moves the focus within the page; the address belongs to the routes. */
function Jump({ to, children }: { to: { readonly current: HTMLElement | null }; children: string }) {
  const jump = () => {
    to.current?.focus({ preventScroll: true })
    to.current?.scrollIntoView()
  }
  return (
    <Button look="plain" onClick={jump}>
      {children}
    </Button>
  )
}
