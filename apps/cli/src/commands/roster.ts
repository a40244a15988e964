/** `gongbao roster check | template`: an employer's list of staff, looked over before anybody is asked about them. */
import { defineCommand } from 'citty'

export default defineCommand({
  meta: { name: 'roster', description: '单位员工名册 · rosters of employers' },
  subCommands: {
    check: () => import('../roster/check.ts').then((one) => one.check),
    template: () => import('../roster/template.ts').then((one) => one.template),
  },
})
