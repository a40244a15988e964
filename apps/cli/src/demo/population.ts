/** An invented city: households with ages, basic insurance and identity numbers of the unassigned area 990000. */
import { addDays, type CivilDate, civilDate, idNumberCheck } from '@gongbao/kernel'
import { inventFamily, inventName } from './names.ts'
import { type Random, randomOf } from './random.ts'

export type Relation = 'self' | 'spouse' | 'child' | 'parent'

export interface Resident {
  readonly index: number
  readonly name: string
  readonly idNumber: string
  readonly birthOn: CivilDate
  readonly sex: 'male' | 'female'
  /** Relation to the household's first adult. */
  readonly relation: Relation
  /** Basic insurance: 310 employee, 390 resident, 340 retired cadre. */
  readonly insutype: '310' | '390' | '340'
  readonly area: 'city' | 'province' | 'elsewhere'
  readonly preExisting: boolean
}
export interface Household {
  readonly phone: string
  readonly members: readonly Resident[]
  /** Whether this household enrolls when the window opens. */
  readonly enrolls: boolean
}

/** Unassigned area code: no real person has such a number. */
const AREA = '990000'
/** Numbers of a series that no mobile network has been given: no real phone has one. */
const PHONE_PREFIX = '1640'

class Numbers {
  private readonly taken = new Map<string, number>()

  /** The next free number of a birthday and sex: the sequence is odd for men, even for women. */
  of(birthOn: CivilDate, sex: 'male' | 'female'): string {
    const start = `${AREA}${birthOn.replaceAll('-', '')}`
    const used = this.taken.get(`${start}${sex}`) ?? 0
    this.taken.set(`${start}${sex}`, used + 1)
    const sequence = used * 2 + (sex === 'male' ? 1 : 2)
    if (sequence > 999) throw new RangeError('more than 499 births of one sex on one day: invent fewer people')
    const digits = `${start}${String(sequence).padStart(3, '0')}`
    return `${digits}${idNumberCheck(digits)}`
  }
}

interface Draft {
  relation: Relation
  age: number
  sex: 'male' | 'female'
}

function draftHousehold(random: Random): Draft[] {
  const shape = random.weighted([200, 330, 300, 110, 60])
  const sex = random.chance(510) ? 'male' : 'female'
  const other = sex === 'male' ? 'female' : 'male'
  const adult = shape === 1 ? random.int(24, 82) : shape === 0 ? random.int(20, 88) : random.int(26, 47)
  const drafts: Draft[] = [{ relation: 'self', age: adult, sex }]
  if (shape >= 1) drafts.push({ relation: 'spouse', age: Math.max(22, adult + random.int(-5, 5)), sex: other })
  if (shape >= 2) {
    const children = shape === 3 ? 2 : 1
    for (let child = 0; child < children; child += 1) {
      drafts.push({
        relation: 'child',
        age: random.int(0, Math.min(20, adult - 21)),
        sex: random.chance(520) ? 'male' : 'female',
      })
    }
  }
  if (shape === 4)
    drafts.push({ relation: 'parent', age: adult + random.int(22, 34), sex: random.chance(450) ? 'male' : 'female' })
  return drafts
}

function insutypeOf(random: Random, age: number): Resident['insutype'] {
  if (age >= 85 && random.chance(30)) return '340'
  if (age < 18) return '390'
  return random.chance(age >= 60 ? 480 : 560) ? '310' : '390'
}

/**
 * Invents a city of exactly `people` residents.
 * @param on the date at which ages are counted (start of the plan year)
 */
export function inventCity(people: number, seed: number, on: CivilDate): Household[] {
  const random = randomOf(seed, 'population')
  const numbers = new Numbers()
  const households: Household[] = []
  let index = 0
  while (index < people) {
    const family = inventFamily(random)
    const drafts = draftHousehold(random).slice(0, people - index)
    const area = random.chance(965) ? 'city' : random.chance(700) ? 'province' : 'elsewhere'
    const members = drafts.map((draft): Resident => {
      const year = Number(on.slice(0, 4)) - draft.age - 1
      const birthOn = addDays(civilDate(`${year}-01-01`), random.int(1, 364))
      const surname = draft.relation === 'spouse' ? undefined : family
      const name = inventName(random, surname)
      return {
        index: index++,
        name,
        idNumber: numbers.of(birthOn, draft.sex),
        birthOn,
        sex: draft.sex,
        relation: draft.relation,
        insutype: insutypeOf(random, draft.age),
        area,
        preExisting: random.chance(draft.age >= 65 ? 180 : draft.age >= 45 ? 70 : 12),
      }
    })
    const eldest = Math.max(...drafts.map((draft) => draft.age))
    households.push({
      phone: `${PHONE_PREFIX}${String(households.length).padStart(7, '0')}`,
      members,
      enrolls: random.chance(eldest >= 60 ? 720 : 620),
    })
  }
  return households
}
