import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { WebKitRefused, type WebKit } from '../../.ci/webkit.mjs'
import type { Language } from '../../src/domain/language/languages.ts'
import { desk } from './papers.ts'
import { sentence } from './words.ts'

/** What can stand behind each role, so that WebKit is asked for the role and the name of few elements. */
const candidates = {
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'input:not([type=radio], [type=checkbox], [type=file]), textarea',
  heading: 'h1',
} as const

type Role = keyof typeof candidates

/** WebDriver's name for an element in what it sends and gets. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/**
 * What passes when the page is looked at again: it drew itself anew, or something moved over what was found. Of the name
 * of an element that is gone the driver says nothing but `unknown error` (measured with 2.50.6).
 */
const PASSING = /^(stale element reference|element click intercepted|element not interactable|unknown error)$/

/**
 * Runs in the page: answers when a thing is in the middle of the window, where no bar at an edge lies over it as it does
 * over what is only just in sight, and was at one place for three pictures of the screen.
 */
const standsStill = `
  const [thing, done] = arguments
  thing.scrollIntoView({ block: 'center' })
  let [before, calm] = ['', 0]
  const look = () => {
    const { x, y, width } = thing.getBoundingClientRect()
    const now = [x, y, width].join()
    calm = now === before ? calm + 1 : 0
    before = now
    if (calm < 3) return requestAnimationFrame(look)
    window.wentBeside = true
    addEventListener('click', (event) => event.composedPath().includes(thing) && (window.wentBeside = false), true)
    done()
  }
  look()`

/** Runs in the page afterwards; a page that came instead of it knows of nothing that went beside. */
const wentBeside = `
  const [done] = arguments
  if (!window.wentBeside) done(false)
  else setTimeout(() => done(window.wentBeside), 500)`

/** Somebody before a WebKit of their own, in one language; finds things by what WebKit tells a screen reader of them. */
export class Visitor {
  constructor(
    readonly webKit: WebKit,
    readonly base: string,
    readonly language: Language,
  ) {}

  /** Goes to an address within the app. */
  async open(path: string): Promise<void> {
    await this.webKit.ask('POST', 'url', { url: new URL(path, this.base).href })
  }

