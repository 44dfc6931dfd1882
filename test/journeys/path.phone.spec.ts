import { languages } from '../../src/domain/language/languages.ts'
import { test } from './guarded.ts'
import { finger } from './hands.ts'
import { drawWithFinger } from './signing.ts'
import { locales } from './tongues.ts'
import { Walk } from './walk.ts'
import { wholePath } from './wholePath.ts'

for (const language of languages) {
  test.describe(`from an empty page to a signed paper (${language})`, () => {
    test.use({ locale: locales[language] })

    test('with a finger on a phone', async ({ page }) => {
      await wholePath(new Walk(page, language, finger), { agency: drawWithFinger, client: 'typed' })
    })
  })
}
