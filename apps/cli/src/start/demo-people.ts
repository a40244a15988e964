import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An invented resident a newcomer may sign in as: the phone's code arrives in the simulated inbox. */
export interface DemoResident {
  readonly phone: string
  readonly name: string
  readonly idNumber: string
}
/** What became of a city's invented year. */
export interface DemoYear {
  /** 'begun' was cut off; it is not begun again, since its people exist. */
  readonly state: 'begun' | 'done'
  readonly resident?: DemoResident
}

const FILE = 'demo-years.json'

/** By slug; empty before the first start. */
export function readDemoYears(dataDir: string): Readonly<Record<string, DemoYear>> {
  try {
    return JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as Record<string, DemoYear>
  } catch {
    return {}
  }
}

export function writeDemoYear(dataDir: string, slug: string, year: DemoYear): void {
  const all = { ...readDemoYears(dataDir), [slug]: year }
  writeFileSync(join(dataDir, FILE), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
}
