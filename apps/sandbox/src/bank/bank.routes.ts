/** The bank: pays out on instruction, each instruction id once, and tells the outcome by query and by a signed callback. */
import { Hono } from 'hono'
import { z } from 'zod'
import { sendCallback } from '../callbacks.ts'
import { type Sandbox, underFaults } from '../context.ts'
import { badRequest, type PartyEnv, partySigned, readBody } from '../party.ts'
import type { Instruction } from '../store.ts'

const instructionSchema = z.strictObject({
  instructionId: z.string().regex(/^[0-9A-Za-z_-]{6,64}$/),
  payeeName: z.string().min(1).max(100),
  accountNo: z.string().min(1).max(40),
  amountFen: z.number().int().min(1).max(1_000_000_000_000),
  purpose: z.string().max(100).default(''),
  notifyUrl: z.url(),
})

/** Why an account cannot be credited; null when it can. Account numbers are digits; an ending of 0000 is closed, of 9999 has another owner. */
export function faultOfAccount(accountNo: string): string | null {
  if (!/^\d{8,30}$/.test(accountNo)) return '账号格式错误'
  if (accountNo.endsWith('0000')) return '账户已销户'
  return accountNo.endsWith('9999') ? '户名与账号不符' : null
}

/** What the bank tells about an instruction; the account is not repeated. */
export function instructionView(instruction: Instruction) {
  const { instructionId, amountFen, status, reason, createdAt, doneAt } = instruction
  return { instructionId, amountFen, status, reason, createdAt, doneAt }
}

/** Credits or returns an accepted instruction and tells our platform. */
export function finishInstruction(sandbox: Sandbox, instruction: Instruction): void {
  if (instruction.status !== 'accepted') return
  instruction.reason = faultOfAccount(instruction.accountNo)
  instruction.status = instruction.reason ? 'returned' : 'settled'
  instruction.doneAt = new Date().toISOString()
  sandbox.store.touch()
  const fault = sandbox.faults.take(instruction.tenant, 'bank.callback')
  if (fault?.kind === 'drop') return
  const told = instructionView(instruction)
  const body = JSON.stringify(fault?.kind === 'wrongAmount' ? { ...told, amountFen: told.amountFen + 1 } : told)
  const copies = fault?.kind === 'duplicate' ? fault.copies : 0
  for (let copy = 0; copy <= copies; copy += 1) {
    const about = {
      tenant: instruction.tenant,
      kind: 'bank',
      url: instruction.notifyUrl,
      subject: instruction.instructionId,
    }
    sendCallback(sandbox, { ...about, signer: 'bank', body }, fault?.kind === 'delay' ? fault.delayMs : 0)
  }
}

/** Mounts `/bank/v1`. */
export function bankRoutes(sandbox: Sandbox): Hono<PartyEnv> {
  const app = new Hono<PartyEnv>()
  app.use('/bank/*', partySigned(sandbox))
  app.post('/bank/v1/instructions', (c) =>
    underFaults(c as never, sandbox, c.get('tenant'), 'bank.instruct', () => {
      const given = readBody(c, instructionSchema)
      if (!given) return badRequest(c)
      const tenant = c.get('tenant')
      const key = `${tenant}|${given.instructionId}`
      const existing = sandbox.store.instructions.get(key)
      if (existing) {
        const isSame = existing.amountFen === given.amountFen && existing.accountNo === given.accountNo
        return isSame
          ? c.json(instructionView(existing))
          : c.json({ code: 'INSTRUCTION_USED', message: '指令号重复且内容不一致' }, 409)
      }
      const createdAt = new Date().toISOString()
      const instruction: Instruction = { tenant, ...given, createdAt, status: 'accepted', reason: null, doneAt: null }
      sandbox.store.instructions.set(key, instruction)
      sandbox.store.touch()
      setTimeout(() => finishInstruction(sandbox, instruction), sandbox.options.bankDelayMs).unref()
      return c.json(instructionView(instruction), 202)
    }),
  )
  app.get('/bank/v1/instructions/:id', (c) =>
    underFaults(c as never, sandbox, c.get('tenant'), 'bank.query', () => {
      const instruction = sandbox.store.instructions.get(`${c.get('tenant')}|${c.req.param('id')}`)
      return instruction
        ? c.json(instructionView(instruction))
        : c.json({ code: 'NOT_FOUND', message: '指令不存在' }, 404)
    }),
  )
  return app
}
