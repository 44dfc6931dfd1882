import { createServer } from 'node:net'

/** A port that nobody listens on at this moment. */
export async function freePort() {
  return (await listen(0)) ?? 0
}

/** @param {number} port */
export async function isFree(port) {
  return (await listen(port)) !== undefined
}

/**
 * Listens for a moment: the port that it got, undefined if somebody else has it.
 * @param {number} wanted
 * @returns {Promise<number | undefined>}
 */
function listen(wanted) {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(undefined))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
