/** Keys that mean the same wherever they stand, and the colours. */
import type { Words } from './words.ts'

export const COMMON_WORDS: Words = {
  code: ['短而稳定的代码，结果、账单和申诉都带着它', 'a short, stable code: results, statements and appeals carry it'],
  name: ['给人看的名称', 'the name people see'],
  clause: [
    '所依据的条款编号，见 clauses.yaml；文件没有写、由本市约定的不写',
    'the clause it rests on, of clauses.yaml; none where the city itself decided',
  ],
  illustrative: [
    '文件没有给出的示例数字，页面上会标明',
    'true where no document gives the figure: every screen says so',
  ],
  from: ['开始日期，当天算在内', 'first day, inclusive'],
  to: ['结束日期，当天算在内', 'last day, inclusive'],
  on: ['日期', 'the day'],
  amount: ['金额，如 15000元、1.5万元', 'an amount, such as 15000元 or 1.5万元'],
  rate: ['比例，如 60%', 'a rate, such as 60%'],
  title: ['标题', 'title'],
}

export const THEME_WORDS: Words = {
  colours: [
    '颜色，写作 #1a5fb4；文字与底色的对比度至少 4.5 : 1',
    'colours, written #1a5fb4; text and ground contrast by at least 4.5 : 1',
  ],
  primary: ['主色：按钮、链接', 'main colour: buttons and links'],
  onPrimary: ['主色上的文字', 'text on the main colour'],
  background: ['页面底色', 'ground of the page'],
  surface: ['卡片底色', 'ground of a card'],
  text: ['正文', 'text'],
  muted: ['次要文字', 'lesser text'],
  accent: ['点缀色', 'accent'],
  logoText: ['标识文字，没有图片时显示', 'text of the logo, shown where there is no picture'],
}
