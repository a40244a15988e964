import { readFileSync } from 'node:fs'
import { z } from '@gongbao/access'
import { expect, it } from 'vitest'
import { OPENAPI_FILE, openApiText } from './openapi.ts'

type Operation = {
  operationId: string
  summary: string
  description: string
  responses: Record<string, { content?: Record<string, unknown> }>
  security: object[]
}
const document = () => JSON.parse(openApiText()) as { paths: Record<string, Record<string, Operation>> }
const operations = () =>
  Object.entries(document().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  )

it('is fresh: npm run check emits it again when a route changes', () => {
  expect(readFileSync(OPENAPI_FILE, 'utf8')).toBe(openApiText())
})

it('names every operation once, in both languages, with an answer and a problem', () => {
  const ids = operations().map((operation) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, method, summary, description, responses } of operations()) {
    expect(summary, `${method} ${path}`).toMatch(/[\u4e00-\u9fff].* · .*[A-Za-z]/)
    expect(description, `${method} ${path}`).toContain('permission')
    expect(
      Object.keys(responses).some((status) => status.startsWith('2')),
      `${method} ${path}`,
    ).toBe(true)
    expect(Object.keys(responses['404']!.content!)).toEqual(['application/problem+json'])
  }
})

it('says where an answer may be null, so that clients must look', () => {
  const schema = (text: unknown) => JSON.stringify(text)
  const order = schema(document().paths['/api/orders/{orderId}']!.get!.responses['200']!.content)
  expect(order).toContain('"payBefore":{"type":["string","null"],"format":"date-time"')
  const quote = schema(document().paths['/api/quotes']!.post!.responses['200']!.content)
  expect(quote).toContain('"amountFen":{"type":["integer","null"],"format":"int64"')
  expect(quote).toContain('"totalFen":{"type":"integer","format":"int64"')
})

type Media = { schema: object; example?: unknown }
type Complete = {
  parameters?: { name: string; description?: string; schema: { description?: string; example?: unknown } }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
}
const complete = () => operations() as unknown as (Complete & { path: string; method: string })[]
const jsonOf = ({ requestBody, responses }: Complete): [string, Media | undefined][] => [
  ['body', requestBody?.content['application/json']],
  ...Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, { content }]): [string, Media | undefined] => ['answer', content?.['application/json']]),
]

it('has an example of every JSON body and answer, and each fits its schema', () => {
  const { components } = document() as unknown as { components: { schemas: object } }
  let seen = 0
  for (const one of complete())
    for (const [what, media] of jsonOf(one)) {
      if (!media) continue
      seen += 1
      const name = `${one.method} ${one.path} ${what}`
      expect(media.example, name).toBeDefined()
      const schema = JSON.parse(
        JSON.stringify({ ...media.schema, $defs: components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
      )
      const read = z.fromJSONSchema(schema).safeParse(media.example)
      expect(read.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [], name).toEqual([])
    }
  expect(seen).toBeGreaterThan(120)
})

it('says what every parameter means, or shows one', () => {
  const silent = complete().flatMap(({ method, path, parameters = [] }) =>
    parameters
      .filter(({ description, schema }) => !description && !schema.description && schema.example === undefined)
      .map(({ name }) => `${method} ${path} ${name}`),
  )
  expect(silent).toEqual([])
})
