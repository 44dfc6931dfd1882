// Says which branches of a room its own tests never take, and fails if there is one: `npm run coverage -- [ROOM …]`.
import { join } from 'node:path'
import { root } from './built.mjs'
import { node } from './stages.mjs'

const named = process.argv.slice(2)
const rooms = named.length > 0 ? named : ['engine/cms', 'engine/verifying']

process.exitCode = await node(
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--project=unit',
  '--reporter=dot',
  '--coverage',
  '--coverage.reporter=text',
  '--coverage.thresholds.branches=100',
  ...rooms.map((room) => `--coverage.include=src/${room}/**`),
  ...rooms.map((room) => `test/${room}/`),
)
