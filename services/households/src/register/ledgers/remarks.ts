import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import type { RegisterMerge } from '../persistence/keeping/work-tables';

type Findings = MergeContext['findings'];

/** Rejects the second row of the same person in the same household; the first stands. */
export async function rejectRepeated(findings: Findings): Promise<void> {
  await findings.fromSelect(
    {
      code: 'REPEATED_PERSON',
      severity: 'REJECTED',
      column: '证件号码',
      zh: '同一户内这个证件号码前面已有一行，本行未导入；请核对是否重复或填错。',
      en: 'An earlier row of this household has the same certificate number; this one was not loaded. Please check it.',
    },
    `SELECT row_number, household_code FROM (
       SELECT row_number, household_code,
              row_number() OVER (PARTITION BY household_code, certificate_index ORDER BY row_number) AS place FROM ${STAGE}
     ) numbered WHERE place > 1`,
  );
}

const INCOMES = ['wages', 'business', 'property', 'transfer', 'business_cost', 'stated_net', 'member_count'];
const SHOWN = [...INCOMES, 'insurance_payout', 'compliant_self_paid'];
const tuple = (of: string) => `(${SHOWN.map((name) => `${of}.${name}`).join(', ')})`;
const DISAGREES = `${tuple('s')} IS DISTINCT FROM ${tuple('i')}`;
const MISCOUNTED = 's.stated_net <> s.wages + s.business + s.property + s.transfer - s.business_cost';

/** Remarks on what a person should look at: incomes that do not add up, a certificate in two households, two heads. */
export async function remark({ findings, transaction }: RegisterMerge): Promise<void> {
  // One pass over all rows finds the odd ones; the remarks are then made from these few.
  await transaction.query(
    `CREATE TEMPORARY TABLE import_odd_income ON COMMIT DROP AS
     SELECT s.row_number, s.household_code, coalesce(${MISCOUNTED}, false) AS miscounted, ${DISAGREES} AS disagrees
     FROM ${STAGE} s JOIN import_household i ON i.code = s.household_code
     WHERE ${MISCOUNTED} OR ${DISAGREES}`,
  );
  await remarkIncome(findings, 'miscounted AND disagrees', MISCOUNTED_AND_DISAGREES);
  await remarkIncome(findings, 'miscounted AND NOT disagrees', NET_MISCOUNTED);
  await remarkIncome(findings, 'disagrees AND NOT miscounted', ROWS_DISAGREE);
  await findings.fromSelect(
    {
      code: 'IN_TWO_HOUSEHOLDS',
      severity: 'WARNING',
      column: '证件号码',
      zh: '这个证件号码也在另一户中，两户都已保留；请核实此人属于哪一户。',
      en: 'This certificate number also stands in another household. Both were kept; please find out which one is right.',
    },
    `SELECT i.row_number, h.code AS household_code
     FROM import_member i JOIN import_household h ON h.id = i.household_id
     WHERE EXISTS (SELECT FROM person p JOIN membership m ON m.person_id = p.id AND m.left_on IS NULL
                   WHERE p.certificate_index = i.certificate_index AND p.household_id <> i.household_id)`,
  );
  await findings.fromSelect(
    SEX_NOT_OF_NUMBER,
    `SELECT row_number, household_code FROM ${STAGE} WHERE sex <> number_sex`,
  );
  await findings.fromSelect(
    CERTIFICATE_KIND_DIFFERS,
    `SELECT row_number, household_code FROM ${STAGE} WHERE stated_kind <> certificate_kind`,
  );
  await findings.fromSelect(
    {
      code: 'TWO_HEADS',
      severity: 'WARNING',
      column: '与户主关系',
      zh: '这一户有不止一位户主，请核对与户主关系。',
      en: 'This household has more than one head. Please check the relations to the head.',
    },
    `SELECT NULL::int AS row_number, household_code FROM ${STAGE} WHERE relation = '户主'
     GROUP BY household_code HAVING count(*) > 1`,
  );
}

async function remarkIncome(findings: Findings, condition: string, kind: FindingKind): Promise<void> {
  await findings.fromSelect(
    kind,
    `SELECT row_number, household_code FROM import_odd_income WHERE ${condition}`,
  );
}

const SEX_NOT_OF_NUMBER: FindingKind = {
  code: 'SEX_NOT_OF_NUMBER',
  severity: 'WARNING',
  column: '性别',
  zh: '性别与证件号码第十七位不符，已按表导入；请核对性别和证件号码。',
  en: 'The sex is not that of the seventeenth digit of the certificate number. It was loaded as it stands; please check both.',
};

const CERTIFICATE_KIND_DIFFERS: FindingKind = {
  code: 'CERTIFICATE_KIND_DIFFERS',
  severity: 'WARNING',
  column: '证件类型',
  zh: '证件类型与证件号码的长度不符，已按号码登记；请核对。',
  en: 'The kind of certificate does not go with the length of its number. It was registered by the number; please check it.',
};

const NET_MISCOUNTED: FindingKind = {
  code: 'NET_INCOME_MISMATCH',
  severity: 'WARNING',
  column: '家庭纯收入',
  zh: '家庭纯收入不等于四类收入之和减生产经营性支出，请核对。',
  en: 'Net income is not the four kinds less the cost of business. Please check it.',
};

const MISCOUNTED_AND_DISAGREES: FindingKind = {
  ...NET_MISCOUNTED,
  zh: '家庭纯收入不等于四类收入之和减生产经营性支出，并且与同一户其他行不一致；已采用相符的一行，请核对。',
  en: 'Net income is not the four kinds less the cost of business, and other rows of the household say otherwise; a row that adds up was taken. Please check it.',
};

const ROWS_DISAGREE: FindingKind = {
  code: 'HOUSEHOLD_ROWS_DISAGREE',
  severity: 'WARNING',
  column: null,
  zh: '同一户各行的收入或家庭人口不一致，已采用其中一行，请核对。',
  en: 'Rows of one household disagree on income or family size; one of them was taken. Please check them.',
};
