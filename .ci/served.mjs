import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { builtApp, root } from './built.mjs'
import { findChromium, launchArguments } from './chromium.mjs'
import { freePort } from './ports.mjs'

/**
 * Serves the built app as a host would, on a port of its own, while something is done with it.
 * @template T
 * @param {(address: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onServedApp(work) {
  const port = await freePort()
  const server = await preview({
    root,
    build: { outDir: await builtApp() },
    preview: { port, host: '127.0.0.1' },
    logLevel: 'silent',
  })
  try {
    return await work(`http://127.0.0.1:${port}/`)
  } finally {
    await server.close()
  }
}

/**
 * The same with a Chromium to open it in; null where there is none.
 * @template T
 * @param {(browser: import('@playwright/test').Browser, address: string) => Promise<T>} work
 * @returns {Promise<T | null>}
 */
export async function inChromium(work) {
  const found = findChromium()
  if (found === undefined) return null
  return onServedApp(async (address) => {
    const browser = await chromium.launch({ ...found, args: launchArguments() })
    try {
      return await work(browser, address)
    } finally {
      await browser.close()
    }
  })
}
