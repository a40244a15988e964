/** Reading forms: text only, files are not taken here. */
import type { PortalContext } from '../context.tsx'

export interface Form {
  /** The single value of a field, '' when missing. */
  one(name: string): string
  /** All values of a field. */
  all(name: string): string[]
  readonly values: Readonly<Record<string, string>>
}

export async function readForm(c: PortalContext): Promise<Form> {
  const body = await c.req.parseBody({ all: true })
  const all = (name: string) => [body[name] ?? []].flat().filter((value) => typeof value === 'string')
  const one = (name: string) => all(name)[0] ?? ''
  return { one, all, values: Object.fromEntries(Object.keys(body).map((name) => [name, one(name)])) }
}
