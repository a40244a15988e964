import { describe, expect, test } from 'vitest'
import { rolePassword, roleUrls } from './roles.ts'

describe('the roles’ connection strings', () => {
  test('differ by role, follow the administrator’s password and never hold it', () => {
    const urls = roleUrls('postgres://boss:top-secret@db.internal:6432/house?sslmode=require')
    const passwords = Object.values(urls).map((url) => new URL(url).password)
    expect(new Set(passwords).size).toBe(6)
    for (const url of Object.values(urls)) {
      expect(url).toContain('@db.internal:6432/house?sslmode=require')
      expect(url).not.toContain('top-secret')
    }
    expect(new URL(urls.relay).username).toBe('relay')
    expect(rolePassword('relay', 'another')).not.toBe(new URL(urls.relay).password)
  })

  test('want a secret where the address holds none', () => {
    expect(() => roleUrls('postgres://boss@localhost/house')).toThrow('GONGBAO_DB_SECRET')
    expect(roleUrls('postgres://boss@localhost/house', 'given').owner).toContain('owner:')
  })
})
