/** What a run has done so far, for the progress line and the closing summary on standard error. */
import type { Answer } from '@gongbao/adjudication'
import { type Fen, formatYuan } from '@gongbao/kernel'

export class Tally {
  lines = 0
  bad = 0
  payable = 0
  readonly statuses = { payable: 0, zero: 0, denied: 0, review: 0 }
  /** Memory of what the run remembers of its records: counters, keys, reversals. */
  chainBytes = 0
  readonly started = performance.now()

  count(answer: Answer): void {
    this.lines += 1
    if ('error' in answer) {
      this.bad += 1
      return
    }
    this.statuses[answer.status] += 1
    this.payable += answer.payableFen
  }

  progress(bytes: number): string {
    const { seconds, perSecond } = this.speed()
    return `${grouped(this.lines)} 行 lines · ${grouped(this.bad)} 坏行 bad · ${megabytes(bytes)} MB · ${grouped(perSecond)}/s · ${seconds} s`
  }

  summary(): string {
    const { seconds, perSecond } = this.speed()
    const { payable, zero, denied, review } = this.statuses
    return [
      `${grouped(this.lines)} 行 lines：payable ${grouped(payable)} · zero ${grouped(zero)} · denied ${grouped(denied)} · review ${grouped(review)} · 坏行 bad ${grouped(this.bad)}`,
      `应付合计 payable in all ${formatYuan(this.payable as Fen)}`,
      `${seconds} s · ${grouped(perSecond)}/s · 内存峰值 peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB，其中累计 of which accumulators ${(this.chainBytes / 1_048_576).toFixed(1)} MB`,
    ].join('\n')
  }

  private speed(): { seconds: string; perSecond: number } {
    const elapsed = (performance.now() - this.started) / 1000
    return { seconds: elapsed.toFixed(1), perSecond: Math.round(this.lines / Math.max(elapsed, 0.001)) }
  }
}

function megabytes(bytes: number): string {
  return grouped(Math.round(bytes / 1_000_000))
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
