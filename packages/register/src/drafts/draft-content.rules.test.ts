import { expect, test } from 'vitest'
import {
  changedFiles,
  contentHash,
  mergedFiles,
  overtakenFiles,
  packDraftFiles,
  refusedFile,
  unpackDraftFiles,
} from './draft-content.rules.ts'

const base = { files: { 'plans/2026.yaml': 'a', 'cases/x.yaml': 'b', 'CHANGELOG.md': 'c' }, binaries: {} }
const ground = { planCode: '2026', fromCode: '2026', baseHash: '0'.repeat(64) }

test('only what differs from the base is a change; order does not matter to the hash, everything else does', () => {
  const files = { 'plans/2026.yaml': 'a2', 'cases/x.yaml': null, 'CHANGELOG.md': 'c', 'cases/none.yaml': null }
  const changed = changedFiles(base, files)
  expect(changed).toEqual({ 'cases/x.yaml': null, 'plans/2026.yaml': 'a2' })
  expect(contentHash(ground, { 'plans/2026.yaml': 'a2', 'cases/x.yaml': null })).toBe(contentHash(ground, changed))
  const others = [
    contentHash({ ...ground, baseHash: '1'.repeat(64) }, changed),
    contentHash({ ...ground, planCode: '2027' }, changed),
    contentHash(ground, { ...changed, 'plans/2026.yaml': 'a3' }),
    contentHash(ground, {}),
  ]
  expect(new Set([contentHash(ground, changed), ...others]).size).toBe(5)
})

test('files come back as they were packed, and lie over the base', () => {
  const files = { __proto__x: 'no', 'plans/2026.yaml': '标题：甲\r\n', 'cases/x.yaml': null }
  expect(unpackDraftFiles(packDraftFiles(files))).toEqual(files)
  expect(mergedFiles(base, { 'plans/2026.yaml': 'n', 'cases/x.yaml': null, 'README.md': 'r' }).files).toEqual({
    'plans/2026.yaml': 'n',
    'CHANGELOG.md': 'c',
    'README.md': 'r',
  })
})

test.each([
  ['plans/2025.yaml', 'x', '别的方案另立草案'],
  ['plans/2026.yaml', null, '不能删去自己的方案'],
  ['../secrets.yaml', 'x', '没有'],
  ['brand/logo.png', 'x', '没有'],
  ['_shared/exclusions/national.yaml', 'x', '没有'],
  ['cases/big.yaml', 'x'.repeat(5_000_001), '5 MB'],
])('a draft may not hold %s', (path, text, said) => {
  expect(refusedFile('2026', { [path]: text })?.text.zh).toContain(said)
})

test('a draft may hold its plan, cases, lists, clauses and the changelog', () => {
  const files = {
    'plans/2026.yaml': 'x',
    'cases/n.yaml': 'x',
    'lists/drugs.csv': 'x',
    'clauses.yaml': 'x',
    'CHANGELOG.md': 'x',
  }
  expect(refusedFile('2026', files)).toBeNull()
})

test('overtaken are the files that the city changed as well, and otherwise', () => {
  const after = { files: { ...base.files, 'plans/2026.yaml': 'city', 'CHANGELOG.md': 'both' }, binaries: {} }
  const files = { 'plans/2026.yaml': 'draft', 'CHANGELOG.md': 'both', 'cases/x.yaml': 'draft' }
  expect(overtakenFiles(base, after, files)).toEqual(['plans/2026.yaml'])
})
