/** The tenant guide says what is so: its figures are those of the invented cities' cases, its messages those of the check. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCity } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const CITIES = join(ROOT, 'tests/fixtures/cities')
const guides = { zh: 'docs/tenant-guide.zh-CN.md', en: 'docs/tenant-guide.md' } as const
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

describe.each(Object.values(guides))('%s', (guide) => {
  it('pays what the cases pay', () => {
    const rows = rowsOf(guide)
    expect(rows.length).toBeGreaterThanOrEqual(35)
    for (const { city, name, paid } of rows) expect([name, paid]).toEqual([name, expectedIn(city, name)])
  })

  it('leads to files that are there', () => {
    for (const [, path] of textOf(guide).matchAll(/\]\((?!http)([^)#]+)(?:#[^)]*)?\)/g))
      expect(() => textOf(join('docs', path!)), path).not.toThrow(/ENOENT/)
  })
})

it('shows the same cases in both languages', () => {
  const [zh, en] = Object.values(guides).map((guide) => rowsOf(guide).map(({ city, name }) => `${city}: ${name}`))
  expect(en).toEqual(zh)
})

interface Row {
  readonly city: string
  readonly name: string
  /** In fen, one a result. */
  readonly paid: readonly number[]
}

/** Rows that end in bold figures and the case they are of: | … | **7,500** | `city: its case` |. */
function rowsOf(guide: string): Row[] {
  const rows = textOf(guide).matchAll(/\| ([^|]*\*\*) \| `(\w+): ([^`|]+)` \|$/gm)
  return [...rows].map(([, figures, city, name]) => {
    const paid = [...figures!.matchAll(/\*\*([-\d,.]+)\*\*/g)].map(([, yuan]) => fenOf(yuan!))
    return { city: city!, name: name!, paid }
  })
}

function fenOf(yuan: string): number {
  const [whole, cents = ''] = yuan.replaceAll(',', '').split('.')
  return Number(`${whole}${cents.padEnd(2, '0')}`)
}

function expectedIn(city: string, name: string): readonly number[] {
  const found = loadCity(join(CITIES, city)).city!.cases.filter(({ case: one }) => one.name === name)
  expect([name, found.length]).toEqual([name, 1])
  const { case: one } = found[0]!
  if (one.kind === 'record') return one.then.map(({ payable }) => payable!)
  if (one.kind === 'benefit') return [one.then.payable]
  throw new Error(`${name} pays nothing`)
}

/** What a newcomer does to a sound city, in the order of the guide. */
const MISTAKES: readonly (readonly [file: string, right: string, wrong: string])[] = [
  ['plans/2026.yaml', 'claimWithin: 2年', 'claimWithn: 2年'],
  ['plans/2026.yaml', 'amount: 129元', 'amount: 129'],
  ['plans/2026.yaml', '- { upTo: 50000元, rate: 60% }', '- { upTo: 50000元, rate: 0.6 }'],
  ['program.yaml', "divisions: ['9901']", 'divisions: [9901]'],
  ['plans/2026.yaml', 'claimWithin: 2年', 'claimWithin：2年'],
  ['lists/drugs.csv', '', 'GBK'],
  ['plans/2026.yaml', '        - { rate: 70% }', '        - { upTo: 100000元, rate: 70% }'],
  ['plans/2026.yaml', 'value: trauma-inpatient }', 'value: truama-inpatient }'],
  [
    'clauses.yaml',
    /status: manual, .*\}/.exec(readFileSync(join(CITIES, 'xingwan/clauses.yaml'), 'utf8'))![0],
    'status: rule }',
  ],
  ['plans/2026.yaml', '        - { fact: dischargedThisYear, operator: isKnown }\n', ''],
]

describe('the ten commonest mistakes', () => {
  const sections = Object.values(guides).map((guide) =>
    textOf(guide)
      .split(/^### \d+\. /m)
      .slice(1),
  )

  it.each(MISTAKES.map((mistake, at) => [at + 1, ...mistake] as const))(
    '%i is told first, and in these words',
    (no, ...mistake) => {
      const [first] = findingsOf(mistake)
      const [zh, en] = sections.map((parts) => parts[no - 1]!)
      expect(first!.level).toBe('error')
      expect(zh).toContain(`\`${first!.code}\` ${first!.zh}`)
      expect(en).toContain(`\`${first!.code}\` ${first!.en}`)
      if (zh!.includes(' → ')) expect(zh).toContain(first!.mend!.zh)
      if (en!.includes(' → ')) expect(en).toContain(first!.mend!.en)
    },
  )

  it('are ten in each language', () => {
    expect(sections.map((parts) => parts.length)).toEqual([10, 10])
  })
})

function findingsOf([file, right, wrong]: (typeof MISTAKES)[number]) {
  const dir = mkdtempSync(join(tmpdir(), 'gongbao-guide-'))
  try {
    cpSync(join(CITIES, 'xingwan'), dir, { recursive: true })
    const path = join(dir, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(right)
    writeFileSync(path, wrong === 'GBK' ? asGbk(text) : text.replace(right, wrong))
    return check(dir).findings.filter(({ level }) => level !== 'note')
  } finally {
    rmSync(dir, { recursive: true })
  }
}

/** The header as it was, and a row as a spreadsheet on a Chinese computer saves it. */
function asGbk(text: string): Buffer {
  const name = Buffer.from([0xb7, 0xce, 0xb0, 0xa9, 0xb0, 0xd0, 0xcf, 0xf2, 0xc6, 0xac]) // 肺癌靶向片
  return Buffer.concat([
    Buffer.from(`${text.split('\n')[0]}\nXW-TY-1,`),
    name,
    Buffer.from(',special,C34,2026-01-01,\n'),
  ])
}
