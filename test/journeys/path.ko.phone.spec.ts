import { test } from './guarded.ts'
import { finger } from './hands.ts'
import { drawWithFinger } from './signing.ts'
import { Walk } from './walk.ts'
import { wholePath } from './wholePath.ts'

test.use({ locale: 'ko-KR' })

test('from an empty page to a signed paper in Korean, with a finger on a phone', async ({ page }) => {
  await wholePath(new Walk(page, 'ko', finger), { agency: drawWithFinger, client: 'typed' })
})
