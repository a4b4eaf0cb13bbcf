import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { OTHER_RELATION } from '../../ground/domain/person-words';
import { type HouseholdTable, householdTables } from '../../ground/persistence/household-tables';
import type { HeldHousehold } from '../../register/persistence/hold-household';
import { membership } from '../../register/persistence/tables';
import { endMemberships, type HeldMember } from './held-members';
import { leaveBehind } from './leave-behind';
import { type TakenMember, takeMembers } from './split-rows';

interface Entry {
  personId: string;
  /** Another entry of the same certificate number in the household that stays. */
  twinId: string | null;
  twinPresent: boolean;
}

interface Merger {
  from: HeldHousehold;
  into: HeldHousehold;
  /** Present members of the household that ends. */
  members: readonly HeldMember[];
  /** The day before that of the merger. */
  lastDay: PlainDate;
}

/** Brings everything of a held household into another, and leaves the emptied one readable with its past members. */
export async function mergeRows(
  transaction: Statements,
  { from, into, members, lastDay }: Merger,
  by: { source: string; on: PlainDate },
): Promise<void> {
  await mergePeople(transaction, { from, into, members, lastDay }, by);
  await mergeFacts(transaction, from, into);
  await transaction.query(
    `UPDATE move_offer SET state = 'CLOSED', answered_on = $2::date, answered_by = $3, answer = '并户'
     WHERE household_id = $1 AND state = 'OPEN'`,
    [from.id, by.on, by.source],
  );
  const follows = ({ onMerge }: HouseholdTable) => (onMerge === 'follows' ? 'true' : undefined);
  await leaveBehind(transaction, { households: [from.id], on: by.on, which: follows });
  for (const { table } of householdTables().filter(({ onMerge }) => onMerge === 'follows')) {
    await transaction.query(
      `UPDATE ${table} SET household_id = $2, division_code = $3 WHERE household_id = $1`,
      [from.id, into.id, into.divisionCode],
    );
  }
  await transaction.query(
    `UPDATE household SET merged_into = $2, merged_on = $3::date, source = $4,
       exported_on = greatest(exported_on, $3::date)
     WHERE id = $1`,
    [from.id, into.id, by.on, by.source],
  );
}

// Who stands in both is one member afterwards: the entry of the household that stays. The other keeps its past.
async function mergePeople(
  transaction: Statements,
  { from, into, members, lastDay }: Merger,
  by: { source: string; on: PlainDate },
): Promise<void> {
  const entries = await transaction.query<Entry>(
    `SELECT p.id AS "personId", t.id AS "twinId", m.id IS NOT NULL AS "twinPresent"
     FROM person p
     LEFT JOIN person t ON t.household_id = $2 AND t.certificate_index = p.certificate_index
     LEFT JOIN membership m ON m.person_id = t.id AND m.left_on IS NULL
     WHERE p.household_id = $1`,
    [from.id, into.id],
  );
  const alone = entries.filter(({ twinId }) => twinId === null).map(({ personId }) => personId);
  const taken = members.map(
    ({ personId, relation, isHead }): TakenMember => ({
      personId,
      relation: isHead ? OTHER_RELATION : relation,
      isHead: false,
    }),
  );
  await takeMembers(
    transaction,
    into,
    taken.filter(({ personId }) => alone.includes(personId)),
    by,
  );
  await transaction.query(
    'UPDATE person SET household_id = $2, division_code = $3 WHERE id = ANY($1::uuid[])',
    [alone, into.id, into.divisionCode],
  );
  const doubled = members.filter(({ personId }) => !alone.includes(personId));
  await endMemberships(
    transaction,
    doubled.map(({ personId }) => personId),
    lastDay,
    by.source,
  );
  for (const { personId, relation, livesTogether, inRegister } of doubled) {
    const entry = entries.find((each) => each.personId === personId);
    if (!entry?.twinId || entry.twinPresent) continue;
    await transaction.insert(membership, {
      personId: entry.twinId,
      householdId: into.id,
      divisionCode: into.divisionCode,
      relation,
      isHead: false,
      livesTogether,
      inRegister,
      joinedOn: by.on,
      seenOn: by.on,
      source: by.source,
    });
  }
}

// The household that stays keeps its own figures of a year and its own record; only what it lacks comes over.
async function mergeFacts(transaction: Statements, from: HeldHousehold, into: HeldHousehold): Promise<void> {
  await transaction.query(
    `UPDATE household_income t SET household_id = $2, division_code = $3
     WHERE household_id = $1
       AND NOT EXISTS (SELECT FROM household_income o WHERE o.household_id = $2 AND o.year = t.year)`,
    [from.id, into.id, into.divisionCode],
  );
  await transaction.query('UPDATE household_income SET latest = false WHERE household_id = $1 AND latest', [
    from.id,
  ]);
  await transaction.query(
    `UPDATE monitoring_record SET household_id = $2, division_code = $3
     WHERE household_id = $1 AND NOT EXISTS (SELECT FROM monitoring_record o WHERE o.household_id = $2)`,
    [from.id, into.id, into.divisionCode],
  );
}

/** What stands in the way of a merger: an open case, or monitoring, in each of both; or an identification in one and monitoring in the other. */
export async function standingInBoth(
  transaction: Statements,
  ids: readonly string[],
): Promise<StandingInBoth> {
  const [row] = await transaction.query<StandingInBoth>(
    `SELECT (SELECT count(*) FROM monitoring_case WHERE household_id = ANY($1::uuid[]) AND ended_on IS NULL) > 1 AS cases,
       (SELECT count(*) FROM (
          SELECT household_id FROM monitoring_period WHERE household_id = ANY($1::uuid[]) AND eliminated_on IS NULL
          UNION
          SELECT household_id FROM monitoring_record WHERE household_id = ANY($1::uuid[]) AND NOT risk_eliminated
        ) monitored) > 1 AS monitored,
       EXISTS (SELECT FROM monitoring_case c JOIN monitoring_period p ON p.household_id <> c.household_id
         WHERE c.household_id = ANY($1::uuid[]) AND c.kind = 'IDENTIFICATION' AND c.ended_on IS NULL
           AND p.household_id = ANY($1::uuid[]) AND p.eliminated_on IS NULL) AS identified`,
    [ids],
  );
  return row ?? { cases: false, monitored: false, identified: false };
}

interface StandingInBoth {
  readonly cases: boolean;
  readonly monitored: boolean;
  readonly identified: boolean;
}
