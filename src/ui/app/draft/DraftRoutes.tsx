import { HubPage } from '../hub/HubPage.tsx'
import { UnknownStep } from './UnknownStep.tsx'

/** Which screen of a draft: the task list, or a question of a step. */
export function DraftRoutes({ rest }: { rest: string }) {
  if (rest === '') return <HubPage />
  return <UnknownStep />
}
