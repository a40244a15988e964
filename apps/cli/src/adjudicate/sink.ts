/** Where results go: a file that bears its name only once it is complete, or standard output. */
import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'

export interface Sink {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>
  /** The results are complete. */
  finish(): Promise<void>
  /** They are not: nothing is left that could be taken for them. */
  abandon(): Promise<void>
}

/** @param path a file, or '-' for standard output @throws Error when the file cannot be opened */
export async function openSink(path: string): Promise<Sink> {
  return path === '-' ? standardOutput() : file(path)
}

async function file(path: string): Promise<Sink> {
  const partial = `${path}.${process.pid}.partial`
  const handle = await open(partial, 'w')
  return {
    write: async (text) => {
      await handle.appendFile(text)
    },
    finish: async () => {
      await handle.sync()
      await handle.close()
      await rename(partial, path)
    },
    abandon: async () => {
      await handle.close().catch(() => undefined)
      await rm(partial, { force: true })
    },
  }
}

function standardOutput(): Sink {
  const { stdout } = process
  let broken: Error | undefined
  stdout.on('error', (error) => {
    broken = error
  })
  return {
    write: async (text) => {
      if (broken) throw broken
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    finish: async () => {
      if (broken) throw broken
      await new Promise<void>((done, failed) => stdout.write('', (error) => (error ? failed(error) : done())))
    },
    abandon: async () => undefined,
  }
}
