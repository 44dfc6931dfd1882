import { build, preview } from 'vite'
import { root } from './built.mjs'
import { isFree } from './ports.mjs'

const port = Number(process.env.PORT ?? 4173)

// Asked before building: the build would change the folder that the other one serves.
if (await isFree(port)) {
  await build({ root, logLevel: 'warn' })
  await preview({ root, preview: { port }, logLevel: 'warn' })
  console.log(`Ten Tables is on http://127.0.0.1:${port}/ (Ctrl+C ends it)`)
} else {
  console.error(`Port ${port} is taken, perhaps by Ten Tables itself. Another one: PORT=${port + 1} npm start`)
  process.exitCode = 1
}
