import { settleOrder } from '@gongbao/enrollment'
import type { Step } from '../flow.ts'
import { idIn, within } from './within.ts'

/** The money is there: policies, or the money back. */
export const issuePolicies: Step = (house, event) =>
  within(house, event, (tx) =>
    settleOrder(tx, {
      orderId: idIn('order', event, 'orderId'),
      collectionId: idIn('collection', event, 'collectionId'),
    }),
  )
