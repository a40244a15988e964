/** Units of a drawing that a letter takes at the font size of a chart: a Chinese one, any other. */
const [WIDE, NARROW] = [12, 6.5] as const
const GAP = 6

const widthOf = (label: string): number =>
  [...label].reduce((sum, letter) => sum + (letter > '\u2e7f' ? WIDE : NARROW), 0)

/** Every how many labels one is written, so that none runs into the next. @param length of the axis, from the first label's middle to the last's */
export function everyLabel(labels: readonly string[], length: number): number {
  if (labels.length < 2) return 1
  const widest = Math.max(...labels.map(widthOf)) + GAP
  return Math.ceil((widest * (labels.length - 1)) / length)
}
