/** Routes of drafts. Which role a city appoints to what is asked behind each of them, with the state and the four eyes (`draft.rules.ts`). */
import { type RouteDef, route } from '@gongbao/access'
import type { CityCheck } from '../apply-tenants.ts'
import { beginDraftFile } from './begin-draft-file.ts'
import { draftActRoutes } from './draft-acts.routes.ts'
import type { DraftFiles } from './draft-content.rules.ts'
import {
  beginningView,
  checkBody,
  DRAFT_BODY_BYTES,
  draftCheckView,
  draftListView,
  draftParams,
  draftReadingView,
  draftTextView,
  draftView,
  listQuery,
  openBody,
  openedView,
  rebaseBody,
  reviseBody,
  textQuery,
} from './drafts.contract.ts'
import { openDraft } from './open-draft.ts'
import { checkUnsaved, listDrafts, movedView, readDraft, readDraftPlan, readDraftText } from './read-draft.ts'
import { rebaseDraft, reviseDraft } from './revise-draft.ts'

const staff = { realm: 'staff', tag: 'drafts' } as const
const one = { ...staff, params: draftParams }
const PATH = '/api/program/drafts/{draftId}'
const filesIn = (files: readonly { path: string; text: string | null }[]): DraftFiles =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]))

const list = route({
  ...staff,
  method: 'get',
  path: '/api/program/drafts',
  permission: 'drafts.read',
  summary: { zh: '方案草案', en: 'Drafts of plans' },
  query: listQuery,
  returns: draftListView,
  handle: (ctx) => ctx.inTenant((tx) => listDrafts(tx, ctx.principal, ctx.query.all === 'true')),
})

const open = route({
  ...staff,
  method: 'post',
  path: '/api/program/drafts',
  permission: 'program.draft',
  summary: { zh: '从现有方案起草', en: 'Begin a draft from a plan there is' },
  description: {
    zh: 'planCode 为新代号时以 fromCode 的文字起草新方案，日期顺延，备案号待填。',
    en: 'With a new planCode the text of fromCode becomes a new plan, its dates moved on and its filing number to come.',
  },
  idempotent: true,
  body: openBody,
  returns: openedView,
  status: 201,
  example: { body: { fromCode: '2026', planCode: '2027' } },
  handle: (ctx) => ctx.inTenant(async (tx) => movedView(await openDraft(tx, ctx.principal, ctx.body))),
})

const textOf = route({
  ...one,
  method: 'get',
  path: `${PATH}/text`,
  permission: 'drafts.read',
  summary: { zh: '草案中的一个文件', en: 'A file of a draft beside the city’s' },
  query: textQuery,
  returns: draftTextView,
  handle: (ctx) => ctx.inTenant((tx) => readDraftText(tx, ctx.params.draftId, ctx.query.path)),
})

const beginning = route({
  ...one,
  method: 'get',
  path: `${PATH}/beginning`,
  permission: 'drafts.read',
  summary: { zh: '新文件的起头', en: 'What a new file of a draft begins with' },
  description: {
    zh: '承保周期以上一周期为底稿，年度顺延；名单带表头；城市目录里没有的文件名会被拒绝。',
    en: 'A cycle begins as the last one moved on, a list with its header; a name that no city’s folder holds is refused.',
  },
  query: textQuery,
  returns: beginningView,
  handle: (ctx) => ctx.inTenant((tx) => beginDraftFile(tx, ctx.params.draftId, ctx.query.path)),
})

const reading = route({
  ...one,
  method: 'get',
  path: `${PATH}/reading`,
  permission: 'drafts.read',
  summary: { zh: '草案方案的条款全文', en: 'The draft’s plan as its policy would read' },
  returns: draftReadingView,
  handle: (ctx) => ctx.inTenant((tx) => readDraftPlan(tx, ctx.params.draftId)),
})

const revise = route({
  ...one,
  method: 'put',
  path: PATH,
  permission: 'program.draft',
  summary: { zh: '保存一稿', en: 'Save a revision' },
  description: {
    zh: '提交全部改动的文件；内容改变后，原有签字与批准失效。',
    en: 'All changed files as they shall stand; signatures and approvals of the content before fall.',
  },
  idempotent: true,
  maxBodyBytes: DRAFT_BODY_BYTES,
  body: reviseBody,
  returns: openedView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const { revisionNo, files } = ctx.body
      return movedView(await reviseDraft(tx, ctx.principal, ctx.params.draftId, { revisionNo, files: filesIn(files) }))
    }),
})

const rebase = route({
  ...one,
  method: 'post',
  path: `${PATH}/rebase`,
  permission: 'program.draft',
  summary: { zh: '更新到城市最新内容', en: 'Take a draft on to the city’s newest state' },
  idempotent: true,
  body: rebaseBody,
  returns: openedView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => movedView(await rebaseDraft(tx, ctx.principal, ctx.params.draftId, ctx.body))),
})

/** @param checks what later rooms hold against a city's files, as at deployment */
export function draftRoutes(checks: readonly CityCheck[]): RouteDef[] {
  const read = route({
    ...one,
    method: 'get',
    path: PATH,
    permission: 'drafts.read',
    summary: {
      zh: '一份草案：内容、检查、差别、意见、试算',
      en: 'A draft: content, check, difference, comments, simulations',
    },
    returns: draftView,
    handle: (ctx) => ctx.inTenant((tx) => readDraft(tx, ctx.principal, ctx.params.draftId, checks)),
  })
  const check = route({
    ...one,
    method: 'post',
    path: `${PATH}/check`,
    permission: 'program.draft',
    summary: { zh: '检查尚未保存的内容并运行案例', en: 'Check content not saved yet and run its cases' },
    maxBodyBytes: DRAFT_BODY_BYTES,
    body: checkBody,
    returns: draftCheckView,
    handle: (ctx) => ctx.inTenant((tx) => checkUnsaved(tx, ctx.params.draftId, filesIn(ctx.body.files), checks)),
  })
  return [list, open, read, textOf, beginning, reading, check, revise, rebase, ...draftActRoutes(checks)]
}
