/** A reader that goes away (`gongbao keys | head -2`) has read what it wanted: the command ends quietly, whichever it is. */
import type { Writable } from 'node:stream'

/** Ends the process by the exit code it has so far once nobody reads the stream any more; every other fault of writing is left to whoever else listens, or thrown. */
export function endWhenUnread(stream: Writable, end: () => void = () => process.exit()): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') end()
    else if (stream.listenerCount('error') === 1) throw error
  })
}

/** For commands that change something: what they began they finish, whether anybody reads about it or not. */
export function outlastReader(streams: readonly Writable[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) stream.removeAllListeners('error').on('error', () => {})
}
