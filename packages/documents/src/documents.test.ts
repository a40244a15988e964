import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { qrCode, typeset } from './index.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-documents-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const SOURCE = `#let d = json(bytes(sys.inputs.data))
#set document(title: "t")
#set text(font: "Noto Sans S Chinese")
#d.name
#for one in d.missing [ #one ]`

function template(source = SOURCE): URL {
  const file = join(folder, `${Math.random()}.typ`)
  writeFileSync(file, source)
  return pathToFileURL(file)
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s/g, '')
}

test('rare characters of names are set as they are', async () => {
  const name = '龑㛃䶮𬱖𫘧喆垚犇堃·阿卜杜'
  expect(await textOf(typeset(template(), { name }, 0))).toBe(name)
})

test('a character no font has is replaced visibly and named', async () => {
  expect(await textOf(typeset(template(), { name: '张𤨕𤨕' }, 0))).toBe('张〓〓〓=U+24A15')
})

test('texts are data: nothing a person wrote is read as markup', async () => {
  const name = '#panic("x")*_$<b>\\"`@'
  expect(await textOf(typeset(template(), { name }, 0))).toBe(name)
})

test('the same data at the same time gives the same bytes, and it is a PDF/A', () => {
  const [one, two] = [typeset(template(), { name: '甲' }, 1_000), typeset(template(), { name: '甲' }, 1_000)]
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  expect(Buffer.from(one).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
})

test('a template at fault says where', () => {
  expect(() => typeset(template('#nothing-of-the-kind'), {}, 0)).toThrow(/\.typ: .*unknown variable/)
})

test('a QR code is an SVG', () => expect(qrCode('https://a.example/verify?code=x')).toMatch(/^<svg /))
