import { accessSync, constants, mkdirSync } from 'node:fs'

/** Makes sure that there is a data folder this user can work in. @throws Error naming DATA_DIR and what stands in the way */
export function openDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const [zh, en] = WHY[code ?? ''] ?? ['无法使用', 'cannot be used']
    throw new Error(`DATA_DIR：${dataDir} ${zh}\nDATA_DIR: ${dataDir} ${en} (${code})`, { cause: error })
  }
}

const WHY: Readonly<Record<string, readonly [string, string]>> = {
  EEXIST: ['不是目录', 'is not a folder'],
  ENOTDIR: ['路径中有一段不是目录', 'leads through something that is not a folder'],
  EACCES: ['当前用户不能写入', 'cannot be written by this user'],
  EPERM: ['当前用户不能写入', 'cannot be written by this user'],
  EROFS: ['所在的文件系统只读', 'lies on a file system that is read only'],
  ENOSPC: ['磁盘已满', 'lies on a full disk'],
}
