/** The browser of the journeys: the Chromium that comes inside an npm package, with the libraries it needs, so that a bare system will do. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const PACKAGE = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium')
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }

/** Its folder, unpacked once for each version. Test files that start at once unpack each for itself, and the first one's folder stands. */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `gongbao-chromium-${version}`)
  if (existsSync(folder)) return folder
  const making = mkdtempSync(`${folder}-`)
  // The package unpacks into the system's temporary folder and takes what lies there for its own.
  const outer = process.env.TMPDIR
  process.env.TMPDIR = making
  try {
    for (const name of ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'])
      await inflate(join(PACKAGE, 'bin', name))
  } finally {
    if (outer === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = outer
  }
  writeFileSync(join(making, 'fonts.conf'), `<fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>`)
  try {
    renameSync(making, folder)
  } catch {
    rmSync(making, { recursive: true })
  }
  return folder
}

/** Own flags: those the package suggests switch off what the journeys test (`--disable-web-security`). */
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none']

/** Starts a browser without a window. GONGBAO_CHROMIUM names another one, for systems this one was not built for. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.GONGBAO_CHROMIUM
  if (own) return chromium.launch({ executablePath: own, args: FLAGS })
  const folder = await unpacked()
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const env = { ...process.env, HOME: folder, LD_LIBRARY_PATH: libraries, ...fonts }
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: FLAGS, env })
}
