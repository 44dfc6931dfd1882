import { SECTIONS, type Draft, type Path, type SectionId } from './draft.ts'

/** The answers that each section is written from. */
export const answersOf: Readonly<Record<SectionId, readonly (keyof Draft)[]>> = {
  table: ['parties', 'people'],
  goal: ['problem', 'goal'],
  audience: ['audience'],
  money: ['economics'],
  options: ['options', 'choice'],
  line: ['line'],
  terms: ['terms'],
}

/** The section that an answer is written in; undefined for the frame of the draft and what was said about it. */
export function sectionAt(path: Path): SectionId | undefined {
  const [key] = path.split('.')
  return SECTIONS.find((section) => answersOf[section].some((answer) => answer === key))
}
