/** The window as it stands with its extensions. */
import { type CivilDate, type DateRange, daysBetween } from '@gongbao/kernel'
import type { Plan, WindowExtension } from '../schema/plan.ts'

type Windowed = Pick<Plan, 'window'>

/** From the first day to the last one that counts, inclusive: the last extension's, when there is one. */
export function windowOf({ window }: Windowed): DateRange {
  return { from: window.from, to: window.extensions?.at(-1)?.to ?? window.to }
}

/** The extension by which a day lies in the window, or null when it lies in the window as first announced, or outside both. */
export function extensionOn({ window }: Windowed, on: CivilDate): WindowExtension | null {
  if (on <= window.to) return null
  return window.extensions?.find(({ to }) => on <= to) ?? null
}

/** Days since the window closed; 0 while it is open, and before it opens. */
export function daysAfterWindow(plan: Windowed, on: CivilDate): number {
  return Math.max(0, daysBetween(windowOf(plan).to, on))
}
