/** What every simulated party is given, and the few helpers they share. */
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Fault, FaultPoint, Faults } from './faults.ts'
import type { Store } from './store.ts'

export interface SandboxOptions {
  /** The file that keeps the parties' memory; none: forgotten at exit. */
  readonly file?: string
  /** The address a phone's browser reaches the sandbox at. */
  readonly publicUrl: string
  /** The secret of the admin endpoints. */
  readonly adminToken: string
  /** How long the channel works on a refund, in milliseconds. */
  readonly refundDelayMs?: number
  /** How long the bank works on an instruction, in milliseconds. */
  readonly bankDelayMs?: number
  /** Waits between the attempts of a callback, in milliseconds; the last one repeats until 25 attempts were made. */
  readonly retryMs?: readonly number[]
}

export interface Sandbox {
  readonly store: Store
  readonly faults: Faults
  readonly options: Required<Omit<SandboxOptions, 'file' | 'publicUrl'>> & { publicUrl: string }
}

export type Env = { Bindings: HttpBindings; Variables: { body: string } }

/** The path and query of a request, as signatures cover it. */
export function targetOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** Breaks the line: the caller sees a closed socket and cannot know whether anything happened. */
export function breakLine(c: Context<Env>): Response {
  c.env.incoming?.socket.destroy()
  return new Response(null, { status: 504 })
}

/**
 * Runs a request's work under the faults planted for it.
 * @param work does the work and answers; not called for `error` and `hang`
 */
export async function underFaults(
  c: Context<Env>,
  sandbox: Sandbox,
  tenant: string,
  at: FaultPoint,
  work: () => Response | Promise<Response>,
): Promise<Response> {
  const fault: Fault | null = sandbox.faults.take(tenant, at)
  if (fault?.kind === 'error') return c.json({ code: 'SYSTEM_ERROR', message: '沙箱模拟的系统错误' }, 500)
  if (fault?.kind === 'hang') {
    await pause(fault.delayMs)
    return breakLine(c)
  }
  const answer = await work()
  return fault?.kind === 'lost' ? breakLine(c) : answer
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
