/** `gongbao keys`: every key of a city's files, as the Markdown of the tenant guide. */
import { personSchema, settlementSchema } from '@gongbao/adjudication'
import { jsonSchemas, keysDocument } from '@gongbao/program'
import { defineCommand } from 'citty'

/** What `docs/keys.md` holds. */
export const keysText = (): string => keysDocument(jsonSchemas({ person: personSchema, settlement: settlementSchema }))

export default defineCommand({
  meta: { name: 'keys', description: '城市文件的每个键（Markdown） · every key of a city’s files' },
  run: () => {
    process.stdout.write(keysText())
  },
})
