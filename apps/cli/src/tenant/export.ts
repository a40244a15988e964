import { join, resolve } from 'node:path'
import { findTenant, inTenant } from '@gongbao/database'
import { parseTenantId } from '@gongbao/kernel'
import { type ExportedCity, exportCity, fileChanges, folderHash, readCityBytes } from '@gongbao/register'
import { defineCommand } from 'citty'
import { besideHouse, fault } from './beside.ts'
import { filesIn, writeFolder } from './write-folder.ts'

/** `gongbao tenant export <slug>`: writes what a city runs on as the folder `tenants/` holds, byte for byte. */
export const exportFolder = defineCommand({
  meta: { name: 'export', description: '把城市在用的内容写成目录 · write what a city runs on as its folder' },
  args: {
    slug: { type: 'positional', required: true, description: '城市代号 · the city’s slug' },
    out: { type: 'string', description: '写到此目录；默认为该城市的目录 · default: the city’s own folder' },
    force: { type: 'boolean', description: '覆盖从未载入的改动 · overwrite changes that were never loaded' },
  },
  run: ({ args: { slug, out, force } }) =>
    besideHouse(async ({ settings, owner }) => {
      const id = parseTenantId(slug)
      const city = id && (await findTenant(owner, id)) ? await inTenant(owner, id, exportCity) : null
      if (!city) return fault(`没有此城市 · there is no such city: ${slug}`)
      const dir = out ? resolve(out) : join(settings.tenantsDir, slug)
      if (!force && hasUnloaded(dir, city))
        return fault(
          `${dir} 里有从未载入的改动，导出会覆盖它们。另选目录：--out；确要覆盖：--force · ` +
            `${dir} has changes that were never loaded and would be overwritten: choose another folder with --out, or --force`,
        )
      const { written, removed } = writeFolder(dir, city.files)
      for (const path of written) process.stdout.write(`  ~ ${path}\n`)
      for (const path of removed) process.stdout.write(`  - ${path}\n`)
      const [files, changed] = [Object.keys(city.files).length, written.length + removed.length]
      process.stdout.write(
        `${dir}：${files} 个文件，${changed} 个有改动 · ${files} files, ${changed} of them changed\n`,
      )
      for (const { path } of fileChanges({ ...city.files, ...city.shared }, readCityBytes(dir)))
        process.stdout.write(
          `  ! ${path}：目录旁的共用内容与城市在用的不同 · the shared piece beside the folder differs from the one the city runs on\n`,
        )
    }),
})

/** Whether a folder holds anything that is neither what the city runs on nor what was last loaded. */
function hasUnloaded(dir: string, { hash, folderHash: loaded }: ExportedCity): boolean {
  if (Object.keys(filesIn(dir)).length === 0) return false
  return ![hash, loaded].includes(folderHash(readCityBytes(dir)))
}
