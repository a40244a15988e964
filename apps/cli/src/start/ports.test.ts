import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { findPort } from './ports.ts'

let squatter: Server | undefined
afterEach(() => {
  squatter?.close()
  squatter = undefined
})

/** Listens somewhere. @returns the port */
async function squat(host: string): Promise<number> {
  squatter = createServer().listen(0, host)
  await new Promise((resolve) => squatter!.once('listening', resolve))
  return (squatter.address() as { port: number }).port
}

test.each(['127.0.0.1', '0.0.0.0'])('a port busy on %s is stepped over and named', async (host) => {
  const wished = await squat(host)
  const { port, busy } = await findPort(wished)
  expect(port).toBeGreaterThan(wished)
  expect(busy).toContain(wished)
})

test('a port that another part of ours will take is stepped over too', async () => {
  const { port } = await findPort(await squat('127.0.0.1'))
  expect((await findPort(port, [port])).port).toBeGreaterThan(port)
})

test('when there is no port left the range is named', async () => {
  await expect(findPort(65_535, [65_535])).rejects.toThrow('between 65535 and 65535')
})
