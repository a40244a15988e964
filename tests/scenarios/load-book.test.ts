/** The house's own year as a book: what it pays is what the house has booked, whether decisions are read as they were kept or records are opened. */

import { type Book, inYear, payBook } from '@gongbao/adjudication/what-if'
import { loadBook, reverseClaim } from '@gongbao/claims'
import { isRefusal } from '@gongbao/kernel'
import { cityOf } from '@gongbao/register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { billOf, ClaimsWorld } from './claims-world.ts'

let world: ClaimsWorld
beforeAll(async () => {
  world = await ClaimsWorld.open('book')
})
afterAll(() => world.close())

const booked = async (): Promise<number> => {
  const [row] = await world.database.owner
    .sql`select coalesce(sum(payable_fen), 0)::bigint as sum from claim where tenant_id = ${world.city}`
  return Number(row!.sum)
}
const sum = (amounts: Float64Array): number => amounts.reduce((total, one) => total + one, 0)
const shape = ({ size, persons, unpaid, groups, days, amount, benefit, kind }: Book) => ({
  size,
  persons,
  unpaid,
  groups,
  days,
  money: [...amount],
  benefit: [...benefit],
  kind: [...kind],
})

test('a year pays what the house booked, read as kept or judged anew, and one side classifying alike shares its book', async () => {
  const people = await Promise.all(['甲', '乙', '丙'].map((one) => world.insure(`测试${one}`)))
  const bills = [
    billOf(people[0]!, { inScope: 14_000 }),
    billOf(people[0]!, { inScope: 10_000 }),
    billOf(people[1]!, { inScope: 60_000, outOfCatalogue: 30_000 }),
    billOf(people[2]!, { inScope: 80_000 }),
    billOf(people[2]!, { inScope: 100, more: { med_type: '99' } }),
  ]
  const answers: Awaited<ReturnType<typeof world.sent>>[] = []
  for (const bill of bills) answers.push(await world.sent(bill))
  expect(isRefusal(await world.in((tx) => reverseClaim(tx, world.staff(), answers[3]!.claimId!, '录入有误')))).toBe(
    false,
  )
  const city = await world.in(async (tx) => (await cityOf(tx)).city)
  const plan = city.plans.get('2025')!
  const dearer = { ...city, plans: new Map([['2025', { ...plan, fourEyesAbove: plan.fourEyesAbove }]]) }
  const side = { city, planCode: '2025' }
  const told: number[] = []
  const load = () =>
    loadBook(world.database.app_rw, world.city, 2025, [side, { city: dearer, planCode: '2025' }], (done) => {
      told.push(done)
    })
  const kept = await load()
  expect(kept.books[0]).toBe(kept.books[1])
  expect(kept).toMatchObject({ claims: 4, people: 3 })
  const { paid } = payBook(kept.books[0]!, city, '2025')
  expect(sum(paid)).toBe(await booked())
  expect(sum(paid)).toBeGreaterThan(0)
  expect(kept.books[0]!.unpaid.map(({ status, codes }) => [status, ...codes])).toEqual([['review', 'UNKNOWN_MED_TYPE']])

  // The facts that no decision made before this keeps.
  await world.database.owner.sql`alter table adjudication disable trigger user`
  await world.database.owner.sql`update adjudication set brought = null where tenant_id = ${world.city}`
  const judged = await load()
  const byPerson = (book: Book) => ({
    ...shape(book),
    unpaid: book.unpaid.map(({ codes, status }) => ({ codes, status })),
  })
  expect(byPerson(judged.books[0]!)).toMatchObject({ size: 4, persons: 3 })
  expect(sum(payBook(judged.books[0]!, city, '2025').paid)).toBe(await booked())
  expect([...judged.books[0]!.groups].map(({ district }) => district)).toEqual(
    [...kept.books[0]!.groups].map(({ district }) => district),
  )
  expect(told.at(-1)).toBe(3)
})

test('where one side classifies otherwise, both are judged anew: row by row the same claims', async () => {
  await world.database.owner.sql`alter table adjudication enable trigger user`
  await world.sent(billOf(await world.insure('测试丁'), { inScope: 70_000 }))
  const city = await world.in(async (tx) => (await cityOf(tx)).city)
  const plan = city.plans.get('2025')!
  const [first, ...rest] = plan.benefits
  const wider = { ...plan, benefits: [{ ...first!, parts: [...first!.parts, 'outOfCatalogue' as const] }, ...rest] }
  const other = { ...city, plans: new Map([['2025', wider]]) }
  const sides = [city, other].map((one) => ({ city: one, planCode: '2025' }))
  const { books } = await loadBook(world.database.app_rw, world.city, 2025, sides)
  const [is, would] = books.map((book, at) => payBook(book, sides[at]!.city, '2025').paid)
  expect(books[0]).not.toBe(books[1])
  expect([...books[0]!.line]).toEqual([...books[1]!.line])
  expect([...books[0]!.start]).toEqual([...books[1]!.start])
  // Only one of them bore something out of the catalogue.
  expect([...is!].filter((fen, row) => fen !== would![row])).toHaveLength(1)
})

test('a plan of another year is tried in this one', async () => {
  const city = await world.in(async (tx) => (await cityOf(tx)).city)
  const there = inYear(city, '2026', 2025)
  const { books } = await loadBook(world.database.app_rw, world.city, 2025, [{ city: there, planCode: '2026' }])
  expect(sum(payBook(books[0]!, there, '2026').paid)).toBeGreaterThan(0)
})

test('a year without claims is an empty book', async () => {
  const city = await world.in(async (tx) => (await cityOf(tx)).city)
  const { books, claims } = await loadBook(world.database.app_rw, world.city, 2020, [{ city, planCode: '2025' }])
  expect([claims, books[0]!.size]).toEqual([0, 0])
})
