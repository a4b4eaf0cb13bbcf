import type { PlainDate } from '@dixian/calendar';
import { heldRows } from '@dixian/recording';
import { type KeysetList, type RequestContext, type RowOf, rowsById, type Statements } from '@dixian/service';
import type { HeldPerson } from '../../ground/persistence/held-person';
import type { WorkChannel } from '../domain/spell';
import { workSpell } from './tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'month',
  'isWorking',
  'place',
  'placeCode',
  'employer',
  'channel',
  'monthlyIncome',
  'startsOn',
  'endsOn',
  'endedOn',
  'monthOnly',
  'source',
] as const;

/** Columns of a spell as it is read. */
export const SPELL_COLUMNS = workSpell.select(NAMES);

/** Spells as acts take them. */
export const spells = heldRows(workSpell, NAMES);

export type SpellRow = RowOf<typeof workSpell, (typeof NAMES)[number]>;

/** Spells of a person, the newest first. */
export const spellList: KeysetList = {
  name: 'work-spells',
  columns: SPELL_COLUMNS,
  from: 'work_spell',
  key: [
    { expression: "coalesce(began_on, date '-infinity')", type: 'date' },
    { expression: 'id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** A spell by id. */
export function spellById(context: RequestContext, id: string): Promise<SpellRow | undefined> {
  return rowsById<SpellRow>(context, 'work_spell', SPELL_COLUMNS).load(id);
}

interface SpellDays {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly employer: string | null;
}

/** Whether the person has work of these days at the same employer, as it was entered by hand. */
export async function overlaps(
  transaction: Statements,
  { id }: HeldPerson,
  { startsOn, endsOn, employer }: SpellDays,
): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT FROM work_spell WHERE person_id = $1 AND month IS NULL AND employer IS NOT DISTINCT FROM $2
       AND starts_on <= coalesce($4::date, 'infinity') AND coalesce(ended_on, ends_on, 'infinity') >= $3::date LIMIT 1`,
    [id, employer, startsOn, endsOn],
    'overlapping-spells',
  );
  return rows.length > 0;
}

export interface NewSpell extends SpellDays {
  readonly place: string | null;
  readonly placeCode: string | null;
  readonly channel: WorkChannel | null;
  readonly monthlyIncome: bigint | null;
  readonly source: string;
}

/** Writes a spell that was entered by hand. */
export async function insertSpell(
  transaction: Statements,
  person: HeldPerson,
  spell: NewSpell,
  account: string,
): Promise<SpellRow> {
  const [row] = await transaction.query<SpellRow>(
    `INSERT INTO work_spell AS t (household_code, certificate_index, household_id, person_id, division_code, is_working, place,
       place_code, employer, channel, monthly_income, starts_on, ends_on, source, recorded_by)
     VALUES ($1, $2, $3, $4, $5, true, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING ${SPELL_COLUMNS}`,
    [
      person.householdCode,
      person.certificateIndex,
      person.householdId,
      person.id,
      person.divisionCode,
      spell.place,
      spell.placeCode,
      spell.employer,
      spell.channel,
      spell.monthlyIncome?.toString() ?? null,
      spell.startsOn,
      spell.endsOn,
      spell.source,
      account,
    ],
  );
  if (!row) throw new Error('The work was not written.');
  return row;
}

/** Writes the last day of a spell beside what was said before, and shows it on the spell. */
export async function endSpell(
  transaction: Statements,
  of: {
    readonly spellId: string;
    readonly household: { readonly id: string; readonly divisionCode: string };
  },
  { endsOn, reason }: { readonly endsOn: PlainDate; readonly reason: string | null },
  account: string,
): Promise<SpellRow> {
  await transaction.query(
    `INSERT INTO work_end (spell_id, household_id, division_code, ends_on, reason, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [of.spellId, of.household.id, of.household.divisionCode, endsOn, reason, account],
  );
  const [row] = await transaction.query<SpellRow>(
    `UPDATE work_spell t SET ended_on = $2 WHERE id = $1 RETURNING ${SPELL_COLUMNS}`,
    [of.spellId, endsOn],
  );
  if (!row) throw new Error('The end was not written.');
  return row;
}
