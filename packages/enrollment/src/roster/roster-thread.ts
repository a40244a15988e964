/** The thread in which a stranger's file is opened: it has little memory and can be ended, and nobody waits behind it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CivilDate } from '@gongbao/kernel'
import { isRefusal } from '@gongbao/kernel'
import { errorWorkbook } from './error-workbook.ts'
import { readRoster } from './read-roster.ts'
import { checkedOf } from './report.ts'

const { bytes, today, want } = workerData as { bytes: Uint8Array; today: CivilDate; want: 'report' | 'workbook' }

if (want === 'workbook') parentPort!.postMessage({ done: await errorWorkbook(bytes, { today }) })
else {
  const read = await readRoster(bytes, { today, onProgress: (progress) => parentPort!.postMessage({ progress }) })
  parentPort!.postMessage({ done: isRefusal(read) ? read : checkedOf(read) })
}
