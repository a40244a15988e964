import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly link?: boolean
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>
}

/** Where Node would find a package from another: the nearest node_modules upwards. */
function find(from: string, name: string): Entry | undefined {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const found = packages[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (found || !at) return found
  }
}

// A registry that lacks some platforms' packages makes npm leave them out of the lockfile, and `npm ci` then refuses the lockfile everywhere.
test('the lockfile names the optional packages of every platform, so that npm ci takes it on each', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !find(path, name))
      .map((name) => `${path}: ${name}`),
  )
  expect(Object.keys(packages).length).toBeGreaterThan(300)
  expect(missing).toEqual([])
})

test('every dependency of our own is pinned to one version', () => {
  const ours = Object.entries(packages).filter(([path]) => !path.includes('node_modules/'))
  const loose = ours.flatMap(([path, { dependencies = {} }]) =>
    Object.entries(dependencies)
      .filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))
      .map(([name]) => `${path}: ${name}`),
  )
  expect(loose).toEqual([])
})

// scripts/loader.ts takes a name for one file, whoever asks.
test('drizzle-orm is installed once', () => {
  expect(Object.keys(packages).filter((path) => path.endsWith('node_modules/drizzle-orm'))).toEqual([
    'node_modules/drizzle-orm',
  ])
})
