// Serves a built app with the headers a host would send: `node .ci/serve.mjs FOLDER PORT`, until it is ended.
import { preview } from 'vite'
import { builtApp, root } from './built.mjs'

const [folder = await builtApp(), port = '4174'] = process.argv.slice(2)
await preview({ root, build: { outDir: folder }, preview: { port: Number(port) }, logLevel: 'warn' })
