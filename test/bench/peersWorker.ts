// Runs in a Chromium worker: hands every library the same document and says how long it took and what came of it.
import type { Given, Peer } from './given.ts'

const doors = import.meta.glob<Peer>([
  './ours.ts',
  './oursComposed.ts',
  './oursPrinted.ts',
  './container.ts',
  './peers/{libpdf,typst,jspdf,reactPdf,pdfLib,pdfmake,pdfkit}.js',
])

/** `cold`: the first file of a worker that has loaded nothing yet. `warm`: all take turns. */
export type Ask =
  | { readonly want: 'cold'; readonly language: string; readonly peer: string }
  | { readonly want: 'warm'; readonly language: string; readonly rounds: number }
export interface Told {
  readonly peer: string
  name: string
  /** In milliseconds, one a round. */
  readonly took: number[]
  /** Base64 of the last file. */
  file: string
  /** Why it made none. */
  fault: string
}

type Make = Awaited<ReturnType<Peer['open']>>

const base = new URL('.', self.location.href).href

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((told) => self.postMessage(told))
})

async function answer(ask: Ask): Promise<Told[]> {
  const given = await givenIn(ask.language)
  if (ask.want === 'cold') return [await coldly(ask.peer, given)]
  return warmly(given, ask.rounds)
}

async function coldly(peer: string, given: Given): Promise<Told> {
  const told: Told = { peer, name: peer, took: [], file: '', fault: '' }
  return guarded(told, async () => {
    told.file = await timed(told, async () => {
      const { open } = await doors[peer]!()
      return (await open(given))(given.plain)
    })
  })
}

async function warmly(given: Given, rounds: number): Promise<Told[]> {
  const makers = []
  for (const [peer, load] of Object.entries(doors)) {
    const told: Told = { peer, name: peer, took: [], file: '', fault: '' }
    let make: Make | undefined
    await guarded(told, async () => {
      const { name, open } = await load()
      told.name = name
      make = await open(given)
      await make(given.plain)
    })
    makers.push({ told, make: () => make!(given.plain) })
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { told, make } of makers) if (told.fault === '') await guarded(told, () => once(told, make))
  }
  return makers.map(({ told }) => told)
}

async function once(told: Told, make: () => Promise<Uint8Array> | Uint8Array): Promise<void> {
  told.file = await timed(told, make)
}

/** By the clock here; the marks are for whoever traces, and knows what the thread had of the processor in between. */
async function timed(told: Told, make: () => Promise<Uint8Array> | Uint8Array): Promise<string> {
  performance.mark(`begin ${told.peer}`)
  const began = performance.now()
  const bytes = await make()
  told.took.push(performance.now() - began)
  performance.mark(`end ${told.peer}`)
  return base64(bytes)
}

/** A library that fails says so, and the others go on. */
async function guarded(told: Told, work: () => Promise<unknown>): Promise<Told> {
  try {
    await work()
  } catch (error) {
    told.fault = String(error).slice(0, 200)
  }
  return told
}

async function givenIn(language: string): Promise<Given> {
  const asked = await fetch(new URL(`${language}.json`, base))
  const { regular, bold, packs, ...rest } = (await asked.json()) as Record<string, unknown>
  const files = Object.entries(packs as Record<string, string>).map(([file, text]) => [file, bytesOf(text)] as const)
  const given = { ...rest, base, regular: bytesOf(regular as string), bold: bytesOf(bold as string) }
  return { ...given, packs: Object.fromEntries(files) } as unknown as Given
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
