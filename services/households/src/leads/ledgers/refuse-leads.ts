import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { nobodyLeftSql } from '../../register/persistence/nobody-left';
import { refuseUnplaced, UNPLACED, type Unplaced } from '../../register/persistence/placing/unplaced';

/**
 * Turns away leads that no act would take either: of nobody, of a household in which nobody is left, of a day before it
 * was there. A department learns only how many: whether somebody is registered, and where, is not its to know.
 */
export async function refuseLeads(context: MergeContext, foundOn: string): Promise<void> {
  const { transaction, findings, scope, exportedOn } = context;
  await findings.fromSelect(
    { ...DATE_IN_FUTURE, column: foundOn },
    `SELECT row_number, household_code FROM ${STAGE} WHERE found_on > $1::date`,
    [exportedOn],
  );
  if (scope.sector === '*') {
    await refuseUnplaced(context, OWN);
    return;
  }
  const conditions = [...UNPLACED, ...OWN].map(([, condition]) => `coalesce(${condition}, false)`);
  await transaction.query(
    `CREATE TEMPORARY TABLE import_untold ON COMMIT DROP AS
     SELECT s.row_number FROM ${STAGE} s LEFT JOIN household h ON h.id = s.household_id
     WHERE ${conditions.join(' OR ')}`,
  );
  await transaction.query(`DELETE FROM ${STAGE} s USING import_untold u WHERE u.row_number = s.row_number`);
  await findings.fromSelect(
    NOT_IN_REGISTER,
    `SELECT NULL::int AS row_number, NULL::text AS household_code, count(*)::text AS detail
     FROM import_untold HAVING count(*) > 0`,
  );
}

const OWN: readonly Unplaced[] = [
  [
    {
      code: 'NOBODY_LEFT',
      severity: 'REJECTED',
      column: '户编号',
      zh: '发现日期时该户已没有成员，不再办理。',
      en: 'Nobody of the household was left on that day; nothing more is done for it.',
    },
    nobodyLeftSql('h.id', 's.found_on'),
  ],
  [
    {
      code: 'BEFORE_HOUSEHOLD',
      severity: 'REJECTED',
      column: '户编号',
      zh: '这一天该户还没有分出来，请核对日期，或记在原来的户上。',
      en: 'The household did not exist on that day. Please check the day, or record it for the household it was split from.',
    },
    's.found_on < h.split_on',
  ],
];

const DATE_IN_FUTURE: FindingKind = {
  code: 'DATE_IN_FUTURE',
  severity: 'REJECTED',
  column: '发现日期',
  // A file without a day of export is measured by the day of the import.
  zh: '发现日期还没有到，请核对。',
  en: 'The day the lead was found has not come yet. Please check it.',
};

const NOT_IN_REGISTER: FindingKind = {
  code: 'NOT_IN_REGISTER',
  severity: 'WARNING',
  column: null,
  zh: '有 {detail} 行没有找到可以核实的登记农户，没有形成线索。',
  en: '{detail} rows name nobody whose registered household could be visited; they made no lead.',
};
