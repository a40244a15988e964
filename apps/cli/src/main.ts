/** gongbao: one file per command in `commands/`, loaded only when it is called for. */
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { type CommandDef, defineCommand, runMain } from 'citty'
import { endWhenUnread } from './reader-gone.ts'
import { strict } from './strict-args.ts'

/** Each file `commands/<name>.ts` exports its command as default. */
function commands(): Record<string, () => Promise<CommandDef>> {
  const files = readdirSync(new URL('./commands/', import.meta.url)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        basename(file, '.ts'),
        async () => strict(((await import(`./commands/${file}`)) as { default: CommandDef }).default),
      ]),
  )
}

endWhenUnread(process.stdout)
endWhenUnread(process.stderr)
await runMain(
  defineCommand({
    meta: { name: 'gongbao', description: '城市定制型商业医疗保险 · city-customized commercial health insurance' },
    subCommands: commands(),
  }),
)
