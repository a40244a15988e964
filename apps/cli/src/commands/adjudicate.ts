/**
 * `gongbao adjudicate <dir> --plan <code> --in records.jsonl --out results.jsonl`: tries a plan on records of one's own, without any database.
 *
 * One answer a line, in order. Exit 0 clean, 2 some bad lines, 1 not run (and then no results stand).
 */
import { statSync } from 'node:fs'
import { type Adjudicator, checkLoaded, createAdjudicator } from '@gongbao/adjudication'
import { checkCity, type LoadedCity, loadCity } from '@gongbao/program'
import { defineCommand } from 'citty'
import { runAdjudicate } from '../adjudicate/run.ts'
import { printFindings } from '../print-findings.ts'
import { progressLine } from '../progress-line.ts'
import { reasonOf } from '../reason-of.ts'
import { stdinNotice } from '../stdin-notice.ts'

export interface AdjudicateArgs {
  readonly dir: string
  readonly plan: string
  readonly in: string
  readonly out: string
}

/** @param say writes to standard error @returns the exit code */
export async function adjudicateFiles(
  args: AdjudicateArgs,
  say: (text: string) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<0 | 1 | 2> {
  const adjudicator = loadAdjudicator(args, say)
  if (typeof adjudicator === 'string') {
    say(adjudicator)
    return 1
  }
  try {
    if (args.in === '-') stdinNotice(say)
    const report = progressLine(say)
    const tally = await runAdjudicate({ adjudicator, input: args.in, output: args.out, signal, report })
    say(`\n${tally.summary()}\n`)
    return tally.bad > 0 ? 2 : 0
  } catch (error) {
    say(`\n未完成 · not completed: ${reasonOf(error)}\n`)
    return 1
  }
}

function loadAdjudicator({ dir, plan }: AdjudicateArgs, say: (text: string) => void): Adjudicator | string {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    return `没有此目录：${dir} · there is no such folder: ${dir}\n`
  const loaded = loadCity(dir)
  const { city, findings } = loaded
  if (!city) {
    const errors = findings.filter(({ level }) => level === 'error')
    return `${printFindings(dir, errors)}\n城市文件有误，未理算 · the city's files have errors\n`
  }
  if (!city.plans.has(plan))
    return `没有方案 ${plan}，现有 ${[...city.plans.keys()].join('、')} · there is no plan ${plan}, only ${[...city.plans.keys()].join(', ')}\n`
  try {
    const adjudicator = createAdjudicator(city, plan)
    noteErrors(dir, loaded, say)
    return adjudicator
  } catch (error) {
    const ofPlan = checkCity(city).filter(({ level, file }) => level === 'error' && file === `plans/${plan}.yaml`)
    return `${printFindings(dir, ofPlan)}\n方案 ${plan} 无法理算 · plan ${plan} cannot be paid: ${reasonOf(error)}\n`
  }
}

/** A plan is tried while it is written, errors and all; what comes of it must not be taken for what would be paid. */
function noteErrors(dir: string, loaded: LoadedCity, say: (text: string) => void): void {
  const errors = checkLoaded(loaded).findings.filter(({ level }) => level === 'error').length
  if (errors === 0) return
  say(
    `注意：城市文件没有通过检查，有 ${errors} 个错误，以下只是试算；逐条请看 npm run -s gongbao -- check ${dir}\n` +
      `Note: the city's files do not pass the check (errors: ${errors}); these results are a trial only. To see them: npm run -s gongbao -- check ${dir}\n`,
  )
}

export default defineCommand({
  meta: { name: 'adjudicate', description: '用一个方案试算结算单（JSONL） · adjudicate settlement records by a plan' },
  args: {
    dir: { type: 'positional', required: true, description: '城市目录，如 tenants/<slug> · the city’s folder' },
    plan: { type: 'string', required: true, description: '方案代码，如 2026 · the plan’s code' },
    in: {
      type: 'string',
      default: '-',
      description: '结算单，每行一个 JSON；- 为标准输入 · records, one JSON object a line',
    },
    out: { type: 'string', default: '-', description: '结果，每行一个 JSON；- 为标准输出 · results, one a line' },
  },
  run: async ({ args }) => {
    const stop = new AbortController()
    const onSignal = () => stop.abort(new Error('已中断 · interrupted'))
    process.once('SIGINT', onSignal)
    process.once('SIGTERM', onSignal)
    process.exitCode = await adjudicateFiles(args, (text) => process.stderr.write(text), stop.signal)
  },
})
