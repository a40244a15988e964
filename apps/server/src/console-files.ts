/** The console's built files. Any path that is no file is the page itself: the console routes in the browser. */
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** @param root the folder vite builds into. @returns the file, the page, or null when the console is not built */
export async function answerConsole(root: string, path: string): Promise<Response | null> {
  const type = TYPES[extname(path)]
  if (type && path !== '/index.html')
    return fileAt(
      join(root, path),
      type,
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    )
  return fileAt(join(root, 'index.html'), TYPES['.html']!, 'no-cache')
}

/** `path` was checked to be plain: no dot segment, no percent sign. */
async function fileAt(file: string, type: string, cache: string): Promise<Response | null> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return null
  return new Response(new Uint8Array(await readFile(file)), {
    headers: { 'content-type': type, 'cache-control': cache },
  })
}
