import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  ofCounty,
  type RequestContext,
  type RowOf,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { ofHousehold } from '../../ground/persistence/of-household';
import { authorisationLetter } from './tables';

const NAMES = [
  ...(['id', 'householdId', 'personIds', 'purposes', 'signedOn', 'validUntil', 'withdrawnOn'] as const),
  ...(['withdrawnBecause', 'account', 'recordedAt', 'divisionCode'] as const),
] as const;
const COLUMNS = authorisationLetter.select(NAMES);

/** A letter as it is read. */
export type LetterRow = RowOf<typeof authorisationLetter, (typeof NAMES)[number]>;

/** Which letters are meant; what is null or left out narrows nothing. */
export interface LetterFilter {
  division?: string | null;
  household?: string | null;
  stands?: boolean | null;
  runsOutBy?: PlainDate | null;
}

const ORDERS = {
  SIGNED_ON: [{ expression: 'signed_on', type: 'date' }],
  VALID_UNTIL: [{ expression: 'valid_until', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** SQL that holds where the letter `l` covers its members on the day that an expression gives. */
export function letterStands(day: string): string {
  return `(l.signed_on <= ${day} AND coalesce(l.valid_until >= ${day}, true) AND coalesce(l.withdrawn_on > ${day}, true))`;
}

/** Letters in the caller's sight, those signed last first unless asked otherwise. */
export function letterList(
  filter: LetterFilter,
  seen: { division: string; today: PlainDate },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'authorisation-letters',
    columns: COLUMNS,
    from: 'authorisation_letter l',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'SIGNED_ON', direction: 'DESC' },
    conditions: (add) => narrowed(add, filter, seen),
  };
}

function narrowed(
  add: Conditions,
  { division, household, stands, runsOutBy }: LetterFilter,
  seen: { division: string; today: PlainDate },
): Conditions {
  ofCounty(add, [seen.division, division]);
  add.within(division);
  const today = () => `${add.parameter(seen.today)}::date`;
  if (typeof stands === 'boolean') add.add(`${stands ? '' : 'NOT '}${letterStands(today())}`);
  if (runsOutBy) add.add(letterStands(today())).add('l.valid_until <= ?', runsOutBy);
  return ofHousehold(add, household);
}

/** Letters of a household in sight, those signed last first; one statement per request. */
export function lettersOf(context: RequestContext, householdId: string): Promise<LetterRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM authorisation_letter
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, signed_on DESC, id DESC`;
  return rowsOfEach<LetterRow>(context, 'letters-of-household', sql).load(householdId);
}

/** Records a letter. */
export function insertLetter(
  transaction: Statements,
  told: Pick<LetterRow, 'householdId' | 'signedOn' | 'validUntil' | 'account' | 'divisionCode'> & {
    personIds: readonly string[];
    purposes: readonly LetterRow['purposes'][number][];
  },
): Promise<LetterRow> {
  const { personIds, purposes, ...rest } = told;
  const row = { ...rest, personIds: [...personIds], purposes: [...new Set(purposes)] };
  return transaction.insert(authorisationLetter, row, NAMES);
}

/** A letter in sight, held against others until the transaction ends. */
export async function holdLetter(transaction: Statements, id: string): Promise<LetterRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<LetterRow>(
    `SELECT ${COLUMNS} FROM authorisation_letter WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** The same as it reads in a transaction. */
export function findLetter(statements: Statements, id: string): Promise<LetterRow | undefined> {
  return statements.findOneBy(authorisationLetter, { id }, NAMES);
}

/** Withdraws a held letter. */
export async function withdrawLetter(
  transaction: Statements,
  id: string,
  withdrawn: { on: PlainDate; because: string; by: string },
): Promise<void> {
  const { on: withdrawnOn, because: withdrawnBecause, by: withdrawnBy } = withdrawn;
  await transaction.update(authorisationLetter, { id }, { withdrawnOn, withdrawnBecause, withdrawnBy });
}
