/** Collects what the check finds in one city, each with its place. */
import type { Bilingual } from '@gongbao/kernel'
import type { City } from '../city.ts'
import type { Finding } from '../finding.ts'
import { keyText } from '../load/findings.ts'
import type { KeyPath } from '../load/source.ts'
import { readBudget } from './reach.ts'

export interface Spot {
  readonly file: string
  readonly path: KeyPath
}
export interface Said extends Bilingual {
  readonly mend: Bilingual
  readonly clause?: string | null | undefined
}

/** Codes of benefits, by plan. */
export type PaidByPlan = ReadonlyMap<string, ReadonlySet<string>>

export class Report {
  readonly city: City
  readonly findings: Finding[] = []
  readonly paid: PaidByPlan
  readonly budget = readBudget()

  constructor(city: City, paid: PaidByPlan = new Map()) {
    this.city = city
    this.paid = paid
  }

  error(code: string, at: Spot, said: Said): void {
    this.#add('error', code, at, said)
  }

  warning(code: string, at: Spot, said: Said): void {
    this.#add('warning', code, at, said)
  }

  /** Nothing to mend. */
  note(code: string, at: Spot, said: Said): void {
    this.#add('note', code, at, said)
  }

  /** An error where the clause says must; else a warning: in principle, may, encourage and explore take a reason. */
  byForce(code: string, at: Spot, said: Said): void {
    const force = said.clause ? this.city.clauses.get(said.clause)?.force : undefined
    this.#add(force === 'must' ? 'error' : 'warning', code, at, said)
  }

  #add(level: Finding['level'], code: string, { file, path }: Spot, { zh, en, mend, clause }: Said): void {
    const place = this.city.sources?.locate(file, path) ?? {}
    const key = path.length > 0 ? { key: keyText(path) } : {}
    this.findings.push({ level, file, ...key, ...place, code, zh, en, mend, ...(clause ? { clause } : {}) })
  }
}

export const planFileOf = (code: string): string => `plans/${code}.yaml`
export const cycleFileOf = (name: string): string => `cycles/${name}.yaml`
