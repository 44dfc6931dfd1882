import { expect, test } from '@playwright/test'
import type { Side } from '../../src/domain/agreement/scalars.ts'
import { without } from '../tools.ts'
import { readBack } from './readBack.ts'
import { signBoth, taken, type Signature } from './signing.ts'
import type { Walk } from './walk.ts'

/** From an empty page to a paper that both signed, taken home and read with what others made. */
export async function wholePath(walk: Walk, signatures: Readonly<Record<Side, Signature>>): Promise<void> {
  await walk.begin()
  await walk.answerAll()
  await expect(walk.page.getByText(walk.words('check', 'gaps.none'))).toBeVisible()
  await walk.goOn()
  await signBoth(walk, signatures)
  const paper = await taken(walk, 'keep', 'kept.take')
  const draft = await taken(walk, 'keep', 'more.draft')
  test.skip(without('pdftotext', 'pdftoppm', 'qpdf'), 'poppler and qpdf read the paper back')
  await readBack(paper, walk.language, draft.toString('utf8'))
}
