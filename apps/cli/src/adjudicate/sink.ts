/** Where results go: a file that bears its name only once it is complete, or standard output. */
import { once } from 'node:events'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

export interface Sink {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>
  /** The results are complete. */
  finish(): Promise<void>
  /** They are not: nothing is left that could be taken for them. */
  abandon(): Promise<void>
}

/** @param path a file, a device or a pipe, or '-' for standard output @throws Error when it cannot be opened */
export async function openSink(path: string): Promise<Sink> {
  if (path === '-') return standardOutput()
  const known = await stat(path).catch(() => null)
  if (!known) return newFile(path)
  // A link's file is replaced, not the link; a device or a pipe is written to, never replaced.
  return known.isFile() ? file(await realpath(path)) : device(path)
}

async function newFile(path: string): Promise<Sink> {
  const folder = dirname(path)
  if (!(await stat(folder).catch(() => null)))
    throw new Error(`结果要写入的文件夹不存在：${folder} · the output folder does not exist: ${folder}`)
  return file(path)
}

async function file(path: string): Promise<Sink> {
  const partial = `${path}.${process.pid}.partial`
  const handle = await open(partial, 'w')
  return {
    write: (text) => handle.appendFile(text),
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

async function device(path: string): Promise<Sink> {
  const handle = await open(path, 'w')
  return {
    write: (text) => handle.appendFile(text),
    finish: () => handle.close(),
    abandon: () => handle.close().catch(() => undefined),
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
