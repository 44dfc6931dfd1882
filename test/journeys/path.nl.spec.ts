import { test } from './guarded.ts'
import { keyboard } from './hands.ts'
import { Walk } from './walk.ts'
import { wholePath } from './wholePath.ts'

test.use({ locale: 'nl-NL' })

test('from an empty page to a signed paper in Dutch, with the keyboard alone', async ({ page }) => {
  await wholePath(new Walk(page, 'nl', keyboard(page)), { agency: 'typed', client: 'typed' })
})
