import { describe, expect, it } from 'vitest'
import { homeFor, navFor } from './nav.ts'

describe('navigation by permission', () => {
  it('offers only what the permissions allow', () => {
    const paths = navFor(['staff.self', 'program.read', 'claims.read']).flatMap((group) =>
      group.items.map((item) => item.path),
    )
    expect(paths).toEqual(['/program', '/claims'])
  })

  it('lands on the first page a person may see', () => {
    expect(homeFor(['staff.self', 'reports.read'])).toBe('/overview')
    expect(homeFor(['staff.self', 'audit.read'])).toBe('/audit')
    expect(homeFor(['staff.self'])).toBeNull()
  })
})
