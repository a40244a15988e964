/** The rules of the house that can be read off the sources: who may import whom, no city by name, nothing too long, nothing left undone. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { circlesOf } from './circles.ts'

/** Rooms whose tables belong to a library or to the machinery: sign-in and the database itself. */
const WITHOUT_LAYERS = ['packages/database', 'packages/access']
/** Packages in their order: each may import only those before it (architecture.md). */
const ROOMS = [
  'kernel', 'documents', 'program', 'adjudication', 'database', 'access', 'register', 'residents', 'ledger', 'payments', 'enrollment', 'claims',
  'consortium', 'contact', 'reporting',
] as const // biome-ignore format: an order, not a column
/** What stands beside the order: these see only what is named here. */
const APART: Readonly<Record<string, readonly string[]>> = {
  'packages/api-client': ['kernel'],
  'packages/ui': ['kernel'],
  'apps/portal': ['kernel', 'api-client'],
  'apps/console': ['kernel', 'api-client', 'ui'],
  'apps/sandbox': ['kernel'],
  'apps/server': [...ROOMS, 'api-client', 'portal'],
  'apps/worker': [...ROOMS, 'api-client'],
  'apps/cli': [...ROOMS, 'api-client', 'server', 'worker', 'sandbox'],
}
const LINES_MAX = 250
/** The core decides and computes: what it does depends on its arguments alone. */
const PURE = ['packages/kernel', 'packages/program', 'packages/adjudication']
/** The few places of the core that touch the world: the two clocks' and ids' sources, and the reader of a city's files. */
const IMPURE_PARTS = /^packages\/(kernel\/src\/(clock|ids)\.ts|program\/src\/load\/)/
const PURE_LIBRARIES = ['zod', 'chinese-days', 'json-rules-engine']
/** Money is whole fen: only the kernel divides it, and nobody makes text of it or reads it by way of a float. */
const MONEY_HOME = 'packages/kernel'
/** Measures contrast, not money. */
const NO_MONEY = ['packages/program/src/check/brand.ts']

interface Source {
  /** Path from the root, with '/'. */
  readonly file: string
  readonly text: string
}
interface Import {
  readonly target: string
  readonly typeOnly: boolean
}

/** Every fault found, one sentence each, in file order. */
export function checkSources(root: string): string[] {
  const sources = readSources(root)
  const cities = cityNames(root)
  const faces = publicFaces(root)
  return [
    ...sources.flatMap((source) => [
      ...roomFaults(source, faces),
      ...layerFaults(source),
      ...purityFaults(source),
      ...moneyFaults(source),
      ...cityFaults(source, cities),
      ...habitFaults(source),
    ]),
    ...circleFaults(sources),
    ...readmeFaults(root),
    ...migrationFaults(root),
  ]
}

function readSources(root: string): Source[] {
  return globSync('{packages,apps}/*/src/**/*.{ts,tsx,css,html}', { cwd: root })
    .sort()
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }))
}

/** 'packages/claims' of 'packages/claims/src/approve-claim.ts'. */
const homeOf = (file: string): string => file.split('/').slice(0, 2).join('/')
/** Tests and what only they use. */
const isTest = (file: string): boolean => /\.test\.tsx?$|\/test-[\w-]+\.ts$|\/testing(\/|\.ts$)/.test(file)

/** The modules a source names in `import`, `export … from` and `import()`. */
export function importsOf(text: string): Import[] {
  const found: Import[] = []
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)) {
    found.push({ target: match[2]!, typeOnly: match[1] !== undefined })
  }
  for (const match of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ target: match[1]!, typeOnly: false })
  return found
}

/** Which rooms a folder may import. */
function allowed(home: string): readonly string[] {
  const at = ROOMS.indexOf(home.replace('packages/', '') as (typeof ROOMS)[number])
  return home.startsWith('packages/') && at >= 0 ? ROOMS.slice(0, at) : (APART[home] ?? [])
}

function roomFaults({ file, text }: Source, faces: ReadonlySet<string>): string[] {
  const home = homeOf(file)
  return importsOf(text).flatMap(({ target }) => {
    if (target.startsWith('@gongbao/')) {
      const [room, ...inner] = target.slice('@gongbao/'.length).split('/')
      if (inner.length > 0 && !faces.has(target)) return [`${file}: imports ${target} past that package's public face`]
      return allowed(home).includes(room!) ? [] : [`${file}: ${home} may not import ${target}`]
    }
    const path = target.startsWith('.') ? normalize(join(dirname(file), target)).replaceAll('\\', '/') : ''
    if (!path || homeOf(path) === home || (isTest(file) && path.startsWith('tests/'))) return []
    return [`${file}: reaches out of its package to ${path}`]
  })
}

function circleFaults(sources: readonly Source[]): string[] {
  const inside = (file: string, { target }: Import) =>
    target.startsWith('.') ? [normalize(join(dirname(file), target)).replaceAll('\\', '/')] : []
  const imports = sources.map(({ file, text }) => [file, importsOf(text).flatMap((one) => inside(file, one))] as const)
  return circlesOf(new Map(imports)).map(([file, ...rest]) => `${file}: needs itself by way of ${rest.join(' → ')}`)
}

/** What packages offer beside their index: '@gongbao/ui/ui.css'. */
function publicFaces(root: string): ReadonlySet<string> {
  const manifests = globSync('packages/*/package.json', { cwd: root }).map(
    (file) =>
      JSON.parse(readFileSync(join(root, file), 'utf8')) as { name?: string; exports?: Record<string, unknown> },
  )
  return new Set(
    manifests.flatMap(({ name, exports = {} }) => Object.keys(exports).map((face) => join(name ?? '', face))),
  )
}

