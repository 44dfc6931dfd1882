/** How long the browser may think about it, in milliseconds: longer than one takes that asks nobody. */
const PATIENCE = 2_000

/**
 * Puts a text into the clipboard, for whoever pressed for it. False where the browser has none (plain http), refuses it,
 * or does not answer, as once on a busy machine in WebKitGTK 2.50: then the text is there to be copied by hand.
 */
export function copyText(text: string): Promise<boolean> {
  return new Promise((answer) => {
    setTimeout(() => answer(false), PATIENCE)
    void write(text).then(
      () => answer(true),
      () => answer(false),
    )
  })
}

const write = async (text: string) => navigator.clipboard.writeText(text)
