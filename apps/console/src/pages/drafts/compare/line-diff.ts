/** Which lines of a text went and which came: the shortest such account (Myers), stretches in common kept. Pure. */
export interface Line {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
  /** From 1, in the text before and after. */
  readonly before: number | null
  readonly after: number | null
}

const splitLines = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))
/** Beyond so many differing lines an account line by line tells nobody anything. */
const MOST_EDITS = 1_500

/** @returns every line of both texts in reading order, removed before added */
export function diffLines(before: string, after: string): Line[] {
  const [a, b] = [splitLines(before), splitLines(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const [midA, midB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const common = commonPairs(midA, midB)
  const lines: Line[] = []
  const same = (from: number, to: number, count: number) => {
    for (let at = 0; at < count; at += 1)
      lines.push({ kind: 'same', text: a[from + at]!, before: from + at + 1, after: to + at + 1 })
  }
  same(0, 0, head)
  let [x, y] = [0, 0]
  for (const [nextX, nextY] of [...common, [midA.length, midB.length] as const]) {
    for (; x < nextX; x += 1) lines.push({ kind: 'removed', text: midA[x]!, before: head + x + 1, after: null })
    for (; y < nextY; y += 1) lines.push({ kind: 'added', text: midB[y]!, before: null, after: head + y + 1 })
    if (x < midA.length && y < midB.length) same(head + x, head + y, 1)
    x += 1
    y += 1
  }
  same(a.length - tail, b.length - tail, tail)
  return lines
}

/** Pairs of equal lines, in order; none when the texts have nothing to do with each other. */
function commonPairs(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits += 1) {
    trace.push(new Map(reach))
    for (let k = -edits; k <= edits; k += 2) {
      const isDown = k === -edits || (k !== edits && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
      let x = isDown ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reach.set(k, x)
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a.length, b.length)
    }
    reach = new Map(reach)
  }
  return []
}

function backtrack(trace: readonly Map<number, number>[], endX: number, endY: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let [x, y] = [endX, endY]
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits]!
    const k = x - y
    const isDown = k === -edits || (k !== edits && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const fromK = isDown ? k + 1 : k - 1
    const fromX = reach.get(fromK) ?? 0
    const fromY = fromX - fromK
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      x -= 1
      y -= 1
      pairs.push([x, y])
    }
    ;[x, y] = [fromX, fromY]
  }
  return pairs.reverse()
}

/** A stretch of the account: lines that differ with some around them, or a count of those left out. */
export type Stretch =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'skipped'; readonly count: number }

/** Leaves out what is far from any difference. @param around how many lines stay on either side */
export function stretches(lines: readonly Line[], around = 3): Stretch[] {
  const isNear = lines.map((_line, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same'),
  )
  const found: Stretch[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && isNear[end] === isNear[at]) end += 1
    found.push(isNear[at] ? { kind: 'lines', lines: lines.slice(at, end) } : { kind: 'skipped', count: end - at })
    at = end
  }
  return found
}

/** Lines as rows of two columns: what went stands beside what came. */
export function paired(lines: readonly Line[]): { before: Line | null; after: Line | null }[] {
  const rows: { before: Line | null; after: Line | null }[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!
    if (line.kind === 'same') {
      rows.push({ before: line, after: line })
      at += 1
      continue
    }
    const run = lines.slice(at).findIndex(({ kind }) => kind === 'same')
    const block = lines.slice(at, run < 0 ? undefined : at + run)
    const [gone, came] = [block.filter(({ kind }) => kind === 'removed'), block.filter(({ kind }) => kind === 'added')]
    for (let row = 0; row < Math.max(gone.length, came.length); row += 1)
      rows.push({ before: gone[row] ?? null, after: came[row] ?? null })
    at += block.length
  }
  return rows
}
