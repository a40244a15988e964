/** What is wrong with a cell and how to mend it, in words. */
import type { Bilingual } from '@gongbao/kernel'
import type { FaultCode } from './roster.types.ts'

interface Words {
  readonly text: Bilingual
  readonly mend: Bilingual
}
const words = (zh: string, en: string, mendZh: string, mendEn: string): Words => ({
  text: { zh, en },
  mend: { zh: mendZh, en: mendEn },
})

/** Those said the same way wherever they stand. */
export const FAULT_WORDS: Readonly<Record<Exclude<FaultCode, 'NAME' | 'CERTIFICATE' | 'DUPLICATE'>, Words>> = {
  EMPTY: words('未填写', 'empty', '请填写此格', 'fill in this cell'),
  FORMULA: words(
    '是公式，不予读取',
    'a formula, which is not read',
    '请复制此列，选择性粘贴为“值”',
    'copy the column and paste it as values',
  ),
  MERGED: words(
    '合并的单元格，分不清各行的内容',
    'merged cells: which row has what cannot be told',
    '请取消合并，逐行填写',
    'unmerge them and fill in each row',
  ),
  NAME_DOT: words(
    '姓名中的间隔号不是证件上的“·”，可能核验不上',
    'the dot in the name is not the · of certificates; the check may fail',
    '请对照证件，一般应为“·”（U+00B7）',
    'compare with the certificate: it usually prints · (U+00B7)',
  ),
  NAME_BLANK: words(
    '姓名的汉字之间有空格，可能核验不上',
    'there are blanks between the characters of the name; the check may fail',
    '证件上没有空格的，请删去',
    'delete them unless the certificate has them',
  ),
  KIND: words(
    '不是可用的证件类型',
    'no kind of certificate that can be used',
    '请填：居民身份证、出生医学证明',
    'write 居民身份证 or 出生医学证明',
  ),
  NUMBER_STORED: words(
    '证件号码存成了数字，15 位以后的数字已经丢失',
    'the number is stored as a figure; its digits after the 15th are lost',
    '将该列设为文本，再重新填写号码（只改格式找不回丢失的数字）',
    'set the column to text, then type the number again: changing the format alone does not bring the digits back',
  ),
  DIGITS_LOST: words(
    '证件号码成了科学记数，数字已经丢失',
    'the number has become a power of ten; its digits are lost',
    '将该列设为文本，重新填写号码，再另存为 CSV',
    'set the column to text, type the number again, and save as CSV',
  ),
  DATE: words('不是可读的日期', 'no date that can be read', '请写成 1990-01-31', 'write it as 1990-01-31'),
  BIRTH_CONTRADICTS: words(
    '出生日期与身份证号不一致',
    'the date of birth contradicts the identity number',
    '请对照证件，改正其中一个；也可以留空出生日期',
    'compare with the certificate and mend one of them, or leave the date empty',
  ),
  NOT_BORN: words('出生日期晚于今天', 'born after today', '请对照证件核对', 'compare with the certificate'),
  PHONE: words(
    '不是 11 位手机号码',
    'no mobile number of 11 digits',
    '请填本人手机号，没有可留空',
    'write the person’s own number, or leave it empty',
  ),
  RELATION: words(
    '不是可用的关系',
    'no relation that can be used',
    '请填：本人、配偶、子女、父母；留空即本人',
    'write 本人, 配偶, 子女 or 父母; empty means 本人',
  ),
}

export const NAME_MEND: Bilingual = {
  zh: '请照证件填写姓名；生僻字照录即可',
  en: 'write the name as on the certificate; rare characters as they are',
}
export const CERTIFICATE_MEND: Bilingual = {
  zh: '请对照证件逐位核对',
  en: 'compare it with the certificate, digit by digit',
}
export const OLD_NUMBER_MEND: Bilingual = {
  zh: '15 位旧号码已停用，请填 18 位号码',
  en: 'numbers of 15 digits are no longer in use: write the one of 18',
}

/** @param first the row that has the same certificate */
export const duplicateWords = (first: number): Words =>
  words(
    `与第 ${first} 行是同一证件号码`,
    `the same certificate as in row ${first}`,
    '同一人只留一行',
    'keep one row for one person',
  )
