import { FACT_DAYS, isCalendarYear, type PlainDate } from '@dixian/calendar';
import { alreadyGranted } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { holdPerson } from '../../ground/persistence/held-person';
import { tasks } from '../../ground/tasks';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { placeCode } from '../../work/use-cases/place-code';
import { outsidePlaces } from '../domain/outside-places';
import { CLAIM_COLUMNS, type ClaimRow } from '../persistence/claims';
import { NO_PERSON, placeNotCovered } from './support-errors';

/** A claim as worker or proxy hand it in. */
export interface TransportClaimInput {
  readonly personId: string;
  readonly year: number;
  readonly startedOn?: PlainDate | null;
  readonly place?: string | null;
  readonly placeCode?: string | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes a claim down for the township to check; once a worker and year. */
export function claimTransportSubsidy(
  { policies }: Law,
  context: RequestContext,
  input: TransportClaimInput,
): Promise<ClaimRow | UserErrorValue> {
  const { year, startedOn = null, place = null, occurredOn } = input;
  return recordOf<ClaimRow>(context, {
    act: 'claimTransportSubsidy',
    input,
    texts: { place },
    days: { startedOn: { day: startedOn, bounds: FACT_DAYS } },
    may: staffAnd('village', 'township', 'county'),
    table: 'transport_claim',
    columns: CLAIM_COLUMNS,
    async write(transaction, { account }) {
      if (!isCalendarYear(year)) return invalidInput('year', 'YEAR_WRONG', YEAR_WRONG);
      const code = input.placeCode ?? (place === null ? null : (placeCode(place) ?? null));
      if (code !== null && !/^\d{6}(\d{6})?$/.test(code))
        return invalidInput('placeCode', 'NO_CODE', NO_CODE);
      const person = await holdPerson(transaction, input.personId);
      if (!person) return NO_PERSON;
      const [held] = await transaction.query<{ on: PlainDate }>(
        `SELECT coalesce(decided_on, paid_on, claimed_on, speaks_for) AS on FROM transport_claim
         WHERE certificate_index = $1 AND year = $2 AND coalesce(outcome, 'GRANTED') = 'GRANTED' ORDER BY id LIMIT 1`,
        [person.certificateIndex, year],
      );
      if (held) return alreadyGranted(held.on ?? occurredOn);
      // What the code itself shows need not be checked by anybody.
      const outside = outsidePlaces(policies, { division: person.divisionCode, year, code });
      if (outside) return placeNotCovered(outside.allowed, [outside.clause]);
      const [row] = await transaction.query<ClaimRow>(
        `INSERT INTO transport_claim (household_code, certificate_index, household_id, person_id, division_code, year, started_on,
           place, place_code, claimed_on, source, recorded_by, occurrence)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
           coalesce((SELECT max(occurrence) FROM transport_claim WHERE certificate_index = $2 AND year = $6), 0) + 1
         RETURNING ${CLAIM_COLUMNS}`,
        [
          person.householdCode,
          person.certificateIndex,
          person.householdId,
          person.id,
          person.divisionCode,
          year,
          startedOn,
          place?.trim() || null,
          code,
          occurredOn,
          DEPARTMENT_ENTRY,
          account,
        ],
      );
      if (!row) throw new Error('The claim was not written.');
      const { householdId, divisionCode } = person;
      const task = {
        subjectId: row.id,
        householdId,
        personId: person.id,
        divisionCode,
        openedOn: occurredOn,
      };
      await tasks.open(transaction, 'CHECK_TRANSPORT_CLAIM', [task]);
      return row;
    },
  });
}

const YEAR_WRONG = { zh: '请填写四位数年度，例如2025。', en: 'Please give a year such as 2025.' };
const NO_CODE = {
  zh: '所在地代码应为6位或12位行政区划代码。',
  en: 'The code of the place has 6 or 12 digits.',
};
