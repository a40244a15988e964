import { describe, expect, test } from 'vitest'
import { DatabaseUnfit, placeOf, readAdminUrl, whyUnreachable } from './admin-url.ts'

const url = readAdminUrl('postgres://boss:p%40ss%2Fw%25@db.internal:6432/house%20one')

describe('the administrator’s address', () => {
  test('is told without its password', () => {
    expect(placeOf(url)).toBe('db.internal:6432/house one')
    expect(placeOf(readAdminUrl('postgresql://boss@db/house'))).toBe('db:5432/house')
  })

  test.each([
    ['house', 'cannot be read'],
    ['postgres://boss:100%@db/house', 'cannot be read'],
    ['mysql://boss:secret@db/house', 'protocol'],
    ['postgres:///house', 'no host'],
    ['postgres://boss:secret@db', 'no database'],
    ['postgres://boss:secret@db/', 'no database'],
  ])('%s is refused, without being repeated', (text, reason) => {
    const refused = thrownBy(() => readAdminUrl(text))
    expect(refused).toBeInstanceOf(DatabaseUnfit)
    expect(refused.message).toContain(reason)
    expect(refused.message).not.toContain('secret')
  })

  test.each([
    [{ code: 'ECONNREFUSED' }, 'cannot reach db.internal:6432/house one (ECONNREFUSED)'],
    [{ code: 'CONNECT_TIMEOUT' }, 'cannot reach'],
    [{ code: 'ENOTFOUND' }, 'cannot reach'],
    [{ code: '28P01' }, 'refused the password of boss'],
    [{ code: '28000', message: 'no pg_hba.conf entry for host' }, 'pg_hba.conf'],
    [{ code: '3D000' }, 'no database house one'],
    [{ code: '53300' }, 'no connection left'],
  ])('%o is told in words', (error, words) => {
    const told = whyUnreachable(error, url) as Error
    expect(told.message).toContain(words)
    expect(told.message).not.toContain('p@ss')
    expect(told.message).not.toContain('p%40ss')
  })

  test('an error that says something else stays itself', () => {
    const error = new Error('something else')
    expect(whyUnreachable(error, url)).toBe(error)
  })
})

function thrownBy(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
