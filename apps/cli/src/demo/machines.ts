/** Hospitals and the agency as systems: each request signed with its own key, over HTTP. */
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { createMachineClient, type MachineKey, type StaffPrincipal, signRequest } from '@gongbao/access'
import type { Database } from '@gongbao/database'
import type { City } from '@gongbao/program'
import { act } from './enroll.ts'

export interface MachineAnswer<T> {
  readonly status: number
  readonly body: T
}
export interface Machine {
  post<T>(path: string, body: string, type?: string): Promise<MachineAnswer<T>>
}
export interface Machines {
  readonly agency: Machine
  /** By institution code. */
  hospital(code: string): Machine
  close(): void
}

/** Registers every institution of the city's list, and the agency, as clients; whoever administers the system gets their keys. */
export async function connectMachines(
  db: Database,
  admin: StaffPrincipal,
  city: City,
  serverUrl: string,
): Promise<Machines> {
  const agent = new Agent({ keepAlive: true, maxSockets: 12 })
  const open = async (name: string, institution: string | null) => {
    const made = await act(db, admin, (tx) =>
      createMachineClient(tx, admin, { name, institution, scopes: ['records.submit', 'records.read'] }),
    )
    return machine(agent, serverUrl, made.key)
  }
  const suffix = randomBytes(3).toString('hex')
  const agency = await open(`agency-${suffix}`, null)
  const hospitals = new Map<string, Machine>()
  for (const code of new Set(city.lists.institutions.map((row) => row.code)))
    hospitals.set(code, await open(`${code}-${suffix}`, code))
  return {
    agency,
    hospital: (code) => {
      const found = hospitals.get(code)
      if (!found) throw new RangeError(`no institution ${code}`)
      return found
    },
    close: () => agent.destroy(),
  }
}

function machine(agent: Agent, serverUrl: string, key: MachineKey): Machine {
  const { hostname, port } = new URL(serverUrl)
  return {
    post: (path, text, type = 'application/json') => {
      const body = Buffer.from(text)
      const timestamp = Math.floor(Date.now() / 1000)
      const nonce = randomBytes(16).toString('hex')
      const signature = signRequest(key, { method: 'POST', target: path, body, timestamp, nonce })
      const headers = {
        host: `api.localhost:${port}`,
        'content-type': type,
        'content-length': body.length,
        'gongbao-signature': signature,
        'idempotency-key': nonce,
      }
      return send({ agent, hostname, port, path, headers }, body)
    },
  }
}

interface Sending {
  readonly agent: Agent
  readonly hostname: string
  readonly port: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | number>>
}

function send<T>(sending: Sending, body: Buffer): Promise<MachineAnswer<T>> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...sending, method: 'POST', timeout: 60_000 }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as T }),
      )
    })
    outgoing.on('error', reject)
    outgoing.on('timeout', () => outgoing.destroy(new Error('the server does not answer')))
    outgoing.end(body)
  })
}
