import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Nothing that is done behind a lock takes this long; whoever holds one longer is taken for dead. */
const longestWork = 10 * 60_000

let taken = 0

/**
 * Runs `work` while holding the lock at `path`; others, in this process or another, wait their turn.
 * A lock whose holder has died is taken over. `onWait` is called once if there is a wait.
 *
 * The lock is a folder that arrives under its name with the holder's process id already inside: renaming onto a
 * folder that is not empty fails, so two can never both succeed, and nobody ever sees a lock without a holder.
 * @template T
 * @param {string} path
 * @param {() => void} onWait
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, work) {
  let told = false
  while (!take(path)) {
    if (dropIfStale(path)) continue
    if (!told) onWait()
    told = true
    await new Promise((wake) => setTimeout(wake, 100))
  }
  try {
    return await work()
  } finally {
    discard(path)
  }
}

/** @param {string} path */
function take(path) {
  const mine = aside(path)
  mkdirSync(mine, { recursive: true })
  writeFileSync(join(mine, 'pid'), String(process.pid))
  try {
    renameSync(mine, path)
    return true
  } catch (error) {
    rmSync(mine, { recursive: true, force: true })
    if (error instanceof Error && 'code' in error && isTaken(String(error.code))) return false
    throw error
  }
}

/** @param {string} code What Linux and macOS, and what Windows answers when the name is taken. */
function isTaken(code) {
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM'
}

/** @param {string} path */
function dropIfStale(path) {
  try {
    const holder = Number(readFileSync(join(path, 'pid'), 'utf8'))
    const age = Date.now() - statSync(path).mtimeMs
    if (isAlive(holder) && age < longestWork) return false
    discard(path)
    return true
  } catch {
    // It went away between two looks: try again.
    return true
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Moved aside first: deleting it in place would leave an empty folder for a moment, which another could take. @param {string} path */
function discard(path) {
  const away = aside(path)
  renameSync(path, away)
  rmSync(away, { recursive: true, force: true })
}

/** @param {string} path */
function aside(path) {
  mkdirSync(dirname(path), { recursive: true })
  taken += 1
  return `${path}.${process.pid}.${taken}`
}
