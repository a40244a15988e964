/** What `npm start` tells the person at the terminal: one line a step, with the seconds since the start. */
const from = performance.now()

export function say(text: string): void {
  process.stdout.write(`${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${text}\n`)
}

/** Says what is being done, does it, and returns what it gave. */
export async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
  say(text)
  return await work()
}
