/** Bytes as the text of a file: UTF-8 alone, and when it is not, what it probably is and where it begins. */
import type { Finding } from '../finding.ts'
import { fileFinding } from './findings.ts'

export function decode(path: string, bytes: Uint8Array): string | Finding {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return isDisguised(text, bytes) ? notUtf8(path, { place: null, name: 'GBK' }) : text
  } catch {
    return notUtf8(path, guess(bytes))
  }
}

/** A few Chinese words saved in GBK happen to be right UTF-8 of another alphabet, and nothing else there is Chinese. */
function isDisguised(text: string, bytes: Uint8Array): boolean {
  if (!/[\u0080-\u07ff]/.test(text) || /[\u2e80-\uffff]/.test(text)) return false
  return /^[^\ufffd]*[\u4e00-\u9fff][^\ufffd]*$/.test(new TextDecoder('gb18030').decode(bytes))
}

type Place = { readonly line: number; readonly column: number }

function notUtf8(path: string, { place, name }: { place: Place | null; name: string | null }): Finding {
  return fileFinding(path, 'NOT_UTF8', place, {
    zh: `文件不是 UTF-8 编码${name ? `，多半是 ${name}` : ''}`,
    en: `the file is not UTF-8${name ? `, but probably ${name}` : ''}`,
    mend: { zh: '请另存为 UTF-8（表格软件选“CSV UTF-8”）', en: 'save it as UTF-8' },
  })
}

/** Read as far as the first wrong byte; a megabyte is enough to say what it is. */
function guess(bytes: Uint8Array): { place: Place | null; name: string | null } {
  const head = bytes.subarray(0, 1_000_000)
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return { place: { line: 1, column: 1 }, name: 'UTF-16' }
  const text = new TextDecoder('utf-8').decode(head)
  const at = text.indexOf('\ufffd')
  const before = text.slice(0, Math.max(0, at))
  const place = at < 0 ? null : { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
  return { place, name: new TextDecoder('gb18030').decode(head).includes('\ufffd') ? null : 'GBK' }
}
