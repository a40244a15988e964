import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { adjudicateFiles } from './adjudicate.ts'

// Processes and files of many megabytes: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const ROOT = new URL('../../../..', import.meta.url).pathname
const CITY = join(ROOT, 'tests/harness/fixture-city')
const PLAN = readdirSync(join(CITY, 'plans'))[0]!.replace('.yaml', '')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-adjudicate-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const path = (name: string): string => join(folder, name)

function record(setl_id: string, over: Record<string, unknown> = {}): string {
  const settlement = {
    setl_id,
    setl_time: `${PLAN}-03-09 10:00:00`,
    begndate: `${PLAN}-03-01`,
    enddate: `${PLAN}-03-09`,
    med_type: '21',
    fixmedins_code: 'H1',
    medfee_sumamt: '100.00',
    inscp_scp_amt: '100.00',
    fund_pay_sumamt: '60.00',
    psn_part_amt: '40.00',
    ...over,
  }
  return JSON.stringify({ person: { id: '甲', birthOn: '1970-01-01', insutype: '310' }, settlement })
}

async function run(input: string | Buffer, args: Partial<{ dir: string; plan: string; in: string; out: string }> = {}) {
  writeFileSync(path('in.jsonl'), input)
  rmSync(path('out.jsonl'), { force: true })
  let said = ''
  const code = await adjudicateFiles(
    { dir: CITY, plan: PLAN, in: path('in.jsonl'), out: path('out.jsonl'), ...args },
    (text) => {
      said += text
    },
  )
  const results = existsSync(path('out.jsonl')) ? readFileSync(path('out.jsonl'), 'utf8') : null
  return {
    code,
    said,
    results,
    lines: results
      ?.split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  }
}

