/** A search without the keys nothing was chosen for, so that addresses stay short. */
export const defined = (search: object): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== '')) as Record<
    string,
    string
  >
