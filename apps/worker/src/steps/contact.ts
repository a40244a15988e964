import { planFollowUp as plan } from '@gongbao/contact'
import type { Step } from '../flow.ts'
import { idIn, within } from './within.ts'

/** Somebody asks the insured how it went (W29). */
export const planFollowUp: Step = (house, event) =>
  within(house, event, (tx) => plan(tx, idIn('claim', event, 'claimId')))
