import { STEPS } from '../../src/ui/steps/screen.ts'
import { sequence } from '../../src/ui/steps/sequence.ts'
import { signable } from '../actions/supplies.ts'
import { layOut, whereabouts } from './desk.ts'
import { expect, test } from './guarded.ts'
import { mouse } from './hands.ts'
import { expectClean, expectFits, expectPaperBeside, show, sizes, standsStill } from './look.ts'
import { drawWithMouse } from './signing.ts'
import { Walk } from './walk.ts'

test.describe.configure({ timeout: 240_000 })

/** Everything around the questions: the list, the signposts, what is read. */
const around = (at: string): readonly string[] => [
  '/',
  '/about',
  '/glossary',
  '/example/grill',
  '/nowhere',
  at,
  ...STEPS.filter((step) => !['read', 'sign', 'keep'].includes(step)).map((step) => `${at}/${step}/all`),
  `${at}/read`,
  `${at}/keep`,
]

const questions = (at: string, ...steps: readonly string[]): readonly string[] =>
  sequence.filter(({ step }) => steps.includes(step)).map(({ step, id }) => `${at}/${step}/${id}`)

const groups: readonly (readonly [string, (at: string) => readonly string[]])[] = [
  ['around the questions', around],
  ['of the steps 1 to 3', (at) => questions(at, 'table', 'goal', 'audience')],
  ['of the steps 4 and 5', (at) => questions(at, 'money', 'options')],
  ['of the steps 6 and 7', (at) => questions(at, 'line', 'terms')],
]

for (const [name, addresses] of groups) {
  test(`axe finds nothing on the screens ${name}; each fits, with text at 200 % too, and nothing moves`, async ({
    page,
  }) => {
    const at = await layOut(page, await signable('grill', 'en'))
    for (const address of addresses(at)) {
      await show(page, address)
      await expectClean(page, address.replace(at, 'a'))
      await expectFits(page, address.replace(at, 'a'))
    }
  })
}

test('on a wide screen the paper stands beside every question, with the line that is answered in sight', async ({
  page,
}) => {
  const at = await layOut(page, await signable('grill', 'en'))
  for (const address of questions(at, ...STEPS)) {
    await show(page, address)
    await expectPaperBeside(page, address.replace(at, 'a'))
  }
})

for (const language of ['nl', 'pl', 'ko'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language })

    test('no screen leaves the narrowest window with text at 200 %', async ({ page }) => {
      const at = await layOut(page, await signable('grill', language))
      for (const address of [...around(at), ...questions(at, ...STEPS)]) {
        await show(page, address)
        await expectFits(page, address.replace(at, 'a'), sizes.slice(0, 1))
      }
    })
  })
}

test('axe finds nothing on the stages of signing, and each fits', async ({ page }) => {
  const walk = new Walk(page, 'en', mouse)
  const at = await layOut(page, await signable('grill', 'en'))
  const look = async (name: string) => {
    await standsStill(page)
    await expectClean(page, name)
    await expectFits(page, name)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  await show(page, `${at}/sign`)
  await expect(walk.heading('sign', 'before.title')).toBeVisible()
  await look('before signing')
  await page.getByRole('radio').first().click()
  await walk.press('button', 'sign', 'before.handOver')
  for (const side of ['agency', 'client']) {
    await look(`the turn of the ${side}`)
    await walk.press('button', 'sign', 'turn.here')
    await expect(page.locator('canvas')).toBeVisible()
    await walk.press('button', 'sign', 'sign.button')
    await look(`the ${side} has missed everything`)
    if (side === 'agency') await drawWithMouse(page, page.locator('canvas'))
    else await walk.choose('radio', 'sign', 'how.type')
    await walk.choose('checkbox', 'sign', 'consent.read')
    await page.getByRole('checkbox').last().click()
    await look(`the ${side} is about to sign`)
    await walk.press('button', 'sign', 'sign.button')
  }
  await expect(walk.heading('keep', 'kept.title')).toBeVisible()
  await look('the paper to keep')
})

test('axe finds nothing on questions that were not answered', async ({ page }) => {
  const walk = new Walk(page, 'en', mouse)
  await walk.begin()
  const at = whereabouts(page)
  await expectClean(page, 'an empty list')
  for (const address of [
    'table/agency',
    'goal/levels',
    'money/return',
    'money/spend',
    'options/options',
    'line/handOver',
  ]) {
    await show(page, `${at}/${address}`)
    await walk.goOn()
    await standsStill(page)
    await expectClean(page, `${address}, empty`)
    await expectFits(page, `${address}, empty`)
  }
  await show(page, `${at}/sign`)
  await expectClean(page, 'nothing to sign yet')
})
