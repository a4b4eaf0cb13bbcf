import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { HEAD_FIRST } from './head-first';

// What every row of a household repeats of its monitoring, under its headings.
const REPEATED = {
  category: '监测对象类别',
  identified_month: '识别监测时间',
  risks: '致贫返贫风险',
  risk_eliminated: '风险是否已消除',
  elimination_mode: '风险消除方式',
  eliminated_month: '风险消除时间',
  household_type: '户类型',
  housing_problem: '是否住房出现安全问题',
  dropout: '是否义务教育阶段适龄儿童少年失学辍学',
  water_problem: '是否饮水出现安全问题',
} as const;

const NAMES = Object.keys(REPEATED) as (keyof typeof REPEATED)[];
const columns = NAMES.join(', ');
// The order in which risks are named says nothing.
const differs = (name: (typeof NAMES)[number]) =>
  name === 'risks'
    ? 'NOT (s.risks @> i.risks AND s.risks <@ i.risks)'
    : `s.${name} IS DISTINCT FROM i.${name}`;
const ANY = NAMES.map(differs).join(' OR ');

/**
 * Where rows of one household contradict each other on its monitoring, the head's row counts, whatever the order of the
 * rows, and the columns that disagree are named.
 */
export async function takeHeadsRecord({ transaction, findings }: MergeContext): Promise<void> {
  await transaction.query(
    `CREATE TEMPORARY TABLE import_disagreeing ON COMMIT DROP AS
     SELECT DISTINCT s.household_code FROM ${STAGE} s JOIN import_household i ON i.code = s.household_code WHERE ${ANY}`,
  );
  const [any] = await transaction.query('SELECT FROM import_disagreeing LIMIT 1');
  if (!any) return;
  await transaction.query('ANALYZE import_disagreeing');
  await transaction.query(
    `UPDATE import_household i SET (${columns}) = ROW (${NAMES.map((name) => `s.${name}`).join(', ')})
     FROM (SELECT DISTINCT ON (household_code) household_code, ${columns}
           FROM ${STAGE} JOIN import_disagreeing USING (household_code)
           ORDER BY household_code, ${HEAD_FIRST}) AS s
     WHERE s.household_code = i.code`,
  );
  const named = NAMES.map((name) => `CASE WHEN bool_or(${differs(name)}) THEN '${REPEATED[name]}' END`);
  await findings.fromSelect(
    RECORDS_DISAGREE,
    `SELECT min(s.row_number) FILTER (WHERE ${ANY}) AS row_number, s.household_code,
       concat_ws('、', ${named.join(', ')}) AS detail
     FROM ${STAGE} s JOIN import_disagreeing USING (household_code) JOIN import_household i ON i.code = s.household_code
     GROUP BY s.household_code`,
  );
}

const RECORDS_DISAGREE: FindingKind = {
  code: 'HOUSEHOLD_ROWS_DISAGREE',
  severity: 'WARNING',
  column: null,
  zh: '同一户各行的{detail}不一致，已采用户主一行，请核对。',
  en: 'Rows of one household disagree on {detail}; the row of the head was taken. Please check them.',
};
