import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FONT_FILES, missingFrom } from './fonts.ts'

/** What stands for a character no font here has, as printers do; a line beneath names it. */
const GETA = '〓'
type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }

let compiler: NodeCompiler | undefined

/**
 * Sets a document: a Typst template and its data to a PDF/A-2b, which holds its fonts and reads the same in thirty years.
 *
 * Texts reach the template as values, so that nothing a person or a city wrote can be read as markup. A character that no font has is set as 〓
 * and named in `data.missing`, a list of `〓 = U+…` the template prints: a name is never altered unsaid.
 *
 * @param template a `.typ` file; it reads its data by `json(bytes(sys.inputs.data))`
 * @param madeAt when, in milliseconds since 1970: the same data at the same time gives the same bytes
 * @throws Error with the place in the template when it cannot be set
 */
export function typeset(template: URL, data: Readonly<Record<string, Data>>, madeAt: number): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: FONT_FILES }] })
  const text = JSON.stringify(data)
  const missing = missingFrom(text)
  const settable = missing.reduce((sofar, one) => sofar.replaceAll(one, GETA), text)
  const named = missing.map((one) => `${GETA} = U+${one.codePointAt(0)!.toString(16).toUpperCase()}`)
  const inputs = { data: JSON.stringify({ ...(JSON.parse(settable) as object), missing: named }) }
  const compiled = compiler.compile({ mainFileContent: readFileSync(template, 'utf8'), inputs })
  const document = compiled.result
  if (!document) throw new Error(`${template.pathname}: ${reasonsOf(compiler, compiled)}`)
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: Math.floor(madeAt / 1_000) })
  compiler.evictCache(10)
  return pdf
}

function reasonsOf(by: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics()
  return error ? JSON.stringify(by.fetchDiagnostics(error)) : 'unknown fault'
}
