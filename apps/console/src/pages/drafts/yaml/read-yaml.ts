import { parse } from 'yaml'

/** What a text means; undefined while it cannot be read, as happens under a writing hand. */
export function readYaml(text: string | null | undefined): unknown {
  try {
    return text ? parse(text, { maxAliasCount: 0 }) : undefined
  } catch {
    return undefined
  }
}
