/** What every field is given, and how it writes. */
import type { Path, Plain } from '../yaml/plain.ts'
import { valueAt } from '../yaml/plain.ts'
import type { SchemaNode } from '../yaml/schema.ts'
import { removeAt, setAt } from '../yaml/yaml-edit.ts'
import { useForm } from './context.ts'
import type { Kind } from './kinds.ts'

export interface FieldProps {
  readonly name: string
  readonly path: Path
  readonly node: SchemaNode
  readonly required?: boolean
}

/** Writes a field's value, or takes its key away when it was emptied and need not be there. */
export function useWrite(path: Path, isRequired = false): (value: Plain | undefined) => void {
  const { change, value } = useForm()
  return (next) => {
    const isEmpty = next === undefined || next === '' || (Array.isArray(next) && next.length === 0)
    const isThere = valueAt(value, path) !== undefined
    if (!isEmpty) change((text) => setAt(text, path, next))
    else if (isThere) change((text) => (isRequired ? setAt(text, path, null) : removeAt(text, path)))
  }
}

export interface ControlProps extends Required<FieldProps> {
  readonly id: string
  readonly kind: Kind
  readonly label: string
  readonly setFault: (fault: string | null) => void
}
