/** openapi.json without a server: the routes as they are declared, no database, no keys of anyone's. */
import { join } from 'node:path'
import { installKeys, newKeys, parseKeys } from '@gongbao/access'
import { connect } from '@gongbao/database'
import { systemClock } from '@gongbao/kernel'
import { createApi } from './api.ts'

/** Where the committed copy stands; `api-client` is generated from it. */
export const OPENAPI_FILE = join(import.meta.dirname, '../../../docs/openapi.json')

/** The document as text, ending in a newline. */
export function openApiText(): string {
  installKeys(parseKeys(newKeys()))
  // A pool opens no connection before its first query, and describing asks none.
  const nowhere = connect('postgres://nobody@127.0.0.1:1/none', 'app_rw')
  const silent = { info: () => {}, warn: () => {}, error: () => {} }
  const tenants = { find: () => undefined, count: () => 0, refresh: async () => {}, stop: () => {} }
  const { document } = createApi({ db: nowhere, auth: nowhere, tenants, wall: systemClock, log: silent, https: false })
  return `${JSON.stringify(document(), null, 2)}\n`
}
