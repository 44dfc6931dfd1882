import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type AxeBuilder from 'axe-core'

declare const axe: typeof AxeBuilder

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Size {
  readonly width: number
  readonly text: string
}

/** How wide a screen may be asked to be, and how large its letters; each must fit without a look to the side. */
export const sizes: readonly Size[] = [
  { width: 320, text: '200%' },
  { width: 320, text: '100%' },
  { width: 360, text: '100%' },
  { width: 1280, text: '200%' },
  { width: 1280, text: '100%' },
]

/** Goes to an address of the app, and waits until what stands there does not change any more. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate(async (hash) => {
    const heading = document.querySelector('h1')
    const before = heading?.textContent
    if (location.hash === `#${hash}`) return
    location.hash = hash
    const hasGone = () => !heading?.isConnected || heading.textContent !== before
    for (let wait = 0; wait < 500 && !hasGone(); wait += 1) await new Promise((done) => setTimeout(done, 10))
  }, address)
  await standsStill(page)
}

export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let [before, calm] = ['', 0]
    while (calm < 2) {
      await new Promise((done) => setTimeout(done, 25))
      const now = document.querySelector('main h1') ? document.body.innerHTML : ''
      calm = now !== '' && now === before ? calm + 1 : 0
      before = now
    }
  })
}

/**
 * Axe finds nothing, wide in light and narrow in dark: colours do not depend on the width, nor the form on the colours.
 * The paper beside a question is left to the pages that show it alone.
 */
export async function expectClean(page: Page, name: string): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await standsStill(page)
    expect.soft(await violations(page), `${name}, ${width} px, ${colorScheme}`).toEqual([])
  }
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const paper = document.querySelector('aside article')
    const { violations: found } = await axe.run(paper ? { exclude: [paper] } : document, {
      resultTypes: ['violations'],
    })
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
  })
}

/** Nothing leaves the window at any width and size of text, nothing moves, and there is one heading of the first level. */
export async function expectFits(page: Page, name: string, only: readonly Size[] = sizes): Promise<void> {
  for (const { width, text } of only) {
    await page.setViewportSize({ width, height: 800 })
    const beyond = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
      const wide = document.documentElement.scrollWidth - window.innerWidth
      const leaves = (part: Element) =>
        !part.closest('.unseen') && part.getBoundingClientRect().right > window.innerWidth + 1
      const culprit = wide > 0 ? [...document.querySelectorAll('#root *')].find(leaves) : undefined
      document.documentElement.style.fontSize = ''
      return wide > 0 ? `${wide} px: ${culprit?.outerHTML.slice(0, 160) ?? ''}` : ''
    }, text)
    expect.soft(beyond, `${name}, ${width} px, text at ${text}`).toBe('')
    if (text === '100%') expect.soft(await overlapping(page), `${name}, ${width} px: words on other words`).toEqual([])
  }
  expect(await page.evaluate(() => document.getAnimations().length), `${name} moves`).toBe(0)
  expect(await page.locator('h1').count(), `headings of ${name}`).toBe(1)
}

/** Words that lie on other words. What is drawn, what scrolls by itself and what stays in sight is left out. */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isApart = (part: Element) => {
      const { position, overflowY } = getComputedStyle(part)
      return ['fixed', 'sticky'].includes(position) || overflowY === 'auto' || overflowY === 'scroll'
    }
    const isForEarsAlone = (part: Element) => part.clientWidth === 1 && part.clientHeight === 1
    const isLeftOut = (part: Element | null): boolean =>
      part !== null &&
      (part.matches('svg, option') || isForEarsAlone(part) || isApart(part) || isLeftOut(part.parentElement))
    const words: { text: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.textContent?.trim() ?? '', node.parentElement]
      if (text === '' || !parent?.checkVisibility() || isLeftOut(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      words.push(...[...range.getClientRects()].map((box) => ({ text: text.slice(0, 40), box })))
    }
    // Lines that follow each other closely touch by their line height, not by their letters.
    const lies = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2
    return words
      .flatMap((one, place) =>
        words.slice(place + 1).flatMap((other) => (lies(one.box, other.box) ? [`${one.text} | ${other.text}`] : [])),
      )
      .slice(0, 5)
  })
}

/** The paper stands beside the question, level with it, and a line that it writes is lit and in sight there. */
export async function expectPaperBeside(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  const paper = page.locator('aside')
  const [question, beside] = [await page.locator('h1').boundingBox(), await paper.boundingBox()]
  if (!question || !beside) throw new Error(`No paper beside ${name}`)
  expect.soft(beside.x, `the paper of ${name} is not beside it`).toBeGreaterThan(question.x + question.width)
  expect.soft(beside.y, `the paper of ${name} is below it`).toBeLessThan(question.y + question.height)
  const isLitInSight = () =>
    paper.evaluate((frame) => {
      const { top, bottom } = frame.getBoundingClientRect()
      const lit = [...frame.querySelectorAll('[data-lit]')].map((line) => line.getBoundingClientRect())
      return lit.some((line) => line.bottom > top && line.top < bottom)
    })
  // The scribe tells the paper a moment behind the page.
  await expect.poll(isLitInSight, `nothing is lit on the paper of ${name}`).toBe(true)
}
