/** The server's programs as processes of ours. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { EmbeddedHome, ServerUser } from './embedded-home.ts'

export interface Launched {
  readonly process: ChildProcess
  readonly ended: Promise<void>
  lastWords(): string
}

/** Starts a program of the server as the user it runs as. It ends (SIGINT) when this process is gone, even by SIGKILL. */
export function launchProgram(home: EmbeddedHome, program: string, args: string[]): Launched {
  const child = spawn(join(home.binaries, 'bin', program), args, {
    ...as(home.user),
    cwd: home.binaries,
    // A terminal's Ctrl-C goes to the whole process group; the server must outlive those who still write to it.
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', HOME: home.dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const hear = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000)
  }
  child.stdout!.on('data', hear)
  child.stderr!.on('data', hear)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      words += error.message
      resolve()
    })
  })
  if (child.pid) leash(child, home.user)
  return { process: child, ended, lastWords: () => words }
}

/** A shell that waits for the end of a pipe only we hold: when it comes, we are gone, and it ends the program. */
function leash(child: ChildProcess, user: ServerUser | null): void {
  if (process.platform === 'win32') return
  const holder = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(child.pid)], {
    ...as(user),
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  holder.on('error', () => {})
  holder.stdin!.on('error', () => {})
  holder.unref()
  ;(holder.stdin as unknown as { unref(): void }).unref()
  child.once('exit', () => holder.kill('SIGKILL')) // its number may go to another process
}

const as = (user: ServerUser | null) => (user ? { uid: user.uid, gid: user.gid } : {})
