/** `gongbao dev` (`npm run dev`): as `start`, and server, worker and sandbox start again when a source changes. */
import { defineCommand } from 'citty'
import { serve } from './start.ts'

export default defineCommand({
  meta: { name: 'dev', description: '启动并监视源码 · start and watch the sources' },
  run: () => serve(true),
})
