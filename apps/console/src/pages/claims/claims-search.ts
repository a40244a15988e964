/** Which claims are looked at, as the address keeps it. */
export type ClaimsSearch = {
  view?: string
  planYear?: string
  status?: string
  personId?: string
  settlementId?: string
  policyId?: string
}