  run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.webKit.ask('POST', 'execute/sync', { script, args }) as Promise<T>
  }

  /** The same for a script that answers in its own time, to its last argument. */
  runLater<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.webKit.ask('POST', 'execute/async', { script, args }) as Promise<T>
  }

  /** The address within the app, without its number sign. */
  whereabouts(): Promise<string> {
    return this.run('return location.hash.slice(1)')
  }

  words(namespace: string, key: string, values?: Readonly<Record<string, string>>): RegExp {
    return sentence(this.language, namespace, key, values)
  }

  /** Everything of a role whose name is such, in the order of the page. */
  async all(role: Role, name: RegExp): Promise<readonly string[]> {
    const found = (await this.webKit.ask('POST', 'elements', {
      using: 'css selector',
      value: candidates[role],
    })) as readonly Readonly<Record<string, string>>[]
    const fitting: string[] = []
    for (const each of found) {
      const id = each[ELEMENT] ?? ''
      const label = (await this.webKit.ask('GET', `element/${id}/computedlabel`)) as string
      const is = (await this.webKit.ask('GET', `element/${id}/computedrole`)) as string
      if (is === role && name.test(label)) fitting.push(id)
    }
    return fitting
  }

  /** Does something with the first of a role and name as soon as it is there and lets that be done. */
  async withFirst(role: Role, name: RegExp, act: (id: string) => Promise<unknown>): Promise<void> {
    let [isDone, last] = [false, 'nothing has that role and name']
    const tried = async () => {
      try {
        const [first] = await this.all(role, name)
        if (first !== undefined) await act(first).then(() => (isDone = true))
      } catch (error) {
        if (!(error instanceof WebKitRefused && PASSING.test(error.code))) throw error
        last = error.message
      }
      return isDone ? '' : last
    }
    await expect.poll(tried, { message: `${role} ${String(name)}`, timeout: 60_000 }).toBe('')
  }

  /**
   * Clicks where a thing is as soon as it stands still. The driver looks where it is and then sends the mouse there: on a
   * busy machine the page can move in between, and who sees that a press went beside it presses again.
   */
  async click(id: string): Promise<void> {
    await this.runLater(standsStill, { [ELEMENT]: id })
    await this.webKit.ask('POST', `element/${id}/click`, {})
    if (await this.runLater(wentBeside)) throw new WebKitRefused('element click intercepted', 'it went beside')
  }

  async press(role: 'button' | 'link', namespace: string, key: string): Promise<void> {
    await this.withFirst(role, this.words(namespace, key), (id) => this.click(id))
  }

  async choose(role: 'radio' | 'checkbox', namespace: string, key: string): Promise<void> {
    await this.withFirst(role, this.words(namespace, key), (id) => this.click(id))
  }

  /** Types into a field that holds nothing yet. */
  async write(name: RegExp, text: string): Promise<void> {
    await this.withFirst('textbox', name, (id) => this.webKit.ask('POST', `element/${id}/value`, { text }))
  }

  /** What stands in a field. */
  async readsField(name: RegExp): Promise<string> {
    let found = ''
    const read = async (id: string) => (found = String(await this.webKit.ask('GET', `element/${id}/property/value`)))
    await this.withFirst('textbox', name, read)
    return found
  }

  /** Ticks every box that is not ticked. */
  async checkAll(): Promise<void> {
    for (const box of await this.all('checkbox', /./))
      if (!(await this.webKit.ask('GET', `element/${box}/selected`))) await this.click(box)
  }

  heading(): Promise<string> {
    return this.run('return document.querySelector("h1")?.innerText ?? ""')
  }

  /** Waits for the heading of a page. */
  async reads(namespace: string, key: string): Promise<void> {
    await expect.poll(() => this.heading(), { timeout: 60_000 }).toMatch(this.words(namespace, key))
  }

  /** All that can be read on the page, with one kind of blank. */
  async said(): Promise<string> {
    return (await this.run<string>('return document.querySelector("main").innerText')).replaceAll(/\s+/g, ' ')
  }

  async sees(words: string): Promise<void> {
    await expect.poll(() => this.said()).toContain(words)
  }

  async lacks(tag: string): Promise<void> {
    await expect.poll(() => this.run('return document.querySelectorAll(arguments[0]).length', tag)).toBe(0)
  }

  /** How many of a role are chosen. */
  chosen(role: 'radio' | 'checkbox'): Promise<number> {
    return this.run('return document.querySelectorAll(`${arguments[0]}:checked`).length', candidates[role])
  }

  async arrivesAt(address: RegExp): Promise<void> {
    await expect.poll(() => this.whereabouts()).toMatch(address)
  }

  /** Gives the app a file, from the first screen, as the system's own window for files would. */
  async offer(name: string, content: Buffer | string): Promise<void> {
    const file = join(desk(), name)
    writeFileSync(file, content)
    await this.open('./')
    await this.reads('app', 'start.title')
    const input = (await this.webKit.ask('POST', 'element', {
      using: 'css selector',
      value: 'input[type=file]',
    })) as Readonly<Record<string, string>>
    await this.webKit.ask('POST', `element/${input[ELEMENT] ?? ''}/value`, { text: file })
  }

  /** The file that a press brings, from the folder where WebKit laid it. */
  async downloaded(press: () => Promise<void>): Promise<Buffer> {
    const { downloads } = this.webKit
    // What came of a press that was made twice is no part of this one.
    for (const name of readdirSync(downloads)) rmSync(join(downloads, name))
    await press()
    let [before, bytes] = [Buffer.of(), Buffer.of()]
    const isWhole = () => {
      const [name, another] = readdirSync(downloads)
      before = bytes
      bytes = name && !another && !name.endsWith('.wkdownload') ? readFileSync(join(downloads, name)) : Buffer.of()
      return bytes.length > 0 && bytes.equals(before)
    }
    await expect.poll(isWhole).toBe(true)
    return bytes
  }

  /** Draws with the mouse on the one thing of a kind; points in pixels from its middle. */
  async drawOn(tag: string, stroke: readonly (readonly [x: number, y: number])[]): Promise<void> {
    const origin = await this.webKit.ask('POST', 'element', { using: 'css selector', value: tag })
    const to = ([x, y]: readonly [number, number]) => ({ type: 'pointerMove', duration: 20, origin, x, y })
    const [first, ...others] = stroke
    if (!first) return
    await this.run('document.querySelector(arguments[0]).scrollIntoView({ block: "center" })', tag)
    const [down, up] = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    const actions = [to(first), down, ...others.map(to), up]
    await this.webKit.ask('POST', 'actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
  }
}
