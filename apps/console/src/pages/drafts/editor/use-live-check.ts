/** The check of what is written now, a moment after the last key. */
import { useEffect, useState } from 'react'
import { ask } from '../../../api/client.ts'
import type { Check, Draft, Files } from './use-edits.ts'

const CHECK_AFTER_MS = 700

interface Live {
  readonly check: Check
  /** What was checked. */
  readonly files: Files
}

/** @returns the newest check with the files it is about; null before the first, and when the draft has come with another content */
export function useLiveCheck({ draftId, contentHash }: Draft, files: Files | null, isEdited: boolean): Live | null {
  const [live, setLive] = useState<Live | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content comes with a check of its own
  useEffect(() => setLive(null), [contentHash])
  useEffect(() => {
    if (!isEdited || !files) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      void ask('post', '/api/program/drafts/{draftId}/check', {
        params: { draftId },
        body: { files: [...files] },
        signal: stop.signal,
      }).then(
        (check) => setLive({ check, files }),
        () => {},
      )
    }, CHECK_AFTER_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [draftId, files, isEdited])
  return live
}
