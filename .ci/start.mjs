import { build, preview } from 'vite'
import { root } from './built.mjs'

const port = Number(process.env.PORT ?? 4173)

try {
  await build({ root, logLevel: 'warn' })
  await preview({ root, preview: { port }, logLevel: 'warn' })
  console.log(`Ten Tables is on http://127.0.0.1:${port}/ (Ctrl+C ends it)`)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

/** @param {unknown} error */
function explain(error) {
  const message = error instanceof Error ? error.message : String(error)
  if (!message.includes('already in use')) return message
  return `Port ${port} is taken, perhaps by Ten Tables itself. Another one: PORT=${port + 1} npm start`
}
