import { describe, expect, test } from 'vitest'
import { DB_ROLES } from './connect.ts'
import type { RoleFacts, ServerFacts } from './inspect-server.ts'
import { whyUnfit } from './server-fitness.rules.ts'

const roles = (facts: Partial<RoleFacts>): RoleFacts[] =>
  DB_ROLES.map((name) => ({ name, state: 'missing', marked: false, governed: true, ...facts }))
const fresh: ServerFacts = {
  version: 150_018,
  encoding: 'UTF8',
  standby: false,
  user: 'maker',
  superuser: false,
  mayCreateRoles: true,
  ownsDatabase: true,
  database: 'house',
  isOurs: false,
  strangers: 0,
  roles: roles({}),
  otherDatabases: [],
}
const why = (facts: Partial<ServerFacts>) => whyUnfit({ ...fresh, ...facts })?.message ?? null

describe('a server is fit', () => {
  test.each<[string, Partial<ServerFacts>]>([
    ['fresh, for whoever may create roles and owns the database', {}],
    ['for a superuser who does not own the database', { superuser: true, ownsDatabase: false }],
    ['at every further start', { isOurs: true, strangers: 70, roles: roles({ state: 'open', marked: true }) }],
    [
      'with roles that another house of the same secret uses',
      { roles: roles({ state: 'open' }), otherDatabases: ['first'] },
    ],
    [
      'when the administrator’s password was changed',
      { isOurs: true, roles: roles({ state: 'closed', marked: true }) },
    ],
    ['when its database was dropped and made anew', { roles: roles({ state: 'closed', marked: true }) }],
    [
      'without the right to create roles that stand already',
      { mayCreateRoles: false, roles: roles({ state: 'open' }) },
    ],
  ])('%s', (_what, facts) => {
    expect(why(facts)).toBeNull()
  })
})

describe('a server is refused', () => {
  test.each<[string, Partial<ServerFacts>, string]>([
    ['too old', { version: 140_023 }, 'PostgreSQL 14; Gongbao needs 15'],
    ['a standby', { standby: true }, 'standby'],
    ['in an encoding without Chinese', { encoding: 'LATIN1' }, 'LATIN1'],
    ['with tables of another program', { strangers: 3 }, 'another program'],
    ['whose database belongs to somebody else', { ownsDatabase: false }, 'does not own the database house'],
    ['where roles are missing and cannot be made', { mayCreateRoles: false }, 'may not create the roles owner, app_rw'],
    [
      'whose roles serve another house under another secret',
      { roles: roles({ state: 'closed', marked: true }), otherDatabases: ['first'], isOurs: true },
      'serve the database first on the same server',
    ],
    ['whose roles of these names are not ours', { roles: roles({ state: 'closed' }) }, 'Gongbao did not make'],
    [
      'whose roles the administrator may not change',
      { isOurs: true, roles: roles({ state: 'closed', marked: true, governed: false }) },
      'may not administer the roles owner, app_rw',
    ],
    [
      'whose owner the administrator may not become',
      { roles: roles({ state: 'open', marked: true, governed: false }) },
      'grant owner to maker with admin option',
    ],
  ])('%s', (_what, facts, words) => {
    expect(why(facts)).toContain(words)
  })
})
