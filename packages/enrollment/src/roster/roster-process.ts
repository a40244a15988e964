/** The process in which a stranger's file is opened: it has little memory and can be ended, and nothing else dies with it. */
import type { CivilDate } from '@gongbao/kernel'
import { isRefusal } from '@gongbao/kernel'
import { errorWorkbook } from './error-workbook.ts'
import { readRoster } from './read-roster.ts'
import { checkedOf } from './report.ts'

interface Asked {
  readonly bytes: Uint8Array
  readonly today: CivilDate
  readonly want: 'report' | 'workbook'
}

/** The answer must have left before the process ends. */
const tell = (message: object) => new Promise((resolve) => process.send!(message, resolve))

process.once('message', async ({ bytes, today, want }: Asked) => {
  const onProgress = (progress: object) => void tell({ progress })
  const read =
    want === 'workbook' ? await errorWorkbook(bytes, { today }) : await readRoster(bytes, { today, onProgress })
  const done = isRefusal(read) || read instanceof Uint8Array ? read : checkedOf(read)
  await tell({ done, megabytes: Math.round(process.resourceUsage().maxRSS / 1_000) })
  process.disconnect?.()
})
