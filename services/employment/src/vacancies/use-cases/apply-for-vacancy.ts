import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { holdPerson } from '../../ground/persistence/held-person';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../persistence/applications';
import { vacancies } from '../persistence/vacancies';
import { ALREADY_FILLED, BEFORE_OPENED, NO_VACANCY } from './vacancy-errors';

/** Somebody who wants the work. */
export interface NewApplication {
  readonly vacancyId: string;
  readonly personId: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes an application down: one a person and vacancy, of people of the place the work is for. */
export function applyForVacancy(
  context: RequestContext,
  input: NewApplication,
): Promise<ApplicationRow | UserErrorValue> {
  return recordOf<ApplicationRow>(context, {
    act: 'applyForVacancy',
    input,
    may: staffAnd('village', 'township', 'county'),
    table: 'vacancy_application',
    columns: APPLICATION_COLUMNS,
    async write(transaction, { account }) {
      const { vacancyId, occurredOn } = input;
      const open = await vacancies.hold(transaction, vacancyId);
      if (!open) return NO_VACANCY;
      if (open.filledOn !== null) return ALREADY_FILLED;
      if (occurredOn < open.openedOn) return BEFORE_OPENED;
      const person = await holdPerson(transaction, input.personId);
      if (!person) return NO_PERSON;
      if (!person.divisionCode.startsWith(open.divisionCode))
        return invalidInput('personId', 'OTHER_PLACE', OTHER_PLACE);
      const [row] = await transaction.query<ApplicationRow>(
        `INSERT INTO vacancy_application (vacancy_id, household_id, person_id, division_code, applied_on, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (county_code, vacancy_id, person_id) DO NOTHING
         RETURNING ${APPLICATION_COLUMNS}`,
        [open.id, person.householdId, person.id, person.divisionCode, occurredOn, account],
      );
      return row ?? APPLIED;
    },
  });
}

const NO_PERSON = notFound('personId', {
  zh: '您的辖区内没有这个人，请核对；刚登记的请稍后再试。',
  en: 'There is no such person in your division. Please check it; if registered just now, try again shortly.',
});
const OTHER_PLACE = {
  zh: '这个岗位面向岗位所在地的人员，请核对。',
  en: 'The work is for people of the place it is in. Please check it.',
};
const APPLIED = invalidInput('personId', 'APPLIED_ALREADY', {
  zh: '此人已经申请过这个岗位。',
  en: 'The person has applied for this already.',
});
