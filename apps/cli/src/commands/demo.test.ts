import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { demo } from './demo.ts'

const EXAMPLE = fileURLToPath(new URL('../../../../packages/program/src/testing/city', import.meta.url))
const ARGS = { city: EXAMPLE, people: 10, seed: 1, plan: '2026', dataDir: undefined }

async function refused(args: Partial<typeof ARGS>): Promise<string> {
  const said: string[] = []
  const code = await demo(
    { ...ARGS, ...args },
    (text) => said.push(text),
    (text) => said.push(text),
  )
  expect(code).toBe(1)
  return said.join('')
}

test('a plan that the city does not have starts nothing', async () => {
  expect(await refused({ plan: '1999' })).toContain('没有方案 1999')
})

test('a folder that is no city starts nothing and names what is wrong', async () => {
  expect(await refused({ city: `${EXAMPLE}/plans` })).toContain('城市文件有误')
})
