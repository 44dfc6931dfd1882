import { writeCount } from '../../../domain/language/writeNumber.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Acts, Button } from '../../kit/Button.tsx'
import { Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { ChangedKeys } from './ChangedKeys.tsx'
import { Checks } from './Checks.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { Found } from './Found.tsx'
import { OpenAsDraft } from './OpenAsDraft.tsx'
import { canGoOn, GoOn } from './GoOn.tsx'
import { headlineOf, type MetFile, type Outcome } from './outcome.ts'
import { Sign } from './Sign.tsx'
import { Signers } from './Signers.tsx'
import { Terms } from './Terms.tsx'
import { Unproven } from './Unproven.tsx'

interface ReportProps {
  outcome: Outcome
  isBusy: boolean
  take: (file: File) => void
  takeLonger: (file: File) => void
}

/** The answer in one sentence; then what was compared, by whom, what is not proven, and the terms. */
export function Report({ outcome, isBusy, take, takeLonger }: ReportProps) {
  const t = useWords('verify')
  const { file, result } = outcome
  const met = result.ok ? result.value : null
  return (
    <Part columns="all" className="verify-page">
      <Answer outcome={outcome} />
      {met && <ChangedKeys file={met} />}
      <Found outcome={outcome} />
      {met && <Checks file={met} />}
      {met && <Signers file={met} />}
      {met && met.signatures.length > 0 && <Unproven />}
      <Acts>
        {met?.agreement && canGoOn(met) && <GoOn file={file} met={met} agreement={met.agreement} />}
        {met && isOurs(met) && <OpenAsDraft file={file} look={canGoOn(met) ? 'secondary' : 'primary'} />}
        {!result.ok && result.error === 'took-too-long' && (
          <Button look="secondary" onClick={() => takeLonger(file)}>
            {t('longer')}
          </Button>
        )}
        <ChooseFile onFile={take} isBusy={isBusy} look={met && isOurs(met) ? 'secondary' : 'primary'}>
          {t('choose.another')}
        </ChooseFile>
      </Acts>
      {met && isOurs(met) && <Terms file={met} />}
    </Part>
  )
}

/** A paper of ours that holds, signed or not. */
const isOurs = ({ madeHere, verdict }: MetFile) => madeHere && (verdict === 'passed' || verdict === 'unsigned')

function Answer({ outcome }: { outcome: Outcome }) {
  const t = useWords('verify')
  const { language } = useLanguage()
  const { look, key } = headlineOf(outcome)
  const { name, size } = outcome.file
  return (
    <div className={`verify-answer verify-answer-${look}`}>
      <Sign look={look} />
      <PageHeading title={t(`answer.${key}`)} />
      <p>{t(`more.${key}`)}</p>
      <p className="verify-file">{t('file', { file: name, size: writeCount(size, language) })}</p>
    </div>
  )
}
