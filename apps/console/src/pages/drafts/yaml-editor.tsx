/** An editor for YAML with its syntax in colour, line numbers, completion and help from the schemas, and the check's findings at their lines. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { defaultHighlightStyle, foldGutter, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from '@codemirror/view'
import type { Language } from '@gongbao/ui'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../i18n/index.ts'
import { completing, helping } from './yaml/assist.ts'
import type { Knowledge } from './yaml/suggest.ts'

export interface EditorFinding {
  readonly level: 'error' | 'warning' | 'note'
  readonly line?: number | undefined
  readonly zh: string
  readonly en: string
  readonly mend: { readonly zh: string; readonly en: string }
}

export function YamlEditor(props: {
  label: string
  /** The text it begins with; what is typed afterwards is told by `onChange`. */
  start: string
  findings: readonly EditorFinding[]
  /** What completion and help draw on; null while it is read. */
  knows: Knowledge | null
  onChange: (text: string) => void
}) {
  const { language } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const told = useRef(props.onChange)
  told.current = props.onChange
  const help = useRef<Help>({ knows: props.knows, language })
  help.current = { knows: props.knows, language }
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor keeps its own text once it stands
  useEffect(() => {
    if (!place.current) return
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({ doc: props.start, extensions: extensionsOf(props.label, told, help) }),
    })
    view.current = made
    return () => made.destroy()
  }, [])
  useEffect(() => {
    const made = view.current
    if (!made) return
    const marks = props.findings.map((finding) => markOf(made.state.doc, finding, language))
    made.dispatch(setDiagnostics(made.state, marks))
  }, [props.findings, language])
  return <div ref={place} className="gb-editor" />
}

export interface Help {
  readonly knows: Knowledge | null
  readonly language: Language
}

function extensionsOf(
  label: string,
  told: { readonly current: (text: string) => void },
  help: { readonly current: Help },
) {
  return [
    autocompletion({ override: [completing(help)], activateOnTyping: true, maxRenderedOptions: 60 }),
    hoverTooltip(helping(help)),
    closeBrackets(),
    lineNumbers(),
    foldGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    lintGutter(),
    yaml(),
    syntaxHighlighting(defaultHighlightStyle),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) told.current(update.state.doc.toString())
    }),
  ]
}

function markOf(document: Text, finding: EditorFinding, language: 'zh' | 'en'): Diagnostic {
  const line = document.line(Math.min(Math.max(finding.line ?? 1, 1), document.lines))
  const severity = finding.level === 'note' ? 'info' : finding.level
  return { from: line.from, to: line.to, severity, message: `${finding[language]}\n${finding.mend[language]}` }
}
