/** What does not change of a person within a year, as first stated: birth, sex and plan level, eight bytes a person. */
import type { Insured } from '../record/record.ts'
import { bytesOf, uint32 } from './columns.ts'

/** A fact of a person's that an earlier record states otherwise. */
export interface OtherwiseStated {
  readonly field: 'birthOn' | 'sex' | 'level'
  readonly earlier: string
  /** The line of the person's first record. */
  readonly line: number
}

const SEXES = ['male', 'female'] as const
/** Of one number: 25 bits for the birth as 19600501, two for the sex, five for the level. */
const SEX_AT = 2 ** 25
const LEVEL_AT = 2 ** 27
/** A plan has at most ten; further ones of a hostile file are not kept. */
const MOST_LEVELS = 31

export class KnownPersons {
  /** Of the person's first record, from 1. */
  readonly line = uint32()
  readonly facts = uint32()
  readonly levels: string[] = []
  private size = 0

  get bytes(): number {
    return bytesOf([this.line, this.facts])
  }

  /** @param at number of a person already kept @returns what an earlier record states otherwise; what is left unsaid contradicts nothing */
  otherwise(at: number, person: Insured): OtherwiseStated | null {
    const line = this.line.get(at)
    const { birth, sex, level } = this.read(at)
    if (birth !== digitsOf(person.birthOn)) return { field: 'birthOn', earlier: dateOf(birth), line }
    if (sex && person.sex && sex !== person.sex) return { field: 'sex', earlier: sex, line }
    if (level && person.level && level !== person.level) return { field: 'level', earlier: level, line }
    return null
  }

  /** Keeps what is first stated. @param at number of the person, at most one beyond the last */
  keep(at: number, person: Insured, line: number): void {
    const isNew = at === this.size
    if (isNew) {
      this.size += 1
      this.line.set(at, line)
    }
    const known = isNew ? null : this.read(at)
    const sex = known?.sex ?? person.sex
    const level = known?.level ?? person.level
    const birth = known?.birth ?? digitsOf(person.birthOn)
    this.facts.set(at, birth + SEX_AT * (sex ? SEXES.indexOf(sex) + 1 : 0) + LEVEL_AT * this.numberOf(level))
  }

  private read(at: number): { birth: number; sex: 'male' | 'female' | undefined; level: string | undefined } {
    const facts = this.facts.get(at)
    const sex = Math.floor(facts / SEX_AT) % 4
    return { birth: facts % SEX_AT, sex: SEXES[sex - 1], level: this.levels[Math.floor(facts / LEVEL_AT) - 1] }
  }

  /** From 1; 0 for none. */
  private numberOf(level: string | null): number {
    if (level === null) return 0
    const known = this.levels.indexOf(level)
    if (known >= 0) return known + 1
    return this.levels.length < MOST_LEVELS ? this.levels.push(level) : 0
  }
}

const digitsOf = (date: string): number => Number(date.replaceAll('-', ''))

function dateOf(digits: number): string {
  const text = String(digits).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
