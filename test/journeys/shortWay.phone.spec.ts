import { withheldFrom } from '../../src/domain/agreement/withheld.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { fragmentOf } from '../../src/engine/exchange/link.ts'
import { ownQuestions } from '../../src/ui/app/exchange/short/ownQuestions.ts'
import type { PathScreen } from '../../src/ui/steps/screen.ts'
import { example } from '../actions/supplies.ts'
import { beforeTheClient, handOverFor } from '../ui/app/beside/handedOver.ts'
import { expect, test } from './guarded.ts'
import { finger } from './hands.ts'
import { locales } from './tongues.ts'
import { Walk } from './walk.ts'

test.describe.configure({ timeout: 240_000 })

/** What is answered otherwise than on the whole path: these are folded there, or the agency's side of them is not here. */
const apart: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'goal/lastTime': (walk) => walk.choose('checkbox', 'steps', 'instead.open'),
  async 'line/clientLimits'(walk) {
    await walk.press('button', 'line', 'limitAction.add')
    await walk.write('line', 'limits.text', walk.said.limits.client)
    await walk.press('button', 'line', 'limitAction.save')
  },
  async 'table/people'(walk) {
    await walk.write('steps', 'field.people.name.label', walk.said.client.signer)
    await walk.choose('radio', 'steps', 'choice.side.client')
    await walk.choose('checkbox', 'steps', 'choice.role.decides')
  },
}

async function answer(walk: Walk, screen: PathScreen): Promise<void> {
  await walk.arrivesAt(screen)
  await (apart[`${screen.step}/${screen.id}`]?.(walk) ?? walk.answer(screen))
  await walk.goOn()
}

/** One option alone, so that it is clear which one is meant. */
async function sent(language: 'en' | 'ko'): Promise<Draft> {
  const draft = beforeTheClient(await example('grill', language))
  return withheldFrom({ ...draft, options: draft.options?.slice(0, 1) }, 'client')
}

for (const language of ['en', 'ko'] as const) {
  test.describe(`the client’s own questions (${language})`, () => {
    test.use({ locale: locales[language] })

    test('follow each other with one tap each, from the link to sending back', async ({ page }) => {
      const walk = new Walk(page, language, finger)
      const draft = await sent(language)
      await page.goto(`./${fragmentOf(handOverFor(draft, language))}`)
      await walk.press('button', 'arrive', 'act.begin')
      await walk.press('link', 'arrive', 'short.go')
      // What is counted was said by the agency, and is passed over.
      const asked = ownQuestions(draft, 'client').filter(({ id }) => id !== 'metric')
      expect(asked).toHaveLength(11)
      for (const screen of asked) await answer(walk, screen)

      await expect(page).toHaveURL(/short$/)
      await expect(page.getByText(walk.words('arrive', 'short.progress', { n: '12', m: '12' }))).toBeVisible()
      await walk.press('link', 'arrive', 'short.send')
      await expect(page).toHaveURL(/send$/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  })
}
