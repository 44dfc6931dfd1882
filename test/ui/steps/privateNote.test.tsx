import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { composeDraft } from '../../../src/actions/compose.ts'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { draftFile } from '../../../src/engine/exchange/file.ts'
import { example } from '../../../src/ui/app/example/example.ts'
import { catalogue } from '../../../src/ui/i18n/catalogues.ts'
import { PrivateNote } from '../../../src/ui/steps/PrivateNote.tsx'
import { lay } from './atHand.tsx'

const secret = 'they would pay 9000'

describe('a private note', () => {
  it('stays folded, says where it is kept, and enters neither the file nor the paper', async () => {
    const draft = await example('grill', 'en')
    const { user, draft: now } = await lay(draft, <PrivateNote of="levels" />, ['help', 'kit'])
    const folded = screen.getByText('Private note', { selector: 'summary' })
    expect(folded.parentElement).not.toHaveAttribute('open')
    await user.click(folded)
    await user.type(screen.getByRole('textbox', { name: 'Private note' }), secret)
    expect(screen.getByRole('textbox', { name: 'Private note (written)' })).toHaveValue(secret)
    expect(screen.getByText('Kept on this device only. It never enters the file or the paper.')).toBeVisible()
    // The file, the paper and the data inside the PDF are made of the draft alone.
    expect(canonicalText(now())).toBe(canonicalText(draft))
    expect(draftFile(now()).text).not.toContain(secret)
    const papers = composeDraft(now(), { en: await catalogue('en', ['clauses']) }, false)
    expect(JSON.stringify(papers)).not.toContain(secret)
  })
})
