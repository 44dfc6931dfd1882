// Cuts the fonts of the project anew from their source and compares them with those committed, byte by byte.
// `--write` replaces them; `--regroup` first puts the syllables of our own Korean words into the first packs.
// See src/decisions/fonts.md.
import { runnerImport } from 'vite'

if (process.argv.includes('--regroup')) await runnerImport('./test/fonts/regroup.ts')
await runnerImport('./test/fonts/cut.ts')
