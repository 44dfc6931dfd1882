import * as fs from 'node:fs'

/** Ways to spoil a file while no program holds it, as a failing disk or a power cut does. */
export const half = (file: string) => fs.truncateSync(file, fs.statSync(file).size >> 1)
export const tail = (file: string) => fs.truncateSync(file, Math.max(0, fs.statSync(file).size - 200))
export const emptied = (file: string) => fs.truncateSync(file, 0)
export const removed = (file: string) => fs.rmSync(file)
/** `from`: the share of the file that stays as it was; after it every so manieth byte is another one. */
export const flipped = (from: number, every: number) => (file: string) => {
  const bytes = fs.readFileSync(file)
  for (let at = Math.floor(bytes.length * from); at < bytes.length; at += every) bytes[at] = (bytes[at] ?? 0) ^ 0x55
  fs.writeFileSync(file, bytes)
}
