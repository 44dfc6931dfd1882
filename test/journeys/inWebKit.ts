import { writeFileSync } from 'node:fs'
import { test as bare } from '@playwright/test'
import { startWebKit, type WebKit } from '../../.ci/webkit.mjs'
import { ownNames, type Language } from '../../src/domain/language/languages.ts'
import { ELSEWHERE, serveElsewhere } from './overHttpsInWebKit.ts'
import { Visitor } from './visitor.ts'

/** Where somebody stood when they gave up, in words. */
const leftBy = async (webKit: WebKit): Promise<string> =>
  webKit.ask('POST', 'execute/sync', { script: 'return `${location.href}\n${document.body.innerText}`', args: [] })

interface Fixtures {
  /** Where the app is opened: here, or at an address that other devices could open. */
  readonly place: 'here' | 'elsewhere'
  /** Somebody who has just opened the app for the first time, and has pressed their language. */
  readonly visitor: (language: Language, size: { width: number; height: number }) => Promise<Visitor>
}

export const test = bare.extend<Fixtures>({
  place: ['here', { option: true }],
  visitor: async ({ baseURL, place }, use, info) => {
    const started: WebKit[] = []
    const elsewhere = place === 'elsewhere' ? await serveElsewhere(baseURL ?? '') : undefined
    await use(async (language, size) => {
      const webKit = await startWebKit(process.env['JOURNEYS_WEBKIT'] ?? '', size, elsewhere?.words)
      started.push(webKit)
      const visitor = new Visitor(webKit, elsewhere ? ELSEWHERE : (baseURL ?? ''), language)
      await visitor.open('./')
      await visitor.withFirst('button', new RegExp(`^${ownNames[language]}$`), (id) => visitor.click(id))
      await visitor.reads('app', 'start.title')
      return visitor
    })
    for (const [number, webKit] of started.entries()) {
      if (info.status !== info.expectedStatus)
        writeFileSync(info.outputPath(`${number}.txt`), await leftBy(webKit).catch(String))
      await webKit.end()
    }
    elsewhere?.close()
  },
})

export { expect } from '@playwright/test'
