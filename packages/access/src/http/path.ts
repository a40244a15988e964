/**
 * Only plain paths are served: unreserved ASCII segments, no empty one, no dot segment, no percent sign, no trailing slash.
 * A doubled slash, an encoded one or any other spelling of a guarded path is thus a path that does not exist.
 */
export function isPlainPath(path: string): boolean {
  if (path === '/') return true
  if (path.length > 1024 || !/^(?:\/[A-Za-z0-9._~-]+)+$/.test(path)) return false
  return !path.split('/').some((segment) => segment === '.' || segment === '..')
}

/** The path exactly as a request line (`/a/b?c`, or the absolute form) or URL has it: no decoding, no query. */
export function rawPath(target: string): string {
  const start = target.startsWith('/') ? 0 : target.indexOf('/', target.indexOf('://') + 3)
  if (start < 0) return '/'
  const end = target.slice(start).search(/[?#]/)
  return end < 0 ? target.slice(start) : target.slice(start, start + end)
}
