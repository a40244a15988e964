/** The nearest right word, for a person who misspelt one. */

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into another. */
export function editDistance(from: string, to: string): number {
  const a = [...from]
  const b = [...to]
  let before: number[] = []
  let previous = b.map((_, at) => at).concat(b.length)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = previous
    previous = row
  }
  return previous[b.length]!
}

/** The word nearest to the one written, when it is near enough to be meant. */
export function nearest(written: string, words: readonly string[]): string | null {
  if (written.length > 80) return null
  const plain = (word: string) => word.toLowerCase().replaceAll(/[-_ ]/g, '')
  let best: string | null = null
  let least = Math.max(2, Math.floor(written.length * 0.4)) + 1
  for (const word of words) {
    const distance = editDistance(plain(written), plain(word))
    if (distance < least) {
      best = word
      least = distance
    }
  }
  return best
}
