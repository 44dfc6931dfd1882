import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { optionLetter } from '../../../../domain/clauses/names.ts'
import { lineName } from './lineName.ts'
import { partyName, type Teller } from './names.ts'

/** What a comment or a kept warning is about: an answer by its name, or a whole step. */
const about = (teller: Teller, draft: Draft, value: unknown) => lineName(teller, draft, String(value))

/** What is said in a sentence of its own rather than by its field. */
export const sentences: Readonly<Record<string, (teller: Teller, draft: Draft, value: unknown) => string | undefined>> =
  {
    'line.handOver': ({ say }, draft, value) => {
      const stages = draft.line?.stages ?? []
      if (value === 0) return say('line', 'whole.client')
      if (value === stages.length) return say('line', 'whole.agency')
      const link = stages[Number(value) - 1]?.name
      return link === undefined ? undefined : say('line', 'after', { link })
    },
    'line.stages.*.control': ({ say }, _draft, value) => say('line', `control.${String(value)}`),
    'line.stages.*.owed': ({ say }, _draft, value) => say('line', `owed.${String(value)}`),
    'choice.option': ({ say, language }, draft, value) => {
      if ('none' in (value as object)) return say('money', 'choice.none')
      const { id } = value as { id: string }
      const place = (draft.options ?? []).findIndex((option) => option.id === id)
      if (place < 0) return id
      const letter = say('money', 'options.letter', { letter: optionLetter({ language }, place) })
      return [letter, draft.options?.[place]?.name].filter(Boolean).join(' · ')
    },
    'agreed.*': (teller, draft, value) => {
      const { section, by } = value as { section: string; by: Side }
      return teller.say('returned', 'agreedTo', {
        name: partyName(teller, draft, by),
        section: teller.say('app', `step.${section}.name`),
      })
    },
    'comments.*.path': about,
    'kept.*.path': about,
    'agreed.*.section': ({ say }, _draft, value) => say('app', `step.${String(value)}.name`),
    'economics.ceiling': ({ say }, _draft, value) =>
      'noneAgreed' in (value as object) ? say('steps', 'field.economics.ceiling.form.noneAgreed') : undefined,
    'economics.extraStaff': ({ say }, _draft, value) =>
      'none' in (value as object) ? say('steps', 'field.economics.extraStaff.form.none') : undefined,
    'economics.ceilingReply.accepts': ({ say }) => say('steps', 'field.economics.ceilingReply.form.accepts'),
    'economics.ceilingReply.declines': ({ say }) => say('steps', 'field.economics.ceilingReply.form.declines'),
    'terms.liability': ({ say }, _draft, value) =>
      'byLaw' in (value as object) ? say('steps', 'field.terms.liability.form.byLaw') : undefined,
    'terms.approvals.silence.escalates': ({ say }) => say('steps', 'field.terms.approvals.form.escalates'),
  }
