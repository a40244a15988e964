import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An invented resident a newcomer may sign in as: the phone's code arrives in the simulated inbox. */
export interface DemoResident {
  readonly phone: string
  readonly name: string
  readonly idNumber: string
}

const FILE = 'demo-residents.json'

/** By slug; empty before the first start. */
export function readDemoResidents(dataDir: string): Readonly<Record<string, DemoResident>> {
  try {
    return JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as Record<string, DemoResident>
  } catch {
    return {}
  }
}

export function keepDemoResident(dataDir: string, slug: string, resident: DemoResident): void {
  const file = join(dataDir, FILE)
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...readDemoResidents(dataDir), [slug]: resident }, null, 2)}\n`, {
    mode: 0o600,
  })
  renameSync(`${file}.new`, file)
}
