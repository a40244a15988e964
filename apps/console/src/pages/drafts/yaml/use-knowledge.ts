/** What completion, help and forms draw on: the language, the schema of the file, and the draft's own clauses and plan. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask } from '../../../api/client.ts'
import { useGet } from '../../../api/use.ts'
import { isList, isMap } from './plain.ts'
import { readYaml } from './read-yaml.ts'
import { type SchemaNode, schemaKindOf } from './schema.ts'
import type { Knowledge } from './suggest.ts'

const FOR_GOOD = { staleTime: Number.POSITIVE_INFINITY } as const

/** Under which a file of a draft, as it was read, is kept. */
export const textKey = (draftId: string, path: string) =>
  ['/api/program/drafts/{draftId}/text', { params: { draftId }, query: { path } }] as const

/** A file of the draft as it was saved. */
export function useDraftText(draftId: string, path: string): string | null | undefined {
  const query = useGet('/api/program/drafts/{draftId}/text', { params: { draftId }, query: { path } })
  return query.data ? query.data.text : undefined
}

export function useRuleLanguage() {
  const queryKey = ['/api/program/language']
  return useQuery({ queryKey, queryFn: () => ask('get', '/api/program/language', {}), ...FOR_GOOD }).data
}

/** @param texts unsaved texts of the draft by path: they count before the saved ones */
export function useKnowledge(
  draftId: string,
  planCode: string,
  path: string,
  texts: Readonly<Record<string, string>>,
): Knowledge | null {
  const rules = useRuleLanguage()
  const kind = schemaKindOf(path)
  const schema = useQuery({
    queryKey: ['/api/program/language/schemas', kind],
    queryFn: () => ask('get', '/api/program/language/schemas/{file}', { params: { file: kind! } }),
    enabled: kind !== null,
    ...FOR_GOOD,
  }).data?.schema as SchemaNode | undefined
  const planPath = `plans/${planCode}.yaml`
  const savedPlan = useDraftText(draftId, planPath)
  const planText = texts[planPath] ?? savedPlan
  const clauseText = useDraftText(draftId, 'clauses.yaml')
  return useMemo(() => {
    if (!rules || (kind !== null && !schema)) return null
    const clauses = clausesIn(texts['clauses.yaml'] ?? clauseText)
    return { rules, schema: schema ?? null, clauses, plan: readYaml(planText) }
  }, [rules, kind, schema, planText, clauseText, texts])
}

function clausesIn(text: string | null | undefined): Knowledge['clauses'] {
  const items = readYaml(text)
  if (!isList(items)) return []
  return items.flatMap((item) =>
    isMap(item) && item.id ? [{ id: String(item.id), text: String(item.text ?? '') }] : [],
  )
}
