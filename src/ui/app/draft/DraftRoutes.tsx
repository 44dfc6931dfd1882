import { Suspense } from 'react'
import { loadWords } from '../../i18n/speaking.ts'
import { STEPS, type StepId } from '../../steps/screen.ts'
import { knowsAddress } from '../../steps/returns.ts'
import { HubPage } from '../hub/HubPage.tsx'
import { lazyPart } from '../lazyPart.tsx'
import { ClosingStep } from './ClosingStep.tsx'

const StepPage = lazyPart(async () => {
  const [part] = await Promise.all([import('../../steps/StepPage.tsx'), loadWords('steps')])
  return part.StepPage
})

const ExchangePages = lazyPart(async () => (await import('../exchange/ExchangePages.tsx')).ExchangePages)

/** Which screen of a draft: the task list, a question of a step, or what goes to and fro between two machines. */
export function DraftRoutes({ rest }: { rest: string }) {
  const [step = '', id, ...back] = rest.split('/')
  if (rest === '') return <HubPage />
  if (step === 'sign' || step === 'keep') return <ClosingStep step={step} rest={rest.slice(step.length + 1)} />
  return (
    <Suspense fallback={null}>
      {isStep(step) && knowsAddress(rest) ? (
        <StepPage step={step} id={id} back={back.join('/')} />
      ) : (
        <ExchangePages page={step} rest={rest.slice(step.length + 1)} />
      )}
    </Suspense>
  )
}

const isStep = (step: string): step is StepId => STEPS.some((known) => known === step)
