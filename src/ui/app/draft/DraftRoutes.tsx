import { Suspense } from 'react'
import { loadWords } from '../../i18n/speaking.ts'
import { STEPS, type StepId } from '../../steps/screen.ts'
import { knowsAddress } from '../../steps/returns.ts'
import { HubPage } from '../hub/HubPage.tsx'
import { lazyPart } from '../lazyPart.tsx'
import { ClosingStep } from './ClosingStep.tsx'
import { UnknownStep } from './UnknownStep.tsx'

const StepPage = lazyPart(async () => {
  const [part] = await Promise.all([import('../../steps/StepPage.tsx'), loadWords('steps')])
  return part.StepPage
})

/** Which screen of a draft: the task list, or a question of a step. */
export function DraftRoutes({ rest }: { rest: string }) {
  const [step = '', id, ...back] = rest.split('/')
  if (rest === '') return <HubPage />
  if (step === 'sign' || step === 'keep') return <ClosingStep step={step} rest={rest.slice(step.length + 1)} />
  if (!isStep(step) || !knowsAddress(rest)) return <UnknownStep />
  return (
    <Suspense fallback={null}>
      <StepPage step={step} id={id} back={back.join('/')} />
    </Suspense>
  )
}

const isStep = (step: string): step is StepId => STEPS.some((known) => known === step)
