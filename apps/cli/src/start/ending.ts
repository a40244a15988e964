/** How a running house is asked to end: by a signal, by a part that keeps failing, and, when it takes too long, by a second signal. */

export interface Ending {
  /** Aborted as soon as an end is wanted. */
  readonly signal: AbortSignal
  /** Resolves, when an end is wanted, to the exit code to end with. */
  readonly wanted: Promise<number>
  endWith(code: number): void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** One Ctrl-C arrives several times: from the terminal, and passed on by npm and the bootstrap. */
const SAME_PRESS_MS = 1_000

/** @param onFirst hears the first signal @param onAgain hears every later one */
export function listenForEnd(onFirst: () => void, onAgain: () => void, now = Date.now): Ending {
  const { promise: wanted, resolve } = Promise.withResolvers<number>()
  const controller = new AbortController()
  let heardAt = 0
  const endWith = (code: number) => {
    controller.abort()
    resolve(code)
  }
  const hear = () => {
    const isSamePress = now() - heardAt < SAME_PRESS_MS
    const isFirst = heardAt === 0
    if (isSamePress) return
    heardAt = now()
    if (isFirst) onFirst()
    else onAgain()
    endWith(0)
  }
  for (const signal of SIGNALS) process.on(signal, hear)
  return { signal: controller.signal, wanted, endWith }
}
