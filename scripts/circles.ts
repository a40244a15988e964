/** Circles of files: what each of them needs another, round to itself. None can be read or moved alone. */

/**
 * @param imports which files each file imports, all by their paths from the root
 * @returns each circle as the paths from one of its files back to it, e.g. ['a.ts', 'b.ts', 'a.ts']; one per knot of files
 */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const circles: string[][] = []
  for (const file of imports.keys()) follow(file, [], imports, { done, circles })
  return circles
}

interface Found {
  /** Files from which every way has been followed. */
  readonly done: Set<string>
  readonly circles: string[][]
}

function follow(file: string, way: readonly string[], imports: ReadonlyMap<string, readonly string[]>, found: Found) {
  const at = way.indexOf(file)
  if (at >= 0) found.circles.push([...way.slice(at), file])
  if (at >= 0 || found.done.has(file)) return
  for (const target of imports.get(file) ?? []) follow(target, [...way, file], imports, found)
  found.done.add(file)
}
