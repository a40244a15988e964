/** What a new plan's draft begins with: the text of the plan it is made from, and that plan's cases with their dates moved alike. */
import { runCases } from '@gongbao/adjudication'
import { loadCityFiles, type RenewedCase, renewCases, renewPlanText } from '@gongbao/program'
import type { KeptFiles } from '../folder.rules.ts'
import { NOT_FILED } from '../plan-status.rules.ts'
import { bytesOf, type DraftFiles, mergedFiles, planPath } from './draft-content.rules.ts'

interface Codes {
  readonly from: string
  readonly to: string
}

/**
 * A case is carried over only where the renewed plan answers it as the old one did: what hangs on a date that did not move, that of a list's
 * entry say, would be a wrong figure in the new year. The others stand as remarks at the end of the file, for a person to look at.
 *
 * @returns the files of the draft's first revision
 */
export function renewedFiles(base: KeptFiles, codes: Codes): DraftFiles {
  const plan = renewPlanText(base.files[planPath(codes.from)] ?? '', { ...codes, filingNo: NOT_FILED })
  const files: DraftFiles = { [planPath(codes.to)]: plan }
  const cases = casePaths(base).flatMap((path) => renewCases(base.files[path]!, codes))
  if (cases.length === 0) return files
  const path = freePath(base, codes.to)
  const passed = passedOf(mergedFiles(base, { ...files, [path]: textOf(cases) }), path)
  const carried = cases.filter((_, at) => passed.has(at))
  if (carried.length === 0) return files
  const left = cases.filter((_, at) => !passed.has(at))
  return { ...files, [path]: `${headOf(codes)}\n${textOf(carried)}${asRemarks(left)}` }
}

const casePaths = ({ files }: KeptFiles): string[] =>
  Object.keys(files)
    .filter((path) => path.startsWith('cases/'))
    .sort()

function freePath({ files }: KeptFiles, code: string): string {
  const names = [code, ...Array.from({ length: 500 }, (_, at) => `${code}-${at + 2}`)]
  return names.map((name) => `cases/${name}.yaml`).find((path) => !Object.hasOwn(files, path))!
}

const textOf = (cases: readonly RenewedCase[]): string => cases.map(({ text }) => text).join('\n')

/** Places, from 0, of the cases of a file that come out as they say. */
function passedOf(merged: KeptFiles, path: string): Set<number> {
  const { city } = loadCityFiles(bytesOf(merged))
  if (!city) return new Set()
  const own = { ...city, cases: city.cases.filter(({ file }) => file === path) }
  return new Set(runCases(own).flatMap(({ at, passed }) => (passed ? [at] : [])))
}

const headOf = ({ from, to }: Codes): string =>
  `# 方案 ${to} 的案例：由方案 ${from} 的案例改年度、顺延日期而来，结果照旧。改了金额、比例的，请重新手算。\n`

function asRemarks(left: readonly RenewedCase[]): string {
  if (left.length === 0) return ''
  const head = '\n# 以下各例顺延后结果不同（例如名单、参数还没有新年度的数）。核对、重算后去掉行首的“# ”即可用。\n'
  return `${head}${textOf(left).replaceAll(/^(?=.)/gm, '# ')}`
}
