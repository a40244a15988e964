/** Which entries are looked at, as the address keeps it. */
export type LedgerSearch = { account?: string; planYear?: string; source?: string }
