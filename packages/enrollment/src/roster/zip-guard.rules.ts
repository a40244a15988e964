/**
 * Looks a workbook over before anything reads it: a ZIP says how large its parts are, and a bomb lies. Every part is inflated once against
 * what it declares and against what is left of the whole, so that whoever opens it afterwards holds no more than was measured here.
 */
import { inflateRawSync } from 'node:zlib'
import { type Refusal, refuse } from '@gongbao/kernel'
import { ROSTER_LIMITS } from './roster.types.ts'

interface Part {
  readonly name: string
  readonly method: number
  readonly packed: Buffer
  /** As the archive declares it. */
  readonly size: number
}
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** A size that says "see elsewhere": archives past 4 GiB, which no roster is. */
const ELSEWHERE = 0xffffffff

/** @returns why the workbook is not to be opened, or null when it may be */
export function refusalToOpen(bytes: Uint8Array): Refusal | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = partsOf(file)
  if (!parts) return damaged()
  const macro = parts.find(({ name }) => /vbaProject|macrosheets\/|\/activeX\//i.test(name))
  if (macro) return macros()
  let left: number = ROSTER_LIMITS.openedBytes
  for (const part of parts) {
    if (part.size > left) return tooLarge()
    const opened = opens(part)
    if (!opened) return damaged()
    if (/\.(xml|rels)$/i.test(part.name) && opened.includes('<!DOCTYPE')) return damaged()
    if (part.name === '[Content_Types].xml' && /macroEnabled/i.test(opened.toString('latin1'))) return macros()
    left -= opened.length
  }
  return null
}

/** A part inflated to the size it declares and not a byte further; null when it is not of that size. */
function opens({ method, packed, size }: Part): Buffer | null {
  if (method === 0) return packed.length === size ? packed : null
  if (method !== 8) return null
  try {
    const opened = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
    return opened.length === size ? opened : null
  } catch {
    return null
  }
}

/** The parts by the archive's directory; null when it does not hold together. */
function partsOf(file: Buffer): Part[] | null {
  const end = endOf(file)
  if (end < 0) return null
  const count = file.readUInt16LE(end + 10)
  if (count > ROSTER_LIMITS.parts) return null
  const parts: Part[] = []
  for (let entry = 0, at = file.readUInt32LE(end + 16); entry < count; entry += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) return null
    const part = partAt(file, at)
    if (!part) return null
    parts.push(part)
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

function partAt(file: Buffer, at: number): Part | null {
  const packedSize = file.readUInt32LE(at + 20)
  const size = file.readUInt32LE(at + 24)
  const from = file.readUInt32LE(at + 42)
  if ([packedSize, size, from].includes(ELSEWHERE)) return null
  const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28))
  const method = file.readUInt16LE(at + 10)
  const encrypted = (file.readUInt16LE(at + 8) & 1) !== 0
  if (encrypted || from + 30 > file.length || file.readUInt32LE(from) !== LOCAL) return null
  // A part without a size here may have another behind its data: what cannot be measured is not opened.
  const sizeFollows = (file.readUInt16LE(at + 8) & 8) !== 0
  if (packedSize === 0 && (size !== 0 || (sizeFollows && !name.endsWith('/')))) return null
  const data = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28)
  if (data + packedSize > file.length) return null
  return { name, method: packedSize === 0 ? 0 : method, packed: file.subarray(data, data + packedSize), size }
}

/** The end of the directory stands last, before a comment of at most 64 KiB. */
function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1)
    if (file.readUInt32LE(at) === END) return at
  return -1
}

const damaged = (): Refusal =>
  refuse('UNSUPPORTED_MEDIA', {
    zh: '工作簿打不开：文件损坏、加密或内部大小与声明不符。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传',
    en: 'The workbook cannot be opened: it is damaged, encrypted or not of the size it declares. Save it again as .xlsx',
  })
const macros = (): Refusal =>
  refuse('UNSUPPORTED_MEDIA', {
    zh: '工作簿含有宏，不予读取。请另存为“Excel 工作簿（.xlsx）”再上传',
    en: 'The workbook has macros and is not read. Save it as an Excel workbook (.xlsx)',
  })
const tooLarge = (): Refusal =>
  refuse('TOO_LARGE', {
    zh: `工作簿展开后超过 ${ROSTER_LIMITS.openedBytes / 1_000_000} MB，不予读取。请只保留名册一张表，删除图片和多余的行列`,
    en: `The workbook unpacks to more than ${ROSTER_LIMITS.openedBytes / 1_000_000} MB. Keep the roster's sheet alone, without pictures and empty rows`,
  })
