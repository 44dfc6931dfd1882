import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import process from 'node:process'
import { builtCli } from '../.ci/built.mjs'
import { file } from './terminal.ts'

/** The terminal's program by itself, as it was built at first: nothing else is measured. */
const program = file('tables.mjs')
/** Of this program alone: what `resourceUsage` tells holds the size of whoever started it as well (Linux, execve). */
const says =
  "import{readFileSync}from'node:fs';" +
  "process.on('exit',()=>console.error(/VmHWM.*/.exec(readFileSync('/proc/self/status','utf8'))[0]))"

/** Builds the program that is measured; to be awaited first. */
export async function readyToMeasure(): Promise<void> {
  copyFileSync(await builtCli(), program)
}

/** The most memory that a verb took, in megabytes, Node and the program among them; it says so as it ends. */
export function peakOf(...words: readonly string[]): number {
  const all = [`--import=data:text/javascript,${encodeURIComponent(says)}`, program, ...words]
  const { stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
  return Number(/VmHWM:\s*(\d+)/.exec(stderr)?.[1]) / 1024
}
