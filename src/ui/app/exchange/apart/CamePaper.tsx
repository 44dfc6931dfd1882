import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { nameOf } from '../../../../domain/clauses/names.ts'
import { Signers } from '../../verify/Signers.tsx'
import { Acts } from './Acts.tsx'
import type { BroughtPaper } from './brought.ts'
import { ChangedKey } from './ChangedKey.tsx'
import { Differences } from './Differences.tsx'
import { prospectOf, type Prospect } from './prospect.ts'
import { askedId, useBrought } from './useBrought.ts'

/** What came, by whom it is signed and with which key, in what it differs from what stands here, and the way on. */
export function CamePaper({ brought }: { brought: BroughtPaper }) {
  const { draft, paper, earlier } = useDraft()
  const { bytes, met, agreement } = brought
  const passed = { bytes, agreement, marks: met.marks, isOwnEdition: met.papers !== null }
  const prospect = prospectOf(passed, { draft, paper, exchange: earlier.exchange })
  const coming = useBrought(brought, prospect)
  const { changed, asked, ask, errors, attempt } = coming
  const isApart = prospect.kind === 'differs' || prospect.kind === 'otherPaper'
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Head prospect={prospect} agreement={agreement} signed={met.marks.map(({ party }) => party)} />
      {changed.map((signature, place) => (
        <ChangedKey
          key={place}
          id={askedId(place)}
          signature={signature}
          isAsked={asked.includes(signature)}
          onAsk={(isAsked) => ask(signature, isAsked)}
          error={errors.find(({ field }) => field === askedId(place))?.message}
        />
      ))}
      <Signers file={coming.met} />
      {isApart && <Differences here={draft} paper={agreement} />}
      <Acts prospect={prospect} coming={coming} agreement={agreement} />
    </>
  )
}

interface HeadProps {
  prospect: Prospect
  agreement: Draft
  signed: readonly Side[]
}

function Head({ prospect, agreement, signed }: HeadProps) {
  const t = useWords('apart')
  const { draft, paper } = useDraft()
  const party = 'side' in prospect ? partyOf(agreement, prospect.side) : ''
  const [first] = signed
  const values = {
    party,
    name: first === undefined ? '' : (agreement.parties[first].signer?.name ?? partyOf(agreement, first)),
    own: first === undefined ? '' : partyOf(agreement, first),
    signed: (paper?.inked ?? []).map((side) => partyOf(draft, side)).join(', '),
  }
  return (
    <div className="verify-head">
      <PageHeading title={t(`title.${prospect.kind}`, values)} />
      <p className="lead measure">{t(`lead.${prospect.kind}`, values)}</p>
    </div>
  )
}

const partyOf = ({ parties }: Draft, side: Side) => nameOf(parties[side]) ?? ''
