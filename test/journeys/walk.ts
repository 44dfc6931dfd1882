import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../../src/domain/language/languages.ts'
import type { PathScreen } from '../../src/ui/steps/screen.ts'
import { coreScreens } from '../../src/ui/steps/sequence.ts'
import { answers, type Answers } from './answers.ts'
import type { Hand } from './hands.ts'
import { beginning, label, sentence, told } from './words.ts'

/** How long one act may take on a busy machine, in milliseconds, before it says what it waits for. */
const PATIENCE = 20_000

/** Somebody on the way through the app, in one language, with one hand. */
export class Walk {
  readonly said: Answers

  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly hand: Hand,
  ) {
    this.said = answers[language]
    page.setDefaultTimeout(PATIENCE)
  }

  words(namespace: string, key: string, values?: Readonly<Record<string, string>>): RegExp {
    return sentence(this.language, namespace, key, values)
  }

  heading(namespace: string, key: string, values?: Readonly<Record<string, string>>): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.words(namespace, key, values) })
  }

  async write(namespace: string, key: string, text: string): Promise<void> {
    await this.hand.write(this.page.getByRole('textbox', { name: label(this.language, namespace, key) }), text)
  }

  /** One of several, or a box, by its words; what they are about may follow. */
  async choose(role: 'radio' | 'checkbox', namespace: string, key: string, values?: Readonly<Record<string, string>>) {
    await this.hand.choose(this.page.getByRole(role, { name: this.words(namespace, key, values) }))
  }

  async press(role: 'button' | 'link', namespace: string, key: string, values?: Readonly<Record<string, string>>) {
    await this.hand.press(this.page.getByRole(role, { name: this.words(namespace, key, values), exact: true }))
  }

  /** From the first screen to a draft of one's own, with nothing in it. */
  async begin(): Promise<void> {
    await this.page.goto('./')
    await this.hand.press(
      this.page.getByRole('button', { name: beginning(this.language, 'app', 'start.empty.action') }),
    )
    await expect(this.page).toHaveURL(/#\/a\/\w+$/)
    await expect(
      this.page.getByRole('link', { name: beginning(this.language, 'app', 'step.table.name') }),
    ).toBeVisible()
  }

  /** From the task list through every question of the short way, answering each, to the page where both read. */
  async answerAll(): Promise<void> {
    await this.press('link', 'app', 'step.table.name')
    for (const [index, screen] of coreScreens.entries()) {
      await this.arrivesAt(screen)
      await this.answer(screen)
      await this.goOn()
      const isLast = coreScreens[index + 1]?.step !== screen.step
      if (isLast) await this.leave(screen.step)
    }
    await this.leave('terms')
    await expect(this.heading('check', 'title')).toBeVisible()
  }

  async arrivesAt({ step, id, custom }: PathScreen): Promise<void> {
    const [namespace, key] = custom ? headings[custom] : ['steps', `screen.${step}.${id}.title`]
    await expect(this.heading(namespace, key)).toBeVisible()
  }

  async answer({ step, id }: PathScreen): Promise<void> {
    const answering = questions[`${step}/${id}`]
    if (!answering) throw new Error(`Nobody says what to answer to ${step}/${id}`)
    await answering(this)
  }

  async goOn(): Promise<void> {
    await this.press('button', 'steps', 'action.continue')
  }

  /** From the signpost behind a step to the next one. */
  private async leave(step: string): Promise<void> {
    await expect(this.heading('steps', `signpost.${step}.title`)).toBeVisible()
    await this.press('link', 'steps', 'action.continue')
  }
}

const headings = {
  options: ['money', 'options.title'],
  choice: ['money', 'choice.title'],
  handOver: ['line', 'title'],
  agencyLimits: ['line', 'limits.title.agency'],
  clientLimits: ['line', 'limits.title.client'],
} as const

