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
    '',
    '  Ctrl-C 停止 · stops everything',
    '',
  ]
  return lines.join('\n')
}

function row(name: string, value: string): string {
  const width = [...name].reduce((sum, character) => sum + (/\p{Script=Han}|[（）]/u.test(character) ? 2 : 1), 0)
  return `  ${name}${' '.repeat(Math.max(2, 30 - width))}${value}`
}
