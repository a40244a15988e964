import { expect, test } from 'vitest'
import { stdinNotice } from './stdin-notice.ts'

test('a command that waits for a keyboard says so, and is silent in a pipe', () => {
  const said: string[] = []
  stdinNotice((text) => said.push(text), false)
  expect(said).toEqual([])
  stdinNotice((text) => said.push(text), true)
  expect(said.join()).toMatch(/Ctrl-D.*--in.* · .*Ctrl-D; --in names a file\n$/)
})
