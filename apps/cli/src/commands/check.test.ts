import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../../../../packages/program/src/testing/city', import.meta.url))

interface Outcome {
  readonly code: number
  readonly out: string
  readonly error: string
}
const gongbao = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error })
    })
  })

describe('gongbao check', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'gongbao-check-'))
    cpSync(EXAMPLE, dir, { recursive: true })
  })
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true })
  })
  const edit = (file: string, find: string, replace: string): void => {
    const text = readFileSync(join(dir, file), 'utf8')
    expect(text).toContain(find)
    writeFileSync(join(dir, file), text.replace(find, replace))
  }

  it('runs the cases and ends well with warnings only', async () => {
    const { code, out } = await gongbao('check', dir)
    expect([...out.matchAll(/警告 warning {2}([A-Z_]+)/g)].map(([, said]) => said)).toEqual([
      'ORDINARY_WAITS',
      'FEW_CASES',
    ])
    expect(out).toContain('0 个错误，2 个警告；9 个案例，9 个通过')
    expect(code).toBe(0)
  })

  it('names file, line and key of a misspelt key and the nearest right one', async () => {
    edit('plans/2026.yaml', 'selectBy: discharge', 'selctBy: discharge')
    const { code, out } = await gongbao('check', dir)
    expect(code).toBe(1)
    expect(out).toContain(`${dir}/plans/2026.yaml:6:1`)
    expect(out).toContain('没有键 selctBy，是否想写 selectBy')
    expect(out).toContain('1 个错误')
  })

  it('shows what a failing case expected and got, at its line', async () => {
    edit('cases/all.yaml', 'payable: 37000元', 'payable: 38500元')
    edit('cases/all.yaml', '  clause: X2\n', '  clause: X2\n  note: 50000 × 60% + 10000 × 70%\n')
    const { code, out } = await gongbao('check', dir, '--json')
    const { findings, cases } = JSON.parse(out) as { findings: { code: string }[]; cases: object }
    expect(code).toBe(1)
    expect(cases).toEqual({ total: 9, passed: 8 })
    expect(findings.find((finding) => finding.code === 'CASE_FAILED')).toMatchObject({
      file: 'cases/all.yaml',
      line: 1,
      clause: 'X2',
      zh: '案例“超过免赔额的部分按档赔付”不符：应赔 应为 38,500.00 元，实为 37,000.00 元。实际这样算：年度免赔额 15,000.00 元，此前累计 0.00 元，本次计入 15,000.00 元，已满，第 1 段（免赔额以上50,000.00 元以内）本次 50,000.00 元，赔付 60%，第 2 段（免赔额以上50,000.00 元以上至 200,000.00 元）本次 10,000.00 元，赔付 70%',
      mend: { zh: '请核对案例的结果，或方案的规则；案例的算式：50000 × 60% + 10000 × 70%' },
    })
  })

  it('names the cause first, and once, when a plan cannot be adjudicated', async () => {
    edit('plans/2026.yaml', '      apply: marginal\n', '      apply: whole\n')
    edit('plans/2026.yaml', '- { rate: 80% }', '- { rate: 10% }')
    const { code, out } = await gongbao('check', dir)
    expect(code).toBe(1)
    const said = [...out.matchAll(/错误 error {2}([A-Z_]+)/g)].map((match) => match[1])
    expect(said[0]).toBe('WHOLE_TIERS_FALL')
    expect(said.filter((one) => one === 'CASES_NOT_RUN')).toHaveLength(1)
    expect(said).not.toContain('CASE_FAILED')
  })

  it('refuses an option or argument it does not know', async () => {
    const option = await gongbao('check', dir, '--jsn')
    expect(option).toMatchObject({ code: 1, out: '' })
    expect(option.error).toContain('没有选项 --jsn，是否想写 --json')
    const argument = await gongbao('check', dir, 'more')
    expect(argument).toMatchObject({ code: 1, out: '' })
    expect(argument.error).toContain('多余的参数 more')
  })

  it('says so when there is no such folder', async () => {
    const { code, out, error } = await gongbao('check', join(dir, 'nowhere'))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain('没有此目录')
  })
})

describe('gongbao diff', () => {
  it('compares two plans of a city, and names the plans there are', async () => {
    const same = await gongbao('diff', EXAMPLE, '2026', '2026')
    expect(same).toMatchObject({ code: 0, out: '没有改变 · nothing changes\n' })
    const none = await gongbao('diff', EXAMPLE, '2025', '2026')
    expect(none.code).toBe(1)
    expect(none.error).toContain('可用：2026')
  })
})

describe('gongbao facts', () => {
  it('prints every fact as a row', async () => {
    const { code, out } = await gongbao('facts')
    expect(code).toBe(0)
    expect(out).toContain('| `insuredParents` | 整数 integer |')
    expect(out).toContain('| `startsWithAny` |')
  })
})
