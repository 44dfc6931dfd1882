import { Suspense, useMemo, type ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import { at } from '../../domain/agreement/change.ts'
import { useLanguage } from '../i18n/useWords.ts'
import { QuestionPage } from '../kit/QuestionPage.tsx'
import { AnswerViews } from './answers/AnswerView.tsx'
import { errorWords, optionalWords } from './answers/FieldView.tsx'
import { labelsOf } from './answers/labels.ts'
import { nameOf, type AnswerSpec } from './answers/spec.ts'
import { useAnswers } from './answers/useAnswers.ts'
import { CurrencyAsked } from './CurrencyAsked.tsx'
import { useDraft } from './draftAtHand.ts'
import { Help } from './Help.tsx'
import { ListFields } from './ListFields.tsx'
import { entriesOf } from './listEntries.ts'
import { numberOf, pathOfWords, type PathScreen } from './screenWords.ts'
import { coreScreens } from './sequence.ts'
import { useStepWords } from './words.ts'

export interface ScreenProps {
  screen: PathScreen
  back: { readonly href: string; readonly text: string }
  /** Where Continue leads. */
  next: string
  aside?: ReactNode
  /** What helps to fill a list, above it. */
  lead?: ReactNode
  /** What the answers come to, beneath them and above Continue. */
  result?: ReactNode
  /** What else is folded in this step. */
  after?: ReactNode
  /** Asked beside the path, where its count of questions says nothing. */
  isApart?: boolean
}

/** A screen that is a form: its heading, its answers, and Continue, which is never disabled. */
export function QuestionScreen(props: ScreenProps) {
  const asksCurrency = props.screen.answers.some(({ path }) => path === 'currency')
  if (!asksCurrency) return <Question {...props} />
  return (
    <CurrencyAsked>
      <Question {...props} />
    </CurrencyAsked>
  )
}

function Question({ screen, back, next, aside, lead, result, after, isApart }: ScreenProps) {
  const t = useStepWords()
  const { language } = useLanguage()
  const { draft, saveNow, ways } = useDraft()
  const { currency } = draft
  const typing = useMemo(() => ({ language, currency }), [currency, language])
  const answers = useShown(screen)
  const form = useAnswers(answers, typing)
  const { formState } = form
  const words = pathOfWords(screen)
  const alone = loneField(answers)
  return (
    <FormProvider {...form}>
      <QuestionPage
        back={back}
        number={numberOf(screen)}
        owner={{ kind: screen.owner, text: t(`owner.${screen.owner}`) }}
        title={t(`${words}.title`)}
        {...(alone && { labelFor: nameOf(alone, '') })}
        hint={optionalWords(t, `${words}.hint`)}
        {...whyOf(t, words)}
        errors={errorsOf()}
        attempt={formState.submitCount}
        onSubmit={(event) =>
          void form.handleSubmit(async () => {
            await saveNow()
            ways.go(next)
          })(event)
        }
        continueText={t('action.continue')}
        acts={!isApart && progressOf(t, screen)}
        aside={aside}
        after={after}
      >
        {lead}
        {screen.list ? (
          <ListFields list={screen.list} typing={typing} />
        ) : (
          <AnswerViews answers={answers} typing={typing} unlabelled={alone !== undefined} />
        )}
        {screen.core && (
          <Suspense>
            <Help screen={screen} />
          </Suspense>
        )}
        {result}
      </QuestionPage>
    </FormProvider>
  )

  /** The same words as at each field, in the order of the page. */
  function errorsOf() {
    const labels = labelsOf(t, answers, typing.currency, form.getValues())
    return Object.entries(formState.errors).map(([field, error]) => ({
      field,
      message: errorWords(t, String(error?.message), labels.get(field) ?? ''),
    }))
  }
}

/** How far one is on the short way; a folded question is not counted, so the number stays true. */
function progressOf(t: ReturnType<typeof useStepWords>, screen: PathScreen): ReactNode {
  if (!screen.core) return null
  const [n, m] = [coreScreens.indexOf(screen) + 1, coreScreens.length].map(String)
  return <span className="soft">{t('progress', { n: n ?? '', m: m ?? '' })}</span>
}

function useShown(screen: PathScreen): readonly AnswerSpec[] {
  const { draft } = useDraft()
  const entries = screen.list ? at(draft, screen.list.path) : undefined
  return useMemo(() => (screen.list ? entriesOf(screen.list, entries) : screen.answers), [screen, entries])
}

/** A page with one plain field that is the whole answer is labelled by its own heading. */
function loneField(answers: readonly AnswerSpec[]): AnswerSpec | undefined {
  const [only, other] = answers
  const [field, another] = only?.fields ?? []
  if (!only || other || !field || another || only.variants || field.key !== '') return undefined
  return ['line', 'passage', 'count'].includes(field.kind.kind) ? only : undefined
}

function whyOf(t: ReturnType<typeof useStepWords>, words: string) {
  const content = optionalWords(t, `${words}.why`)
  return content === undefined ? {} : { why: { summary: t('why'), content: <p>{content}</p> } }
}
