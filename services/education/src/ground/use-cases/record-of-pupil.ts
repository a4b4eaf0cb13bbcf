import type { Caller } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { wrongLevel } from '@dixian/department';
import { isEntityId, isUserError, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Act, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';

/** A member of a household as the department's copy of the register has it. */
export interface Pupil {
  readonly personId: string;
  readonly householdId: string;
  readonly householdCode: string;
  readonly divisionCode: string;
  readonly certificateIndex: Buffer;
}

/** What every input on a pupil has. */
export interface OfPupil {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Who may state something of a pupil: the department always, and these offices of the line, the lowest first. */
export type Offices = readonly ('village' | 'township' | 'county')[];

export const EVERY_OFFICE: Offices = ['village', 'township', 'county'];

/** How one kind of fact about a pupil is written down. */
export interface PupilAct<Row extends { id: string }> extends Pick<Act, 'texts' | 'days' | 'along'> {
  readonly act: string;
  readonly offices: Offices;
  write(transaction: Statements, by: RecordedBy): Promise<Row | UserErrorValue>;
  again(reader: Statements, id: string): Promise<Row | undefined>;
}

/** Records a fact of a pupil once per key, by the department or an office that may; the same key gives the first answer. */
export function recordOfPupil<Row extends { id: string }>(
  context: RequestContext,
  { offices, write, again, ...act }: PupilAct<Row>,
  input: OfPupil,
): Promise<Row | UserErrorValue> {
  return recordOnce<Row, string>(
    context,
    { ...act, input, longest: 500, may: (caller) => refusalOf(caller, offices) },
    async (transaction, by) => {
      const row = await write(transaction, by);
      return isUserError(row) ? row : { answer: row, reference: row.id };
    },
    again,
  );
}

function refusalOf({ role, sector }: Caller, offices: Offices): UserErrorValue | undefined {
  const isOwn = role === 'department' && sector === 'education';
  if (isOwn || offices.some((office) => office === role)) return undefined;
  const [lowest] = offices;
  return lowest && EVERY_OFFICE.some((office) => office === role)
    ? wrongLevel(LEVELS[lowest])
    : NOT_OWN_OFFICE;
}

const LEVELS = {
  village: { code: 'village', zh: '村', en: 'the village' },
  township: { code: 'township', zh: '乡镇', en: 'the township' },
  county: { code: 'county', zh: '县', en: 'the county' },
} as const;

/** A member in sight, whose household does not move until the transaction ends. */
export async function holdPupil(transaction: Statements, personId: string): Promise<Pupil | undefined> {
  if (!isEntityId(personId)) return undefined;
  const [row] = await transaction.query<Pupil>(
    `SELECT p.id AS "personId", p.household_id AS "householdId", h.code AS "householdCode", p.division_code AS "divisionCode",
       p.certificate_index AS "certificateIndex"
     FROM registered_person p JOIN registered_household h ON h.id = p.household_id WHERE p.id = $1 FOR SHARE`,
    [personId],
    'hold-pupil',
  );
  return row;
}

export const NO_PUPIL = notFound('personId', {
  zh: '您的辖区内没有登记这个人，请核对；刚登记的请稍后再试。',
  en: 'No such person is registered in your division. Please check; if registered just now, try again shortly.',
});

const NOT_OWN_OFFICE = notPermitted({
  zh: '这一项请由教育部门或所在乡镇、村办理。',
  en: 'This is for the education department, or the township or village in charge.',
});
