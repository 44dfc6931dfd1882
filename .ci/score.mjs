// How well the wording checker does on the judged sentences: `npm run words:score [-- LANGUAGE [SET]]`.
import { pathToFileURL } from 'node:url'
import { builtScore } from './built.mjs'

await import(pathToFileURL(await builtScore()).href)
