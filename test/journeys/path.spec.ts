import { languages } from '../../src/domain/language/languages.ts'
import { test } from './guarded.ts'
import { keyboard, mouse } from './hands.ts'
import { drawWithMouse } from './signing.ts'
import { locales } from './tongues.ts'
import { Walk } from './walk.ts'
import { wholePath } from './wholePath.ts'

for (const language of languages) {
  test.describe(`from an empty page to a signed paper (${language})`, () => {
    test.use({ locale: locales[language] })

    test('with the mouse', async ({ page }) => {
      await wholePath(new Walk(page, language, mouse), { agency: drawWithMouse, client: 'typed' })
    })

    test('with the keyboard alone', async ({ page }) => {
      await wholePath(new Walk(page, language, keyboard(page)), { agency: 'typed', client: 'typed' })
    })
  })
}
