import { createServer } from 'node:net'

/**
 * The first free port from the one wished for, looking at most 50 further.
 * @param taken ports that something of ours is about to listen on
 * @returns the port, and the busy ones stepped over
 * @throws Error when all are busy, or this user may not listen on the one wished for
 */
export async function findPort(
  wished: number,
  taken: readonly number[] = [],
): Promise<{ port: number; busy: number[] }> {
  const busy: number[] = []
  for (let port = wished; port < Math.min(wished + 50, 65_536); port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return { port, busy }
    busy.push(port)
  }
  throw new Error(`端口 ${wished} 至 ${busy.at(-1)} 均被占用 · no free port between ${wished} and ${busy.at(-1)}`)
}

/** Free means free on every address: a browser would try IPv6's localhost first. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['0.0.0.0', '127.0.0.1', '::1']) if (!(await canListen(port, host))) return false
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    // A machine without IPv6 says EADDRNOTAVAIL: nobody else can be listening there either.
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EACCES')
        reject(new Error(`当前用户不能使用端口 ${port} · this user may not listen on port ${port} (EACCES)`))
      else resolve(code !== 'EADDRINUSE')
    })
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
