/** On a terminal one line that is overwritten twice a second, else a line each five seconds. */
export function progressLine(say: (text: string) => void): (progress: string) => void {
  const every = process.stderr.isTTY ? 500 : 5_000
  let last = performance.now()
  return (progress) => {
    if (performance.now() - last < every) return
    last = performance.now()
    say(process.stderr.isTTY ? `\r${progress}\u001b[K` : `${progress}\n`)
  }
}
