import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { connect, type Database, isUnavailable } from './connect.ts'

let server: Server
let database: Database
afterEach(async () => {
  await database.close()
  server.close()
})

/** Something that listens where the database should be. */
async function listening(treat: (socket: Socket) => void): Promise<Database> {
  server = createServer((socket) => {
    knocks += 1
    treat(socket.on('error', () => {}))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  database = connect(`postgres://a:b@127.0.0.1:${(server.address() as AddressInfo).port}/c`, 'app_rw', { max: 1 })
  return database
}
let knocks = 0

test('a proxy without a server behind it, which hangs up at once, is told as unavailable and not knocked at for ever', async () => {
  const { sql } = await listening((socket) => socket.destroy())
  for (const _ of [1, 2, 3]) {
    const error: unknown = await sql`select 1`.catch((reason: unknown) => reason)
    expect(isUnavailable(error)).toBe(true)
  }
  expect(knocks).toBeLessThan(10)
})
