/** Chinese and English by key, or by the end of a path: 'tiers.bands[].rate'. */
export type Words = Readonly<Record<string, readonly [zh: string, en: string]>>
