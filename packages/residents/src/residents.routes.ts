import { doneAnswer, type ResidentPrincipal, type RouteContext, type RouteDef, route, type z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { isRefusal, type Refusal } from '@gongbao/kernel'
import { addMember, removeMember } from './add-member.ts'
import { readCertificate } from './certificate.rules.ts'
import { consentTexts } from './consent-texts.ts'
import { decideIdentity } from './decide-identity.ts'
import { decideEvidence, submitEvidence } from './evidence.ts'
import { findPersons } from './find-persons.ts'
import { readName } from './name.rules.ts'
import { proveIdentity } from './prove-identity.ts'
import { readMe } from './read-me.ts'
import { reviewsWaiting, unmaskPerson } from './read-reviews.ts'
import {
  addMemberBody,
  consentTextsView,
  decisionBody,
  evidenceBody,
  evidenceMade,
  evidenceParams,
  findPersonsBody,
  foundPersonsView,
  memberParams,
  meView,
  proveIdentityBody,
  reviewView,
  unmaskBody,
  unmaskedView,
} from './residents.contract.ts'
import type { IdentityClaim, KnownPerson } from './settle-person.ts'
import { verifyPerson } from './verify-person.ts'

const tag = 'residents'
const resident = { realm: 'resident', permission: 'resident.self', tag } as const

type Claimed = Pick<z.output<typeof proveIdentityBody>, 'name' | 'certificateKind' | 'certificateNumber'>

function claimOf(body: Claimed): IdentityClaim | Refusal {
  const name = readName(body.name)
  if (isRefusal(name)) return name
  const certificate = readCertificate(body.certificateKind, body.certificateNumber)
  return isRefusal(certificate) ? certificate : { name, certificate }
}

/** Reads the claim, asks the agency, and runs `act` with the answer in the request's one transaction. */
async function withKnownPerson(
  ctx: Pick<RouteContext<'resident'>, 'db' | 'wall' | 'principal' | 'inTenant'>,
  body: Claimed,
  act: (tx: TenantTx, actor: ResidentPrincipal, claim: IdentityClaim, known: KnownPerson) => Promise<unknown>,
) {
  const claim = claimOf(body)
  if (isRefusal(claim)) return claim
  const known = await verifyPerson(ctx, ctx.principal, claim)
  if (isRefusal(known)) return known
  return ctx.inTenant(async (tx) => {
    const result = await act(tx, ctx.principal, claim, known)
    return isRefusal(result) ? result : readMe(tx, ctx.principal.accountId)
  })
}

const me = route({
  ...resident,
  method: 'get',
  path: '/api/me',
  summary: { zh: '本人与家庭成员', en: 'Oneself and one’s family' },
  description: {
    zh: '在本设备核验身份之前不显示任何人。',
    en: 'Shows nobody before identity was proved on this device.',
  },
  proof: 'none',
  returns: meView,
  handle: async (ctx) =>
    ctx.principal.proven
      ? ctx.inTenant((tx) => readMe(tx, ctx.principal.accountId))
      : { self: null, members: [], phoneMasked: null },
})

const consents = route({
  method: 'get',
  path: '/api/consent-texts',
  realm: 'public',
  permission: 'public',
  tag,
  summary: { zh: '各项同意的原文', en: 'The texts people agree to' },
  description: {
    zh: '页面逐字展示；同意时连同版本和哈希留存。',
    en: 'Shown word for word; a consent is kept with version and hash of its text.',
  },
  returns: consentTextsView,
  handle: async () => ({ items: consentTexts() }),
})

const identity = route({
  ...resident,
  method: 'post',
  path: '/api/me/identity',
  summary: { zh: '实名核验', en: 'Prove one’s identity' },
  description: {
    zh: '以姓名和证件号码向医保经办机构核验；机器无法核验的生僻字姓名转人工，不改动姓名。',
    en: 'Checks name and certificate number with the agency; a name no machine can verify goes to a person, unaltered.',
  },
  proof: 'none',
  body: proveIdentityBody,
  returns: meView,
  async handle(ctx) {
    const proven = await withKnownPerson(ctx, ctx.body, proveIdentity)
    if (!isRefusal(proven)) await ctx.proveDevice()
    return proven
  },
})

const addFamily = route({
  ...resident,
  method: 'post',
  path: '/api/household/members',
  summary: { zh: '添加家庭成员', en: 'Add a family member' },
  body: addMemberBody,
  returns: meView,
  handle: (ctx) =>
    withKnownPerson(ctx, ctx.body, (tx, actor, claim, known) => addMember(tx, actor, ctx.body.relation, claim, known)),
})

const removeFamily = route({
  ...resident,
  method: 'post',
  path: '/api/household/members/{personId}/remove',
  summary: { zh: '移除家庭成员', en: 'Remove a family member' },
  params: memberParams,
  returns: doneAnswer,
  handle: (ctx) => ctx.inTenant((tx) => removeMember(tx, ctx.principal, ctx.params.personId)),
})

const evidence = route({
  ...resident,
  method: 'post',
  path: '/api/evidence',
  summary: { zh: '提交资格证明', en: 'Submit a proof' },
  description: {
    zh: '医保信息之外的资格（在本市工作、就读、当年退役）由投保人说明，工作人员审核。',
    en: 'What the roll cannot tell (works here, studies here, veteran of this year) is stated and then reviewed by staff.',
  },
  body: evidenceBody,
  returns: evidenceMade,
  handle: (ctx) => ctx.inTenant((tx) => submitEvidence(tx, ctx.principal, ctx.body)),
})

const staff = { realm: 'staff', permission: 'policies.manage', tag } as const
const reviews = route({
  ...staff,
  method: 'get',
  path: '/api/staff/resident-reviews',
  summary: { zh: '待人工核验的身份与资格', en: 'Identities and proofs waiting for a person' },
  returns: reviewView,
  handle: (ctx) => ctx.inTenant(reviewsWaiting),
})
const identityDecision = route({
  ...staff,
  method: 'post',
  path: '/api/staff/persons/{personId}/identity',
  summary: { zh: '人工核验身份', en: 'Decide about an identity' },
  params: memberParams,
  body: decisionBody,
  returns: doneAnswer,
  handle: (ctx) => ctx.inTenant((tx) => decideIdentity(tx, ctx.principal, ctx.params.personId, ctx.body.accepted)),
})
const evidenceDecision = route({
  ...staff,
  method: 'post',
  path: '/api/staff/evidence/{evidenceId}/decision',
  summary: { zh: '审核资格证明', en: 'Decide about a proof' },
  params: evidenceParams,
  body: decisionBody,
  returns: doneAnswer,
  handle: (ctx) => ctx.inTenant((tx) => decideEvidence(tx, ctx.principal, ctx.params.evidenceId, ctx.body.accepted)),
})

const search = route({
  ...staff,
  permission: 'policies.read',
  method: 'post',
  path: '/api/staff/persons/search',
  summary: { zh: '按姓名或证件号码查人（脱敏）', en: 'Find people by name or number (masked)' },
  description: {
    zh: '姓名须与证件完全一致；以得到的 personId 再查保单和理赔。姓名和号码只在请求正文中。',
    en: 'The name exactly as on the certificate; policies and claims are then listed by the personId found. Names and numbers travel in the body only.',
  },
  body: findPersonsBody,
  returns: foundPersonsView,
  handle: (ctx) => ctx.inTenant((tx) => findPersons(tx, ctx.body)),
})

const unmasking = route({
  ...staff,
  permission: 'persons.unmask',
  method: 'post',
  path: '/api/staff/persons/{personId}/unmasking',
  summary: { zh: '查看完整姓名与证件号（留痕）', en: 'See a name and number in full, with a reason on record' },
  params: memberParams,
  body: unmaskBody,
  returns: unmaskedView,
  handle: (ctx) => ctx.inTenant((tx) => unmaskPerson(tx, ctx.principal, ctx.params.personId, ctx.body.reason)),
})

export const residentsRoutes: RouteDef[] = [
  ...[me, consents, identity, addFamily, removeFamily, evidence],
  ...[reviews, identityDecision, evidenceDecision, search, unmasking],
]
