/** Completion and hover help as CodeMirror asks for them; what there is to say stands in `suggest.ts`. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { EditorView, Tooltip } from '@codemirror/view'
import type { Language } from '@gongbao/ui'
import { explainAt, type Knowledge, type Suggestion, suggest } from './suggest.ts'

interface Help {
  readonly current: { readonly knows: Knowledge | null; readonly language: Language }
}

export const completing =
  (help: Help) =>
  (context: CompletionContext): CompletionResult | null => {
    const { knows, language } = help.current
    if (!knows) return null
    const before = context.state.sliceDoc(Math.max(0, context.pos - 2), context.pos)
    // Unasked it comes up with a word, after a key's colon, and in brackets; never on an empty line.
    if (!context.explicit && !/\S$|[:,{[-] $/.test(before)) return null
    const found = suggest(context.state.doc.toString(), context.pos, knows, language)
    return found && { from: found.from, options: found.options.map(optionOf), validFor: /^[\w.%-]*$/ }
  }

function optionOf({ label, detail, help, kind }: Suggestion): Completion {
  const shown = detail.length > 26 ? `${detail.slice(0, 25)}…` : detail
  return {
    label,
    detail: shown,
    type: kind === 'key' ? 'property' : 'enum',
    ...(kind === 'key' ? { apply: applyKey(label) } : {}),
    ...(help === '' ? {} : { info: () => helpBox(null, help) }),
  }
}

/** A key brings its colon, unless one stands there already. */
const applyKey = (label: string) => (view: EditorView, _completion: Completion, from: number, to: number) => {
  const isThere = view.state.sliceDoc(to, to + 1) === ':'
  const insert = isThere ? label : `${label}: `
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } })
}

export const helping =
  (help: Help) =>
  (view: EditorView, at: number): Tooltip | null => {
    const { knows } = help.current
    const found = knows && explainAt(view.state.doc.toString(), at, knows)
    if (!found) return null
    const { from, to, title } = found
    return { pos: from, end: to, above: true, create: () => ({ dom: helpBox(title, found.help) }) }
  }

/** The help in Chinese and then in English. */
function helpBox(title: string | null, help: string): HTMLElement {
  const box = document.createElement('div')
  box.className = 'gb-editor-help'
  const lines: (readonly [string, string])[] = help.split('\n').map((line) => ['p', line])
  for (const [tag, text] of [...(title ? [['code', title] as const] : []), ...lines]) {
    const line = document.createElement(tag)
    line.textContent = text
    box.append(line)
  }
  return box
}
