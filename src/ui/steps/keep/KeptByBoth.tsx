import { useMemo } from 'react'
import { fingerprintOf } from '../../../domain/agreement/fingerprint.ts'
import type { KeptPaper } from '../../../engine/drafts/kept.ts'
import { draftFile, paperFileName } from '../../../engine/exchange/file.ts'
import { useWords } from '../../i18n/useWords.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { useDraft } from '../draftAtHand.ts'
import { Fingerprints } from '../sign/Fingerprints.tsx'
import { other, signingParty } from '../sign/signer.ts'
import { HandedFile } from './HandedFile.tsx'
import { NotKept } from './NotKept.tsx'
import { StartNext } from './StartNext.tsx'
import { WhatNext } from './WhatNext.tsx'
import styles from './Keep.module.css'

/** The signed paper to take home: the same bytes for both, as often as anybody asks. */
export function KeptByBoth({ paper }: { paper: KeptPaper }) {
  const t = useWords('keep')
  const { draft, ways, isUnkept, earlier } = useDraft()
  const isApart = earlier.exchange?.side !== undefined
  const bySide = paper.inked.map((side) => signingParty(draft, side))
  const isWhole = paper.inked.length === 2
  const { name, text } = draftFile(draft)
  const file = useMemo(() => fingerprintOf(paper.bytes), [paper.bytes])
  return (
    <>
      <PageHeading title={t(isWhole ? 'kept.title' : 'kept.titleOne')} />
      <p className="lead">{t(isWhole ? 'kept.text' : 'kept.textOne')}</p>
      {isUnkept && <NotKept paper={paper} />}
      <ul className={`bare ${styles.signers}`}>
        {bySide.map(({ side, name: signer, party }) => (
          <li key={side}>
            <PartyBadge kind={side}>{t('kept.by', { name: signer, party })}</PartyBadge>
          </li>
        ))}
      </ul>
      <div className={styles.files}>
        <HandedFile name={paperFileName(draft)} content={paper.bytes} type="application/pdf">
          {t('kept.take')}
        </HandedFile>
        <ToTheOther inked={paper.inked} />
        {!isWhole && !isApart && (
          <LinkButton look="secondary" href={ways.step('sign')}>
            {t('kept.goOn')}
          </LinkButton>
        )}
      </div>
      <p className={styles.note}>{t('kept.sealed')}</p>
      <Fingerprints file={file} />
      <LinkButton look="plain" href="#/verify">
        {t('kept.check')}
      </LinkButton>
      <WhatNext />
      <section className={styles.more}>
        <h2>{t('more.heading')}</h2>
        <div className={styles.offer}>
          <HandedFile name={name} content={text} type="application/json" look="secondary">
            {t('more.draft')}
          </HandedFile>
          <p className={styles.note}>{t('more.draftText')}</p>
        </div>
        <StartNext />
      </section>
    </>
  )
}

/** On a machine that speaks for one party: the other one is sent the paper, to sign it or to have the same file. */
function ToTheOther({ inked }: Pick<KeptPaper, 'inked'>) {
  const t = useWords('keep')
  const { draft, ways, earlier } = useDraft()
  const own = earlier.exchange?.side
  if (own === undefined || !inked.includes(own)) return null
  return (
    <LinkButton look="secondary" href={ways.step('send')}>
      {t('apart.send', { party: signingParty(draft, other(own)).party })}
    </LinkButton>
  )
}
