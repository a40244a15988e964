/**
 * Finds the record a nameless reversal means: the only unreversed one of the same psn_no, mdtrt_id and total. Of each such key it keeps how many
 * records are unreversed and the exclusive-or of their numbers: when one is left, that is its number. No list is walked, however many alike.
 */
import type { Settlement } from '../record/record.ts'
import type { NotFound } from './chain.ts'
import { bytesOf, uint32 } from './columns.ts'
import { joinKey } from './hash96.ts'
import { KeyIndex } from './key-index.ts'

const NO_VISIT = 0xffffffff

export class Visits {
  readonly keys: KeyIndex
  readonly unreversed = uint32()
  readonly numbers = uint32()

  constructor(seed: number) {
    this.keys = new KeyIndex(seed)
  }

  get bytes(): number {
    return bytesOf([this.keys, this.unreversed, this.numbers])
  }

  /** @returns the key's number, or 0xffffffff when the record does not name its person and visit */
  add({ psnNo, mdtrtId, amounts }: Settlement, record: number): number {
    if (psnNo === null || mdtrtId === null) return NO_VISIT
    const known = this.keys.size
    const at = this.keys.findOrAdd(visitKey(psnNo, mdtrtId, amounts.total))
    const isNew = at === known
    this.unreversed.set(at, (isNew ? 0 : this.unreversed.get(at)) + 1)
    this.numbers.set(at, (isNew ? 0 : this.numbers.get(at)) ^ record)
    return at
  }

  /** @param total the original's, in fen @returns the record's number */
  onlyUnreversed(psnNo: string, mdtrtId: string, total: number): number | NotFound {
    const at = this.keys.find(visitKey(psnNo, mdtrtId, total))
    if (at < 0) return 'ORIGINAL_NOT_FOUND'
    const left = this.unreversed.get(at)
    if (left === 1) return this.numbers.get(at)
    return left === 0 ? 'ALREADY_REVERSED' : 'ORIGINAL_NOT_FOUND'
  }

  reverse(at: number, record: number): void {
    this.unreversed.set(at, this.unreversed.get(at) - 1)
    this.numbers.set(at, this.numbers.get(at) ^ record)
  }
}

function visitKey(psnNo: string, mdtrtId: string, total: number): string {
  return `${joinKey(psnNo, mdtrtId)}\n${total}`
}
