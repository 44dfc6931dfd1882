import { given } from '../../../domain/agreement/answer.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import type { StepId } from '../../steps/screen.ts'

/** What somebody already wrote in a step, in their own words; null where there is nothing short to quote. */
export function ownGist(draft: Draft, step: StepId): string | null {
  switch (step) {
    case 'table':
      return names(draft)
    case 'goal':
      return given(draft.goal?.brief) ?? given(draft.goal?.metric) ?? null
    case 'audience':
      return given(draft.audience?.who) ?? null
    case 'options':
      return listed((draft.options ?? []).map(({ name }) => name))
    case 'line':
      return given(draft.line?.handOverPlace) ?? null
    default:
      return null
  }
}

function names({ parties }: Draft): string | null {
  return listed([parties.agency.signer?.name, parties.client.signer?.name])
}

function listed(texts: readonly (string | undefined)[]): string | null {
  const said = texts.filter((text) => text !== undefined)
  return said.length === 0 ? null : said.join(', ')
}
