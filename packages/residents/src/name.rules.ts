/**
 * Names of people: any character a name may have (GB 18030-2022, every plane, private use included, and the middle dot) is kept to the
 * character. A name is never altered; one that a machine cannot verify goes to a person (quality 35).
 */
import { type Refusal, refuse } from '@gongbao/kernel'

const CHARACTERS_MAX = 60
const ALLOWED = /^[\p{L}\p{M}\p{Co}〇][\p{L}\p{M}\p{Co}〇·•‧・.'’\- ]*$/u
const DOT_LIKE = /[•‧・.]/u

/** Accepts a name as typed, only without blanks around it. */
export function readName(typed: string): string | Refusal {
  const name = typed.trim()
  const size = [...name].length
  if (size >= 1 && size <= CHARACTERS_MAX && name.isWellFormed() && ALLOWED.test(name)) return name
  const text = {
    zh: '姓名应与证件完全一致，最多 60 个字，不含数字与符号（间隔号 · 除外）',
    en: 'The name must read as on the certificate: at most 60 characters, no digits or signs but the middle dot ·',
  }
  return refuse('INVALID_INPUT', text, { field: 'name' })
}

/** Whether the name has another dot than the · that certificates print: the likely reason when a register does not find it. */
export function hasOddDot(name: string): boolean {
  return DOT_LIKE.test(name)
}

/** Hides the given name: 张三 → 张*, 欧阳小明 → 欧***, 阿·买买提 → 阿****. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 4))
}
