import { at } from '../../../../domain/agreement/change.ts'
import { SECTIONS, type Draft, type Path } from '../../../../domain/agreement/draft.ts'
import { sectionAt } from '../../../../domain/agreement/sections.ts'
import { optionLetter } from '../../../../domain/clauses/names.ts'
import { pathOfWords } from '../../../steps/screenWords.ts'
import { screenAt } from '../../../steps/sequence.ts'
import { fieldAt } from './fields.ts'
import { partName, partyName, type Teller } from './names.ts'

/**
 * What a line of the list is called: its step, the entry of a list by its own name, and the answer by the label of its
 * field: “The options · Option B · Fee (euros)”.
 */
export function lineName(teller: Teller, draft: Draft, path: Path): string {
  const parts = [stepOf(teller, path), entryOf(teller, draft, path), answerOf(teller, draft, path)]
  const named = parts.filter((part, place) => part !== '' && parts.indexOf(part) === place)
  return named.length === 0 ? path : named.join(' · ')
}

/** The step whose section prints it; for the frame and what was said about the draft there is none. */
function stepOf({ say }: Teller, path: Path): string {
  const step = SECTIONS.find((section) => section === path) ?? sectionAt(path)
  return step === undefined ? '' : say('app', `step.${step}.name`)
}

/** Which entry of a list, or whose: Option B, a person's name, the agency's limits. */
function entryOf(teller: Teller, draft: Draft, path: Path): string {
  const side = /^(?:parties|line\.limits)\.(agency|client)\b/.exec(path)?.[1]
  const whose = side === 'agency' || side === 'client' ? [partyName(teller, draft, side)] : []
  const [, list, index] = /^(.*?)\.(\d+)(?=\.|$)/.exec(path) ?? []
  if (list === undefined || index === undefined) return whose.join('')
  const place = Number(index)
  if (list === 'options') {
    const letter = optionLetter(teller, place)
    return teller.say('money', 'options.letter', { letter })
  }
  const name = at(draft, `${list}.${index}.name`)
  const entry = typeof name === 'string' ? name : teller.say('steps', 'list.entry', { number: String(place + 1) })
  return [...whose, entry].join(' · ')
}

/** The answer's own label; of an entry as a whole what its list is called; else what its question is about. */
function answerOf(teller: Teller, draft: Draft, path: Path): string {
  for (let known = path; known.includes('.') || fieldAt(known) !== null; known = parentOf(known)) {
    if (fieldAt(known) !== null) {
      const label = partName(teller, draft, known)
      if (label !== '') return label
    }
    if (!known.includes('.')) break
  }
  const screen = screenAt(path)
  return screen ? teller.say('steps', `${pathOfWords(screen)}.gist`) : ''
}

const parentOf = (path: Path): Path => path.slice(0, Math.max(0, path.lastIndexOf('.')))
