import { findScreen } from '../../steps/sequence.ts'
import { STEPS, type StepId } from '../../steps/screen.ts'
import { OVERVIEW, StepPage } from '../../steps/StepPage.tsx'
import { HubPage } from '../hub/HubPage.tsx'
import { UnknownStep } from './UnknownStep.tsx'

/** Which screen of a draft: the task list, or a question of a step. */
export function DraftRoutes({ rest }: { rest: string }) {
  if (rest === '') return <HubPage />
  const [name = '', id] = rest.split('/')
  const step = STEPS.find((known) => known === name)
  if (step === undefined || !isKnown(step, id)) return <UnknownStep />
  return <StepPage step={step} id={id} />
}

const isKnown = (step: StepId, id: string | undefined) =>
  id === undefined || id === OVERVIEW || findScreen(step, id) !== undefined
