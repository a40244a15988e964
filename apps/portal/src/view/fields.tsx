/** Form fields, each with its label, hint and fault read together. */
import type { Child } from 'hono/jsx'
import type { Problem } from '../api.ts'
import type { View } from './view.ts'

interface FieldProps {
  view: View
  name: string
  label: string
  hint?: string
  problem?: Problem | undefined
  value?: string | undefined
  type?: string
  inputmode?: 'text' | 'tel' | 'numeric'
  autocomplete?: string
  maxlength?: number
  /** Lines of a longer text. */
  rows?: number
  /** Options make it a choice. */
  children?: Child
}

/** The message for a field, if the answer named it; a wrong code names none but can only mean the one field. */
function faultOf(view: View, problem: Problem | undefined, name: string): string | undefined {
  if (problem?.code === 'SIGN_IN_FAILED' && name === 'code') return problem.text[view.language]
  return problem?.errors?.find((error) => error.field.replace(/^.*[/.]/, '') === name)?.[view.language]
}

/** A labelled input whose hint and error are read with it. */
export function Field({ view, name, label, hint, problem, value, type = 'text', rows, children, ...more }: FieldProps) {
  const fault = faultOf(view, problem, name)
  const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ') || undefined
  const shared = {
    id: name,
    name,
    'aria-describedby': described,
    'aria-invalid': fault ? ('true' as const) : undefined,
    required: true,
  }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="error" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {children ? (
        <select {...shared}>{children}</select>
      ) : rows ? (
        <textarea {...shared} rows={rows} maxlength={more.maxlength}>
          {value}
        </textarea>
      ) : (
        <input {...shared} {...more} type={type} value={value} />
      )}
    </div>
  )
}

/** A box to tick, with the very words one agrees to. */
export const Agree = ({ name, checked, children }: { name: string; checked?: boolean; children: Child }) => (
  <label class="check">
    <input type="checkbox" name={name} value="yes" required checked={checked} />
    <span class="body">{children}</span>
  </label>
)

/** The hidden idempotency key of a form: made when the page is made, so that sending it twice has one effect. */
export const FormKey = ({ value }: { value?: string }) => (
  <input type="hidden" name="key" value={value ?? crypto.randomUUID()} />
)
