/** Files of settlement records and the answers to their rows. */
import { idOut, instantOut, z } from '@gongbao/access'

const bilingual = z.object({ zh: z.string(), en: z.string() })

export const importView = z
  .object({
    importId: idOut('import'),
    fileName: z.string(),
    format: z.enum(['csv', 'jsonl']),
    rowsTotal: z.int(),
    rowsAccepted: z.int(),
    rowsRepeated: z.int(),
    rowsRefused: z.int(),
    receivedAt: instantOut(),
  })
  .openapi('SettlementFile')
export const importReportView = importView.extend({
  answers: z.array(
    z.object({
      line: z.int(),
      setlId: z.string().nullable(),
      outcome: z.enum(['accepted', 'repeated', 'refused']),
      code: z.string().nullable(),
      field: z.string().nullable(),
      text: bilingual.nullable(),
    }),
  ),
})
export const importQuery = z.strictObject({
  name: z.string().min(1).max(200),
  format: z.enum(['csv', 'jsonl']),
})
