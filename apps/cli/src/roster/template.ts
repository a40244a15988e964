import { writeFileSync } from 'node:fs'
import { rosterTemplate } from '@gongbao/enrollment/roster'
import { defineCommand } from 'citty'

export const template = defineCommand({
  meta: { name: 'template', description: '写出名册模板 · write the template' },
  args: { file: { type: 'positional', required: true, description: '写到 · the .xlsx to write' } },
  run: async ({ args }) => {
    writeFileSync(args.file, await rosterTemplate())
    process.stdout.write(`模板已写入 ${args.file} · the template is written\n`)
  },
})
