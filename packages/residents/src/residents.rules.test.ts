import { type Id, idNumberCheck, isRefusal, newId } from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskCertificate, readCertificate } from './certificate.rules.ts'
import { areaOf, statusFact } from './cover.rules.ts'
import { hasThirdParent, linksOf, refusalOfAges } from './family.rules.ts'
import { hasOddDot, maskName, readName } from './name.rules.ts'

const number = (digits: string) => digits + idNumberCheck(digits)
const day = (text: string) => text as Parameters<typeof refusalOfAges>[1]

describe('certificates', () => {
  test('an identity number tells birth and sex, however it was typed', () => {
    const typed = number('99000019900307002')
    for (const text of [
      typed,
      typed.toLowerCase(),
      ` ${typed.slice(0, 6)} ${typed.slice(6)} `,
      typed.replaceAll('9', '９'),
    ]) {
      expect(readCertificate('01', text), text).toEqual({
        kind: '01',
        number: typed,
        birthOn: '1990-03-07',
        sex: 'female',
      })
    }
  })

  test('a wrong check digit, an impossible birth date and a wrong shape are each named', () => {
    const right = number('99000019900307002')
    const wrongDigit = right.slice(0, 17) + (right[17] === '1' ? '2' : '1')
    expect(readCertificate('01', wrongDigit)).toMatchObject({
      code: 'INVALID_INPUT',
      text: { zh: expect.stringContaining('校验位') },
    })
    expect(readCertificate('01', number('99000019900231002'))).toMatchObject({
      text: { zh: expect.stringContaining('出生日期') },
    })
    expect(readCertificate('01', right.slice(1))).toMatchObject({ text: { zh: expect.stringContaining('18 位') } })
  })

  test('no single wrong digit gets past the check digit', () => {
    const right = number('99000019900307002')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const digit = (Number(right[at]) + shift) % 10
        expect(isRefusal(readCertificate('01', right.slice(0, at) + digit + right.slice(at + 1)))).toBe(true)
      }),
    )
  })

  test('birth certificates of newborns, and masks', () => {
    expect(readCertificate('99', 'q330123456')).toEqual({ kind: '99', number: 'Q330123456', birthOn: null, sex: null })
    expect(isRefusal(readCertificate('99', '330123456'))).toBe(true)
    expect(maskCertificate('990000199003070022')).toBe('990***********0022')
    expect(maskCertificate('Q330123456')).toBe('Q******456')
  })
})

describe('names', () => {
  test('are kept to the character: rare ones, every plane, private use, dots', () => {
    for (const name of [
      '张𬱖',
      '㛃𠅤',
      '阿·买买提',
      '迪丽热巴·迪力木拉提',
      '〇一',
      'José O’Neil',
      '\ue863丽',
      '欧阳小明',
      '𮧵',
    ]) {
      expect(readName(name), name).toBe(name)
    }
    expect(readName('  张三 ')).toBe('张三')
  })

  test('are not digits, signs, blanks, markup or endless', () => {
    for (const name of [
      '',
      ' ',
      '张3',
      '<b>张</b>',
      '张三\n李四',
      '张\u0000',
      '\ud83d',
      '😀',
      '·张',
      '张'.repeat(61),
    ]) {
      expect(isRefusal(readName(name)), JSON.stringify(name)).toBe(true)
    }
  })

  test('another dot than · is noticed, never changed', () => {
    expect([hasOddDot('阿•买'), hasOddDot('阿·买')]).toEqual([true, false])
    expect(readName('阿•买')).toBe('阿•买')
    expect([maskName('张三'), maskName('𮧵小明')]).toEqual(['张*', '𮧵**'])
  })
})

describe('families', () => {
  const [self, spouse, child, other] = [0, 1, 2, 3].map(() => newId('person')) as [
    Id<'person'>,
    Id<'person'>,
    Id<'person'>,
    Id<'person'>,
  ]
  const me = { personId: self, relation: 'self' } as const

  test('a child is the child of both, whichever was named first', () => {
    const first = linksOf({ personId: child, relation: 'child' }, [me, { personId: spouse, relation: 'spouse' }])
    const second = linksOf({ personId: spouse, relation: 'spouse' }, [me, { personId: child, relation: 'child' }])
    expect(first.map((link) => link.toId).sort()).toEqual([self, spouse].sort())
    expect(second).toContainEqual({ kind: 'parent', fromId: child, toId: spouse })
    expect(
      second.find((link) => link.kind === 'spouse')!.fromId < second.find((link) => link.kind === 'spouse')!.toId,
    ).toBe(true)
    expect(linksOf({ personId: other, relation: 'parent' }, [me])).toEqual([
      { kind: 'parent', fromId: self, toId: other },
    ])
    expect(linksOf({ personId: child, relation: 'child' }, [])).toEqual([])
  })

  test('nobody has a third parent, but the same two may be named again', () => {
    const two = linksOf({ personId: child, relation: 'child' }, [me, { personId: spouse, relation: 'spouse' }])
    expect(hasThirdParent(two, two)).toBe(false)
    expect(hasThirdParent(two, [{ kind: 'parent', fromId: child, toId: other }])).toBe(true)
  })

  test('a child is younger than its parent', () => {
    expect(refusalOfAges('child', day('1990-03-07'), day('2015-05-05'))).toBeNull()
    expect(refusalOfAges('child', day('1990-03-07'), day('1995-05-05'))).not.toBeNull()
    expect(refusalOfAges('parent', day('1990-03-07'), day('1960-05-05'))).toBeNull()
    expect(refusalOfAges('parent', day('1990-03-07'), day('1991-05-05'))).not.toBeNull()
    expect(refusalOfAges('spouse', day('1990-03-07'), day('1991-05-05'))).toBeNull()
  })
})

describe('basic cover', () => {
  const city = { divisions: ['9900'], province: '99' }
  test.each([
    ['990001', 'active', 'city', 'active'],
    ['991200', 'paused', 'province', 'broken'],
    ['110101', 'ended', 'elsewhere', 'broken'],
    ['990001', 'waiting', 'city', 'waiting'],
    [null, 'none', 'none', 'none'],
  ] as const)('%s %s is held in %s and %s', (areaCode, status, area, fact) => {
    expect([areaOf({ areaCode, status }, city), statusFact({ status })]).toEqual([area, fact])
  })
  test('who was never asked about has none', () => {
    expect([areaOf(null, city), statusFact(null)]).toEqual(['none', 'none'])
  })
})