/** What a layer may not import (the suffix is the layer): `.routes → verb → .rules | .store → .table`. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  routes: /\.(store|table)\.ts$/,
  rules: /(\.(store|table|routes)\.ts|^@gongbao\/database|^drizzle-orm)$/,
  store: /\.routes\.ts$/,
  table: /\.(store|routes|rules)\.ts$/,
  contract: /\.(store|routes)\.ts$/,
}

function layerFaults({ file, text }: Source): string[] {
  const home = homeOf(file)
  if (isTest(file) || !home.startsWith('packages/') || WITHOUT_LAYERS.includes(home)) return []
  const layer = /\.(\w+)\.ts$/.exec(file)?.[1] ?? 'verb'
  return importsOf(text).flatMap(({ target, typeOnly }) => {
    if (typeOnly) return []
    if (FORBIDDEN[layer]?.test(target)) return [`${file}: a .${layer} may not import ${target}`]
    const touchesTable =
      target.endsWith('.table.ts') && !['store', 'table'].includes(layer) && !file.endsWith('/index.ts')
    return touchesTable ? [`${file}: only a .store touches ${target}`] : []
  })
}

const WORLDLY =
  /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bTemporal\.Now\b|\bMath\.random\b|\bcrypto\.|\bprocess\.|\bperformance\.|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(|\bconsole\./

/** kernel, program and adjudication read no clock, no file, no chance and no environment. */
function purityFaults({ file, text }: Source): string[] {
  if (!PURE.includes(homeOf(file)) || isTest(file) || IMPURE_PARTS.test(file)) return []
  const libraries = importsOf(text)
    .map(({ target }) => target)
    .filter((target) => !target.startsWith('.') && !target.startsWith('@gongbao/') && !PURE_LIBRARIES.includes(target))
  const worldly = WORLDLY.exec(withoutComments(text))
  return [
    ...libraries.map((target) => `${file}: the core is pure and may not import ${target}`),
    ...(worldly ? [`${file}: the core is pure and may not use ${worldly[0]}`] : []),
  ]
}

/** In packages, beside what only draws. */
function moneyFaults({ file, text }: Source): string[] {
  const home = homeOf(file)
  if (!home.startsWith('packages/') || ['packages/ui', MONEY_HOME].includes(home) || isTest(file)) return []
  if (NO_MONEY.includes(file)) return []
  const code = withoutComments(text)
  const divided = /\b\w*(?:Fen|Bp)\)?\s*\/(?![/*])|\/\s*(?:BigInt\()?\w*(?:Fen|Bp)\b/.exec(code)
  const floated = /\.toFixed\(|\bparseFloat\(|\bMath\.(?:round|ceil)\([^)]*Fen\b/.exec(code)
  return [
    ...(divided ? [`${file}: only kernel/money divides money: ${divided[0].trim()}`] : []),
    ...(floated ? [`${file}: money never passes through a float: ${floated[0].trim()}`] : []),
  ]
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')

/** The cities' names, read from their own folders: 'weihai', 'Weihai', '威海'. */
function cityNames(root: string): string[] {
  return globSync('tenants/*/program.yaml', { cwd: root }).flatMap((file) => {
    const city = /^city:\n((?: .*\n)+)/m.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? ''
    const named = [...city.matchAll(/^ {2}(?:name|nameEn): (.+)$/gm)].map((match) =>
      match[1]!.trim().replace(/市$/, ''),
    )
    return [file.split(/[\\/]/)[1]!, ...named]
  })
}

function cityFaults({ file, text }: Source, cities: readonly string[]): string[] {
  return cities
    .filter((city) => text.toLowerCase().includes(city.toLowerCase()))
    .map((city) => `${file}: names the city ${city}`)
}

function habitFaults({ file, text }: Source): string[] {
  const lines = text.split('\n').length
  // Tables of words are long because languages are; nothing is decided in them.
  const generated = /\.generated\.ts$|\.css$|\/(texts|i18n)\//.test(file)
  return [
    ...(lines > LINES_MAX && !generated && !isTest(file) ? [`${file}: ${lines} lines; at most ${LINES_MAX}`] : []),
    ...(/\b(TODO|FIXME|XXX|HACK)\b/.test(text) ? [`${file}: something is left to do`] : []),
    ...(/@ts-(ignore|expect-error|nocheck)/.test(text) ? [`${file}: turns the type check off`] : []),
    ...[
      ...text.matchAll(
        /(?<!\d)(?!99)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX](?![\dA-Za-z])/g,
      ),
    ].map((match) => `${file}: an identity number of an assigned area: ${match[0].slice(0, 6)}…`),
  ]
}

function readmeFaults(root: string): string[] {
  const homes = globSync('{packages,apps}/*/package.json', { cwd: root }).map((file) =>
    dirname(file).replaceAll('\\', '/'),
  )
  return homes
    .sort()
    .flatMap((home) => (existsSync(join(root, home, 'README.md')) ? [] : [`${home}: has no README.md`]))
}

/** Numbers say the order in which migrations run: two branches that landed the same one must be told apart before anything starts. */
function migrationFaults(root: string): string[] {
  const files = globSync('migrations/*.sql', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
  const numberOf = (file: string): string => file.slice('migrations/'.length).split('_')[0]!
  return files
    .filter((file) => files.some((other) => other < file && numberOf(other) === numberOf(file)))
    .map((file) => `${file}: another migration has the number ${numberOf(file)}`)
}
