/** The key ring: master keys by version, from which every other key is derived. The database never holds any of it. */
import { hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `keys.json` or GONGBAO_KEYS holds. Keys are 32 bytes in base64; versions are 1–255. */
export interface KeyFile {
  /** The version that seals from now on; older ones only open. */
  readonly current: number
  readonly masters: Readonly<Record<string, string>>
  /** Root of blind indexes and sign-in secrets: it does not rotate, since an index must be found again. */
  readonly root: string
}

export interface KeyRing {
  readonly current: number
  /** Of every master key held. */
  readonly versions: readonly number[]
  /** 32 bytes for one purpose under a master version. @throws Error for a version the ring does not hold */
  derive(version: number, purpose: string): Buffer
  /** 32 bytes for one purpose under the root. */
  deriveRoot(purpose: string): Buffer
}

/** @throws Error when the text is not a key file */
export function parseKeys(text: string): KeyRing {
  const file = JSON.parse(text) as KeyFile
  const masters = new Map(Object.entries(file.masters).map(([version, key]) => [Number(version), keyOf(key)]))
  for (const version of masters.keys()) {
    if (!Number.isInteger(version) || version < 1 || version > 255) throw new Error('key versions are 1 to 255')
  }
  if (!masters.has(file.current)) throw new Error('the current key version has no key')
  const derived = new Map<string, Buffer>()
  const from = (name: string, key: Buffer, purpose: string): Buffer => {
    const id = `${name}:${purpose}`
    const known = derived.get(id) ?? Buffer.from(hkdfSync('sha256', key, 'gongbao', purpose, 32))
    derived.set(id, known)
    return known
  }
  return {
    current: file.current,
    versions: [...masters.keys()],
    derive(version, purpose) {
      const master = masters.get(version)
      if (!master) throw new Error(`no key of version ${version}`)
      return from(String(version), master, purpose)
    },
    deriveRoot: (purpose) => from('root', keyOf(file.root), purpose),
  }
}

/** A fresh key file as text, for a first start and for tests. */
export function newKeys(): string {
  const key = (): string => randomBytes(32).toString('base64')
  return `${JSON.stringify({ current: 1, masters: { 1: key() }, root: key() } satisfies KeyFile, null, 2)}\n`
}

/**
 * Finds the keys: GONGBAO_KEYS (the JSON itself), else `<dataDir>/keys.json`, made there at the first start (mode 0600; of two
 * processes starting at once the first one's file stands).
 */
export function findKeys(dataDir: string, environment: NodeJS.ProcessEnv = process.env): KeyRing {
  if (environment.GONGBAO_KEYS) return parseKeys(environment.GONGBAO_KEYS)
  const path = join(dataDir, 'keys.json')
  try {
    return parseKeys(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = join(dataDir, `keys.${process.pid}.${randomBytes(4).toString('hex')}.tmp`)
  writeFileSync(draft, newKeys(), { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') renameSync(draft, path)
    else if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return parseKeys(readFileSync(path, 'utf8'))
}

let installed: KeyRing | null = null

/** Gives this process its keys; called once by each composition root. */
export function installKeys(ring: KeyRing): void {
  installed = ring
}

/** The process's keys. @throws Error when none were installed and GONGBAO_KEYS is not set */
export function keyRing(): KeyRing {
  if (!installed && process.env.GONGBAO_KEYS) installed = parseKeys(process.env.GONGBAO_KEYS)
  if (!installed) throw new Error('no keys: call installKeys(findKeys(dataDir)) when the process starts')
  return installed
}

function keyOf(base64: string): Buffer {
  const key = Buffer.from(base64, 'base64')
  if (key.byteLength !== 32) throw new Error('a key is not 32 bytes of base64')
  return key
}
