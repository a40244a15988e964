/** The stream of `gongbao adjudicate`: one answer a line, in order, in bounded memory whatever the file's length. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal } from 'node:stream'
import { type Adjudicator, type Answer, MemoryChain, type RecordError } from '@gongbao/adjudication'
import { doubleKeyIn } from '@gongbao/kernel'
import { type Line, LineSplitter, MOST_LINE_BYTES } from './line-splitter.ts'
import { openSink, type Sink } from './sink.ts'
import { Tally } from './tally.ts'

const CHUNK_BYTES = 1024 * 1024
/** Results are written when they reach this many characters. */
const WRITE_AT = 256 * 1024

export interface Run {
  readonly adjudicator: Adjudicator
  /** Paths, or '-' for standard input and output. */
  readonly input: string
  readonly output: string
  /** Stops the run; what was written is then thrown away. */
  readonly signal: AbortSignal
  readonly report: (progress: string) => void
}

/** @throws Error when input or output fails or the signal stops it: no results stand then */
export async function runAdjudicate(run: Run): Promise<Tally> {
  await refuseOneFile(run)
  const sink = await openSink(run.output)
  try {
    const tally = await pump(sink, run)
    if (tally.lines === 0) throw new Error('一行记录也没有 · there is no record in it')
    await sink.finish()
    return tally
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

/** The records would be lost: results take the place of the file that bears their name. */
async function refuseOneFile({ input, output }: Run): Promise<void> {
  const [from, to] = await Promise.all(
    [input, output].map((path) => (path === '-' ? null : stat(path).catch(() => null))),
  )
  if (from?.isFile() && to && from.dev === to.dev && from.ino === to.ino)
    throw new Error(
      '--in 与 --out 是同一个文件，请另取结果文件名 · --in and --out are one file: name another for the results',
    )
}

async function pump(sink: Sink, { adjudicator, input, signal, report }: Run): Promise<Tally> {
  const splitter = new LineSplitter()
  const tally = new Tally()
  const answerer = new Answerer(adjudicator, tally)
  let bytes = 0
  // The source is opened where it is read, so that its failure finds a listener.
  const source = input === '-' ? process.stdin : createReadStream(input, { highWaterMark: CHUNK_BYTES })
  for await (const chunk of addAbortSignal(signal, source) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    for (const line of splitter.push(chunk)) if (answerer.answer(line) >= WRITE_AT) await sink.write(answerer.take())
    report(tally.progress(bytes))
  }
  for (const line of splitter.end()) answerer.answer(line)
  await sink.write(answerer.take())
  tally.chainBytes = answerer.chain.bytes
  return tally
}

/** Turns lines into lines of results, gathered until they are taken. */
class Answerer {
  readonly adjudicator: Adjudicator
  readonly chain: MemoryChain
  readonly tally: Tally
  private gathered = ''

  constructor(adjudicator: Adjudicator, tally: Tally) {
    this.adjudicator = adjudicator
    this.tally = tally
    this.chain = new MemoryChain(adjudicator, crypto.getRandomValues(new Uint32Array(1))[0]!)
  }

  /** @returns how many characters are gathered */
  answer(line: Line): number {
    const answer = this.answerOf(line, this.tally.lines + 1)
    this.tally.count(answer)
    this.gathered += `${JSON.stringify(answer)}\n`
    return this.gathered.length
  }

  take(): string {
    const { gathered } = this
    this.gathered = ''
    return gathered
  }

  private answerOf(line: Line, number: number): Answer {
    if ('fault' in line) return { line: number, error: BYTES_FAULTS[line.fault] }
    if (line.text.trim() === '') return { line: number, error: EMPTY }
    let value: unknown
    try {
      value = JSON.parse(line.text)
    } catch {
      // The parser's own words quote the line, which may hold a person's data.
      return { line: number, error: NOT_JSON }
    }
    const key = doubleKeyIn(line.text, value)
    if (key !== null) return { line: number, error: doubleKey(key) }
    return this.adjudicator.answer(this.chain, number, value)
  }
}

const EMPTY: RecordError = { code: 'EMPTY_LINE', field: '', text: '空行 / the line is empty' }
const NOT_JSON: RecordError = { code: 'NOT_JSON', field: '', text: '不是合法的 JSON / the line is not valid JSON' }
const doubleKey = (field: string): RecordError => ({
  code: 'DOUBLE_KEY',
  field,
  text: `同一处有两个 ${field}，看不出以哪个为准 / ${field} stands twice: which of them counts?`,
})
const BYTES_FAULTS: Record<'LINE_TOO_LONG' | 'NOT_UTF8', RecordError> = {
  LINE_TOO_LONG: {
    code: 'LINE_TOO_LONG',
    field: '',
    text: `一行超过 ${MOST_LINE_BYTES / 1024 / 1024} MB / the line has more than ${MOST_LINE_BYTES / 1024 / 1024} MB`,
  },
  NOT_UTF8: { code: 'NOT_UTF8', field: '', text: '不是 UTF-8 编码 / the line is not UTF-8' },
}
