/** Districts lie in the city, and so does some institution of its list: what is left of the folder it was copied from does not. */
import type { Report } from './report.ts'

export function checkDistricts(report: Report): void {
  const { city } = report.city.program
  const { institutions } = report.city.lists
  const isOwn = (code: string): boolean => city.divisions.some((division) => code.startsWith(division))
  for (const [at, { code, name }] of city.districts.entries()) {
    if (isOwn(code)) continue
    report.warning(
      'DISTRICT_ELSEWHERE',
      { file: 'program.yaml', path: ['city', 'districts', at, 'code'] },
      {
        zh: `区县 ${name}（${code}）不在本市区划 ${city.divisions.join('、')} 之内`,
        en: `the district ${code} is not within the city’s divisions ${city.divisions.join(', ')}`,
        mend: {
          zh: '请核对两处代码，多半是复制留下的',
          en: 'look at both codes: most likely one was left from a copy',
        },
      },
    )
  }
  const placed = institutions.filter(({ district }) => district !== '')
  if (placed.length === 0 || placed.some(({ district }) => isOwn(district))) return
  report.warning(
    'INSTITUTIONS_ELSEWHERE',
    { file: 'lists/institutions.csv', path: [0] },
    {
      zh: '名单上没有一家机构在本市',
      en: 'no institution of the list lies in the city',
      mend: {
        zh: '请换成本市的机构名单，多半是复制留下的',
        en: 'put the city’s own there: most likely the list was left from a copy',
      },
    },
  )
}
