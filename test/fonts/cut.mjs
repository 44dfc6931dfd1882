// Cuts the packs of public/fonts anew from their source and compares them with those committed, byte by byte.
// `node test/fonts/cut.mjs` compares; `node test/fonts/cut.mjs --write` replaces them. See src/decisions/fonts.md.
import { runnerImport } from 'vite'

await runnerImport('./test/fonts/cut.ts')
