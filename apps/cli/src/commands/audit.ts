/** `gongbao audit verify`: recomputes every city's audit chain of the running house, and names what is not as it was sealed. */
import { settleKeys, verifyAudit } from '@gongbao/access'
import { connect, listTenants, roleUrls } from '@gongbao/database'
import { defineCommand } from 'citty'
import { readRunning } from '../start/running.ts'
import { readSettings } from '../start/settings.ts'

const verify = defineCommand({
  meta: { name: 'verify', description: '核验全部城市的审计链 · verify every city’s audit chain' },
  run: async () => {
    const { dataDir } = readSettings(process.env)
    const running = readRunning(dataDir)
    if (!running) {
      process.stderr.write(
        `没有正在运行的系统（${dataDir}），先 npm start · no house is running on ${dataDir}: npm start first\n`,
      )
      process.exitCode = 1
      return
    }
    const database = connect(roleUrls(running.adminUrl, running.secret).sealer, 'sealer')
    try {
      await settleKeys(dataDir, database)
      for (const tenant of await listTenants(database)) {
        const { blocks, rows, unsealed, faults } = await verifyAudit(database, tenant.id)
        const verdict = faults.length === 0 ? '完好 sound' : '有异常 NOT SOUND'
        process.stdout.write(
          `${tenant.id}  ${verdict}  ${blocks} 块 blocks · ${rows} 行 rows · ${unsealed} 行待封 unsealed\n`,
        )
        for (const { kind, at } of faults) process.stdout.write(`  ${kind}  ${at}\n`)
        if (faults.length > 0) process.exitCode = 1
      }
    } finally {
      await database.close()
    }
  },
})

export default defineCommand({
  meta: { name: 'audit', description: '审计链 · the audit chain' },
  subCommands: { verify },
})
