import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useKeys } from '../../shared/use-keys.ts'
import type { ClaimRow } from './columns.tsx'
import { keepOrder } from './queue-order.ts'

/** Walks a list of claims by keyboard: j and k choose, Enter opens; the list stays known to the claim's own page. */
export function useWalk(rows: readonly ClaimRow[]) {
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const at = rows.findIndex((row) => row.claimId === chosen)
  const choose = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!row) return
    setChosen(row.claimId)
    document.querySelector(`[data-row-key="${row.claimId}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const open = (row: ClaimRow | undefined) => {
    if (!row) return
    keepOrder(rows.map((one) => one.claimId))
    void navigate({ to: '/claims/$claimId', params: { claimId: row.claimId } })
  }
  useKeys({ j: () => choose(at + 1), k: () => choose(at - 1), Enter: at >= 0 ? () => open(rows[at]) : undefined })
  return { chosen, open }
}
