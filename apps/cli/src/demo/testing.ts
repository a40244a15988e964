/** The cities that stand beside the code, without naming one. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type City, loadCity } from '@gongbao/program'

const TENANTS = join(import.meta.dirname, '../../../../tenants')

export function everyCity(): { slug: string; city: City }[] {
  const slugs = readdirSync(TENANTS).filter((name) => !name.startsWith('_'))
  return slugs.map((slug) => {
    const { city, findings } = loadCity(join(TENANTS, slug))
    if (!city) throw new Error(`${slug} cannot be read: ${JSON.stringify(findings)}`)
    return { slug, city }
  })
}
