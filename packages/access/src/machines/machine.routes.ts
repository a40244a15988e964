import { type RouteDef, route } from '../http/route.ts'
import { doneAnswer, idIn, idOut, instantOut } from '../http/schema.ts'
import { z } from '../http/z.ts'
import { MACHINE_PERMISSIONS } from '../principal/permissions.ts'
import { listClients, liveKeys } from './machine.store.ts'
import { createMachineClient, revokeMachineKey, rotateKey } from './machine-clients.ts'

const clientId = z.strictObject({ clientId: idIn('machineClient') })
const keySchema = z
  .object({ keyId: z.string(), secret: z.string() })
  .openapi('MachineKey', { description: '密钥只显示一次 · the secret is shown once' })
const clientSchema = z.object({
  id: idOut('machineClient'),
  name: z.string(),
  institution: z.string().nullable(),
  scopes: z.array(z.enum(MACHINE_PERMISSIONS)),
  status: z.enum(['active', 'closed']),
  createdAt: instantOut(),
})
const common = { realm: 'staff', permission: 'clients.manage', tag: 'access' } as const

const list = route({
  ...common,
  method: 'get',
  path: '/api/machine-clients',
  summary: { zh: '机构客户端', en: 'Machine clients' },
  returns: z.object({
    items: z.array(clientSchema.extend({ keys: z.array(z.object({ keyId: z.string(), createdAt: instantOut() })) })),
  }),
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const items = []
      for (const client of await listClients(tx)) items.push({ ...client, keys: await liveKeys(tx, client.id) })
      return { items }
    }),
})

const create = route({
  ...common,
  method: 'post',
  path: '/api/machine-clients',
  summary: { zh: '登记机构客户端', en: 'Register a machine client' },
  description: {
    zh: '签名方法见 API 指南：Gongbao-Signature 请求头，HMAC-SHA256。',
    en: 'See the API guide for signing: header Gongbao-Signature, HMAC-SHA256.',
  },
  body: z.strictObject({
    name: z.string().min(1).max(80),
    institution: z
      .string()
      .regex(/^[A-Za-z0-9]{1,30}$/)
      .nullable(),
    scopes: z.array(z.enum(MACHINE_PERMISSIONS)).min(1).max(MACHINE_PERMISSIONS.length),
  }),
  status: 201,
  returns: z.object({ client: clientSchema, key: keySchema }),
  example: { body: { name: '某医院 HIS', institution: 'H99000100001', scopes: ['records.submit'] } },
  handle: (ctx) => ctx.inTenant((tx) => createMachineClient(tx, ctx.principal, ctx.body)),
})

const rotate = route({
  ...common,
  method: 'post',
  path: '/api/machine-clients/{clientId}/keys',
  summary: { zh: '增发一把密钥（轮换）', en: 'Issue a second key (rotation)' },
  params: clientId,
  status: 201,
  returns: keySchema,
  handle: (ctx) => ctx.inTenant((tx) => rotateKey(tx, ctx.principal, ctx.params.clientId)),
})

const revoke = route({
  ...common,
  method: 'post',
  path: '/api/machine-clients/{clientId}/revocations',
  summary: { zh: '停用一把密钥', en: 'Revoke a key' },
  params: clientId,
  body: z.strictObject({ keyId: z.string().max(64) }),
  returns: doneAnswer,
  handle: (ctx) => ctx.inTenant((tx) => revokeMachineKey(tx, ctx.principal, ctx.params.clientId, ctx.body.keyId)),
})

export const machineRoutes: RouteDef[] = [list, create, rotate, revoke]
