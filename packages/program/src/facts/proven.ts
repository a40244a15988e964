/** Facts about a person that no roll knows: unknown until a proof of them was accepted. */
import { define, person } from './define.ts'

export const PROVEN_FACTS = define({
  worksHere: {
    scopes: person,
    type: 'boolean',
    optional: true,
    says: {
      yes: { zh: '在本市单位工作', en: 'is employed in the city' },
      no: { zh: '不在本市单位工作', en: 'is not employed in the city' },
    },
    label: { zh: '在本市单位工作', en: 'employed in the city' },
    meaning: { zh: '在本市单位工作（需证明）', en: 'employed in the city (with proof)' },
  },
  studiesHere: {
    scopes: person,
    type: 'boolean',
    optional: true,
    says: {
      yes: { zh: '是本市在校学生', en: 'is a student in the city' },
      no: { zh: '不是本市在校学生', en: 'is no student in the city' },
    },
    label: { zh: '本市在校学生', en: 'student in the city' },
    meaning: { zh: '本市在校学生（需证明）', en: 'student in the city (with proof)' },
  },
  dischargedThisYear: {
    scopes: person,
    type: 'boolean',
    optional: true,
    says: {
      yes: { zh: '是当年退役军人', en: 'is a veteran of this year' },
      no: { zh: '不是当年退役军人', en: 'is no veteran of this year' },
    },
    label: { zh: '当年退役军人', en: 'veteran discharged this year' },
    meaning: { zh: '当年退役军人（需证明）', en: 'veteran discharged this year (with proof)' },
  },
  needy: {
    scopes: person,
    type: 'boolean',
    optional: true,
    says: {
      yes: { zh: '是困难人员', en: 'is in need' },
      no: { zh: '不是困难人员', en: 'is not in need' },
    },
    label: { zh: '困难人员', en: 'person in need' },
    meaning: {
      zh: '特困、低保等困难人员（需证明）',
      en: 'in extreme poverty, on subsistence allowance, … (with proof)',
    },
  },
})
