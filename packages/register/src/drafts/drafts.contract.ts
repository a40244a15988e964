/** What staff send and read of drafts. */
import { idIn, idOut, instantOut, STAFF_ROLES, say, z } from '@gongbao/access'
import { planReadingView } from '../register.contract.ts'
import { DRAFT_ACTS } from './draft.rules.ts'
import { DRAFT_EVENTS, DRAFT_STATES } from './draft-states.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const FILE_BYTES_MAX = 2_000_000
/** Room for the five megabytes of texts a draft may change, as JSON. */
export const DRAFT_BODY_BYTES = 8_000_000

/** A changed file, or one taken away (`text: null`). */
const draftFile = z.strictObject({ path: z.string().min(1).max(120), text: z.string().max(FILE_BYTES_MAX).nullable() })
const draftFiles = z
  .array(draftFile)
  .max(200)
  .refine(
    (files) => new Set(files.map(({ path }) => path)).size === files.length,
    say('同一文件写了两次', 'a file stands twice'),
  )
const contentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, say('应为内容指纹', 'must be a content hash'))
  .openapi({ description: '所看到的内容的指纹 · hash of the content that was read', example: 'a'.repeat(64) })
const planCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, say('方案代号如 2027', 'a plan code such as 2027'))
const note = z.string().trim().max(2_000)
const revisionNo = z.int().min(1).max(100_000)

export const draftParams = z.strictObject({ draftId: idIn('draft') })
export const objectionParams = z.strictObject({ draftId: idIn('draft'), eventId: idIn('draftEvent') })
export const openBody = z.strictObject({ fromCode: planCode, planCode })
export const reviseBody = z.strictObject({ revisionNo, files: draftFiles })
export const rebaseBody = z.strictObject({ revisionNo, keep: z.array(z.string().min(1).max(120)).max(200).default([]) })
export const checkBody = z.strictObject({ files: draftFiles })
export const actBody = z.strictObject({ contentHash, note: note.optional() })
export const returnBody = z.strictObject({ contentHash, note: note.min(1) })
export const sayBody = z.strictObject({ note: note.min(1), place: z.string().max(200).optional() })
export const answerBody = z.strictObject({ note: note.min(1) })
export const listQuery = z.strictObject({ all: z.enum(['true', 'false']).default('false') })
export const textQuery = z.strictObject({ path: z.string().min(1).max(120) })

const personView = z.object({ name: z.string(), role: z.enum(STAFF_ROLES), coinsurer: z.string().nullable() })
const authorView = z.object({ name: z.string(), isMe: z.boolean() })

const draftHead = z.object({
  draftId: idOut('draft'),
  planCode: z.string(),
  /** The plan it was made from and is compared with. */
  fromCode: z.string(),
  state: z.enum(DRAFT_STATES),
  revisionNo: z.int(),
  contentHash: z.string(),
  openedAt: instantOut(),
  changedAt: instantOut(),
  authors: z.array(authorView),
  /** What whoever asks may do now. */
  acts: z.array(z.enum(DRAFT_ACTS)),
  openObjections: z.int(),
  signed: z.boolean(),
  approved: z.boolean(),
})
export const draftListView = z.object({ items: z.array(draftHead), mayOpen: z.boolean() })

export const findingView = z
  .object({
    level: z.enum(['error', 'warning', 'note']),
    file: z.string(),
    line: z.int().optional(),
    column: z.int().optional(),
    key: z.string().optional(),
    code: z.string(),
    zh: z.string(),
    en: z.string(),
    mend: bilingual,
    clause: z.string().optional(),
    /** Not so in the city the draft rests on. */
    isNew: z.boolean(),
  })
  .openapi('Finding')

const caseView = z.object({
  file: z.string(),
  line: z.int().nullable(),
  name: z.string(),
  kind: z.string(),
  plan: z.string(),
  clause: z.string().nullable(),
  passed: z.boolean(),
  differences: z.array(z.object({ key: z.string(), expected: z.string(), actual: z.string(), text: bilingual })),
})

const changeView = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  key: z.string(),
  rule: z.string().nullable(),
  clause: z.string().nullable(),
  text: bilingual,
})
const diffView = z.object({ summary: bilingual, clauses: z.array(z.string()), changes: z.array(changeView) })
const fileChangeView = z.object({ path: z.string(), change: z.enum(['added', 'removed', 'changed']) })

export const draftCheckView = z
  .object({
    findings: z.array(findingView),
    /** How many there are, when not all are told. */
    errors: z.int(),
    warnings: z.int(),
    cases: z.array(caseView),
    diff: diffView.nullable(),
    files: z.array(fileChangeView),
  })
  .openapi('DraftCheck')

export const simulationView = z
  .object({
    simulationId: idOut('simulation'),
    state: z.enum(['requested', 'running', 'done', 'failed']),
    donePeople: z.int(),
    allPeople: z.int().nullable(),
    /** Whether it is about the draft as it stands now. */
    isOfThis: z.boolean(),
    requestedAt: instantOut(),
    finishedAt: instantOut().nullable(),
    result: z.record(z.string(), z.unknown()).nullable(),
  })
  .openapi('PlanSimulation')

const eventView = z.object({
  eventId: idOut('draftEvent'),
  kind: z.enum(DRAFT_EVENTS),
  by: personView,
  at: instantOut(),
  note: z.string().nullable(),
  place: z.string().nullable(),
  revisionNo: z.int(),
  /** Whether it is about the content as it stands now; a signature or approval of another has fallen. */
  isOfThis: z.boolean(),
  /** Of an objection: the answer to it. */
  answer: z.object({ by: personView, at: instantOut(), note: z.string() }).nullable(),
})

export const draftView = draftHead
  .extend({
    /** Whether the city still is as it was when this was drafted. */
    isOnNewest: z.boolean(),
    /** Files that both the draft and the city changed since. */
    overtaken: z.array(z.string()),
    /** What approval still waits for. */
    needs: z.array(bilingual),
    check: draftCheckView,
    events: z.array(eventView),
    revisions: z.array(z.object({ revisionNo: z.int(), by: z.string(), at: instantOut(), contentHash: z.string() })),
    simulations: z.array(simulationView),
    /** Every text file of the city as the draft would have it. */
    paths: z.array(z.object({ path: z.string(), bytes: z.int(), change: fileChangeView.shape.change.nullable() })),
    publishedHash: z.string().nullable(),
  })
  .openapi('Draft')

export const draftTextView = z.object({
  path: z.string(),
  /** null: there is no such file. */
  text: z.string().nullable(),
  baseText: z.string().nullable(),
})
export const beginningView = z.object({
  path: z.string(),
  /** What the file begins with. */
  text: z.string(),
})
export const draftReadingView = z.object({ sections: planReadingView.shape.sections })
export const openedView = z.object({
  draftId: idOut('draft'),
  revisionNo: z.int(),
  contentHash: z.string(),
  state: z.enum(DRAFT_STATES),
})
export const publishedView = openedView.extend({
  newVersions: z.array(z.object({ planVersionId: idOut('planVersion'), planCode: z.string(), versionNo: z.int() })),
})
