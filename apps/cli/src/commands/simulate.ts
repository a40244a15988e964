/**
 * `gongbao simulate <dir> --plan 2026 --in records.jsonl --set inpatient.deductible.amount=12000元`: what a change of plan would have done to a
 * year's claims, without any database.
 *
 * Exit 0 done, 2 done but some lines could not be read, 1 not run.
 */
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { planParameters, sayValue } from '@gongbao/adjudication/what-if'
import { defineCommand } from 'citty'
import { progressLine } from '../progress-line.ts'
import { reasonOf } from '../reason-of.ts'
import { readCity } from '../simulate/city.ts'
import { printSheets } from '../simulate/print-sheets.ts'
import { type Simulated, simulate, type Wishes } from '../simulate/run.ts'
import { repeated, WishFault } from '../simulate/wishes.ts'
import { writeCsv, writeJson, writeWorkbook } from '../simulate/write-files.ts'
import { stdinNotice } from '../stdin-notice.ts'

export interface Outputs {
  readonly out?: string | undefined
  readonly csv?: string | undefined
  readonly xlsx?: string | undefined
}

/** @param tell writes results @param say writes progress and faults @returns the exit code */
export async function simulateFiles(
  wishes: Wishes,
  outputs: Outputs,
  tell: (text: string) => void,
  say: (text: string) => void,
): Promise<0 | 1 | 2> {
  try {
    const start = performance.now()
    if (wishes.synthetic === undefined && (wishes.in ?? '-') === '-') stdinNotice(say)
    refuseNoFolder(outputs)
    const simulated = await simulate(wishes, progressLine(say))
    await writeAll(simulated, outputs)
    tell(printSheets(simulated.sheets))
    say(`${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    return simulated.report.book.errors > 0 ? 2 : 0
  } catch (error) {
    say(`\n${error instanceof WishFault ? error.message : `未完成 · not completed: ${reasonOf(error)}`}\n`)
    return 1
  }
}

/** Before the work, not after it. @throws WishFault naming the folder that is not there */
function refuseNoFolder({ out, csv, xlsx }: Outputs): void {
  for (const path of [out, csv, xlsx]) {
    const folder = path && dirname(path)
    if (folder && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new WishFault(`结果要写入的文件夹不存在：${folder} · the output folder does not exist: ${folder}`)
  }
}

async function writeAll({ sheets, ...results }: Simulated, { out, csv, xlsx }: Outputs): Promise<void> {
  if (out) writeJson(out, results)
  if (csv) writeCsv(csv, sheets.find(({ name }) => name === 'grid') ?? sheets[0]!)
  if (xlsx) await writeWorkbook(xlsx, sheets)
}

/** Every figure that can be set, searched or put on a grid. */
function listParameters(dir: string, code: string): string {
  const plan = readCity(dir, code).plans.get(code)!
  return planParameters(plan)
    .map(({ path, kind, value, name }) => `${path} = ${sayValue(kind, value)}    ${name.zh}\n`)
    .join('')
}

const text = (description: string) => ({ type: 'string', description }) as const

export default defineCommand({
  meta: {
    name: 'simulate',
    description: '改一改方案会怎样：拿一年的赔案试算 · what a change of plan would have done to a year’s claims',
  },
  args: {
    dir: { type: 'positional', required: true, description: '城市目录 · the city’s folder' },
    plan: { type: 'string', required: true, description: '原方案，如 2026 · the plan before' },
    against: text('新方案：方案代码，或 目录、目录#方案 · the plan after: a code, a folder, or folder#code'),
    set: text('改一个数字，可多次：inpatient.deductible.amount=12000元 · set a figure; may be repeated'),
    in: text('结算单 JSONL；- 为标准输入（默认） · records'),
    synthetic: text('不用文件，按此人口编造一年 · invent a year of a city of so many people'),
    seed: { type: 'string', default: '1', description: '编造的种子 · seed of the invented year' },
    members: text('被保险人 JSONL，用来算保费 · those insured, for the premium'),
    premium: text('或直接给出保费，如 1234万元 · or the premium itself'),
    on: text('按此日统计已决、已核、未决、IBNR · figures at this date'),
    search: text('floor、cost-limit、at-least:80%、at-most:95%：改哪一个数字能达到 · which single figure reaches it'),
    grid: text('网格，可多次：….amount=10000元..20000元/1000元 · a grid; may be repeated'),
    parameters: { type: 'boolean', description: '只列出可改的数字 · only list the figures' },
    out: text('完整结果 JSON · the whole result'),
    csv: text('网格（或总览）CSV · the grid, or the summary'),
    xlsx: text('全部表格 XLSX · all tables'),
  },
  run: async ({ args, rawArgs }) => {
    const say = (line: string): boolean => process.stderr.write(line)
    if (args.parameters) {
      try {
        process.stdout.write(listParameters(args.dir, args.plan))
      } catch (error) {
        say(`${reasonOf(error)}\n`)
        process.exitCode = 1
      }
      return
    }
    const wishes = { ...args, set: repeated(rawArgs, 'set'), grid: repeated(rawArgs, 'grid') }
    process.exitCode = await simulateFiles(wishes, args, (result) => process.stdout.write(result), say)
  },
})
