/** Reads a city's folder strictly. What is wrong becomes findings with file, line and key; a city is returned only when all of it could be read. */
import { statSync } from 'node:fs'
import type { z } from 'zod'
import type { City, Lists, PlacedCase } from '../city.ts'
import type { Finding } from '../finding.ts'
import type { Plan } from '../schema/plan.ts'
import { type Clause, type Cycle, clausesFile, cycleFile, programFile, themeFile } from '../schema/program.ts'
import { cityHash } from './canonical.ts'
import { eachOnce, fileFinding } from './findings.ts'
import { type CityFiles, type Folder, heldFolder, readFolder } from './folder.ts'
import { Reader } from './reader.ts'
import { ruleFaults } from './rule-faults.ts'
import type { SourceMap } from './source.ts'

export interface LoadedCity {
  readonly city?: City
  readonly findings: readonly Finding[]
  /** The shared files that were included, by path ('_shared/exclusions/national.yaml'). */
  readonly shared: Readonly<Record<string, string>>
}

/** @throws Error when `dir` is not a folder that can be read */
export function loadCity(dir: string): LoadedCity {
  if (!statSync(dir).isDirectory()) throw new Error(`not a folder: ${dir}`)
  return load(readFolder(dir))
}

/** The same for files in memory, by path: what stands in a draft or a snapshot. */
export function loadCityFiles(files: CityFiles): LoadedCity {
  return load(heldFolder(files))
}

function load(folder: Folder): LoadedCity {
  const reader = new Reader(folder)
  const program = reader.shape('program.yaml', programFile)
  const parts = {
    program,
    clauses: reader.shape('clauses.yaml', clausesFile),
    theme: reader.shape('brand/theme.yaml', themeFile),
    cycles: reader.shapes('cycles', cycleFile),
    plans: reader.plans(),
    lists: reader.lists(program?.lists),
    cases: reader.cases(),
    changelog: reader.text('CHANGELOG.md'),
  }
  const findings = reader.findings
  findings.push(...doubleClauses(parts.clauses ?? [], reader))
  for (const [code, plan] of parts.plans) findings.push(...ruleFaults(`plans/${code}.yaml`, plan, reader))
  return { ...assemble(parts, reader, findings), findings: eachOnce(findings), shared: reader.shared }
}

function doubleClauses(clauses: readonly Clause[], reader: Reader): Finding[] {
  return clauses.flatMap(({ id }, at) => {
    if (clauses.findIndex((clause) => clause.id === id) === at) return []
    const says = {
      zh: `条款 ${id} 重复`,
      en: `the clause ${id} stands twice`,
      mend: { zh: '请只保留一条', en: 'keep one' },
    }
    return [fileFinding('clauses.yaml', 'DOUBLE_CODE', reader.locate('clauses.yaml', [at, 'id']), says, [at, 'id'])]
  })
}

interface Parts {
  program: z.output<typeof programFile> | undefined
  clauses: Clause[] | undefined
  theme: z.output<typeof themeFile> | undefined
  cycles: Map<string, Cycle>
  plans: Map<string, Plan>
  lists: Lists
  cases: PlacedCase[]
  changelog: string | undefined
}

function assemble(parts: Parts, reader: Reader, findings: readonly Finding[]): { city?: City } {
  const { program, theme, clauses, changelog } = parts
  if (!program || !theme || !clauses || changelog === undefined) return {}
  if (findings.some(({ level }) => level === 'error')) return {}
  const city = { ...parts, program, theme, changelog, clauses: new Map(clauses.map((clause) => [clause.id, clause])) }
  const sources: SourceMap = { locate: (file, path) => reader.locate(file, path) }
  return { city: { ...city, hash: cityHash(city), sources } }
}
