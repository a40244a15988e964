import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { endWhenUnread, outlastReader } from './reader-gone.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongbao-unread-'))

it.each([['schema', '--out', folder], ['keys'], ['facts']])('%s ends quietly when nobody reads it', async (...args) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args])
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  child.stdout.destroy()
  const code = await new Promise((done) => child.on('close', done))
  expect([code, said]).toEqual([0, ''])
  rmSync(folder, { recursive: true, force: true })
})

it('leaves other faults of writing to whoever else listens', async () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const stream = new Writable({ write: (_, __, done) => done(full) })
  let ended = false
  endWhenUnread(stream, () => {
    ended = true
  })
  const heard = new Promise((done) => stream.on('error', done))
  stream.write('x')
  expect([await heard, ended]).toEqual([full, false])
})

it('does not end what changes something', async () => {
  const gone = Object.assign(new Error('gone'), { code: 'EPIPE' })
  const stream = new Writable({ write: (_, __, done) => done(gone) })
  let ended = false
  endWhenUnread(stream, () => {
    ended = true
  })
  outlastReader([stream])
  await new Promise((done) => stream.write('x', done))
  expect(ended).toBe(false)
})
