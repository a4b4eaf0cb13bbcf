import type { Statements } from '@dixian/service';
import type { RegisterMerge } from '../persistence/keeping/work-tables';
import { nationalRecordKept } from '../use-cases/national-record-kept';
import { remarkTimes } from './remark-times';

/**
 * Brings the times of monitoring in line with the national system's record of each household of the file: known by the
 * month alone, so from its first to its last day. A period known to the day, one that a case or a person has touched, a
 * time that overlaps a known period, and a household whose release or re-labelling goes on are left as they are; but an
 * open period that came by take-over alone ends where the national system says so. One that a procedure here opened does
 * not: what is stated of it is kept beside it, by whoever listens.
 */
export async function keepPeriods(context: RegisterMerge): Promise<void> {
  await openTimes(context);
  await findStated(context.transaction);
  await refreshPeriods(context);
  await insertPeriods(context);
  await endStated(context);
  await remarkTimes(context.findings);
  await nationalRecordKept.tell(context.transaction, context);
}

const FIGURES = ['category', 'risks', 'identified_on', 'eliminated_on', 'elimination_mode'] as const;
const tuple = (of: string) => `(${FIGURES.map((name) => `${of}.${name}`).join(', ')})`;

// Work tables of their own are analysed at once: without statistics a first import makes every look-up after it slow.
// A record without its months, or eliminated before it was identified, tells no time that could be kept.
async function openTimes({ transaction }: RegisterMerge): Promise<void> {
  await transaction.query(
    `CREATE TEMPORARY TABLE import_time ON COMMIT DROP AS
     SELECT r.household_id, r.division_code, r.category, r.risks, (r.identified_month || '-01')::date AS identified_on,
       CASE WHEN r.risk_eliminated THEN ((r.eliminated_month || '-01')::date + interval '1 month -1 day')::date END AS eliminated_on,
       CASE WHEN r.risk_eliminated THEN r.elimination_mode END AS elimination_mode, NULL::uuid AS own
     FROM monitoring_record r JOIN import_household i ON i.id = r.household_id
     WHERE r.identified_month IS NOT NULL AND (NOT r.risk_eliminated OR r.eliminated_month >= r.identified_month)
       AND NOT EXISTS (SELECT FROM monitoring_case c
         WHERE c.household_id = r.household_id AND c.ended_on IS NULL AND c.kind <> 'IDENTIFICATION')`,
  );
  await transaction.query('ANALYZE import_time');
  await transaction.query(
    `CREATE TEMPORARY TABLE import_known ON COMMIT DROP AS
     SELECT p.id, p.household_id, p.identified_on, p.eliminated_on, p.month_only,
       p.basis = 'TAKEN_OVER' AND p.month_only AND p.case_id IS NULL AND p.elimination_case_id IS NULL AS untouched
     FROM monitoring_period p JOIN import_time t ON t.household_id = p.household_id`,
  );
  await transaction.query('ANALYZE import_known');
  await transaction.query(
    `UPDATE import_time t SET own = k.id
     FROM (SELECT DISTINCT ON (t.household_id) k.id, t.household_id
           FROM import_time t JOIN import_known k ON k.household_id = t.household_id
           WHERE k.untouched AND (k.identified_on = t.identified_on OR k.eliminated_on IS NULL)
           ORDER BY t.household_id, k.identified_on = t.identified_on DESC) AS k
     WHERE k.household_id = t.household_id`,
  );
}

