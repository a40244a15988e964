/** Reads a city's folder strictly. What is wrong becomes findings with file, line and key; a city is returned only when all of it could be read. */
import { statSync } from 'node:fs'
import type { z } from 'zod'
import type { City, Lists, PlacedCase } from '../city.ts'
import type { Finding } from '../finding.ts'
import { LISTS, type ListName } from '../schema/lists.ts'
import { type Plan, planFile } from '../schema/plan.ts'
import { type Clause, type Cycle, clausesFile, cycleFile, programFile, themeFile } from '../schema/program.ts'
import { cityHash } from './canonical.ts'
import { readCases } from './cases.ts'
import { readCsv } from './csv-file.ts'
import { fileFinding } from './findings.ts'
import { type CityFiles, type Folder, heldFolder, readFolder } from './folder.ts'
import { ruleFaults } from './rule-faults.ts'
import { readShape } from './shape-findings.ts'
import type { KeyPath, Place, SourceMap } from './source.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

export interface LoadedCity {
  readonly city?: City
  readonly findings: readonly Finding[]
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
  const parts = {
    program: reader.shape('program.yaml', programFile),
    clauses: reader.shape('clauses.yaml', clausesFile),
    theme: reader.shape('brand/theme.yaml', themeFile),
    cycles: reader.shapes('cycles', cycleFile),
    plans: reader.shapes('plans', planFile),
    lists: reader.lists(),
    cases: reader.cases(),
    changelog: reader.text('CHANGELOG.md'),
  }
  const findings = reader.findings
  findings.push(...doubleClauses(parts.clauses ?? [], reader))
  for (const [code, plan] of parts.plans) findings.push(...ruleFaults(`plans/${code}.yaml`, plan, reader))
  return { ...assemble(parts, reader, findings), findings }
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

/** Reads the files of one folder and remembers where their keys stand. */
class Reader implements SourceMap {
  readonly findings: Finding[]
  readonly #folder: Folder
  readonly #yaml = new Map<string, YamlFile>()
  readonly #lines = new Map<string, readonly number[]>()

  constructor(folder: Folder) {
    this.#folder = folder
    this.findings = [...folder.findings]
  }

  /** In a list the path is the row from 0. */
  locate(file: string, path: KeyPath): Place | null {
    const row = typeof path[0] === 'number' ? this.#lines.get(file)?.[path[0]] : undefined
    if (row !== undefined) return { line: row, column: 1 }
    return this.#yaml.get(file)?.locate(path) ?? null
  }

  text(file: string): string | undefined {
    if (!this.#folder.files.includes(file)) return undefined
    const text = this.#folder.text(file)
    if (typeof text === 'string') return text
    this.findings.push(text)
    return undefined
  }

  yaml(file: string): unknown {
    const text = this.text(file)
    if (text === undefined) return undefined
    const read = readYaml(file, text)
    this.findings.push(...read.findings)
    this.#yaml.set(file, read)
    return read.data
  }

  shape<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const data = this.yaml(file)
    if (data === undefined) return undefined
    const read = readShape(schema, data, { file, locate: (path) => this.locate(file, path) })
    if ('value' in read) return read.value
    this.findings.push(...read.findings)
    return undefined
  }

  /** All files of a folder, by stem. */
  shapes<Schema extends z.ZodType>(folder: string, schema: Schema): Map<string, z.output<Schema>> {
    const found = new Map<string, z.output<Schema>>()
    for (const file of this.#in(folder)) {
      const value = this.shape(file, schema)
      if (value !== undefined) found.set(file.slice(folder.length + 1, -'.yaml'.length), value)
    }
    return found
  }

  lists(): Lists {
    const names = Object.keys(LISTS) as ListName[]
    return Object.fromEntries(names.map((name) => [name, this.#list(name)])) as unknown as Lists
  }

  #list(name: ListName): unknown[] {
    const file = `lists/${name}.csv`
    const text = this.text(file)
    if (text === undefined) return []
    const { rows, lines, findings } = readCsv(file, text, LISTS[name])
    this.findings.push(...findings)
    this.#lines.set(file, lines)
    return rows
  }

  cases(): PlacedCase[] {
    return this.#in('cases').flatMap((file) => {
      const data = this.yaml(file)
      if (data === undefined) return []
      const { cases, findings } = readCases(file, data, this)
      this.findings.push(...findings)
      return cases
    })
  }

  #in(folder: string): readonly string[] {
    return this.#folder.files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.yaml'))
  }
}
