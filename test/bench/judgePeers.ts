import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tagsIn } from './tagsIn.ts'
import { textsIn, type Plain } from './plain.ts'

/** What a file is, told from its bytes and not from what its maker says. */
export interface Judged {
  readonly kilobytes: number
  /** Elements of the tag tree; null without a tree. */
  readonly tags: number | null
  readonly pages: number | null
  /** Of a thousand characters that were handed over, how many are missing when poppler reads the file; null without it. */
  readonly missing: number | null
  /** And how many there are that were not handed over. */
  readonly added: number | null
  /** Dark dots on all pages at 36 dots an inch, so that letters which are there but blank are noticed. */
  readonly ink: number | null
}

export async function judged(path: string, plain: Plain): Promise<Judged> {
  const bytes = new Uint8Array(readFileSync(path))
  const text = output('pdftotext', [path, '-'])?.toString('utf8')
  const compared = text === undefined ? { missing: null, added: null } : compare(textsIn({ ...plain, title: '' }), text)
  const pages = output('pdfinfo', [path])
    ?.toString('latin1')
    .match(/^Pages:\s+(\d+)/m)?.[1]
  const ink = darkDots(path)
  const tags = await tagsIn(bytes).catch(() => null)
  return { kilobytes: bytes.length / 1000, tags, pages: pages === undefined ? null : Number(pages), ...compared, ink }
}

/** As bags of characters: lines break elsewhere, cells are read in another order, and every library has its own bullet. */
function compare(handed: string, read: string) {
  const [one, other] = [bagOf(handed), bagOf(read)]
  const size = [...one.values()].reduce((sum, count) => sum + count, 0)
  return { missing: (lacking(one, other) * 1000) / size, added: (lacking(other, one) * 1000) / size }
}

function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>()
  for (const character of text.normalize('NFC').replaceAll(/[\s•◦\u00AD]/gu, ''))
    bag.set(character, (bag.get(character) ?? 0) + 1)
  return bag
}

const lacking = (wanted: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): number =>
  [...wanted].reduce((sum, [character, count]) => sum + Math.max(0, count - (found.get(character) ?? 0)), 0)

function darkDots(path: string): number | null {
  const pictures = output('pdftoppm', ['-r', '36', '-gray', path])
  if (pictures === undefined) return null
  return pictures.reduce((sum, value) => (value < 128 ? sum + 1 : sum), 0)
}

function output(program: string, words: readonly string[]): Buffer | undefined {
  const { status, stdout, error } = spawnSync(program, words, { maxBuffer: 1e9 })
  return error !== undefined || status !== 0 ? undefined : stdout
}
