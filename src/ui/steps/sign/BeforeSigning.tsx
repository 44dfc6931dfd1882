import { useState } from 'react'
import type { ToldWording } from '../../../actions/scribeMessages.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords, type Words } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useWording } from '../wording/useWording.ts'
import { AlreadySigned } from './AlreadySigned.tsx'
import { Fingerprints } from './Fingerprints.tsx'
import { OnPaperInstead } from './OnPaperInstead.tsx'
import { NextToSign } from './NextToSign.tsx'
import { other, signingParty, type SigningParty } from './signer.ts'
import { StepNumber } from './StepNumber.tsx'
import { madeBy, type Made, type Signing } from './useSigning.ts'
import styles from './BeforeSigning.module.css'

interface BeforeSigningProps {
  number: string
  made: Made
  signing: Signing
}

/** The paper is made: the fingerprint to compare, who signs first, and where things stand. */
export function BeforeSigning({ number, made, signing }: BeforeSigningProps) {
  const t = useWords('sign')
  const { draft, ways, earlier } = useDraft()
  const [first, setFirst] = useState<Side | null>(null)
  const [attempt, setAttempt] = useState(0)
  const errors = attempt > 0 && first === null ? [{ field: 'first', message: t('error.first') }] : []
  const { inked } = signing
  const { open } = useWording()
  const guarantees = inked.length > 0 ? [] : open.filter(({ rule }) => rule === 'outcome-guarantee')
  const next = inked[0] === undefined ? first : other(inked[0])
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
        <ErrorSummary errors={errors} attempt={attempt} />
      </Part>
      <StepNumber>{number}</StepNumber>
      <Part className={styles.before}>
        <PageHeading title={t('before.title')} hasErrors={errors.length > 0} />
        {signing.isVoid && (
          <Notice heading={t('void.heading')}>
            <p>{t('void.text')}</p>
          </Notice>
        )}
        {signing.isMissing && (
          <Notice heading={t('missing.heading')}>
            <p>{t('missing.text')}</p>
          </Notice>
        )}
        {guarantees.length > 0 ? <Guarantee found={guarantees} /> : inked.length === 0 && <NotLookedAt />}
        <p className="lead">{t(`before.lead.${leadOf(inked)}`, { count: made.file.sheets.pages.length })}</p>
        {inked.map((side) => (
          <AlreadySigned key={side} signer={signingParty(draft, side)} made={madeBy(signing, side)} />
        ))}
        {inked.length === 0 && guarantees.length === 0 && !earlier.exchange?.side && (
          <RadioGroup
            name="first"
            label={t('before.first')}
            hint={t('before.firstHint')}
            error={errors[0]?.message}
            options={(['agency', 'client'] as const).map((side) => ({
              value: side,
              label: badge(signingParty(draft, side), t),
            }))}
            onChange={(event) => setFirst(event.target.value as Side)}
          />
        )}
        {guarantees.length === 0 && (
          <NextToSign inked={inked} next={next} onMissing={() => setAttempt((before) => before + 1)} />
        )}
        <Fingerprints file={signing.shown} />
        {inked.length === 0 && guarantees.length === 0 && <OnPaperInstead />}
      </Part>
    </Page>
  )
}

/**
 * A promise of somebody else's doing can undo every limit of the paper: it is mended, or kept with a reason that stands
 * on page 1, before anybody signs.
 */
function Guarantee({ found }: { found: readonly ToldWording[] }) {
  const t = useWords('sign')
  const { ways } = useDraft()
  const see = <LinkButton href={ways.step('read')}>{t('before.guarantee.see')}</LinkButton>
  return (
    <Notice heading={t('before.guarantee.heading', { count: found.length })} acts={see}>
      {found.map(({ path, start, sentence }) => (
        <p key={`${path} ${start}`}>
          <q>{sentence}</q>
        </p>
      ))}
      <p>{t('before.guarantee.text')}</p>
    </Notice>
  )
}

/** What was found and neither mended nor kept: nobody signs it without having had it before the eyes. */
function NotLookedAt() {
  const t = useWords('sign')
  const { ways } = useDraft()
  const { open } = useWording()
  if (open.length === 0) return null
  return (
    <Notice heading={t('before.words.heading')}>
      <p>{t('before.words.text', { count: open.length })}</p>
      <p>
        <a href={ways.step('read')}>{t('before.words.see')}</a>
      </p>
    </Notice>
  )
}

const badge = ({ name, party }: SigningParty, t: Words<'sign'>) => t('read.badge', { name, party })
const leadOf = ({ length }: readonly Side[]) => (['none', 'one', 'both'] as const)[length] ?? 'both'
