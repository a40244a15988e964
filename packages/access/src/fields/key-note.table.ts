import { bytesColumn, instantColumn } from '@gongbao/database'
import { pgTable, text } from 'drizzle-orm/pg-core'

/** By what each key of the ring is known again. Nothing about a key can be learnt from it. */
export const keyNoteTable = pgTable('key_note', {
  /** 'root', or the version of a master key. */
  name: text('name').primaryKey(),
  fingerprint: bytesColumn('fingerprint').notNull(),
  notedAt: instantColumn('noted_at').notNull(),
})
