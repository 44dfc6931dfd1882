import { createServer } from 'node:net'

/** A port that nobody listens on at this moment. @returns {Promise<number>} */
export function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
