/** Loaded first into every child: when the supervisor is gone, even by SIGKILL, the child ends as if asked to. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// The channel to the supervisor alone keeps no process alive.
process.channel?.unref()
