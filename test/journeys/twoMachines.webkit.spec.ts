import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { expect, test } from './inWebKit.ts'
import { begun, judged, PAIN } from './journeyTwo.ts'
import type { Visitor } from './visitor.ts'
import { beginning, label } from './words.ts'

test.describe.configure({ timeout: 480_000 })

/** The ways to the other machine, and back. */
const ways = {
  async file(from: Visitor, to: Visitor) {
    await from.choose('radio', 'send', 'way.file')
    await to.offer('sent.tentables.json', await from.downloaded(() => from.press('button', 'send', 'act.file.action')))
  },
  async link(from: Visitor, to: Visitor) {
    await from.choose('radio', 'send', 'way.link')
    await from.press('button', 'send', 'act.link.action')
    await to.open(await from.readsField(from.words('send', 'done.linkLabel')))
  },
}

type Way = keyof typeof ways

async function tillBothSigned(agency: Visitor, client: Visitor, way: Way): Promise<void> {
  const mine = await laysDown(agency)
  await handsOver(agency, mine)
  await ways[way](agency, client)
  await answers(client)
  await ways[way](client, agency)
  await settles(agency, mine)
  const once = await signsFirst(agency, mine)
  const both = await signsSecond(client, once)
  expect(both.subarray(0, once.length).equals(once)).toBe(true)
  const kept = await keeps(agency, both)
  expect(kept.length).toBe(both.length)
  expect(kept.equals(both)).toBe(true)
  judged(both)
}

const [wide, narrow] = [
  { width: 1280, height: 1000 },
  { width: 360, height: 740 },
]

test('a Dutch agency and its Korean client, each in a WebKit of their own, agree by a file and hold the same signed paper', async ({
  visitor,
}) => {
  await tillBothSigned(await visitor('nl', wide), await visitor('ko', narrow), 'file')
})

test.describe('where another device can open a link', () => {
  test.use({ place: 'elsewhere' })

  test('they agree by a link, and hold the same signed paper', async ({ visitor }) => {
    await tillBothSigned(await visitor('nl', wide), await visitor('ko', narrow), 'link')
  })
})

async function laysDown(agency: Visitor): Promise<string> {
  await agency.offer('draft.tentables.json', canonicalText(await begun()))
  await agency.arrivesAt(/^\/a\/\w+$/)
  return agency.whereabouts()
}

async function handsOver(agency: Visitor, mine: string): Promise<void> {
  await agency.open(`#${mine}/send`)
  await agency.choose('radio', 'send', 'who.agency')
  await agency.withFirst('radio', /^한국어$/, (id) => agency.click(id))
}

/** The client writes what hurts and the most that the plan may cost, on the short view's own questions. */
async function answers(client: Visitor): Promise<void> {
  await client.press('button', 'arrive', 'act.begin')
  await client.arrivesAt(/short$/)
  const short = await client.whereabouts()
  await client.withFirst('link', beginning('ko', 'steps', 'screen.goal.pain.title'), (id) => client.click(id))
  await client.arrivesAt(/goal\/pain\/short$/)
  await client.write(label('ko', 'steps', 'screen.goal.pain.title'), PAIN)
  await client.press('button', 'steps', 'action.continue')
  await client.arrivesAt(/^(?!.*goal\/pain)/)
  await client.open(`#${short.replace(/(\/a\/\w+).*/, '$1')}/money/ceiling/short`)
  await client.choose('radio', 'steps', 'field.economics.ceiling.form.amount')
  await client.write(label('ko', 'steps', 'field.economics.ceiling.amount.label'), '8,000')
  await client.press('button', 'steps', 'action.continue')
  await client.arrivesAt(/^(?!.*money\/ceiling)/)
  await client.open(`#${short.replace(/(\/a\/\w+).*/, '$1')}/send`)
}

/** The agency sees all that differs, in Dutch, before anything is replaced; it takes each line over. */
async function settles(agency: Visitor, mine: string): Promise<void> {
  await agency.reads('returned', 'head.title')
  await agency.sees(PAIN)
  await agency.sees('€ 8.000')
  const lines = () => agency.all('radio', agency.words('returned', 'choose.theirs'))
  const [{ length }, chosen] = [await lines(), await agency.chosen('radio')]
  expect(length).toBeGreaterThan(1)
  expect(chosen).toBe(0)
  for (let place = 0; place < length; place += 1) await agency.click((await lines())[place] ?? '')
  await agency.press('button', 'returned', 'act.continue')
  await agency.reads('returned', 'settled.title')
  expect(await agency.whereabouts()).toContain(mine)
}

/** A stroke from the middle of the pad, in pixels: up, down, up again. */
const stroke = [
  [-120, 20],
  [-60, -30],
  [0, 35],
  [50, -25],
  [120, 15],
] as const

/** This machine speaks for the agency by now, so it asks nobody else to sign here. */
async function signsFirst(agency: Visitor, mine: string): Promise<Buffer> {
  await agency.open(`#${mine}/sign`)
  await agency.press('link', 'keep', 'apart.read')
  await agency.reads('sign', 'read.title')
  await agency.drawOn('canvas', stroke)
  await agency.checkAll()
  await agency.press('button', 'sign', 'sign.button')
  await agency.lacks('canvas')
  await agency.open(`#${mine}/keep`)
  return taken(agency)
}

/** The client checks the paper in the narrow window, takes its terms where they say more, and signs it in letters. */
async function signsSecond(client: Visitor, paper: Buffer): Promise<Buffer> {
  await client.offer('paper.pdf', paper)
  await client.reads('verify', 'answer.passedAgency')
  await client.press('button', 'verify', 'next.sign')
  await expect.poll(() => client.heading()).toMatch(eitherOf(client))
  if (client.words('apart', 'title.differs').test(await client.heading())) {
    await client.choose('checkbox', 'apart', 'settle.agree')
    await client.press('button', 'apart', 'settle.take')
  }
  await client.reads('apart', 'title.sign')
  await client.press('button', 'apart', 'act.sign')
  await client.reads('sign', 'read.title')
  await client.choose('radio', 'sign', 'how.type')
  await client.checkAll()
  await client.press('button', 'sign', 'sign.button')
  await client.reads('keep', 'kept.title')
  return taken(client)
}

const eitherOf = (client: Visitor) =>
  new RegExp(['title.differs', 'title.sign'].map((key) => client.words('apart', key).source).join('|'))

async function keeps(agency: Visitor, both: Buffer): Promise<Buffer> {
  await agency.offer('paper.pdf', both)
  await agency.reads('verify', 'answer.passedBoth')
  await agency.press('button', 'verify', 'next.keep')
  await agency.press('button', 'apart', 'act.keep')
  await agency.reads('keep', 'kept.title')
  return taken(agency)
}

const taken = (visitor: Visitor) => visitor.downloaded(() => visitor.press('link', 'keep', 'kept.take'))
