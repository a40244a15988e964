/** Plain values and where they stand in a file: what forms and the condition editor speak of. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }
export type PlainMap = Readonly<Record<string, Plain>>
export type Path = readonly (string | number)[]

export const isMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isList = (value: unknown): value is readonly Plain[] => Array.isArray(value)

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, path: Path): Plain | undefined {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined
    return (inner as Record<string | number, unknown>)[step]
  }, value) as Plain | undefined
}

/** benefits[0].deductible.amount: as findings name a key. */
export function keyText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

/** The path that `keyText` wrote. */
export function pathOfKey(key: string): Path {
  return [...key.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, at, name]) => (at === undefined ? name! : Number(at)))
}
