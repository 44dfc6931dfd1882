import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import type { Paper } from '../../../src/domain/paper/paper.ts'
import { readable } from '../paper/readable.ts'
import { readingOf } from '../paper/reading.ts'
import { alternatives } from './alternatives.ts'
import { fullDraft } from './fullDraft.ts'
import { changedValue, frame, parses } from './otherValue.ts'
import { fieldOf, fieldsOfSchema, leavesOf } from './schemaWalk.ts'

/** The full draft in each other form, with the path at which it differs. */
const forms = alternatives.map(([path, answer]) => [withAnswer(fullDraft, path, answer), path] as const)
const fullDrafts = [fullDraft, ...forms.map(([draft]) => draft)]

const paperOf = (draft: Draft): Paper =>
  compose(draft, { ...readingOf(draft, 'en'), fingerprint: { hex: '', groups: [] } })
describe('every question has its place on the paper', () => {
  it('the full draft answers every field of the schema', () => {
    const answered = new Set(fullDrafts.flatMap((draft) => leavesOf(draft).map(([path]) => fieldOf(path))))
    const missing = [...fieldsOfSchema()].filter((field) => !answered.has(field) && !answered.has(`${field}.*`))
    expect(missing).toEqual([])
    expect(fullDrafts.filter((draft) => !parses(draft))).toEqual([])
  })

  it('another answer makes another paper, whichever question it answers', () => {
    const unseen: string[] = []
    for (const [draft, form] of [[fullDraft, ''], ...forms] as const) {
      const before = readable(paperOf(draft))
      for (const [path, value] of leavesOf(draft)) {
        if (frame.test(fieldOf(path)) || !path.startsWith(form)) continue
        const changed = changedValue(draft, path, value)
        if (changed && readable(paperOf(changed)) === before) unseen.push(path)
      }
    }
    expect([...new Set(unseen)]).toEqual([])
  }, 600_000)

  it('what the parties asked each other on the way leaves no trace on it', () => {
    expect(fullDraft.comments).toHaveLength(1)
    expect(readable(paperOf({ ...fullDraft, comments: undefined }))).toBe(readable(paperOf(fullDraft)))
  })

  it('every answer is lit by the block that prints it', () => {
    const lit = new Set<string>(
      paperOf(fullDraft).sections.flatMap(({ blocks }) => blocks.flatMap(({ paths }) => paths ?? [])),
    )
    const isLit = (path: string) => {
      const keys = path.split('.')
      return keys.some(
        (_, place) =>
          lit.has(keys.slice(0, place + 1).join('.')) && (place > 0 || keys.length <= 2 || keys[0] === 'choice'),
      )
    }
    const dark = leavesOf(fullDraft).filter(([path]) => !frame.test(fieldOf(path)) && !isLit(path))
    expect(dark.map(([path]) => path)).toEqual([])
  })
})
