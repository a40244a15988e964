import { idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { WhatIfResult } from './what-if-result.ts'
import type { Wish } from './wish.rules.ts'

/** Other figures tried on the city's own claims; a finished one never changes. */
export const whatIfTable = pgTable(
  'what_if',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'whatIf').notNull(),
    planCode: text('plan_code').notNull(),
    /** The city's state whose plan and lists are tried. */
    cityHash: text('city_hash').notNull(),
    wish: jsonb('wish').$type<Wish>().notNull(),
    state: text('state').$type<'requested' | 'running' | 'done' | 'failed'>().notNull(),
    /** Progress: people whose claims were read, and how many there are once that is known. */
    donePeople: integer('done_people').notNull(),
    allPeople: integer('all_people'),
    result: jsonb('result').$type<WhatIfResult>(),
    requestedBy: idColumn('requested_by', 'staffAccount').notNull(),
    requestedAt: instantColumn('requested_at').notNull(),
    finishedAt: instantColumn('finished_at'),
  },
  (table) => [primaryKey({ name: 'what_if_pkey', columns: [table.tenantId, table.id] })],
)
