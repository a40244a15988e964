/** Why a command stopped, in words: what the system says stands behind them. */

const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: '没有此文件或文件夹',
  EISDIR: '是文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在磁盘只读',
  ENOSPC: '磁盘已满',
}

/** @returns one line, Chinese first where the cause is a known one of the system's */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'AbortError' && error.cause instanceof Error) return error.cause.message
  const known = SYSTEM_FAULTS[(error as NodeJS.ErrnoException).code ?? '']
  return known ? `${known} · ${error.message}` : error.message
}
