import { useEffect } from 'react'
import { at } from '../../../domain/agreement/change.ts'
import { isContradiction } from '../../../domain/agreement/contradictions.ts'
import { useWords } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { Acts, LinkButton } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useNames } from '../entries/useNames.ts'
import { isReady, type Readiness } from './readiness.ts'
import type { ClosingStepProps } from './SignStep.tsx'
import { StepNumber } from './StepNumber.tsx'
import styles from './Blocked.module.css'

/** What keeps this draft from being signed, everything at once, each with the way to mend it. */
export function Blocked({ number, readiness, screenFor, rest }: ClosingStepProps & { readiness: Readiness }) {
  const t = useWords('sign')
  const { ways, readOnly } = useDraft()
  useBackTo(rest, ways)
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <StepNumber>{number}</StepNumber>
      <Part className={styles.blocked}>
        <PageHeading title={t('blocked.title')} />
        <p className="lead">{t(readOnly && isReady(readiness) ? 'blocked.readOnly' : 'blocked.lead')}</p>
        {readiness.isExample && <Example screenFor={screenFor} />}
        <Gaps gaps={readiness.gaps} screenFor={screenFor} />
        <Characters characters={readiness.characters} screenFor={screenFor} />
      </Part>
    </Page>
  )
}

/** Whoever was handed the device cannot mend it; the screen goes back to whoever can. */
function useBackTo(rest: string, ways: ReturnType<typeof useDraft>['ways']) {
  useEffect(() => {
    if (rest !== '') ways.go(ways.step('sign'), 'instead')
  }, [rest, ways])
}

type Way = Pick<ClosingStepProps, 'screenFor'>

function Example({ screenFor }: Way) {
  const t = useWords('sign')
  return (
    <section>
      <h2>{t('blocked.exampleHead')}</h2>
      <p>{t('blocked.exampleText')}</p>
      <Acts>
        {(['agency', 'client'] as const).map((side) => {
          const href = screenFor(`parties.${side}.legalName`)
          if (href === null) return null
          return (
            <LinkButton key={side} href={href} look={side === 'agency' ? 'primary' : 'secondary'}>
              {t(`blocked.names.${side}`)}
            </LinkButton>
          )
        })}
      </Acts>
    </section>
  )
}

function Gaps({ gaps, screenFor }: Way & Pick<Readiness, 'gaps'>) {
  const t = useWords('sign')
  const nameOf = useNames()
  if (gaps.length === 0) return null
  return (
    <section>
      <h2>{t('blocked.gaps', { count: gaps.length })}</h2>
      <ul className={`bare ${styles.list}`}>
        {gaps.map(({ path, code }) => (
          <li key={path}>
            <Place href={screenFor(path)}>
              {isContradiction(code) ? nameOf(path) : t(`gap.${path}` as 'gap.date')}
            </Place>
            <span className={styles.why}>{t(`why.${code}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Characters({ characters, screenFor }: Way & Pick<Readiness, 'characters'>) {
  const t = useWords('sign')
  const { draft } = useDraft()
  if (characters.length === 0) return null
  return (
    <section>
      <h2>{t('blocked.characters', { count: characters.length })}</h2>
      <ul className={`bare ${styles.list}`}>
        {characters.map(({ path, character, index }) => (
          <li key={`${path}-${index}`} className={styles.character}>
            <p>{t('blocked.character', { character, text: around(at(draft, path), index) })}</p>
            <Place href={screenFor(path)}>{t('blocked.mend')}</Place>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({ href, children }: { href: string | null; children: string }) {
  return href === null ? <span>{children}</span> : <a href={href}>{children}</a>
}

/** How much of a text shows where a character stands, on either side. */
const NEAR = 24

function around(text: unknown, index: number): string {
  if (typeof text !== 'string') return ''
  const [from, to] = [Math.max(0, index - NEAR), Math.min(text.length, index + NEAR)]
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
