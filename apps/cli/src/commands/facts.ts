/** `gongbao facts`: every fact and operator a rule may use, as the Markdown of the tenant guide. */
import { factsDocument } from '@gongbao/program'
import { defineCommand } from 'citty'

export default defineCommand({
  meta: { name: 'facts', description: '规则可用的事实与运算（Markdown） · the facts and operators a rule may use' },
  run: () => {
    process.stdout.write(factsDocument())
  },
})
