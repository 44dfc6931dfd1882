import { readFile } from 'node:fs/promises'
import type { FetchPack } from '../../../../src/engine/layout/fonts/fonts.ts'

/** The committed packs, read from the disk. */
export const fetchPack: FetchPack = (file) => readFile(new URL(`../../../../public/fonts/${file}`, import.meta.url))
