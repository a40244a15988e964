import type { Actor } from '@gongbao/access'

/** Who, as a claim's history and adjudications name them: 'staff:<account>', 'system:<process>'. */
export function actorName(actor: Actor): string {
  switch (actor.realm) {
    case 'staff':
    case 'resident':
      return `${actor.realm}:${actor.accountId}`
    case 'machine':
      return `machine:${actor.clientId}`
    case 'system':
      return `system:${actor.process}`
    case 'public':
      return 'public'
  }
}
