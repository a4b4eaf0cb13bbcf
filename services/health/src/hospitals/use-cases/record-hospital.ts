import type { PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { type Entered, record } from '../../ground/use-cases/record';
import { followStaysIn } from './follow-stays';

/** A hospital that a county designates from a day on, or until one. */
export interface HospitalInput extends Entered {
  readonly code: string;
  readonly name: string;
  readonly fromOn: PlainDate;
  readonly untilOn?: PlainDate | null;
}

/** Records a designation, told by code and first day; with a last day it ends. */
export function recordHospital(policies: PolicySet, context: RequestContext, input: HospitalInput) {
  const { code, name, fromOn, untilOn } = input;
  return record(context, { act: 'recordHospital', texts: { code, name } }, input, async (transaction) => {
    const county = context.caller.division.slice(0, 6);
    const wrong = refuse(input, county);
    if (wrong) return wrong;
    const [row] = await transaction.query<{ id: string }>(
      `INSERT INTO designated_hospital (division_code, code, name, from_on, until_on, source, speaks_for) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (county_code, code, from_on) DO UPDATE SET name = excluded.name, until_on = excluded.until_on,
         speaks_for = excluded.speaks_for
       RETURNING id`,
      [county, code.trim(), name.trim(), fromOn, untilOn ?? null, DEPARTMENT_ENTRY, context.clock.today()],
    );
    if (!row) throw new Error('The hospital was not written.');
    await followStaysIn(transaction, policies, county, context.clock.today());
    return row;
  });
}

function refuse({ code, name, fromOn, untilOn }: HospitalInput, county: string): UserErrorValue | undefined {
  if (county.length < 6) return invalidInput('code', 'COUNTY_NEEDED', COUNTY);
  if (code.trim() === '') return invalidInput('code', 'REQUIRED', NEEDED);
  if (name.trim() === '') return invalidInput('name', 'REQUIRED', NEEDED);
  if (untilOn && untilOn < fromOn) return invalidInput('untilOn', 'ENDS_BEFORE_START', BEFORE);
  return undefined;
}

const COUNTY = { zh: '定点医疗机构由县级登记。', en: 'Hospitals are designated by a county.' };
const NEEDED = { zh: '这一项还没有填写，请补上。', en: 'This is still empty. Please fill it in.' };
const BEFORE = {
  zh: '终止日早于起始日，请核对。',
  en: 'The last day lies before the first. Please check both.',
};
