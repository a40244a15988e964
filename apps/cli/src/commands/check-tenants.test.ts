/** Every city that this repository serves: its files are right and its own cases hold. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCity } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'

const TENANTS = fileURLToPath(new URL('../../../../tenants', import.meta.url))
const slugs = readdirSync(TENANTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)

describe('the cities of tenants/', () => {
  it('are two at least', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(2)
  })

  it.each(slugs)('%s has no error, and all of its 25 cases or more hold', (slug) => {
    const { findings, cases } = check(join(TENANTS, slug))
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(cases.total).toBeGreaterThanOrEqual(25)
    expect(cases.passed).toBe(cases.total)
  })

  it.each(slugs)('%s says the same under any other folder name', (slug) => {
    const dir = mkdtempSync(join(tmpdir(), 'gongbao-copy-'))
    try {
      cpSync(join(TENANTS, slug), join(dir, 'newtown'), { recursive: true })
      expect(check(join(dir, 'newtown'))).toEqual(check(join(TENANTS, slug)))
      expect(loadCity(join(dir, 'newtown')).city?.hash).toBe(loadCity(join(TENANTS, slug)).city?.hash)
    } finally {
      rmSync(dir, { recursive: true })
    }
  })
})
