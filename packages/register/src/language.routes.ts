/** Routes of the language itself: what completion, hover help, forms and the condition editor are made from. */
import { type RouteDef, route } from '@gongbao/access'
import { languageView, schemaParams, schemaView } from './language.contract.ts'
import { languageOf, schemaOf } from './language.rules.ts'

const staff = { realm: 'staff', permission: 'drafts.read', method: 'get', tag: 'drafts' } as const

const language = route({
  ...staff,
  path: '/api/program/language',
  summary: { zh: '规则可用的事实与运算', en: 'Facts and operators of rules' },
  returns: languageView,
  handle: async () => languageOf(),
})

const schema = route({
  ...staff,
  path: '/api/program/language/schemas/{file}',
  summary: { zh: '一类城市文件的 JSON Schema', en: 'The JSON Schema of a kind of city file' },
  params: schemaParams,
  returns: schemaView,
  handle: async ({ params: { file } }) => ({ file, schema: schemaOf(file) }),
})

export const languageRoutes: RouteDef[] = [language, schema]
