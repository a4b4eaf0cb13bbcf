import type { Names } from './template';

/** The layout of the ledger that the template keeps: what offices print, from which schemas/ledgers.json follows. */
export function ledgerLayout({ __name__: name }: Names): string {
  return `department: ${name}
name: { zh: ${name}, en: ${name} }
ledgers:
  - id: ${name}-payouts
    title: { zh: ${name}发放台账, en: Payouts of ${name} }
    loaded_by: ${name}
    grain: one row per payout
    keys: [[number]]
    match: [[householdCode]]
    columns:
      - use: [seq, township, village, headName, remark]
      - { field: householdCode, headings: [户编号, 家庭编号], type: household-code, required: true }
      - { field: number, headings: [发放编号], type: code, required: true }
      - { field: item, headings: [发放项目], type: text, required: true, max: 50 }
      - { field: paidOn, headings: [发放日期], type: date, required: true }
      - { field: amount, headings: [发放金额], type: money, unit: 元, required: true }
`;
}
