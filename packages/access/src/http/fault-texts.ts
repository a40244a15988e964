/** What is wrong with a field, said to whoever sends it: in plain Chinese and English, without the words of a schema library. */
import type { Bilingual } from '@gongbao/kernel'
import type { z } from './z.ts'

const KINDS: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
}
const REQUIRED: Bilingual = { zh: '必填', en: 'is required' }
const UNFIT: Bilingual = { zh: '内容不符合要求', en: 'does not have the form asked for' }

/** A schema's fault in words; one of a kind not listed says only that the value does not fit. */
export function faultText(issue: z.core.$ZodRawIssue): Bilingual {
  if (issue.code !== 'custom' && issue.input === undefined) return REQUIRED
  switch (issue.code) {
    case 'invalid_type':
      return kindText(issue.expected)
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'too_small':
      return boundText(issue.origin, Number(issue.minimum), 'least')
    case 'too_big':
      return boundText(issue.origin, Number(issue.maximum), 'most')
    case 'invalid_format':
      return issue.format === 'email'
        ? { zh: '应为邮箱地址', en: 'must be an e-mail address' }
        : { zh: '格式不正确', en: 'is not in the right form' }
    default:
      return UNFIT
  }
}

function kindText(expected: string): Bilingual {
  const kind = KINDS[expected]
  return kind ? { zh: `应为${kind.zh}`, en: `must be ${kind.en}` } : UNFIT
}

function oneOf(values: readonly string[]): Bilingual {
  if (values.length === 1) return { zh: `只能是 ${values[0]}`, en: `must be ${values[0]}` }
  return { zh: `只能取 ${values.join('、')}`, en: `must be one of ${values.join(', ')}` }
}

function boundText(origin: string, bound: number, side: 'least' | 'most'): Bilingual {
  const least = side === 'least'
  if (origin === 'string' && least && bound === 1) return { zh: '不能为空', en: 'must not be empty' }
  if (origin === 'string')
    return {
      zh: `${least ? '至少' : '最多'} ${bound} 个字符`,
      en: `at ${side} ${bound} character${bound === 1 ? '' : 's'}`,
    }
  if (origin === 'array')
    return { zh: `${least ? '至少' : '最多'} ${bound} 项`, en: `at ${side} ${bound} item${bound === 1 ? '' : 's'}` }
  return { zh: `${least ? '不能小于' : '不能大于'} ${bound}`, en: `at ${side} ${bound}` }
}
