import { expect, test } from 'vitest'
import { fileChanges, folderHash, folderOf, keepFiles } from './folder.rules.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const folder: Record<string, Uint8Array> = {
  'plans/2026.yaml': bytes('\uFEFFtitle: 甲\r\n'),
  'brand/logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]),
  'CHANGELOG.md': bytes(''),
}

test('a folder comes back byte for byte, byte order mark, line ends and pictures included', () => {
  const kept = keepFiles(folder)
  expect(Object.keys(kept.binaries)).toEqual(['brand/logo.png'])
  const again = folderOf(JSON.parse(JSON.stringify(kept)))
  expect(Object.keys(again)).toEqual(['CHANGELOG.md', 'brand/logo.png', 'plans/2026.yaml'])
  expect(fileChanges(folder, again)).toEqual([])
  expect(folderHash(again)).toBe(folderHash(folder))
})

test('the hash tells one byte, one name and one file more', () => {
  const hashes = [
    folder,
    { ...folder, 'CHANGELOG.md': bytes(' ') },
    { 'plans/2027.yaml': folder['plans/2026.yaml']! },
    { ...folder, 'README.md': bytes('') },
  ].map(folderHash)
  expect(new Set(hashes).size).toBe(4)
})

test('changes are named by path', () => {
  const after: Record<string, Uint8Array> = { ...folder, 'CHANGELOG.md': bytes('x'), 'README.md': bytes('y') }
  const { 'brand/logo.png': _gone, ...rest } = after
  expect(fileChanges(folder, rest)).toEqual([
    { path: 'CHANGELOG.md', change: 'changed' },
    { path: 'README.md', change: 'added' },
    { path: 'brand/logo.png', change: 'removed' },
  ])
})
