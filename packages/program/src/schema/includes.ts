/** Pieces that several cities share: they stand once under `_shared/` beside the cities' folders and are included by name. */
import { z } from 'zod'
import { LISTS, type ListName } from './lists.ts'
import { clauseId } from './units.ts'
import { says } from './written.ts'

/** The name of a shared piece: the stem of its file, `_shared/exclusions/<name>.yaml` or `_shared/lists/<list>/<name>.csv`. */
export const sharedName = z
  .string(says('共用内容写名称', 'a shared piece is named'))
  .regex(
    /^[a-z0-9][a-z0-9-]{0,59}$/,
    says('共用内容的名称只含小写字母、数字和 -', 'the name of a shared piece has lower-case letters, digits and -'),
  )

/** Stands among a plan's exclusions; its entries stand there instead. */
export const includeItem = z.strictObject({
  include: sharedName,
  /** The city's own clause for those of its entries that name none. */
  clause: clauseId.optional(),
})
export type IncludeItem = z.output<typeof includeItem>

type Includes = { [Name in ListName]: z.ZodOptional<z.ZodArray<typeof sharedName>> }
const names = Object.keys(LISTS) as ListName[]

/** In program.yaml: the shared lists that stand before the city's own rows, by list. */
export const listIncludes = z.strictObject(
  Object.fromEntries(names.map((name) => [name, z.array(sharedName).min(1).max(20).optional()])) as Includes,
)
