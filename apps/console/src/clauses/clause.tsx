import { ClauseTag } from '@gongbao/ui'
import { useCan } from '../api/session.ts'
import { useOpenClause } from './clauses.ts'

/** A clause beside what rests on it; nothing where nothing is cited. Who may not read the program sees its id only. */
export function Clause({ id }: { id: string | null | undefined }) {
  const open = useOpenClause()
  const can = useCan()
  if (!id) return null
  return can('program.read') ? <ClauseTag id={id} onOpen={open} /> : <span className="gb-mark">{id}</span>
}
