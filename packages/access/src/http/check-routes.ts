/** What must be true of all routes before the first request: checked at boot, so that a forgotten permission never ships. */
import { isPermission, realmOfPermission } from '../principal/permissions.ts'
import { isFileReturns, isRawBody, type RouteDef } from './route.ts'
import type { z } from './z.ts'

const REALMS = ['public', 'resident', 'staff', 'machine']
const PREFIX = {
  public: /^\/(api|callbacks\/\{tenant\}|v1)\//,
  resident: /^\/api\//,
  staff: /^\/api\//,
  machine: /^\/v1\//,
}

/** @throws Error naming every route that is not fit to be mounted */
export function checkRoutes(routes: readonly RouteDef[]): void {
  const faults = routes.flatMap((route) =>
    faultsOf(route).map((fault) => `${route.method.toUpperCase()} ${route.path}: ${fault}`),
  )
  const seen = new Set<string>()
  for (const { method, path } of routes) {
    const shape = `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`
    if (seen.has(shape)) faults.push(`${shape}: declared twice`)
    seen.add(shape)
  }
  if (faults.length > 0) throw new Error(`routes not fit to boot:\n${faults.join('\n')}`)
}

function faultsOf(route: RouteDef): string[] {
  return [...accessFaults(route), ...pathFaults(route), ...schemaFaults(route)]
}

function accessFaults(route: RouteDef): string[] {
  if (!isPermission(route.permission)) return ['declares no known permission']
  if (!REALMS.includes(route.realm)) return ['declares no known realm']
  const faults: string[] = []
  const needed = realmOfPermission(route.permission)
  if (route.realm !== needed) faults.push(`permission ${route.permission} belongs to realm ${needed}`)
  if (route.idempotent && route.realm === 'public') faults.push('an idempotency key needs a known client')
  if (route.idempotent && route.method === 'get') faults.push('a read is not idempotent by key')
  if (route.tenant && route.realm !== 'public') faults.push('only public routes choose where the city comes from')
  if (route.proof && route.realm !== 'resident') faults.push('only residents prove a device')
  if (!route.summary?.zh || !route.summary.en || !route.tag) faults.push('has no tag and summary in both languages')
  return faults
}

function pathFaults(route: RouteDef): string[] {
  const faults = PREFIX[route.realm]?.test(route.path) ? [] : [`path does not fit realm ${route.realm}`]
  if (route.tenant === 'path' && !route.path.includes('{tenant}')) faults.push('path names no {tenant}')
  if (!/^(?:\/(?:[a-z0-9-]+|\{[a-zA-Z]+\}))+$/.test(route.path))
    faults.push('path is not lower-case segments and {parameters}')
  const named = [...route.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!).sort()
  const declared = Object.keys(route.params?.shape ?? {}).sort()
  if (named.join() !== declared.join()) faults.push(`path parameters [${named}] are not those of params [${declared}]`)
  return faults
}

function schemaFaults(route: RouteDef): string[] {
  const faults: string[] = []
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = route[part]
    if (schema && !isRawBody(schema) && hasSilentObject(schema, new Set()))
      faults.push(`${part} drops unknown keys silently: use z.strictObject, or z.looseObject to keep them`)
  }
  if (route.method === 'get' && route.body) faults.push('a GET takes no body')
  if (!route.returns) faults.push('declares no answer')
  if (route.idempotent && isFileReturns(route.returns)) faults.push('a file cannot be replayed by key')
  return faults
}

/** Whether a schema holds a plain `z.object`, which strips what it does not know instead of refusing it. */
function hasSilentObject(schema: z.core.$ZodType, seen: Set<unknown>): boolean {
  if (seen.has(schema)) return false
  seen.add(schema)
  const definition = (schema as z.core.$ZodTypes)._zod.def
  if (definition.type === 'object' && !definition.catchall) return true
  return innerSchemas(definition).some((inner) => hasSilentObject(inner, seen))
}

function innerSchemas(definition: z.core.$ZodTypes['_zod']['def']): z.core.$ZodType[] {
  const found: z.core.$ZodType[] = []
  const visit = (value: unknown): void => {
    if (isSchema(value)) found.push(value)
    else if (Array.isArray(value)) for (const inner of value) visit(inner)
  }
  for (const [key, value] of Object.entries(definition)) {
    if (key === 'shape') Object.values(value as object).forEach(visit)
    else visit(key === 'getter' ? (value as () => unknown)() : value)
  }
  return found
}

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value
