/** `gongbao demo --city <dir> --people N --seed S`: a synthetic year in a house of its own, and its proofs. Exit 1 when one of them fails. */
import { startOf } from '@gongbao/kernel'
import { loadCity } from '@gongbao/program'
import { defineCommand } from 'citty'
import { closingTable } from '../demo/closing-table.ts'
import { readFigures } from '../demo/figures.ts'
import { progressTo } from '../demo/progress.ts'
import { proveYear } from '../demo/proofs.ts'
import { runHouse } from '../demo/run-house.ts'
import { liveYear } from '../demo/year.ts'
import { outlastReader } from '../reader-gone.ts'

export interface DemoArgs {
  readonly city: string
  readonly people: number
  readonly seed: number
  readonly plan: string
  readonly dataDir: string | undefined
}

/** @returns the exit code */
export async function demo(args: DemoArgs, say: (text: string) => void, tell: (text: string) => void): Promise<0 | 1> {
  const began = performance.now()
  const { city, findings } = loadCity(args.city)
  const plan = city?.plans.get(args.plan)
  if (!city || !plan) {
    say(
      city
        ? `没有方案 ${args.plan} · there is no such plan\n`
        : `城市文件有误 · the city's files have errors: ${findings[0]?.zh}\n`,
    )
    return 1
  }
  const progress = progressTo(say, process.stderr.isTTY)
  const beginAt = startOf(plan.window.from).add({ hours: 8 })
  const { house, tenantId, stop } = await runHouse({ cityDir: args.city, dataDir: args.dataDir, beginAt, progress })
  try {
    const year = await liveYear(house, tenantId, city, { ...args, progress })
    const planYear = Number(plan.cover.from.slice(0, 4))
    const proving = progress.step('核对 · proving')
    const figures = await readFigures(house, tenantId, year)
    const proofs = await proveYear(house, tenantId, planYear)
    proving.done()
    const speed = {
      enrolledASecond: (figures.policies.live + figures.policies.cancelled) / year.seconds.enrolling,
      recordsASecond: figures.records.sent / year.seconds.claims,
      seconds: (performance.now() - began) / 1000,
    }
    tell(closingTable(tenantId, `${plan.title}（种子 seed ${args.seed}）`, figures, proofs, speed))
    return proofs.every(({ holds }) => holds) ? 0 : 1
  } finally {
    await stop()
  }
}

export default defineCommand({
  meta: {
    name: 'demo',
    description: '合成一个保障年度并核对到分 · live through a synthetic year and prove it to the fen',
  },
  args: {
    city: { type: 'string', required: true, description: '城市目录，如 tenants/<slug> · the city’s folder' },
    people: { type: 'string', default: '2000', description: '人口 · people' },
    seed: { type: 'string', default: '1', description: '种子，同一种子结果相同 · same seed, same figures' },
    plan: { type: 'string', default: '2025', description: '方案代码 · the plan’s code' },
    'data-dir': {
      type: 'string',
      description: '保留数据的目录；默认为临时目录 · keep the data there; default: a temporary folder',
    },
  },
  run: async ({ args }) => {
    outlastReader()
    const [people, seed] = [Number(args.people), Number(args.seed)]
    if (!Number.isInteger(people) || people < 1 || people > 1_000_000 || !Number.isSafeInteger(seed)) {
      process.stderr.write('--people 1–1000000，--seed 整数 · an integer\n')
      process.exitCode = 1
      return
    }
    const given = { city: args.city, people, seed, plan: args.plan, dataDir: args['data-dir'] }
    process.exitCode = await demo(
      given,
      (text) => process.stderr.write(text),
      (text) => process.stdout.write(text),
    )
  },
})
