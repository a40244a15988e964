/**
 * Works on items with so many at once, in their order.
 * @returns the results in the order of the items; the first error ends the crowd once those under way are done
 */
export async function crowd<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length)
  let next = 0
  let failure: { error: unknown } | null = null
  const one = async () => {
    while (next < items.length && !failure) {
      const at = next++
      try {
        results[at] = await work(items[at]!)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, one))
  if (failure) throw (failure as { error: unknown }).error
  return results
}