describe('gongbao adjudicate', () => {
  it('answers a clean file with exit 0, one line a line', async () => {
    const { code, lines, said } = await run(`${record('S1')}\n${record('S2')}\n`)
    expect(code).toBe(0)
    expect(lines!.map(({ line, setl_id, burdenFen }) => [line, setl_id, burdenFen])).toEqual([
      [1, 'S1', 4000],
      [2, 'S2', 4000],
    ])
    expect(Object.keys(lines![0])).toEqual([
      'line',
      'setl_id',
      'status',
      'payableFen',
      'burdenFen',
      'notCoveredFen',
      'benefits',
      'excluded',
      'warnings',
    ])
    expect(said).toContain('2 行 lines')
  })

  it('answers bad lines in their place, goes on, and exits 2', async () => {
    const input = [record('S1'), '', '{"person":', '[]', 'null', record('S1'), record('', {}), ' ', record('S2')].join(
      '\n',
    )
    const { code, lines } = await run(Buffer.concat([Buffer.from(`${input}\n`), Buffer.from([0xff, 10])]))
    expect(code).toBe(2)
    expect(lines!.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(lines!.map(({ error, status }) => error?.code ?? typeof status)).toEqual([
      'string',
      'EMPTY_LINE',
      'NOT_JSON',
      'NOT_OBJECT',
      'NOT_OBJECT',
      'DUPLICATE_SETTLEMENT',
      'MISSING',
      'EMPTY_LINE',
      'string',
      'NOT_UTF8',
    ])
    expect(Object.keys(lines![1].error)).toEqual(['code', 'field', 'text'])
  })

  it('drops a line beyond 16 MB with bounded memory and answers the next', async () => {
    const long = record('S1', { psn_name: 'x'.repeat(17 * 1024 * 1024) })
    const { code, lines } = await run(`${long}\n${record('S2')}\n`)
    expect([code, lines![0].error.code, lines![1].setl_id]).toEqual([2, 'LINE_TOO_LONG', 'S2'])
  })

  it('reads a record of 10 MB', async () => {
    const details = Array.from({ length: 50_000 }, (_, at) => ({
      feedetl_sn: String(50_000 - at),
      det_item_fee_sumamt: at === 0 ? '100.00' : '0',
      inscp_scp_amt: at === 0 ? '100.00' : '0',
      med_list_codg: 'X'.repeat(100),
    }))
    const { code, lines } = await run(record('S1', { details }))
    expect([code, lines![0].burdenFen]).toEqual([0, 4000])
  })

  it('is not run on a file without a record, and says so', async () => {
    const { code, said, results } = await run('')
    expect([code, results]).toEqual([1, null])
    expect(said).toContain('一行记录也没有 · there is no record in it')
  })

  it('is not run, with exit 1 and no results, when it cannot be', async () => {
    const spoiled = path('spoiled')
    mkdirSync(spoiled)
    const cases = [
      [{ dir: path('nowhere') }, 'no such folder'],
      [{ dir: spoiled }, 'have errors'],
      [{ plan: '1999' }, PLAN],
      [{ in: path('nothing.jsonl') }, 'ENOENT'],
      [{ out: path('no/where.jsonl') }, `the output folder does not exist: ${path('no')}`],
    ] as const
    for (const [args, says] of cases) {
      const { code, said, results } = await run(record('S1'), args)
      expect([code, results]).toEqual([1, null])
      expect(said).toContain(says)
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it.each(['in.jsonl', 'alias.jsonl'])('does not write over its own records (%s)', async (out) => {
    writeFileSync(path('in.jsonl'), '')
    rmSync(path('alias.jsonl'), { force: true })
    symlinkSync(path('in.jsonl'), path('alias.jsonl'))
    const { code, said } = await run(record('S1'), { out: path(out) })
    expect([code, readFileSync(path('in.jsonl'), 'utf8')]).toEqual([1, record('S1')])
    expect(said).toContain('one file')
  })

  it('is not run on bands that cannot be paid, and names their line', async () => {
    const dir = path('open-band')
    cpSync(CITY, dir, { recursive: true })
    const file = join(dir, `plans/${PLAN}.yaml`)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/bands:\s*-/, '$& { rate: 1% }\n        -'))
    const { code, said, results } = await run(record('S1'), { dir })
    expect([code, results]).toEqual([1, null])
    expect(said).toMatch(/plans\/\d+\.yaml:\d+:\d+ .*BAND_OPEN/)
  })

  it('says on standard error that the city does not pass the check, and runs', async () => {
    expect((await run(record('S1'))).said).not.toContain('没有通过检查')
    const dir = path('failing-case')
    cpSync(CITY, dir, { recursive: true })
    writeFileSync(
      join(dir, 'cases/wrong.yaml'),
      `- name: 算错的\n  plan: ${PLAN}\n  given: { person: { age: 40 } }\n  then: { eligible: 'no', pathway: nowhere }\n`,
    )
    const { code, said, lines } = await run(record('S1'), { dir })
    expect([code, lines!.length]).toEqual([0, 1])
    expect(said).toMatch(/没有通过检查，有 [1-9]\d* 个错误/)
    expect(said).toContain(`gongbao -- check ${dir}`)
  })

  it('writes to a device without replacing it, and through a link to its file', async () => {
    expect(await run(record('S1'), { out: '/dev/null' })).toMatchObject({ code: 0 })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    writeFileSync(path('real.jsonl'), 'earlier')
    symlinkSync(path('real.jsonl'), path('link.jsonl'))
    expect(await run(record('S1'), { out: path('link.jsonl') })).toMatchObject({ code: 0 })
    expect(readFileSync(path('real.jsonl'), 'utf8')).toContain('"S1"')
    expect(lstatSync(path('link.jsonl')).isSymbolicLink()).toBe(true)
  })

  it('leaves an earlier result as it was when it is stopped', async () => {
    writeFileSync(path('in.jsonl'), record('S1'))
    writeFileSync(path('out.jsonl'), 'earlier')
    const args = { dir: CITY, plan: PLAN, in: path('in.jsonl'), out: path('out.jsonl') }
    expect(await adjudicateFiles(args, () => undefined, AbortSignal.abort(new Error('stopped')))).toBe(1)
    expect(readFileSync(path('out.jsonl'), 'utf8')).toBe('earlier')
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})

/** Runs the command as a process of its own. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [
    join(ROOT, 'apps/cli/src/main.ts'),
    'adjudicate',
    CITY,
    '--plan',
    PLAN,
    ...args,
  ])
  let out = ''
  child.stdout.on('data', (data) => {
    out += data
  })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  const ended = new Promise<{ code: number | null; out: string; said: string }>((done) =>
    child.on('close', (code) => done({ code, out, said })),
  )
  return { child, ended }
}

describe('as a process', () => {
  it('reads standard input and writes standard output alone, exit code from the lines', async () => {
    const { child, ended } = start(['--in', '-', '--out', '-'])
    child.stdin.end(`${record('S1')}\nbad\n`)
    const { code, out } = await ended
    expect(code).toBe(2)
    expect(
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).line),
    ).toEqual([1, 2])
  })

  it('leaves no results when it is interrupted while it waits for more', async () => {
    const { child, ended } = start(['--out', path('interrupted.jsonl')])
    child.stdin.write(`${record('S1')}\n`)
    while (!readdirSync(folder).some((name) => name.startsWith('interrupted')))
      await new Promise((go) => setTimeout(go, 20))
    child.kill('SIGINT')
    expect((await ended).code).toBe(1)
    expect(readdirSync(folder).filter((name) => name.startsWith('interrupted'))).toEqual([])
  })

  it('ends quietly when nobody reads its output any more', async () => {
    const { child, ended } = start([])
    child.stdin.on('error', () => undefined)
    child.stdout.destroy()
    for (let at = 0; at < 2_000; at += 1) child.stdin.write(`${record(`S${at}`)}\n`)
    child.stdin.end()
    const { code, said } = await ended
    expect(code).toBe(0)
    expect(said).not.toContain('EPIPE')
  })
})