// A person who found that the risk was not eliminated after all is not overruled by the same month once more.
async function findStated(transaction: Statements): Promise<void> {
  const until = `((r.eliminated_month || '-01')::date + interval '1 month -1 day')::date`;
  await transaction.query(
    `CREATE TEMPORARY TABLE import_stated ON COMMIT DROP AS
     SELECT p.id AS period_id, p.household_id, p.division_code, ${until} AS eliminated_on, r.elimination_mode,
       p.basis = 'TAKEN_OVER' AND p.case_id IS NULL
         AND NOT EXISTS (SELECT FROM monitoring_case c
           WHERE c.household_id = p.household_id AND c.ended_on IS NULL AND c.kind <> 'IDENTIFICATION')
         AND NOT EXISTS (SELECT FROM monitoring_period_entry e WHERE e.period_id = p.id
           AND date_trunc('month', e.eliminated_on) = date_trunc('month', ${until})
           AND EXISTS (SELECT FROM monitoring_period_entry n
             WHERE n.period_id = p.id AND n.id > e.id AND n.kind = 'CORRECTED' AND n.eliminated_on IS NULL)) AS ends
     FROM monitoring_record r JOIN import_household i ON i.id = r.household_id
     JOIN monitoring_period p ON p.household_id = r.household_id AND p.eliminated_on IS NULL
     WHERE r.risk_eliminated AND r.eliminated_month >= coalesce(r.identified_month, r.eliminated_month)
       AND p.identified_on <= ${until}`,
  );
}

// What somebody gave to the day stays; of the end the month alone is known.
async function endStated({ transaction, source, exportedOn }: RegisterMerge): Promise<void> {
  const lastEntry = `(SELECT e.id FROM monitoring_period_entry e WHERE e.period_id = k.id ORDER BY e.id DESC LIMIT 1)`;
  await transaction.query(
    `WITH kept AS (
       UPDATE monitoring_period p SET eliminated_on = s.eliminated_on, elimination_mode = s.elimination_mode, month_only = true
       FROM import_stated s WHERE p.id = s.period_id AND s.ends AND p.eliminated_on IS NULL
       RETURNING p.*
     ) ${entries(lastEntry)}`,
    [source, exportedOn],
  );
}

async function refreshPeriods({ transaction, source, exportedOn }: RegisterMerge): Promise<void> {
  const lastEntry = `(SELECT e.id FROM monitoring_period_entry e WHERE e.period_id = k.id ORDER BY e.id DESC LIMIT 1)`;
  await transaction.query(
    `WITH kept AS (
       UPDATE monitoring_period p SET ${FIGURES.map((name) => `${name} = t.${name}`).join(', ')}, source = $1
       FROM import_time t
       WHERE p.id = t.own AND ${tuple('p')} IS DISTINCT FROM ${tuple('t')}
         AND NOT EXISTS (SELECT FROM monitoring_period_entry e WHERE e.period_id = t.own AND e.kind <> 'IMPORTED')
         AND NOT EXISTS (SELECT FROM import_known o WHERE o.household_id = t.household_id AND o.id <> t.own AND ${OVERLAPS})
       RETURNING p.*
     ) ${entries(lastEntry)}`,
    [source, exportedOn],
  );
}

async function insertPeriods({ transaction, source, exportedOn }: RegisterMerge): Promise<void> {
  await transaction.query(
    `WITH kept AS (
       INSERT INTO monitoring_period (household_id, basis, ${FIGURES.join(', ')}, month_only, source, division_code)
       SELECT t.household_id, 'TAKEN_OVER', ${FIGURES.map((name) => `t.${name}`).join(', ')}, true, $1, t.division_code
       FROM import_time t
       WHERE t.own IS NULL
         AND NOT EXISTS (SELECT FROM import_known o WHERE o.household_id = t.household_id AND ${OVERLAPS})
       RETURNING *
     ) ${entries('NULL::uuid')}`,
    [source, exportedOn],
  );
}

// Between two times known by months alone the month they share is no overlap: identified again in the month of elimination.
const end = (of: string) =>
  `CASE WHEN o.month_only THEN date_trunc('month', ${of}.eliminated_on)::date ELSE ${of}.eliminated_on END`;
const OVERLAPS = `(o.identified_on = t.identified_on
  OR (o.identified_on < coalesce(${end('t')}, 'infinity') AND t.identified_on < coalesce(${end('o')}, 'infinity')))`;

const entries = (corrects: string) => `
  INSERT INTO monitoring_period_entry (household_id, period_id, kind, occurred_on, category, risks, identified_on,
    month_only, eliminated_on, elimination_mode, reason, account, corrects, division_code)
  SELECT k.household_id, k.id, 'IMPORTED', $2::date, k.category, k.risks, k.identified_on, k.month_only,
    k.eliminated_on, k.elimination_mode, $1, 'national-export', ${corrects}, k.division_code
  FROM kept k`;
