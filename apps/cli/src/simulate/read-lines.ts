/** A JSONL file, line by line, with bounded memory: what each holds, or why it holds nothing. */
import { createReadStream } from 'node:fs'
import { doubleKeyIn } from '@gongbao/kernel'
import { type Line, LineSplitter } from '../adjudicate/line-splitter.ts'

export type ReadLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly fault: string; readonly field?: string }

/** @param path '-' for standard input @param report told of the bytes read so far */
export async function* readLines(path: string, report: (bytes: number) => void): AsyncGenerator<ReadLine> {
  const splitter = new LineSplitter()
  const source = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 })
  let [bytes, line] = [0, 0]
  for await (const chunk of source as AsyncIterable<Buffer>) {
    bytes += chunk.length
    for (const one of splitter.push(chunk)) yield parsed(one, ++line)
    report(bytes)
  }
  for (const one of splitter.end()) yield parsed(one, ++line)
}

function parsed(one: Line, line: number): ReadLine {
  if ('fault' in one) return { line, fault: one.fault }
  if (one.text.trim() === '') return { line, fault: 'EMPTY_LINE' }
  let value: unknown
  try {
    value = JSON.parse(one.text)
  } catch {
    // The parser's own words quote the line, which may hold a person's data.
    return { line, fault: 'NOT_JSON' }
  }
  const key = doubleKeyIn(one.text, value)
  return key === null ? { line, value } : { line, fault: 'DOUBLE_KEY', field: key }
}
