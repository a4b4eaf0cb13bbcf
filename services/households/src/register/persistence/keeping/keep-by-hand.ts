import type { PlainDate } from '@dixian/calendar';
import { STAGE, type StageTools } from '@dixian/imports';
import type { Statements } from '@dixian/service';
import type { NewMember } from '../../domain/decide-member';
import { keepMemberships } from './keep-memberships';
import { keepPersons } from './keep-persons';
import { publishChanges } from './publish-changes';
import { phoneColumns, type RegisterRow, registerColumns, textColumn } from './register-stage';
import { openWorkTables } from './work-tables';

/** A household whose members are entered by hand; `added` where it is new itself. */
export interface HouseholdByHand {
  id: string;
  code: string;
  divisionId: string;
  divisionCode: string;
  added: boolean;
}

type HandRow = RegisterRow & { member: NewMember };

const columns = registerColumns<HandRow>({
  ...phoneColumns((row) => row.member.profile.phone),
  resident_insurance: {
    type: 'boolean',
    of: ({ member }) => member.residentInsurance?.toString() ?? null,
  },
  ethnicity: textColumn((row) => row.member.profile.ethnicity),
  education: textColumn((row) => row.member.profile.education),
  school_status: textColumn((row) => row.member.profile.schoolStatus),
  health: textColumn((row) => row.member.profile.health),
  labour_capacity: textColumn((row) => row.member.profile.labourCapacity),
  work_place: textColumn((row) => row.member.profile.workPlace),
  work_months: { type: 'int', of: ({ member }) => member.profile.workMonths?.toString() ?? null },
});

/**
 * Enters members of a household by hand with the very statements by which ledgers are kept: encrypted, indexed and told
 * to the departments alike. A person who was a member before joins anew, and keeps what is known. Gives their ids.
 */
export async function keepByHand(
  { transaction, on, source }: { transaction: Statements; on: PlainDate; source: string },
  household: HouseholdByHand,
  members: readonly NewMember[],
  tools: StageTools,
): Promise<string[]> {
  const change = { transaction, exportedOn: on, source, monitors: false };
  await stage(transaction, household, members, tools);
  await keepPersons(change);
  // What was entered is as new as its day; an older ledger does not overwrite it.
  await transaction.query(
    'UPDATE person SET profiled_on = $1::date WHERE id IN (SELECT person_id FROM import_person WHERE added)',
    [on],
  );
  await keepMemberships(change);
  await transaction.query(
    `UPDATE membership m SET lives_together = g.lives_together, in_register = g.in_register
     FROM import_member i
     JOIN jsonb_to_recordset($1::jsonb) AS g(row_number int, lives_together boolean, in_register boolean)
       ON g.row_number = i.row_number
     WHERE m.person_id = i.person_id AND m.left_on IS NULL`,
    [
      JSON.stringify(
        members.map(({ livesTogether, inRegister }, index) => ({
          row_number: index + 1,
          lives_together: livesTogether,
          in_register: inRegister,
        })),
      ),
    ],
  );
  await publishChanges(change);
  const persons = await transaction.query<{ id: string }>(
    'SELECT person_id AS id FROM import_member ORDER BY row_number',
  );
  return persons.map(({ id }) => id);
}

async function stage(
  transaction: Statements,
  household: HouseholdByHand,
  members: readonly NewMember[],
  tools: StageTools,
): Promise<void> {
  const definitions = Object.entries(columns)
    .map(([name, { type }]) => `${name} ${type}`)
    .join(', ');
  const rows = members.map((member, index) => {
    const row = rowOf(household.code, member);
    const values = Object.entries(columns).map(([name, column]) => [name, column.of(row, tools)]);
    return { ...Object.fromEntries(values), row_number: index + 1 };
  });
  await transaction.query(
    `CREATE TEMPORARY TABLE ${STAGE} (row_number int NOT NULL, ${definitions}) ON COMMIT DROP`,
  );
  await transaction.query(
    `INSERT INTO ${STAGE} SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(row_number int, ${definitions})`,
    [JSON.stringify(rows)],
  );
  await openWorkTables(transaction);
  const { id, code, divisionId, divisionCode, added } = household;
  await transaction.query(
    `INSERT INTO import_household (id, code, division_id, division_code, added, wages, business, property, transfer,
                                   business_cost)
     VALUES ($1, $2, $3, $4, $5, 0, 0, 0, 0, 0)`,
    [id, code, divisionId, divisionCode, added],
  );
  // Who joins anew keeps the insurance that is known, unless it was stated.
  await transaction.query(
    `UPDATE ${STAGE} s SET resident_insurance = p.resident_insurance
     FROM person p WHERE p.household_id = $1 AND p.certificate_index = s.certificate_index
       AND s.resident_insurance IS NULL`,
    [id],
  );
}

// Incomes are no part of a registration; the stage has columns for them all the same.
function rowOf(householdCode: string, member: NewMember): HandRow {
  const { name, certificateNumber, relation } = member;
  return {
    householdCode,
    name,
    certificateNumber,
    relation,
    sex: member.sex === 'MALE' ? '男' : '女',
    insured: false,
    wages: 0n,
    business: 0n,
    property: 0n,
    transfer: 0n,
    businessCost: 0n,
    member,
  };
}
