import type { Tenant } from '@gongbao/database'
import { readDemoResidents } from './demo-people.ts'
import { DEMO_PASSWORD, DEMO_ROLES, demoEmail } from './demo-staff.ts'
import type { RunningHouse } from './supervisor.ts'

/** The addresses, printed when the house serves. */
export function welcome({ tenants, port, sandboxPort, settings, databaseAt }: RunningHouse): string {
  const lines = [
    '',
    '  共保 Gongbao 已就绪 · is ready',
    '',
    ...tenants.map(({ id, name }) => row(name, `http://${id}.localhost:${port}`)),
    row('控制台 · console', `http://console.localhost:${port}`),
    row('接口文档 · API docs', `http://localhost:${port}/docs`),
    row('模拟短信 · simulated SMS', `http://127.0.0.1:${sandboxPort}/inbox`),
    row('数据库 · database', databaseAt),
    row('日志 · logs', `${settings.dataDir}/logs`),
    ...(settings.demo ? [...demoResidents(settings.dataDir, tenants), ...demoAccounts()] : []),
    '',
    '  Ctrl-C 停止 · stops everything',
    '',
  ]
  return lines.join('\n')
}

function demoResidents(dataDir: string, tenants: readonly Tenant[]): string[] {
  const residents = readDemoResidents(dataDir)
  const known = tenants.flatMap(({ id, name }) => {
    const resident = residents[id]
    return resident ? [row(`  ${name}`, `${resident.phone}  ${resident.name}  ${resident.idNumber}`)] : []
  })
  return known.length > 0
    ? ['', '  演示居民（验证码见模拟短信）· demo residents, codes in the simulated SMS', ...known]
    : []
}

function demoAccounts(): string[] {
  const emails = DEMO_ROLES.map(demoEmail)
  const lines = Array.from({ length: Math.ceil(emails.length / 3) }, (_, at) => emails.slice(at * 3, at * 3 + 3))
  return [
    '',
    `  控制台演示账号，密码 ${DEMO_PASSWORD} · demo accounts of the console, password ${DEMO_PASSWORD}`,
    ...lines.map(
      (line) =>
        `    ${line
          .map((email) => email.padEnd(32))
          .join('')
          .trimEnd()}`,
    ),
    '  动态验证码 · second factor:    npm run -s gongbao -- totp <e-mail>',
  ]
}

function row(name: string, value: string): string {
  const width = [...name].reduce((sum, character) => sum + (/\p{Script=Han}|[（）]/u.test(character) ? 2 : 1), 0)
  return `  ${name}${' '.repeat(Math.max(2, 30 - width))}${value}`
}
