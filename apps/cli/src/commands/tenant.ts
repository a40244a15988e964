/** `gongbao tenant diff | apply | export`: between the cities' folders and the running house. */
import { defineCommand } from 'citty'

export default defineCommand({
  meta: { name: 'tenant', description: '城市 · cities' },
  subCommands: {
    diff: () => import('../tenant/diff.ts').then((one) => one.diff),
    apply: () => import('../tenant/apply.ts').then((one) => one.apply),
    export: () => import('../tenant/export.ts').then((one) => one.exportFolder),
  },
})
