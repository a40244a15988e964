/** What a person at the terminal sees of long work: one line a step, rewritten while it runs. */
export interface Progress {
  /** Begins a step of so many things. */
  step(name: string, total?: number): Step
}
export interface Step {
  tick(count?: number): void
  /** Ends it, with a word about the outcome. */
  done(outcome?: string): void
}

/** @param write e.g. to standard error @param isTerminal whether lines can be rewritten; else one line a step and every five seconds */
export function progressTo(write: (text: string) => void, isTerminal: boolean): Progress {
  const start = performance.now()
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`
  return {
    step(name, total) {
      let count = 0
      let shown = performance.now()
      const bar = () => (total === undefined ? '' : `  ${count} / ${total}`)
      const show = () =>
        write(isTerminal ? `\r${seconds()}  ${name}${bar()}\u001b[K` : `${seconds()}  ${name}${bar()}\n`)
      if (isTerminal) show()
      return {
        tick(more = 1) {
          count += more
          if (performance.now() - shown < (isTerminal ? 100 : 5_000)) return
          shown = performance.now()
          show()
        },
        done(outcome = '') {
          const said = `${seconds()}  ${name}${bar()}${outcome ? `  ${outcome}` : ''}`
          write(isTerminal ? `\r${said}\u001b[K\n` : `${said}\n`)
        },
      }
    },
  }
}

export const silent: Progress = { step: () => ({ tick: () => {}, done: () => {} }) }
