import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { remarkNames } from './remark-names';

/** Why a row has no household to which it could belong, with the condition over stage row `s` and its household `h`. */
export type Unplaced = readonly [kind: FindingKind, condition: string];

/** What stands against a household that a row names, whatever the ledger. */
export const UNPLACED: readonly Unplaced[] = [
  [
    {
      code: 'HOUSEHOLD_UNKNOWN',
      severity: 'REJECTED',
      column: '户编号',
      zh: '您的辖区内没有登记这个户编号或证件号码，请先导入农户信息或核对编号。',
      en: 'No household of your division has this code, or nobody of it this number. Please load the households first, or check it.',
    },
    's.household_id IS NULL AND coalesce(s.found, 0) = 0',
  ],
  [
    {
      code: 'HOUSEHOLD_AMBIGUOUS',
      severity: 'REJECTED',
      column: '证件号码',
      zh: '此人登记在不止一户，请填写户编号。',
      en: 'This person is registered in more than one household. Please give the household code.',
    },
    's.household_id IS NULL AND s.found > 1',
  ],
  [
    {
      code: 'PERSON_NOT_IN_HOUSEHOLD',
      severity: 'REJECTED',
      column: '证件号码',
      zh: '这个证件号码不是该户的成员，请核对户编号和证件号码。',
      en: 'Nobody of this household has this certificate number. Please check both.',
    },
    `s.household_id IS NOT NULL AND (
       (s.certificate_index IS NOT NULL AND s.person_id IS NULL)
       OR (s.head_index IS NOT NULL AND NOT EXISTS (
         SELECT FROM person p WHERE p.household_id = s.household_id AND p.certificate_index = s.head_index)))`,
  ],
  [
    {
      code: 'HOUSEHOLD_MERGED',
      severity: 'REJECTED',
      column: '户编号',
      zh: '这个户编号的农户已并入其他户，请改填并入后的户编号。',
      en: 'This household was merged into another. Please give the code of that one.',
    },
    'h.merged_into IS NOT NULL',
  ],
];

/** Turns away the rows that have no household to belong to, or against which `also` something stands; of the rest it says whose name differs. */
export async function refuseUnplaced(context: MergeContext, also: readonly Unplaced[] = []): Promise<void> {
  for (const [kind, condition] of [...UNPLACED, ...also]) {
    await context.findings.fromSelect(
      kind,
      `SELECT s.row_number, s.household_code FROM ${STAGE} s LEFT JOIN household h ON h.id = s.household_id
       WHERE ${condition}`,
    );
  }
  await remarkNames(context);
}
