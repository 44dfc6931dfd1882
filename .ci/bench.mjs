// Measures, and compares with peers in the same run; ratios hold where seconds do not. Nothing here passes or fails.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './built.mjs'
import { node } from './stages.mjs'

const folder = join(root, 'test', 'bench')
const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : []

if (found.length === 0) {
  console.log('Nothing was measured: test/bench holds no *.bench.ts.')
  process.exitCode = 1
} else {
  if (existsSync(join(folder, 'package-lock.json')) && !existsSync(join(folder, 'node_modules'))) installPeers()
  const words = ['bench', '--run', '--project', 'unit', ...process.argv.slice(2)]
  process.exitCode = await node(join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...words)
}

function installPeers() {
  console.error('Installing the peers that the benchmarks compare with; they have a lock file of their own …')
  spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
}
