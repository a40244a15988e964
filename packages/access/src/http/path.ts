/**
 * Only plain paths are served: unreserved ASCII segments, no empty one, no dot segment, no percent sign, no trailing slash.
 * A doubled slash, an encoded one or any other spelling of a guarded path is thus a path that does not exist.
 */
export function isPlainPath(path: string): boolean {
  if (path === '/') return true
  if (path.length > 1024 || !/^(?:\/[A-Za-z0-9._~-]+)+$/.test(path)) return false
  return !path.split('/').some((segment) => segment === '.' || segment === '..')
}

/** The path exactly as the request line had it (no decoding, no query). */
export function rawPath(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  if (start < 0) return '/'
  const end = url.slice(start).search(/[?#]/)
  return end < 0 ? url.slice(start) : url.slice(start, start + end)
}
