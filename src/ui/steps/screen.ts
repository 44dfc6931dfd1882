import type { Draft, Path } from '../../domain/agreement/draft.ts'
import type { Owner } from '../../domain/agreement/scalars.ts'
import type { AnswerSpec, FieldSpec, Rows, VariantSpec } from './answers/spec.ts'

/** The ten steps of the path, in their order. */
export const STEPS = ['table', 'goal', 'audience', 'money', 'options', 'line', 'terms', 'read', 'sign', 'keep'] as const
export type StepId = (typeof STEPS)[number]

/** The address of a step's overview, where its folded questions are. */
export const OVERVIEW = 'all'

/** A list that grows by entries of one form. */
export interface ListSpec {
  readonly path: Path
  readonly by: Owner
  /** Beginning of the ids of new entries; none where the entries are plain words. */
  readonly prefix?: string
  readonly fields: readonly FieldSpec[]
  readonly variants?: readonly VariantSpec[]
  readonly grows?: Rows
  /** What others write here is offered, to be taken as one's own. */
  readonly ideas?: boolean
}

/** Screens that are more than a form. */
export type CustomScreen = 'options' | 'choice' | 'handOver' | 'agencyLimits' | 'clientLimits'

/** One idea a screen. */
export interface PathScreen {
  readonly id: string
  readonly step: StepId
  readonly owner: Owner
  /** On the short way from an empty page to a paper that can be signed; the others wait folded in their step. */
  readonly core: boolean
  readonly answers: readonly AnswerSpec[]
  readonly list?: ListSpec
  readonly custom?: CustomScreen
  /** Whether the question arises at all. */
  readonly when?: (draft: Draft) => boolean
}

interface Parts {
  answers?: readonly AnswerSpec[]
  list?: ListSpec
  custom?: CustomScreen
  when?: (draft: Draft) => boolean
}

export const core = (step: StepId, id: string, owner: Owner, parts: Parts): PathScreen => ({
  step,
  id,
  owner,
  core: true,
  answers: [],
  ...parts,
})
export const folded = (step: StepId, id: string, owner: Owner, parts: Parts): PathScreen => ({
  step,
  id,
  owner,
  core: false,
  answers: [],
  ...parts,
})

/** Everything a screen writes, so that its lines light up on the paper and a gap finds its question. */
export function pathsOf(screen: PathScreen): readonly Path[] {
  return [
    ...screen.answers.map(({ path }) => path),
    ...(screen.list ? [screen.list.path] : []),
    ...customPaths(screen.custom),
  ]
}

function customPaths(custom: CustomScreen | undefined): readonly Path[] {
  switch (custom) {
    case 'options':
      return ['options']
    case 'choice':
      return ['choice']
    case 'handOver':
      return ['line.handOver', 'line.stages']
    case 'agencyLimits':
      return ['line.limits.agency']
    case 'clientLimits':
      return ['line.limits.client']
    case undefined:
      return []
  }
}
