import { readFileSync } from 'node:fs'
import { expect, test } from './inWebKit.ts'
import type { Visitor } from './visitor.ts'
import { beginning, told } from './words.ts'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const sizes = { wide: { width: 1280, height: 1000 }, narrow: { width: 360, height: 740 } } as const

for (const [name, size] of Object.entries(sizes))
  test(`the app starts under its content policy in a ${name} window, nothing sticks out at the side, and axe finds nothing`, async ({
    visitor,
  }) => {
    const page = await visitor('ko', size)
    expect(await page.run('return [innerWidth, innerHeight]')).toEqual([size.width, size.height])
    await expect.poll(() => page.run<boolean>(`return ${drawnByReact}`)).toBe(true)
    expect(await page.run('return document.title')).toContain('Ten Tables')
    expect(await page.run('return document.querySelectorAll("h1").length')).toBe(1)
    expect(await page.run('return document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
    expect(await faultsByAxe(page)).toEqual([])
  })

test('what one machine keeps, another one does not know', async ({ visitor }) => {
  const [one, other] = [await visitor('nl', sizes.wide), await visitor('ko', sizes.narrow)]
  await one.withFirst('button', beginning('nl', 'app', 'start.empty.action'), (id) => one.click(id))
  await one.arrivesAt(/^\/a\/\w+$/)
  for (const visitor of [one, other]) await visitor.open('./')
  await one.sees(told('nl', 'app', 'mine.heading'))
  await other.sees(told('ko', 'app', 'mine.none'))
  expect(await one.said()).not.toContain(told('nl', 'app', 'mine.none'))
})

/** React keeps its own notes on the root that it draws into: without them the static shell still stands there. */
const drawnByReact = 'Object.keys(document.getElementById("root")).some((key) => key.startsWith("__react"))'

async function faultsByAxe(page: Visitor): Promise<readonly string[]> {
  await page.run(`${axe}; return true`)
  return page.runLater('const [done] = arguments; axe.run().then((all) => done(all.violations.map((each) => each.id)))')
}
