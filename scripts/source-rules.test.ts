import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkSources, importsOf } from './source-rules.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongbao-rules-'))
  write('tenants/tinyville/program.yaml', 'name: x\ncity:\n  name: 小城市\n  nameEn: Tinyville\n')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
const faults = (file: string, text: string): string[] => {
  write(file, text)
  return checkSources(root).filter((fault) => fault.startsWith(file))
}

describe('rules of the sources', () => {
  test('a circle of files is found, of types too; what several files need in a third is none', () => {
    write('packages/claims/src/b.ts', "import type { A } from './a.ts'\nexport * from './c.ts'")
    write('packages/claims/src/c.ts', 'export const c = 1')
    expect(faults('packages/claims/src/a.ts', "import { b } from './b.ts'\nimport { c } from './c.ts'")).toEqual([
      'packages/claims/src/a.ts: needs itself by way of packages/claims/src/b.ts → packages/claims/src/a.ts',
    ])
    write('packages/claims/src/b.ts', "export * from './c.ts'")
    expect(faults('packages/claims/src/a.ts', "import { b } from './b.ts'\nimport { c } from './c.ts'")).toEqual([])
  })

  test.each([
    ['packages/kernel/src/a.ts', "import { x } from '@gongbao/database'", 'may not import @gongbao/database'],
    ['packages/ledger/src/a.ts', "import type { X } from '@gongbao/claims'", 'may not import @gongbao/claims'],
    ['packages/claims/src/a.ts', "export * from '@gongbao/claims'", 'may not import @gongbao/claims'],
    ['packages/claims/src/a.ts', "const x = await import('@gongbao/reporting')", 'may not import @gongbao/reporting'],
    ['packages/claims/src/a.ts', "import {\n  x,\n  y,\n} from '@gongbao/ledger/src/post.ts'", 'past that package'],
    ['packages/claims/src/a.ts', "import { x } from '../../ledger/src/post.ts'", 'reaches out of its package'],
    ['apps/portal/src/a.tsx', "import { connect } from '@gongbao/database'", 'may not import @gongbao/database'],
    ['packages/claims/src/a.routes.ts', "import { x } from './a.store.ts'", 'a .routes may not import'],
    ['packages/claims/src/a.rules.ts', "import { inTenant } from '@gongbao/database'", 'a .rules may not import'],
    ['packages/claims/src/approve.ts', "import { claimTable } from './a.table.ts'", 'only a .store touches'],
    ['packages/claims/src/a.ts', '// as in Tinyville', 'names the city'],
    ['packages/claims/src/a.test.ts', "const at = '小城'", 'names the city 小城'],
    ['packages/claims/src/a.ts', `// ${'TO'}DO later`, 'left to do'],
    ['packages/claims/src/a.ts', `// ${'@ts'}-ignore`, 'turns the type check off'],
    ['packages/claims/src/a.ts', 'x\n'.repeat(300), '301 lines'],
    ['packages/kernel/src/a.ts', "import fs from 'node:fs'", 'may not import node:fs'],
    ['packages/program/src/check/a.ts', "import { parse } from 'yaml'", 'may not import yaml'],
    ['packages/adjudication/src/a.ts', "import pino from 'pino'", 'may not import pino'],
    ['packages/adjudication/src/a.ts', 'const on = new Date()', 'may not use new Date'],
    ['packages/adjudication/src/a.ts', 'const at = Temporal.Now.instant()', 'may not use Temporal.Now'],
    ['packages/program/src/a.ts', 'const luck = Math.random()', 'may not use Math.random'],
    ['packages/kernel/src/a.ts', 'const home = process.env.HOME', 'may not use process.'],
    ['packages/claims/src/a.ts', 'const half = amountFen / 2', 'only kernel/money divides money'],
    ['packages/reporting/src/a.rules.ts', 'const r = (a * 100) / premiumFen', 'only kernel/money divides money'],
    ['packages/claims/src/a.ts', 'const text = yuan.toFixed(2)', 'never passes through a float'],
    ['packages/claims/src/a.ts', "const yuan = parseFloat('1.5')", 'never passes through a float'],
    ['packages/claims/src/a.test.ts', `const id = '${'1101'}05194912310021'`, 'identity number'],
  ])('find in %s: %j', (file, text, fault) => {
    expect(faults(file, text).join('\n')).toContain(fault)
  })

  test.each([
    ['packages/claims/src/a.ts', "import { post } from '@gongbao/ledger'\nimport fs from 'node:fs'"],
    ['packages/claims/src/a.db.test.ts', "import { testDatabase } from '../../../tests/harness/index.ts'"],
    [
      'packages/claims/src/a.routes.ts',
      "import type { Row } from './a.store.ts'\nimport { approve } from './approve.ts'",
    ],
    ['packages/claims/src/a.store.ts', "import { claimTable } from './a.table.ts'"],
    ['packages/claims/src/a.ts', "const id = '990000194912310028', no = '2025-11-20'"],
    ['packages/kernel/src/clock.ts', 'const now = () => Temporal.Now.instant()'],
    ['packages/program/src/load/a.ts', "import { readFileSync } from 'node:fs'"],
    ['packages/adjudication/src/a.ts', '/** never new Date() */\nconst x = 1 // nor process.env'],
    ['packages/claims/src/a.ts', '// amountFen / 2\nconst path = "/api/amount/x"'],
    ['apps/server/src/a.ts', "import { portal } from '@gongbao/portal'"],
  ])('are kept by %s: %j', (file, text) => {
    expect(faults(file, text)).toEqual([])
  })

  test('a package without a README is named', () => {
    write('packages/claims/package.json', '{}')
    expect(checkSources(root)).toContain('packages/claims: has no README.md')
  })

  test('two migrations of one number are named', () => {
    for (const name of ['0001_a', '0002_b', '0002_c', '0010_d']) write(`migrations/${name}.sql`, 'select 1')
    expect(checkSources(root)).toContain('migrations/0002_c.sql: another migration has the number 0002')
    expect(checkSources(root)).toHaveLength(1)
  })

  test('imports are read from every form', () => {
    const text =
      "import a from 'a'\nimport type { B } from 'b'\nimport 'c'\nexport { d } from 'd'\nimport * as e from 'e'\nconst f = import('f')\nconst g = `\n  import x from 'no'`"
    expect(importsOf(text).map((one) => one.target)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })
})
