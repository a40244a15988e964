/** A refusal is an expected "no", returned as a value; a broken invariant throws. */

/** The closed list of refusal codes; the edge maps each to one HTTP status (`packages/access`). */
export const REFUSAL_CODES = [
  'INVALID_INPUT',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA',
  'NOT_FOUND',
  'FORBIDDEN',
  'NOT_SIGNED_IN',
  'SECOND_FACTOR_REQUIRED',
  'SIGN_IN_FAILED',
  'FOREIGN_ORIGIN',
  'SIGNATURE_INVALID',
  'REPLAYED',
  'TOO_MANY_REQUESTS',
  'IDEMPOTENCY_KEY_REQUIRED',
  'IDEMPOTENCY_KEY_REUSED',
  'CONFLICT',
  'ALREADY_COVERED',
  'NOT_ELIGIBLE',
  'NEEDS_PERSON',
  'WINDOW_CLOSED',
  'PRICE_CHANGED',
  'IDENTITY_NOT_PROVEN',
  'NOTICE_NOT_ACCEPTED',
  'STATE_FORBIDS',
  'FOUR_EYES',
  'AMOUNT_MISMATCH',
  'CONTENT_DIFFERS',
  'CYCLE_LOCKED',
  'CONTENT_FAULTY',
  'IN_FORCE',
  'PAYMENT_REFUSED',
  'OUTSIDE_PARTY_UNAVAILABLE',
  'UNAVAILABLE',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** A text shown to people, Chinese first. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export interface Refusal {
  readonly kind: 'refused'
  readonly code: RefusalCode
  /** What the person may read. */
  readonly text: Bilingual
  /** The field at fault, as a JSON pointer or a form field name. */
  readonly field?: string
  /** The clause the refusal rests on, by the city's id. */
  readonly clause?: string
  /** For logs only; never leaves the process, never holds personal data. */
  readonly detail?: string
}

/** The only maker of refusals. */
export function refuse(
  code: RefusalCode,
  text: Bilingual,
  more: { field?: string; clause?: string; detail?: string } = {},
): Refusal {
  return { kind: 'refused', code, text, ...more }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refused'
}

/** States an invariant. @throws Error when it does not hold: the transaction rolls back and the fault is logged */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`)
}
