/** PostgreSQL's array literals, one dimension: '{a,"b c",NULL}'. The driver would ask the server for these types on every new connection. */

export function writeArray(values: readonly unknown[], element: (value: unknown) => string): string {
  const quoted = values.map((value) =>
    value === null ? 'NULL' : `"${element(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  )
  return `{${quoted.join(',')}}`
}

/** @throws RangeError for an array of arrays: no column of ours holds one */
export function readArray<T>(text: string, element: (text: string) => T): (T | null)[] {
  const body = text.slice(1, -1)
  if (body.startsWith('{')) throw new RangeError('nested arrays are not read')
  const values: (T | null)[] = []
  for (const match of body.matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gs)) {
    const [, quoted, plain] = match
    if (quoted !== undefined) values.push(element(quoted.replace(/\\(.)/gs, '$1')))
    else values.push(plain === 'NULL' ? null : element(plain!))
  }
  return values
}
