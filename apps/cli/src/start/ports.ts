import { createServer } from 'node:net'

/**
 * The first free port from the one wished for, looking at most 50 further.
 * @returns the port, and the busy ones stepped over
 * @throws Error when all are busy
 */
export async function findPort(wished: number): Promise<{ port: number; busy: number[] }> {
  const busy: number[] = []
  for (let port = wished; port < Math.min(wished + 50, 65_536); port += 1) {
    if (await isFree(port)) return { port, busy }
    busy.push(port)
  }
  throw new Error(`no free port between ${wished} and ${wished + 49}`)
}

/** Free means free on every address: a browser would try IPv6's localhost first. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['0.0.0.0', '127.0.0.1', '::1']) if (!(await canListen(port, host))) return false
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 says EADDRNOTAVAIL: nobody else can be listening there either.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    )
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
