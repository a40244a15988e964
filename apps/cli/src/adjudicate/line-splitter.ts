/** Cuts bytes into lines with bounded memory: a line beyond the limit is dropped as it comes and answered as too long. */
import { isUtf8 } from 'node:buffer'

/** The longest line, in bytes: some 50,000 fee lines. */
export const MOST_LINE_BYTES = 16 * 1024 * 1024

/** A line's text without its end, or what is wrong with its bytes. */
export type Line = { readonly text: string } | { readonly fault: 'LINE_TOO_LONG' | 'NOT_UTF8' }

const NEWLINE = 10
const RETURN = 13
const TOO_LONG: Line = { fault: 'LINE_TOO_LONG' }

export class LineSplitter {
  readonly most: number
  private held: Buffer[] = []
  private heldBytes = 0
  private first = true

  constructor(most = MOST_LINE_BYTES) {
    this.most = most
  }

  /** The lines that end in this chunk. The chunk may be reused once this returns. */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(this.close(chunk.subarray(start, end)))
      start = end + 1
    }
    if (start < chunk.length) this.hold(chunk.subarray(start))
    return lines
  }

  /** The last line when the file does not end in a newline. */
  end(): Line[] {
    return this.heldBytes > 0 ? [this.close(Buffer.alloc(0))] : []
  }

  private hold(bytes: Buffer): void {
    this.heldBytes += bytes.length
    if (this.heldBytes > this.most) this.held = []
    else this.held.push(Buffer.from(bytes))
  }

  private close(rest: Buffer): Line {
    const length = this.heldBytes + rest.length
    const bytes = length > this.most || this.held.length === 0 ? rest : Buffer.concat([...this.held, rest])
    this.held = []
    this.heldBytes = 0
    const line = length > this.most ? TOO_LONG : this.decode(bytes)
    this.first = false
    return line
  }

  private decode(bytes: Buffer): Line {
    if (!isUtf8(bytes)) return { fault: 'NOT_UTF8' }
    const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length
    const text = bytes.toString('utf8', 0, end)
    return { text: this.first && text.startsWith('\uFEFF') ? text.slice(1) : text }
  }
}
