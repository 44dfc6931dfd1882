import { test } from './guarded.ts'
import { mouse } from './hands.ts'
import { drawWithMouse } from './signing.ts'
import { Walk } from './walk.ts'
import { wholePath } from './wholePath.ts'

test.use({ locale: 'en-GB' })

test('from an empty page to a signed paper in English, with the mouse', async ({ page }) => {
  await wholePath(new Walk(page, 'en', mouse), { agency: drawWithMouse, client: 'typed' })
})
