/** Small cells: a count of fewer than ten people points at them, and so does a cell that can be found by subtraction (quality 24). */

export const LEAST_CELL = 10

export interface Cell {
  readonly key: string
  readonly count: number
}
/** `count` null: fewer than ten people, or hidden so that such a cell cannot be worked out. */
export interface ShownCell {
  readonly key: string
  readonly count: number | null
}

/**
 * Hides every cell of 1 to 9 people, and then the next smallest until at least two are hidden and they hold ten or more together, so that the total
 * beside the table gives nobody away. Empty cells show nothing about anyone and stay.
 */
export function suppressSmall(cells: readonly Cell[], least = LEAST_CELL): ShownCell[] {
  const hidden = new Set(cells.filter(({ count }) => count > 0 && count < least).map(({ key }) => key))
  if (hidden.size > 0) {
    const held = () => cells.reduce((sum, cell) => sum + (hidden.has(cell.key) ? cell.count : 0), 0)
    const rest = cells
      .filter(({ key, count }) => count > 0 && !hidden.has(key))
      .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))
    for (const cell of rest) {
      if (hidden.size >= 2 && held() >= least) break
      hidden.add(cell.key)
    }
  }
  return cells.map(({ key, count }) => ({ key, count: hidden.has(key) ? null : count }))
}

/** A single count for the public: null when it is of fewer than ten people. */
export function shownCount(count: number, least = LEAST_CELL): number | null {
  return count > 0 && count < least ? null : count
}
