/** `gongbao totp <email>`: the second factor of a demo account, now. Real accounts use an authenticator app. */
import { readDemoSecrets, totpAt } from '@gongbao/access'
import { defineCommand } from 'citty'
import { readSettings } from '../start/settings.ts'

export default defineCommand({
  meta: { name: 'totp', description: '演示账号的动态验证码 · the code of a demo account' },
  args: { email: { type: 'positional', required: true, description: '演示账号邮箱 · e-mail of a demo account' } },
  run: ({ args }) => {
    const secrets = readDemoSecrets(readSettings(process.env).dataDir)
    const secret = secrets[args.email.toLowerCase()]
    if (secret) {
      process.stdout.write(`${totpAt(secret, Temporal.Now.instant())}\n`)
      return
    }
    process.stderr.write(`没有此演示账号 · no such demo account: ${args.email}\n${Object.keys(secrets).join('\n')}\n`)
    process.exitCode = 1
  },
})
