import type { Draft } from '../../../domain/agreement/draft.ts'
import { draftFile } from '../../../engine/exchange/file.ts'

/** How long the browser may take to fetch what it was handed, in milliseconds, before the memory is given back. */
const KEPT_FOR = 60_000

/** Hands a file to the browser, which puts it where downloads go, or asks; it never says whether it did. */
export function handOut(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}

/** Hands out the draft as it stands, without the private notes; answers with the name of the file. */
export function handOutCopy(draft: Draft): string {
  const { name, text } = draftFile(draft)
  handOut(name, new Blob([text], { type: 'application/json' }))
  return name
}
