/** The frame of every page of the sandbox; each says on top that nothing here is real. */
import { html } from 'hono/html'

type Html = ReturnType<typeof html>

const STYLE = `
:root { color-scheme: light; --ink: #1d2129; --soft: #5b6270; --line: #e3e6eb; --act: #0a7a45; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.6 system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; color: var(--ink); background: #f4f5f7; }
.banner { background: #fff3c4; color: #5c4400; padding: .5rem 1rem; text-align: center; font-size: .9rem; }
main { max-width: 28rem; margin: 1rem auto; padding: 1.25rem; background: #fff; border-radius: .75rem; }
main.wide { max-width: 60rem; }
h1 { font-size: 1.25rem; margin: 0 0 .75rem; text-align: center; }
.label { text-align: center; color: var(--soft); margin: 0; }
.amount { text-align: center; font-size: 2.5rem; font-weight: 600; margin: .25rem 0 1rem; font-variant-numeric: tabular-nums; }
.amount span { font-size: 1.5rem; margin-right: .15rem; }
dl { margin: 0 0 1.25rem; border-top: 1px solid var(--line); }
dl div { display: flex; gap: 1rem; justify-content: space-between; padding: .6rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); flex: none; } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; font-size: .85rem; }
.button, .plain { display: block; width: 100%; min-height: 3rem; padding: .75rem; border-radius: .5rem; font: inherit; text-align: center; text-decoration: none; cursor: pointer; }
.button { border: 0; background: var(--act); color: #fff; font-weight: 600; }
.plain { margin-top: .75rem; border: 1px solid var(--line); background: #fff; color: var(--ink); }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
.hint { color: var(--soft); text-align: center; }
table { width: 100%; border-collapse: collapse; } th, td { text-align: left; padding: .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.code { font-variant-numeric: tabular-nums; font-weight: 600; }
`

/** A whole page. @param title shown in the tab */
export function page(title: string, content: Html | Promise<Html>, wide = false) {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · 沙箱</title>
        <link rel="stylesheet" href="/sandbox.css" />
      </head>
      <body>
        <div class="banner" role="note">沙箱环境：仅用于演示，不会发生真实扣款</div>
        <main class="${wide ? 'wide' : ''}">${content}</main>
      </body>
    </html>`
}

export const stylesheet = STYLE
