/** Reads the files of one city, the shared pieces it includes among them, and remembers where their keys stand. */
import type { z } from 'zod'
import type { Lists, PlacedCase } from '../city.ts'
import type { Finding } from '../finding.ts'
import { LISTS, type ListName } from '../schema/lists.ts'
import { type Plan, planFile } from '../schema/plan.ts'
import type { Program } from '../schema/program.ts'
import { readCases } from './cases.ts'
import { decode } from './decode.ts'
import { fileFinding } from './findings.ts'
import { type Folder, missing } from './folder.ts'
import { expandExclusions, locateEntry, type Origin, type ReadShared, unknownPiece } from './include.ts'
import { type ListPart, readList } from './list.ts'
import { readShape } from './shape-findings.ts'
import { SHARED } from './shared.ts'
import type { KeyPath, Place, SourceMap } from './source.ts'
import { readYaml, YAML_LIMITS, type YamlFile } from './yaml-file.ts'

/** Without them no record can be read: what treatment it was, and what its funds paid. */
const REQUIRED_LISTS: readonly ListName[] = ['treatment-types', 'funds']

/** A city's files as their schemas read them; what is wrong gathers in `findings`. */
export class Reader implements SourceMap {
  readonly findings: Finding[]
  /** The shared files that were read, by path ('_shared/…'). */
  readonly shared: Record<string, string> = {}
  readonly #folder: Folder
  readonly #yaml = new Map<string, YamlFile>()
  /** Of the YAML read so far. */
  #bytes = 0
  readonly #rows = new Map<string, readonly Place[]>()
  /** Where the exclusions of a plan stand that includes shared ones. */
  readonly #exclusions = new Map<string, readonly Origin[]>()

  constructor(folder: Folder) {
    this.#folder = folder
    this.findings = [...folder.findings]
  }

  /** In a list the path is the row from 0. What was included has its place, and its key, in the shared file. */
  locate(file: string, path: KeyPath): Place | null {
    const row = typeof path[0] === 'number' ? this.#rows.get(file)?.[path[0]] : undefined
    if (row) return row
    const origins = path[0] === 'exclusions' ? this.#exclusions.get(file) : undefined
    const inYaml = (of: string, inner: KeyPath): Place | null => this.#yaml.get(of)?.locate(inner) ?? null
    return (origins && locateEntry(path, origins, inYaml)) ?? inYaml(file, path)
  }

  text(file: string): string | undefined {
    return this.#folder.files.includes(file) ? this.#readable(this.#folder.text(file)) : undefined
  }

  #readable(text: string | Finding): string | undefined {
    if (typeof text === 'string') return text
    this.findings.push(text)
    return undefined
  }

  yaml(file: string): unknown {
    return this.#parse(file, this.text(file))
  }

  #parse(file: string, text: string | undefined): unknown {
    if (text === undefined) return undefined
    this.#bytes += Buffer.byteLength(text)
    if (this.#bytes > YAML_LIMITS.together) return void this.findings.push(tooMuch(file))
    const read = readYaml(file, text)
    this.findings.push(...read.findings)
    this.#yaml.set(file, read)
    return read.data
  }

  shape<Schema extends z.ZodType>(file: string, schema: Schema, data = this.yaml(file)): z.output<Schema> | undefined {
    if (data === undefined) return undefined
    const read = readShape(schema, data, { file, locate: (path) => this.locate(file, path) })
    if ('value' in read) return read.value
    this.findings.push(...read.findings)
    return undefined
  }

  /** All files of a folder, by stem. */
  shapes<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
    dataOf = (file: string): unknown => this.yaml(file),
  ): Map<string, z.output<Schema>> {
    const found = new Map<string, z.output<Schema>>()
    for (const file of this.#in(folder)) {
      const value = this.shape(file, schema, dataOf(file))
      if (value !== undefined) found.set(file.slice(folder.length + 1, -'.yaml'.length), value)
    }
    return found
  }

  /** The plans, with the shared exclusions they include in place. */
  plans(): Map<string, Plan> {
    return this.shapes('plans', planFile, (file) => {
      const names = () => this.#folder.shared.names('exclusions')
      const inYaml = (of: string, path: KeyPath) => this.#yaml.get(of)?.locate(path) ?? null
      const where = { file, locate: inYaml, read: this.#sharedExclusions, names }
      const { data, origins, findings } = expandExclusions(this.yaml(file), where)
      this.findings.push(...findings)
      if (origins.length > 0) this.#exclusions.set(file, origins)
      return data
    })
  }

  readonly #sharedExclusions: ReadShared = (name) => {
    const file = `${SHARED}/exclusions/${name}.yaml`
    const text = this.#shared(file)
    if (text === null) return null
    const known = this.#yaml.get(file)
    return { file, items: known ? known.data : this.#parse(file, text) }
  }

  /** The text of a shared file; empty when it is no text, null when it is not there. */
  #shared(file: string): string | null {
    if (Object.hasOwn(this.shared, file)) return this.shared[file]!
    const content = this.#folder.shared.read(file.slice(SHARED.length + 1))
    if (content === null) return null
    const text = this.#readable(typeof content === 'string' ? content : decode(file, content)) ?? ''
    this.shared[file] = text
    return text
  }

  /** @param includes the shared lists by list; undefined when program.yaml could not be read */
  lists(includes: Program['lists'] | undefined): Lists {
    const names = Object.keys(LISTS) as ListName[]
    return Object.fromEntries(names.map((name) => [name, this.#list(name, includes)])) as unknown as Lists
  }

  #list(name: ListName, includes: Program['lists'] | undefined): readonly unknown[] {
    const file = `lists/${name}.csv`
    const own = this.text(file)
    const parts: ListPart[] = (includes?.[name] ?? []).flatMap((piece, at) => {
      const from = `${SHARED}/lists/${name}/${piece}.csv`
      const text = this.#shared(from)
      if (text !== null) return [{ file: from, text, shared: true }]
      this.#unknownPiece(name, piece, at)
      return []
    })
    if (own !== undefined) parts.push({ file, text: own, shared: false })
    else if (parts.length === 0 && includes && !includes[name] && REQUIRED_LISTS.includes(name))
      this.findings.push(missing(file))
    const { rows, places, findings } = readList(name, parts)
    this.findings.push(...findings)
    this.#rows.set(file, places)
    return rows
  }

  #unknownPiece(name: ListName, piece: string, at: number): void {
    const path = ['lists', name, at]
    const names = this.#folder.shared.names(`lists/${name}`)
    this.findings.push(unknownPiece('program.yaml', this.locate('program.yaml', path), piece, names, path))
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

const tooMuch = (file: string): Finding =>
  fileFinding(file, 'TOO_LARGE', null, {
    zh: `城市目录的 YAML 文件合计超过 ${YAML_LIMITS.together / 1_000_000} MB，此文件没有读`,
    en: `the city’s YAML files are larger than ${YAML_LIMITS.together / 1_000_000} MB together; this one was not read`,
    mend: { zh: '请精简案例，或把清单改用 lists/*.csv', en: 'write fewer cases, or move lists to lists/*.csv' },
  })
