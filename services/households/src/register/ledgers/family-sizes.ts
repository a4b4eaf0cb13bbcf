import type { FindingKind } from '@dixian/imports';
import type { RegisterMerge } from '../persistence/keeping/work-tables';

// Such a row prints nobody who is not printed already.
const REPEATED = ['REPEATED_PERSON'];
// And such a one nobody who belongs to the household now.
const NOT_OF_IT = [...REPEATED, 'MEMBER_MOVED_ON'];

/**
 * Counts the rows that the file printed for each household, those turned away as well, in the work table import_size.
 * A ledger without 家庭人口 divides its income by that number, or by the members the register knows on its day where
 * those are more: one row that could not be read must not make a household richer.
 */
export async function countFamilies(context: RegisterMerge): Promise<void> {
  const { transaction, runId, monitors, exportedOn } = context;
  await transaction.query(
    `CREATE TEMPORARY TABLE import_size ON COMMIT DROP AS
     SELECT l.household_id, l.loaded, l.loaded + coalesce(r.rejected, 0) AS printed
     FROM (SELECT household_id, count(*)::int AS loaded FROM import_member GROUP BY household_id) AS l
     JOIN import_household h ON h.id = l.household_id
     LEFT JOIN (SELECT household_code, count(DISTINCT row_number)::int AS rejected FROM import_finding
                WHERE run_id = $1 AND severity = 'REJECTED' AND household_code IS NOT NULL AND code <> ALL ($2)
                GROUP BY household_code) AS r ON r.household_code = h.code`,
    [runId, monitors ? REPEATED : NOT_OF_IT],
  );
  await transaction.query('ALTER TABLE import_size ADD members int');
  if (monitors) await transaction.query(STATED);
  else await transaction.query(COUNTED, [exportedOn]);
  await transaction.query('ANALYZE import_size');
  await remarkSizes(context);
}

const STATED = `UPDATE import_size s SET members = h.member_count FROM import_household h WHERE h.id = s.household_id`;

const COUNTED = `UPDATE import_size s SET members = greatest(s.printed, m.members)
  FROM (SELECT m.household_id, count(*)::int AS members FROM membership m
        JOIN import_household h ON h.id = m.household_id
        WHERE m.joined_on <= $1::date AND (m.left_on IS NULL OR m.left_on > $1::date)
        GROUP BY m.household_id) AS m
  WHERE m.household_id = s.household_id`;

async function remarkSizes({ findings, monitors }: RegisterMerge): Promise<void> {
  const odd = monitors ? 's.members <> s.printed' : 's.members <> s.loaded';
  await findings.fromSelect(
    monitors ? STATED_DIFFERS : ROWS_ARE_FEWER,
    `SELECT NULL::int AS row_number, h.code AS household_code, s.members::text AS detail
     FROM import_size s JOIN import_household h ON h.id = s.household_id WHERE ${odd}`,
  );
}

const STATED_DIFFERS: FindingKind = {
  code: 'FAMILY_SIZE_DIFFERS',
  severity: 'WARNING',
  column: '家庭人口',
  zh: '家庭人口填的是 {detail} 人，与本表中该户的行数不一致；人均纯收入按填写的人数计算，请核对。',
  en: 'The family size is given as {detail}, which is not the number of rows of the household. Income per head goes by the number given; please check it.',
};

const ROWS_ARE_FEWER: FindingKind = {
  code: 'MEMBERS_NOT_ALL_LOADED',
  severity: 'WARNING',
  column: null,
  zh: '本表导入的该户成员少于登记或打印的人数；人均纯收入按 {detail} 人计算，请核对成员。',
  en: 'Fewer members of this household were loaded than are registered or printed. Income per head was worked out for {detail}; please check the members.',
};
