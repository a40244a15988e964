/** Exported tables: UTF-8 with a mark so that spreadsheets read Chinese, and no cell that a spreadsheet would run (quality 33). */

const RUNS = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+(\.\d+)?$/

/** One cell: quoted where needed; text that starts with = + - @ or a control character is led by an apostrophe, plain numbers stay numbers. */
export function csvCell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value)
  const inert = RUNS.test(text.trimStart()) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

export function toCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** Hands a text to the browser as a file. */
export function download(fileName: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}
