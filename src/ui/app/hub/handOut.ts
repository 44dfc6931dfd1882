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
