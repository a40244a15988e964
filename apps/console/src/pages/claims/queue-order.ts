/** The list a claim was opened from, so that j and k go on from there. Ids only, for as long as the tab lives. */
const KEPT_AS = 'gongbao.claims'

export function keepOrder(claimIds: readonly string[]): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(claimIds.slice(0, 1000)))
  } catch {
    // without storage there is no next and previous
  }
}

/** The neighbours of a claim in the list it was opened from. */
export function neighbours(claimId: string): { previous: string | undefined; next: string | undefined } {
  const order = readOrder()
  const at = order.indexOf(claimId)
  return at < 0 ? { previous: undefined, next: undefined } : { previous: order[at - 1], next: order[at + 1] }
}

function readOrder(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
