/** Routes as OpenAPI 3.1, in Chinese and English, with examples. */

import type { Bilingual } from '@gongbao/kernel'
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import type { Realm } from '../principal/principal.ts'
import { addExamples } from './examples.ts'
import { problemSchema } from './problem.ts'
import { isFileReturns, isRawBody, type RouteDef } from './route.ts'
import { z } from './z.ts'

const both = (text: Bilingual): string => `${text.zh} · ${text.en}`
const problem = { 'application/problem+json': { schema: problemSchema } }

const SECURITY: Record<Realm, Record<string, string[]>[]> = {
  public: [],
  resident: [{ residentSession: [] }],
  staff: [{ staffSession: [] }],
  machine: [{ signedRequest: [] }],
}

/** What the reference calls each room. */
const TAGS: Readonly<Record<string, string>> = {
  'sign-in': '登录 Sign-in',
  access: '账号与密钥 Access',
  audit: '审计 Audit',
  program: '保障方案 Program',
  residents: '参保人 Residents',
  enrollment: '投保 Enrollment',
  policies: '保单 Policies',
  rosters: '单位名册 Rosters',
  payments: '收付 Payments',
  claims: '理赔 Claims',
  records: '结算单 Settlement records',
  ledger: '账务 Ledger',
  consortium: '共保体 Consortium',
  contact: '服务 Contact',
  reporting: '指标 Reporting',
}

const ID_KEY = z.string().min(1).max(200).openapi({
  description: '同一请求重发时不变 · unchanged when the same request is sent again',
  example: '7f0c9a52-order-1',
})

/** One route as an OpenAPI operation. */
export function describeRoute(route: RouteDef): RouteConfig {
  return {
    method: route.method,
    path: route.path,
    operationId: operationId(route),
    tags: [route.tag],
    summary: both(route.summary),
    description: `${route.description ? `${both(route.description)}\n\n` : ''}权限 permission: \`${route.permission}\` · realm: \`${route.realm}\``,
    security: SECURITY[route.realm],
    request: {
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { query: route.query } : {}),
      ...(route.idempotent ? { headers: z.object({ 'Idempotency-Key': ID_KEY }) } : {}),
      ...(route.body ? { body: { required: true, content: bodyContent(route) } } : {}),
    },
    responses: {
      [route.status ?? 200]: { description: '成功 · done', content: answerContent(route) },
      ...refusals(route),
    },
  }
}

/** The whole document of a mounted app; stable, so that a committed copy can be compared with it. */
export function openApiDocument(app: Pick<OpenAPIHono, 'getOpenAPI31Document' | 'openAPIRegistry'>, version: string) {
  const schemes = {
    residentSession: {
      type: 'apiKey',
      in: 'cookie',
      name: 'gongbao_resident.session_token',
      description: '居民门户会话 · portal session',
    },
    staffSession: {
      type: 'apiKey',
      in: 'cookie',
      name: 'gongbao_staff.session_token',
      description: '工作人员会话 · console session',
    },
    signedRequest: {
      type: 'apiKey',
      in: 'header',
      name: 'Gongbao-Signature',
      description:
        'keyId="…",timestamp="…",nonce="…",signature="…"：签名为 HMAC-SHA256（十六进制），覆盖方法、路径（含查询）、秒级时间、随机串（16–64 位）、正文 SHA-256 五行 · the signature is HMAC-SHA256 in hex over five lines: method, path with query, time in seconds, nonce of 16–64 characters, SHA-256 of the body',
    },
  } as const
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '共保 Gongbao API',
      version,
      description:
        '金额为整数分（…Fen），日期为 Asia/Shanghai 民用日期（…On），时刻为 RFC 3339 UTC（…At）。错误为 RFC 9457 problem+json，中英双语。\n\nAmounts are whole fen, dates are civil dates of Asia/Shanghai, instants RFC 3339 UTC. Errors are RFC 9457 problem details in Chinese and English.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [
      {
        url: '/',
        description: '门户 <城市>.主机 · 工作台 console.主机 · 机构 api.主机 — portal, console and machine hosts',
      },
    ],
  })
  const used = new Set(
    Object.values(document.paths ?? {}).flatMap((item) =>
      Object.values(item as Record<string, { tags?: string[] }>).flatMap((operation) => operation.tags ?? []),
    ),
  )
  document.tags = [...used].map((name) => ({ name, 'x-displayName': TAGS[name] ?? name }))
  document.components = { ...document.components, securitySchemes: { ...schemes } }
  addExamples(document)
  return document
}

function operationId(route: RouteDef): string {
  const words = route.path
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/[{}]/g, ''))
  return [route.method, ...words].map((word, at) => camel(word, at > 0)).join('')
}

function camel(word: string, upper: boolean): string {
  const joined = word.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return upper ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined
}

function bodyContent(route: RouteDef) {
  if (isRawBody(route.body))
    return Object.fromEntries(
      route.body.contentTypes.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]),
    )
  const example = route.example?.body
  return { 'application/json': { schema: route.body as z.ZodType, ...(example === undefined ? {} : { example }) } }
}

function answerContent(route: RouteDef) {
  if (isFileReturns(route.returns))
    return { [route.returns.contentType]: { schema: { type: 'string' as const, format: 'binary' } } }
  const example = route.example?.answer
  return { 'application/json': { schema: route.returns, ...(example === undefined ? {} : { example }) } }
}

function refusals(route: RouteDef) {
  const named: Record<string, string> = {
    400: '内容有误 · invalid input',
    404: '没有找到 · not found',
    429: '请求过多 · too many requests',
  }
  if (route.realm !== 'public')
    Object.assign(named, { 401: '未登录或签名不对 · not signed in', 403: '没有权限 · not allowed' })
  if (route.method !== 'get')
    Object.assign(named, {
      409: '与现状冲突 · conflict',
      413: '内容过大 · too large',
      422: '不符合规则 · refused by a rule',
    })
  return Object.fromEntries(
    Object.entries(named).map(([status, description]) => [status, { description, content: problem }]),
  )
}
