/** Options and arguments a command does not know are refused with the nearest right one; citty itself would pass over them in silence. */
import { nearest } from '@gongbao/program'
import type { ArgsDef, CommandDef } from 'citty'

/** @returns what is wrong with the arguments, in one line, or null */
export function strangeArgument(args: Readonly<Record<string, unknown>>, defined: ArgsDef): string | null {
  const names = Object.keys(defined)
  const aliases = names.flatMap((name) =>
    [defined[name]?.type !== 'positional' && 'alias' in defined[name]! ? defined[name].alias : []].flat(2),
  )
  const known = new Set([...names, ...aliases].map((name) => plain(String(name))))
  const stranger = Object.keys(args).find((name) => name !== '_' && !known.has(plain(name)))
  if (stranger !== undefined) {
    const options = names.filter((name) => defined[name]?.type !== 'positional')
    const guess = nearest(stranger, options)
    return `没有选项 --${stranger}${guess ? `，是否想写 --${guess}` : ''} · there is no option --${stranger}${guess ? `, did you mean --${guess}` : ''}`
  }
  const given = (args._ as readonly string[] | undefined) ?? []
  const wanted = names.filter((name) => defined[name]?.type === 'positional').length
  return given.length > wanted ? `多余的参数 ${given[wanted]} · ${given[wanted]} is one argument too many` : null
}

/** citty shows an option both as max-size and as maxSize. */
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase()

/** A command under another, or how to load it. */
type Inner = CommandDef | (() => Promise<CommandDef>)

/** The same command, strict about its arguments, those under it too; exits with 1. */
export function strict(command: CommandDef): CommandDef {
  const { args, subCommands } = command
  if (subCommands)
    return {
      ...command,
      subCommands: Object.fromEntries(
        Object.entries(subCommands as Record<string, Inner>).map(([name, inner]) => [
          name,
          typeof inner === 'function' ? async () => strict(await inner()) : strict(inner),
        ]),
      ),
    }
  if (typeof args === 'function' || args instanceof Promise) return command
  const refuse = {
    name: 'strict-args',
    setup: (context: { args: Readonly<Record<string, unknown>> }): void => {
      const fault = strangeArgument(context.args, args ?? {})
      if (!fault) return
      process.stderr.write(`${fault}\n`)
      process.exit(1)
    },
  }
  return { ...command, plugins: [...(command.plugins ?? []), refuse] }
}
