/** How people fall ill in a year: what happens, to whom, how often, and what it costs. Invented, shaped after what real programs publish. */

/** The parts of a bill that basic insurance leaves out or pays less for, per mille of the total, from the lowest to the highest. */
export interface Leftovers {
  readonly outOfCatalogue: readonly [number, number]
  readonly firstPay: readonly [number, number]
}

export interface Pattern {
  readonly name: string
  /** National `med_type`. */
  readonly medType: string
  /** People a year per 10,000 of that age: under 18, 18–44, 45–64, 65 and over. */
  readonly weights: readonly [number, number, number, number]
  /** Records such a person has in a year, and the days from one to the next. */
  readonly records: readonly [number, number]
  readonly everyDays: number
  /** Median of a record's total in yuan, and its spread in hundredths of doublings a standard deviation: between people, then between records of one. */
  readonly median: number
  readonly spread: number
  readonly wobble: number
  /** Days from admission to discharge. */
  readonly days: readonly [number, number]
  readonly lines: readonly [number, number]
  /** Of what is in scope above the threshold, basic insurance pays so many per mille less than usual. */
  readonly lessPaid: number
  readonly leftovers: Leftovers
  readonly diagnoses: readonly string[]
  readonly only?: 'female'
}

const HOSPITAL: Leftovers = { outOfCatalogue: [40, 200], firstPay: [20, 90] }
const CANCER = ['C34.9', 'C50.9', 'C18.9', 'C16.9', 'C22.0', 'C73']

export const PATTERNS: readonly Pattern[] = [
  {
    name: 'outpatient visit',
    medType: '11',
    weights: [70, 70, 110, 190],
    records: [2, 5],
    everyDays: 9,
    median: 460,
    spread: 110,
    wobble: 60,
    days: [0, 0],
    lines: [2, 6],
    lessPaid: 150,
    leftovers: HOSPITAL,
    diagnoses: ['J06.9', 'K29.5', 'M54.5', 'J20.9', 'H10.9'],
  },
  {
    name: 'chronic disease, outpatient',
    medType: '14',
    weights: [3, 12, 70, 170],
    records: [2, 4],
    everyDays: 88,
    median: 1_900,
    spread: 70,
    wobble: 25,
    days: [0, 0],
    lines: [3, 9],
    lessPaid: 60,
    leftovers: { outOfCatalogue: [5, 40], firstPay: [20, 110] },
    diagnoses: ['I10', 'E11.9', 'I25.1', 'J44.1', 'I69.3'],
  },
  {
    name: 'dialysis',
    medType: '14',
    weights: [0, 5, 20, 42],
    records: [12, 12],
    everyDays: 29,
    median: 6_500,
    spread: 22,
    wobble: 12,
    days: [0, 0],
    lines: [6, 12],
    lessPaid: 0,
    leftovers: { outOfCatalogue: [10, 60], firstPay: [40, 110] },
    diagnoses: ['N18.6'],
  },
  {
    name: 'hospital stay',
    medType: '21',
    weights: [110, 110, 300, 800],
    records: [1, 1],
    everyDays: 40,
    median: 11_500,
    spread: 115,
    wobble: 0,
    days: [3, 12],
    lines: [8, 40],
    lessPaid: 0,
    leftovers: HOSPITAL,
    diagnoses: ['J18.9', 'K80.2', 'N20.1', 'M51.2', 'K35.8', 'H25.9', 'I50.9', 'E11.6'],
  },
  {
    name: 'surgery',
    medType: '21',
    weights: [8, 13, 54, 130],
    records: [1, 2],
    everyDays: 60,
    median: 38_000,
    spread: 85,
    wobble: 60,
    days: [6, 18],
    lines: [20, 60],
    lessPaid: 0,
    leftovers: { outOfCatalogue: [60, 240], firstPay: [40, 120] },
    diagnoses: ['I25.1', 'M17.1', 'S72.0', 'K57.3', 'I63.9', 'D32.0'],
  },
  {
    name: 'cancer, courses of treatment',
    medType: '21',
    weights: [2, 10, 56, 114],
    records: [4, 10],
    everyDays: 21,
    median: 15_000,
    spread: 46,
    wobble: 35,
    days: [2, 6],
    lines: [15, 50],
    lessPaid: 0,
    leftovers: { outOfCatalogue: [80, 260], firstPay: [40, 120] },
    diagnoses: CANCER,
  },
  {
    name: 'intensive care',
    medType: '24',
    weights: [1, 3, 8, 21],
    records: [1, 1],
    everyDays: 30,
    median: 88_000,
    spread: 205,
    wobble: 0,
    days: [9, 40],
    lines: [40, 90],
    lessPaid: 0,
    leftovers: { outOfCatalogue: [70, 230], firstPay: [40, 110] },
    diagnoses: ['I63.9', 'I21.9', 'A41.9', 'J96.0', 'K85.9'],
  },
  {
    name: 'injury',
    medType: '22',
    weights: [22, 28, 38, 70],
    records: [1, 1],
    everyDays: 30,
    median: 17_000,
    spread: 115,
    wobble: 0,
    days: [4, 20],
    lines: [10, 40],
    lessPaid: 0,
    leftovers: HOSPITAL,
    diagnoses: ['S72.0', 'S52.5', 'S06.0', 'S82.1', 'T14.9'],
  },
  {
    name: 'listed drug from a pharmacy',
    medType: '41',
    weights: [2, 5, 14, 16],
    records: [2, 7],
    everyDays: 31,
    median: 13_500,
    spread: 75,
    wobble: 6,
    days: [0, 0],
    lines: [1, 1],
    lessPaid: 0,
    leftovers: { outOfCatalogue: [700, 950], firstPay: [10, 40] },
    diagnoses: [],
  },
  {
    name: 'birth',
    medType: '52',
    weights: [0, 150, 0, 0],
    records: [1, 1],
    everyDays: 300,
    median: 9_500,
    spread: 60,
    wobble: 0,
    days: [3, 6],
    lines: [8, 30],
    lessPaid: 0,
    leftovers: HOSPITAL,
    diagnoses: ['O80.0', 'O82.0', 'O34.2'],
    only: 'female',
  },
]