/** What is done on each screen of the short way. */
const questions: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'table/agency': (walk) => party(walk, 'agency', 'director'),
  'table/client': (walk) => party(walk, 'client', 'owner'),
  async 'table/paper'(walk) {
    await walk.write('steps', 'field.date.label', walk.said.date)
    await walk.choose('radio', 'steps', `choice.language.${walk.language}`)
  },
  'goal/pain': (walk) => walk.write('steps', 'screen.goal.pain.title', walk.said.pain),
  async 'goal/metric'(walk) {
    const [one, many] = walk.said.unit
    await walk.write('steps', 'field.goal.metric.label', walk.said.metric)
    await walk.write('steps', 'field.goal.unit.one.label', one)
    await walk.write('steps', 'field.goal.unit.many.label', many)
  },
  async 'goal/levels'(walk) {
    const levels = { past: '4', must: '7', 'plan.client': '10', wish: '12' }
    for (const [level, text] of Object.entries(levels))
      await walk.write('steps', `field.goal.levels.${level}.label`, text)
  },
  async 'goal/when'(walk) {
    const [start, end] = walk.said.period
    await walk.write('steps', 'field.goal.period.start.label', start)
    await walk.write('steps', 'field.goal.period.end.label', end)
    for (const day of ['tue', 'wed', 'thu']) await walk.choose('checkbox', 'steps', `choice.weekday.${day}`)
    await walk.write('steps', 'field.goal.window.from.label', '16:30')
    await walk.write('steps', 'field.goal.window.to.label', '18:00')
  },
  async 'goal/counted'(walk) {
    const [how, counter] = walk.said.counted
    await walk.write('steps', 'field.goal.meter.how.label', how)
    await walk.write('steps', 'field.goal.meter.counter.label', counter)
    await walk.write('steps', 'field.goal.meter.checker.label', walk.said.agency.signer)
  },
  async 'audience/who'(walk) {
    const [who, place, when] = walk.said.audience
    await walk.write('steps', 'field.audience.who.label', who)
    await walk.write('steps', 'field.audience.place.label', place)
    await walk.write('steps', 'field.audience.when.label', when)
  },
  async 'money/return'(walk) {
    await walk.choose('radio', 'steps', 'field.economics.expectation.form.keep')
    await walk.write('steps', 'field.economics.expectation.keep.label', '50')
  },
  async 'money/spend'(walk) {
    await range(walk, 'field.economics.spend', walk.said.spend)
    await walk.choose('radio', 'steps', 'field.economics.remains.form.share')
    await range(walk, 'field.economics.remains.share', ['60', '65', '70'])
  },
  async 'money/extra'(walk) {
    await range(walk, 'field.economics.extra.client', ['2', '6', '8'])
    await walk.choose('radio', 'steps', 'field.economics.capacity.form.free')
    await walk.write('steps', 'field.economics.capacity.free.label', '12')
  },
  async 'money/ceiling'(walk) {
    await walk.choose('radio', 'steps', 'field.economics.ceiling.form.amount')
    await walk.write('steps', 'field.economics.ceiling.amount.label', walk.said.ceiling)
  },
  async 'options/options'(walk) {
    const [name, what] = walk.said.option
    await walk.press('button', 'money', 'action.addOption')
    await walk.write('money', 'optionForm.name', name)
    await walk.write('money', 'optionForm.what', what)
    for (const [index, part] of ['fee', 'media', 'production'].entries()) {
      await walk.write('money', `optionForm.${part}`, walk.said.cost[index] ?? '')
    }
    await range(walk, 'optionForm', ['2', '6', '8'], 'money', '')
    await walk.press('button', 'money', 'action.saveOption')
  },
  async 'options/choice'(walk) {
    await walk.choose('radio', 'money', 'choice.this')
    await walk.write('money', 'choice.reason', walk.said.reason)
  },
  async 'line/handOver'(walk) {
    await walk.hand.press(walk.page.locator('summary', { hasText: walk.words('line', 'trades') }))
    await walk.press('button', 'ideas', 'trade.restaurant.name')
    await walk.hand.choose(
      walk.page.getByRole('radio', { name: walk.words('line', 'after', { link: nameOfLink(walk, 'door') }) }),
    )
  },
  'line/agencyLimits': (walk) => limit(walk, 'agency'),
  async 'line/clientLimits'(walk) {
    await limit(walk, 'client')
    for (const side of ['client', 'agency'] as const) await accept(walk, side)
  },
}

async function party(walk: Walk, side: 'agency' | 'client', authority: string) {
  const { legalName, signer, title } = walk.said[side]
  await walk.write('steps', `field.parties.${side}.legalName.label`, legalName)
  await walk.write('steps', `field.parties.${side}.signer.name.label`, signer)
  await walk.write('steps', `field.parties.${side}.signer.title.label`, title)
  await walk.choose('radio', 'steps', `choice.authority.${authority}`)
}

async function range(walk: Walk, key: string, texts: readonly string[], namespace = 'steps', end = '.label') {
  for (const [index, name] of ['low', 'likely', 'high'].entries()) {
    await walk.write(namespace, `${key}.${name}${end}`, texts[index] ?? '')
  }
}

/** Writes down what one party cannot promise. */
async function limit(walk: Walk, side: 'agency' | 'client') {
  await walk.press('button', 'line', 'limitAction.add')
  await walk.write('line', 'limits.text', walk.said.limits[side])
  await walk.press('button', 'line', 'limitAction.save')
}

/** Accepts, in the name of one party, what the other one cannot promise. */
async function accept(walk: Walk, side: 'agency' | 'client') {
  const name = beginning(walk.language, 'line', 'limits.accept', { by: walk.said[side].signer })
  await walk.hand.choose(walk.page.getByRole('checkbox', { name }))
}

const nameOfLink = ({ language }: Walk, link: string) => told(language, 'ideas', `trade.restaurant.stage.${link}.name`)
