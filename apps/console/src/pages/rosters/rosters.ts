/** Rosters go as their bytes and are answered in lines while they are checked: the calls past the typed client. */
import type { Bilingual } from '@gongbao/ui'
import { ApiError, type ApiProblem } from '../../api/client.ts'

export interface Fault {
  readonly row: number
  readonly cell: string
  readonly header: string | null
  readonly code: string
  readonly level: 'error' | 'warning'
  readonly value: string
  readonly text: Bilingual
  readonly mend: Bilingual
}
export interface Report {
  readonly format: 'xlsx' | 'csv'
  readonly encoding: string | null
  readonly sheet: string | null
  readonly headerRow: number
  readonly columns: readonly { column: string; header: string; field: string | null; near: string | null }[]
  readonly rowsTotal: number
  readonly rowsGood: number
  readonly rowsFaulty: number
  readonly faultsTotal: number
  readonly faults: readonly Fault[]
  /** Null when the city has no plan on sale or in force. */
  readonly cover: {
    readonly planYear: number
    readonly known: number
    readonly covered: number
    readonly coveredRows: readonly number[]
  } | null
}
export interface Progress {
  /** The file is read, then its good rows are looked up. */
  readonly step: 'reading' | 'cover'
  readonly rows: number
  readonly all: number | null
}
type Line = { progress: Progress } | { report: Report } | { refused: { text: Bilingual } }

/** What a check comes to: the report, the reason why the file is not read, or null when the answer broke off. */
export type Outcome = { report: Report } | { refused: Bilingual } | null

const post = async (path: string, file: File, signal?: AbortSignal): Promise<Response> => {
  const headers = { 'content-type': 'application/octet-stream' }
  const response = await fetch(path, { method: 'POST', headers, body: file, ...(signal ? { signal } : {}) })
  if (!response.ok) throw new ApiError((await response.json()) as ApiProblem)
  return response
}

/** @throws ApiError when the file is not even taken */
export async function check(
  file: File,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const response = await post('/api/staff/rosters/check', file, signal)
  let outcome: Outcome = null
  for await (const line of linesOf(response.body!)) {
    if ('progress' in line) onProgress(line.progress)
    else outcome = 'report' in line ? line : { refused: line.refused.text }
  }
  return outcome
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let kept = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (kept + value).split('\n')
    kept = lines.pop()!
    for (const line of lines) yield JSON.parse(line) as Line
  }
}

/** @throws ApiError when there is no workbook to be had */
export async function errorWorkbook(file: File): Promise<Blob> {
  return (await post('/api/staff/rosters/error-workbook', file)).blob()
}

export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
