import { describe, expect, it } from 'vitest'
import { unprintable } from '../../src/actions/printable.ts'
import { fullDraft } from '../domain/clauses/fullDraft.ts'

describe('a character that the typeface lacks', () => {
  it('is named with its place where the paper would print it', () => {
    expect(unprintable({ ...fullDraft, title: 'Ten 漢 tables' })).toEqual([
      { path: 'title', character: '漢', index: 4 },
    ])
  })

  it('holds nobody up in what is not printed: a comment, or a note of what stood in another answer', () => {
    const [comment] = fullDraft.comments ?? []
    const noted = (fullDraft.kept ?? []).map((entry) => ({ ...entry, sentence: '漢' }))
    expect(comment).toBeDefined()
    expect(unprintable({ ...fullDraft, comments: [{ ...comment!, text: 'why 漢?' }], kept: noted })).toEqual([])
  })
})
