/** Moves names that would lie on each other a line apart, the lower ones up: at the bottom there is the scale. */
export function apart(tops: readonly number[], least = 14): number[] {
  const placed: number[] = []
  for (const top of tops) {
    let free = top
    while (placed.some((other) => Math.abs(other - free) < least)) free -= least / 2
    placed.push(free)
  }
  return placed
}
