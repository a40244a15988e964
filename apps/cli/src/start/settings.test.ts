import { isAbsolute } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, readSettings } from './settings.ts'

describe('the settings', () => {
  test('have defaults, also where a variable is empty', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 8080,
      sandboxPort: 8090,
      dataDir: `${ROOT}/.data`,
      databaseUrl: null,
      demo: true,
      demoPeople: 600,
    })
  })

  test('a relative data folder lies in the clone', () => {
    const { dataDir } = readSettings({ DATA_DIR: 'my data/数据' })
    expect(isAbsolute(dataDir)).toBe(true)
    expect(dataDir).toBe(`${ROOT}/my data/数据`)
  })

  test.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', '70000'],
    ['SANDBOX_PORT', '-1'],
    ['GONGBAO_DEMO_PEOPLE', '3'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} must be a whole number`)
  })
})
