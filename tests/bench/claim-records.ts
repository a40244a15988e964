/** Invented settlement records of a fixed seed, their identities kept, for benches: the amounts vary, the shape is a stay's. */

/** A small generator of whole numbers (mulberry32), the same on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

export interface RecordWish {
  readonly at: number
  /** How many fee lines; 0 = the head alone. */
  readonly lines: number
  readonly persons: number
  readonly year: string
  readonly division: string
  readonly institution: string
  /** Codes to draw the lines' from, besides ordinary ones. */
  readonly listed: readonly string[]
}

type Amounts = [number, number, number, number]

/** @returns a record as it would stand in a file, already parsed */
export function claimRecord(wish: RecordWish, random: (below: number) => number) {
  const { at, lines, persons, year, division, institution } = wish
  const person = random(persons)
  const parts: Amounts = [0, 0, 0, 0]
  const details = Array.from({ length: lines }, (_, line) => feeLine(wish, line, parts, random))
  if (lines === 0) addTo(parts, [100_000 + random(5_000_000), random(300_000), 0, random(500_000)])
  const total = parts[0] + parts[1] + parts[2] + parts[3]
  const funds = Math.floor(parts[0] * 0.7)
  return {
    person: { id: `P${person}`, birthOn: `19${40 + random(60)}-05-01`, insutype: '310' },
    settlement: {
      setl_id: `S${at}`,
      mdtrt_id: `M${at}`,
      psn_no: `N${person}`,
      setl_time: `${year}-03-09 10:00:00`,
      begndate: `${year}-03-01`,
      enddate: `${year}-03-09`,
      med_type: '21',
      fixmedins_code: institution,
      insuplc_admdvs: division,
      medfee_sumamt: yuan(total),
      inscp_scp_amt: yuan(parts[0]),
      preselfpay_amt: yuan(parts[1]),
      overlmt_selfpay: yuan(parts[2]),
      fulamt_ownpay_amt: yuan(parts[3]),
      hifp_pay: yuan(funds),
      fund_pay_sumamt: yuan(funds),
      psn_part_amt: yuan(total - funds),
      refd_setl_flag: '0',
      vali_flag: '1',
      ...(lines > 0 ? { details, diseinfo: [{ diag_code: 'C34.900', maindiag_flag: '1' }] } : {}),
    },
  }
}

function feeLine({ year, listed }: RecordWish, line: number, parts: Amounts, random: (below: number) => number) {
  const fee: Amounts = [
    100 + random(200_000),
    random(3_000),
    line % 7 === 0 ? random(2_000) : 0,
    line % 9 === 0 ? random(50_000) : 0,
  ]
  addTo(parts, fee)
  const code =
    listed.length > 0 && random(25) === 0
      ? listed[random(listed.length)]!
      : `XL${String(random(8_000)).padStart(6, '0')}`
  return {
    feedetl_sn: String(line + 1),
    med_list_codg: code,
    fee_ocur_time: `${year}-03-0${1 + (line % 8)} 08:00:00`,
    det_item_fee_sumamt: yuan(fee[0] + fee[1] + fee[2] + fee[3]),
    inscp_scp_amt: yuan(fee[0]),
    preselfpay_amt: yuan(fee[1]),
    overlmt_amt: yuan(fee[2]),
    fulamt_ownpay_amt: yuan(fee[3]),
    chrgitm_lv: '01',
    med_chrgitm_type: String(1 + random(12)).padStart(2, '0'),
    hi_nego_drug_flag: '0',
  }
}

function addTo(parts: Amounts, fee: Amounts): void {
  for (let at = 0; at < 4; at += 1) parts[at]! += fee[at]!
}

function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}

/** The record that undoes another. */
export function reversalOf({ person, settlement }: ReturnType<typeof claimRecord>, at: number) {
  const negative = Object.entries(settlement).filter(
    ([key]) => key.endsWith('_sumamt') || key.endsWith('amt') || key.endsWith('_pay'),
  )
  return {
    person,
    settlement: {
      ...settlement,
      ...Object.fromEntries(negative.map(([key, amount]) => [key, `-${amount}`])),
      setl_id: `R${at}`,
      refd_setl_flag: '1',
      details: [],
      ext: { origSetlId: settlement.setl_id },
    },
  }
}
