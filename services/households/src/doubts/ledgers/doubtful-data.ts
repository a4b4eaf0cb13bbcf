import { type LedgerImport, type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  name,
  text,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { findHouseholds } from '../../register/persistence/placing/find-households';
import { householdColumns } from '../../register/persistence/placing/told-household';
import { refuseUnplaced } from '../../register/persistence/placing/unplaced';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { remarkUnauthorised } from './remark-unauthorised';
import { doubtsTakenBack } from './take-doubts-back';

/** 疑点数据核查清单: a row per doubt that comes from above, of a household or of somebody of it. */
const doubtsLedger = defineLedger({
  id: 'doubts',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headCertificateNumber: certificate().optional(),
    headName: name().optional(),
    personName: name().optional(),
    number: text({ maxLength: 60 }).optional(),
    rule: text({ maxLength: 200 }),
    doubt: text({ maxLength: 500 }).optional(),
    dueOn: date().optional(),
  },
});

type DoubtLine = LedgerValues<typeof doubtsLedger>;

/** How its doubts become tasks of the townships. */
export const doubtsImport = (policies: PolicySet): LedgerImport<DoubtLine> => ({
  definition: doubtsLedger,
  columns: {
    ...householdColumns<DoubtLine>((row) => row),
    number: { type: 'text', of: (row) => row.number ?? null },
    rule: { type: 'text', of: (row) => row.rule },
    doubt: { type: 'text', of: (row) => row.doubt ?? null },
    due_on: { type: 'date', of: (row) => row.dueOn ?? null },
  },
  async place(context) {
    await awaitRegisterTurn(context.transaction);
    await findHouseholds(context);
    await refuseUnplaced(context);
    await remarkUnauthorised(context, policies);
  },
  merge,
  ...doubtsTakenBack,
});

// One doubt that waits for each household, person, rule and number; answered, it is raised anew only by a later list.
const SAME = `d.household_id = g.household_id AND d.rule = g.rule AND d.person_id IS NOT DISTINCT FROM g.person_id
  AND d.number IS NOT DISTINCT FROM g.number`;

// An older list fills what a later one leaves blank.
const later = (name: string) =>
  `CASE WHEN d.raised_on <= $1::date THEN coalesce(g.${name}, d.${name}) ELSE coalesce(d.${name}, g.${name}) END`;

async function merge({ transaction, source, exportedOn }: MergeContext): Promise<MergeResult> {
  await transaction.query(
    `CREATE TEMPORARY TABLE import_doubt ON COMMIT DROP AS
     SELECT DISTINCT ON (household_id, person_id, rule, number) household_id, person_id, rule, number, doubt, due_on,
       division_code, row_number
     FROM ${STAGE} ORDER BY household_id, person_id, rule, number, due_on NULLS LAST, row_number`,
  );
  const changed = await transaction.query(
    `UPDATE doubt d SET doubt = ${later('doubt')}, due_on = ${later('due_on')},
       source = CASE WHEN d.raised_on <= $1::date THEN $2 ELSE d.source END
     FROM import_doubt g WHERE ${SAME} AND d.answered_on IS NULL
       AND (d.doubt, d.due_on) IS DISTINCT FROM (${later('doubt')}, ${later('due_on')})
     RETURNING d.id`,
    [exportedOn, source],
  );
  await transaction.query(
    `UPDATE task t SET due_on = d.due_on FROM doubt d
     JOIN import_doubt g ON ${SAME} WHERE t.kind = 'ANSWER_DOUBT' AND t.subject_id = d.id AND t.closed_on IS NULL
       AND t.due_on IS DISTINCT FROM d.due_on`,
  );
  const added = await transaction.query(
    `WITH added AS (
       INSERT INTO doubt (household_id, person_id, number, rule, doubt, raised_on, due_on, source, division_code)
       SELECT household_id, person_id, number, rule, doubt, $1::date, due_on, $2, division_code FROM import_doubt g
       WHERE NOT EXISTS (SELECT FROM doubt d
         WHERE ${SAME} AND (d.answered_on IS NULL OR d.answered_on >= $1::date))
       ORDER BY row_number RETURNING *
     )
     INSERT INTO task (kind, household_id, subject_id, level, opened_on, due_on, division_code)
     SELECT 'ANSWER_DOUBT', household_id, id, 'township', raised_on, due_on, division_code FROM added RETURNING id`,
    [exportedOn, source],
  );
  const [counts] = await transaction.query<{ total: number; households: number }>(
    `SELECT count(*)::int AS total, count(DISTINCT household_id)::int AS households FROM ${STAGE}`,
  );
  const { total = 0, households = 0 } = counts ?? {};
  const unchanged = total - added.length - changed.length;
  return { added: added.length, changed: changed.length, unchanged, households };
}
