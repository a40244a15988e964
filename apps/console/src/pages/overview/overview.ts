import type { AnswerOf } from '../../api/client.ts'

/** How the program stands, as the api answers it. */
export type Overview = AnswerOf<'/api/reports/overview'>
export type Cycle = Overview['cycles'][number]
export type Year = Cycle['years'][number]
export type Figure = Year['figures'][number]
