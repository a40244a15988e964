/** `gongbao roster check <file>`: exit 0 clean, 2 with faults, 1 not read. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { errorWorkbook, ROSTER_LIMITS, type Roster, type RosterProgress, readRoster } from '@gongbao/enrollment/roster'
import { dateAt, isRefusal } from '@gongbao/kernel'
import { defineCommand } from 'citty'
import { progressLine } from '../progress-line.ts'

const FAULTS_PRINTED = 20

export const check = defineCommand({
  meta: { name: 'check', description: '检查名册（XLSX、CSV） · check a roster' },
  args: {
    file: { type: 'positional', required: true, description: '名册文件 · the roster' },
    out: { type: 'string', description: '标出问题的名册写到 · write the roster with its faults marked to this .xlsx' },
    json: { type: 'boolean', description: '以 JSON 输出（不含人员） · print JSON, without the people' },
  },
  run: async ({ args }) => {
    const bytes = fileOf(args.file)
    if (!bytes)
      return end(
        1,
        `没有此文件，或超过 ${ROSTER_LIMITS.fileBytes / 1_000_000} MB：${args.file} · no such file, or too large`,
      )
    const options = { today: dateAt(Temporal.Now.instant()), onProgress: printed() }
    const roster = await readRoster(bytes, options)
    if (isRefusal(roster)) return end(1, `${roster.text.zh} · ${roster.text.en}`)
    process.stdout.write(args.json ? json(roster) : summary(roster))
    if (args.out) {
      const marked = await errorWorkbook(bytes, options)
      if (!isRefusal(marked)) writeFileSync(args.out, marked)
    }
    if (roster.faults.some(({ level }) => level === 'error')) process.exitCode = 2
  },
})

function fileOf(path: string): Uint8Array | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() && found.size <= ROSTER_LIMITS.fileBytes ? readFileSync(path) : null
}

function end(code: number, text: string): void {
  process.stderr.write(`${text}\n`)
  process.exitCode = code
}

function printed(): (progress: RosterProgress) => void {
  const say = progressLine((text) => process.stderr.write(text))
  return ({ rows, all }) => say(all === null ? '正在打开 · opening' : `${rows} / ${all} 行 · rows`)
}

const json = ({ rows, ...roster }: Roster): string =>
  `${JSON.stringify({ ...roster, rowsGood: rows.length }, null, 2)}\n`

function summary(roster: Roster): string {
  const { rows, rowsTotal, rowsFaulty, faults, faultsTotal } = roster
  const passed = roster.columns.filter(({ field }) => field === null)
  const near = ({ header, near: name }: (typeof passed)[number]) => (name ? `${header}（是否想写 ${name}）` : header)
  const lines = [
    `${rowsTotal} 行，${rows.length} 行可用，${rowsFaulty} 行有误 · ${rowsTotal} rows, ${rows.length} good, ${rowsFaulty} faulty`,
    ...(passed.length > 0 ? [`未读取的列 · columns passed over: ${passed.map(near).join('、')}`] : []),
    ...faults
      .slice(0, FAULTS_PRINTED)
      .map(
        ({ cell, header, value, text, mend }) =>
          `  ${cell} ${header ?? ''}${value ? ` ${value}` : ''}：${text.zh}。${mend.zh} · ${text.en}; ${mend.en}`,
      ),
    ...(faultsTotal > FAULTS_PRINTED ? [`  … 还有 ${faultsTotal - FAULTS_PRINTED} 处，见 --out · more in --out`] : []),
  ]
  return `${lines.join('\n')}\n`
}
