import { useMemo, useState, type ReactNode } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { classes } from '../../kit/classes.ts'
import { Acts, Button } from '../../kit/Button.tsx'
import { Hint } from '../../kit/Hint.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import type { Writer } from '../../kit/writer.ts'
import { PageTopContext } from './PageErrors.tsx'
import type { ScreenProps } from './screen.ts'
import styles from './WideScreen.module.css'

interface WideScreenProps extends Omit<ScreenProps, 'next'> {
  readonly owners: readonly { readonly kind: Writer; readonly text: string }[]
  readonly title: string
  readonly hint?: ReactNode
  readonly onContinue: () => void
  /** Beside Continue: what stays open on the paper. */
  readonly note?: ReactNode
  /** In print nothing but the paper inside it is left. */
  readonly printsPaper?: boolean
  readonly children: ReactNode
}

/** A screen for two, wider than a question, with small forms of its own inside and a narrower paper beside it. */
export function WideScreen(props: WideScreenProps) {
  const { number, back, owners, title, hint, onContinue, note, aside, help, printsPaper, children } = props
  const t = useWords('entries')
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const [hasErrors, tell] = useState(false)
  const top = useMemo(() => ({ place, tell }), [place])
  return (
    <Page className={classes(aside ? styles.withAside : null, printsPaper && styles.printsPaper)}>
      <Part columns="all">
        <BackLink href={back.href}>{back.text}</BackLink>
        <div ref={setPlace} />
      </Part>
      <Part columns="all" className={styles.both}>
        <div className={styles.wide}>
          <p className={styles.number} aria-hidden="true">
            {number}
          </p>
          <div className={styles.head}>
            <p className={styles.owners}>
              {owners.map(({ kind, text }) => (
                <PartyBadge key={text} kind={kind}>
                  {text}
                </PartyBadge>
              ))}
            </p>
            <PageHeading title={title} hasErrors={hasErrors} />
            {hint && <Hint>{hint}</Hint>}
          </div>
          <PageTopContext value={top}>{children}</PageTopContext>
          {help && <div className={styles.help}>{help}</div>}
          <Acts>
            <Button onClick={onContinue}>{t('action.continue')}</Button>
            {note && <span className="soft">{note}</span>}
          </Acts>
        </div>
        {aside && <div>{aside}</div>}
      </Part>
    </Page>
  )
}
