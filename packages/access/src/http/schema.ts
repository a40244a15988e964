/** Schemas every contract shares: ids at the edge, money, dates, pages. */
import {
  type CivilDate,
  type Fen,
  ID_PREFIXES,
  type Id,
  type IdKind,
  parseDate,
  parsePublicId,
  publicId,
} from '@gongbao/kernel'
import { say } from './parse.ts'
import { z } from './z.ts'

const EXAMPLE_TAIL = '01jdq3v5k8e7trw0000000000'

/** An id coming in: its public form, read once. A path parameter that is none is 404, elsewhere the field is named. */
export const idIn = <K extends IdKind>(kind: K) =>
  z
    .string()
    .max(64)
    .transform((text, context): Id<K> => {
      const id = parsePublicId(kind, text)
      if (id) return id
      context.addIssue({ code: 'custom', message: say('编号不正确', 'not a known form of id').error })
      return z.NEVER
    })
    .openapi({
      type: 'string',
      description: `编号，以 ${ID_PREFIXES[kind]}_ 开头 · id, begins ${ID_PREFIXES[kind]}_`,
      example: `${ID_PREFIXES[kind]}_0${EXAMPLE_TAIL}`,
    })

/** An id going out: handlers return the internal id, the edge writes its public form. */
export const idOut = <K extends IdKind>(kind: K) =>
  z
    .custom<Id<K>>((value) => typeof value === 'string')
    .transform((id) => publicId(kind, id))
    .openapi({ type: 'string', example: `${ID_PREFIXES[kind]}_0${EXAMPLE_TAIL}` })

/** An amount in fen, an exact integer; fields are named `…Fen`. */
export const fenField = () =>
  z
    .custom<Fen>((value) => Number.isSafeInteger(value), say('应为以分为单位的整数', 'must be a whole number of fen'))
    .openapi({ type: 'integer', format: 'int64', example: 12900, description: '单位：分 · in fen' })

/** A civil date of Asia/Shanghai; fields are named `…On`. */
export const dateField = () =>
  z
    .custom<CivilDate>(
      (value) => typeof value === 'string' && value.length === 10 && parseDate(value) !== null,
      say('应为日期，如 2026-01-05', 'must be a date such as 2026-01-05'),
    )
    .openapi({ type: 'string', format: 'date', example: '2026-01-05' })

/** An instant going out as RFC 3339 UTC; fields are named `…At`. */
export const instantOut = () =>
  z
    .custom<Temporal.Instant>((value) => value instanceof Temporal.Instant)
    .transform((at) => at.round('millisecond').toString())
    .openapi({ type: 'string', format: 'date-time', example: '2025-11-20T01:30:00.000Z' })

/** Query of a list: `limit` (1–200, default 50) and an opaque `cursor` of the page before. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ description: '每页条数 · rows a page' }),
  cursor: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_.:-]+$/, say('翻页标记不正确', 'not a cursor of ours'))
    .optional()
    .openapi({ description: '上一页返回的 next · the `next` of the page before' }),
}

/** As `pageQuery`, for lists ordered by id: the cursor is the public id of the last row shown, read as an id. */
export const pageBy = <K extends IdKind>(kind: K) => ({ limit: pageQuery.limit, cursor: idIn(kind).optional() })

/** A page of a list; `next` is null on the last one. */
export const pageOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), next: z.string().nullable() })

/** The answer of a route that has nothing to tell. */
export const doneAnswer = z.object({ done: z.literal(true) })
