import type { ReactNode, SubmitEventHandler } from 'react'
import { Acts, Button } from './Button.tsx'
import { BackLink } from './BackLink.tsx'
import { Details } from './Details.tsx'
import { ErrorSummary, type FieldError } from './ErrorSummary.tsx'
import { Hint } from './Hint.tsx'
import type { Answered } from './Mark.tsx'
import { Page } from './Page.tsx'
import { PageHeading } from './PageHeading.tsx'
import { PartyBadge } from './PartyBadge.tsx'
import type { Writer } from './writer.ts'
import styles from './QuestionPage.module.css'

export interface QuestionPageProps {
  back: { readonly href: string; readonly text: string }
  /** The clause this writes (“2.3”), hanging in the margin. */
  number?: string
  owner?: { readonly kind: Writer; readonly text: string; readonly answered?: Answered }
  /** The question: the only h1, the window's title, and the label or legend of what is asked. */
  title: string
  /** The id of the one entry that the question labels; without it the question is the legend of a group. */
  labelFor?: string
  hint?: ReactNode
  why?: { readonly summary: string; readonly content: ReactNode }
  errors?: readonly FieldError[]
  /** react-hook-form's `submitCount`. */
  attempt?: number
  onSubmit: SubmitEventHandler<HTMLFormElement>
  continueText: string
  /** Beside Continue: “Read the paper”, “Leave out”. */
  acts?: ReactNode
  /** What stands beside the question (`Beside`). */
  aside?: ReactNode
  /** Under the form: help, what else is folded in this step. */
  after?: ReactNode
  children: ReactNode
}

/** One question, or one tightly related group. Never a disabled Continue; the browser's own bubbles stay off. */
export function QuestionPage(props: QuestionPageProps) {
  const { back, number, title, hint, why, errors = [], attempt = 0, children } = props
  const inside = (
    <>
      {hint && (
        <div className={styles.hint}>
          <Hint>{hint}</Hint>
        </div>
      )}
      {why && <Details summary={why.summary}>{why.content}</Details>}
      <div className={styles.entries}>{children}</div>
    </>
  )
  return (
    <Page>
      <p className={styles.back}>
        <BackLink href={back.href}>{back.text}</BackLink>
      </p>
      <div className={styles.errors}>
        <ErrorSummary errors={errors} attempt={attempt} />
      </div>
      {number && (
        <p className={styles.number} aria-hidden="true">
          {number}
        </p>
      )}
      <form className={styles.form} noValidate onSubmit={props.onSubmit}>
        {props.labelFor ? (
          <>
            <Head {...props} title={title} />
            {inside}
          </>
        ) : (
          <fieldset>
            <legend className={styles.legend}>
              <Head {...props} title={title} />
            </legend>
            {inside}
          </fieldset>
        )}
        <Acts>
          <Button type="submit">{props.continueText}</Button>
          {props.acts}
        </Acts>
        {props.after}
      </form>
      {props.aside && <div className={styles.aside}>{props.aside}</div>}
    </Page>
  )
}

function Head({ owner, title, labelFor, errors = [] }: QuestionPageProps) {
  return (
    <div className={styles.head}>
      {owner && (
        <p className={styles.owner}>
          <PartyBadge kind={owner.kind} answered={owner.answered ?? true}>
            {owner.text}
          </PartyBadge>
        </p>
      )}
      <PageHeading title={title} hasErrors={errors.length > 0}>
        {labelFor ? <label htmlFor={labelFor}>{title}</label> : title}
      </PageHeading>
    </div>
  )
}
