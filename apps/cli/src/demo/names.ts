/** Invented names from a wide range of characters: common ones, rare ones (also outside the BMP), and names with a middle dot. None is meant to be anyone's. */
import type { Random } from './random.ts'

const FAMILY = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
]
const DOUBLE_FAMILY = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '宇文', '长孙']
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文辉力志永健世广义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子',
  ...'梓涵欣怡雨泽浩宇诗琪思远晨曦嘉懿瑾瑜芷若沐宸予安可心一诺奕辰语嫣书瑶',
]
const RARE = [...'喆堃犇淼燚烜玥頔翀旸昉玘珺甯槊霨瑀赟璟祎旻煊㛃䶮𬱖𬘭𬀩𬭊𬳵𫍽𬍛𪟝']
const MINORITY = [
  '阿依古丽',
  '买买提',
  '艾力',
  '古丽娜尔',
  '帕提古丽',
  '巴特尔',
  '乌兰',
  '其其格',
  '卓玛',
  '扎西',
  '多吉',
  '央金',
]

/** Whether an old register may have lost the character: one outside the common blocks. */
export const isRare = (character: string): boolean => /[\u3400-\u4dbf]|[\u{20000}-\u{3ffff}]/u.test(character)

/** A name: about 1 in 50 has a rare character, 1 in 200 a middle dot. */
export function inventName(random: Random, family?: string): string {
  if (random.chance(5)) return `${random.pick(MINORITY)}·${random.pick(MINORITY)}`
  const surname = family ?? inventFamily(random)
  const first = random.chance(20) ? random.pick(RARE) : random.pick(GIVEN)
  return random.chance(250) ? `${surname}${first}` : `${surname}${first}${random.pick(GIVEN)}`
}

export function inventFamily(random: Random): string {
  return random.chance(15) ? random.pick(DOUBLE_FAMILY) : random.pick(FAMILY)
}
