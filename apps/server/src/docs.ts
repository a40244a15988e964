/** The API reference, all of it from this process: the page asks no other host for anything. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>共保 API · Gongbao API</title><link rel="icon" href="data:,"></head>
<body><div id="app"></div><script src="/docs/reference.js"></script><script src="/docs/start.js"></script></body>
</html>
`
const START = `Scalar.createApiReference('#app', {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  documentDownloadType: 'json',
})
`
let reference: Promise<Uint8Array<ArrayBuffer>> | null = null

/** Answers /docs, /docs/*.js and /openapi.json; null for any other path. */
export async function answerDocs(path: string, openapi: () => string): Promise<Response | null> {
  switch (path) {
    case '/openapi.json':
      return text(openapi(), 'application/json')
    case '/docs':
      return text(PAGE, 'text/html')
    case '/docs/start.js':
      return text(START, 'text/javascript')
    case '/docs/reference.js':
      reference ??= readReference()
      return text(await reference, 'text/javascript')
    default:
      return null
  }
}

async function readReference(): Promise<Uint8Array<ArrayBuffer>> {
  const entry = createRequire(import.meta.url).resolve('@scalar/api-reference')
  return new Uint8Array(await readFile(join(dirname(entry), 'browser', 'standalone.js')))
}

function text(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=300' },
  })
}
