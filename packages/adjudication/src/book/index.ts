/** What-if: a year's claims in columns, paid anew by plans of other figures. */
export * from './book.ts'
export { BookBuilder } from './book-builder.ts'
export { type Booked, dayNumber, dayOf } from './days.ts'
export { ageBandOf, type Group } from './groups.ts'
export { classHash } from './masked-plan.ts'
export { type BookRun, payBook } from './pay-book.ts'
