import { isCalendarYear, type PlainDate, yearOf } from '@dixian/calendar';
import { invalidInput, isUserError, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { heldPerson } from '../../ground/persistence/people';
import { type Entered, record } from '../../ground/use-cases/record';
import { classNamed } from '../domain/class-names';
import { insuranceSaid } from '../tables';
import type { Answer } from './answer-households';

/** How a person is insured in a year, as somebody enters it. */
export interface InsuranceInput extends Entered {
  readonly householdId: string;
  readonly personId: string;
  readonly year: number;
  readonly status: 'INSURED' | 'OTHER_INSURANCE' | 'NOT_INSURED' | 'UNKNOWN';
  readonly collectedOn?: PlainDate | null;
  readonly contribution?: Fen | null;
  readonly aidClass?: string | null;
}

/** Records it; newer word of the same day counts, and what follows for the household is said at once. */
export function recordInsurance(context: RequestContext, input: InsuranceInput, answer: Answer) {
  return record(
    context,
    { act: 'recordInsurance', texts: { aidClass: input.aidClass }, offices: ['township', 'village'] },
    input,
    async (transaction, { account }) => {
      const wrong = refuse(input);
      if (wrong) return wrong;
      const person = await heldPerson(transaction, input);
      if (isUserError(person)) return person;
      const { household } = person;
      const { divisionCode } = household;
      const row = await transaction.insert(
        insuranceSaid,
        {
          householdId: household.id,
          personId: person.id,
          divisionCode,
          year: input.year,
          scheme: input.status === 'OTHER_INSURANCE' ? 'EMPLOYEE' : 'RESIDENT',
          word: input.status === 'UNKNOWN' ? 'NOT_RESIDENT' : input.status,
          seenOn: input.occurredOn,
          collectedOn: input.collectedOn ?? null,
          fee: input.contribution ?? null,
          aidClass: input.aidClass ? (classNamed(input.aidClass) ?? null) : null,
          ownPart: null,
          account,
          source: DEPARTMENT_ENTRY,
        },
        ['id'],
      );
      await answer(transaction, [household.id], input.occurredOn);
      return row;
    },
  );
}

function refuse({ year, occurredOn, contribution, aidClass }: InsuranceInput): UserErrorValue | undefined {
  if (!isCalendarYear(year) || Math.abs(year - yearOf(occurredOn)) > 1)
    return invalidInput('year', 'YEAR_FAR_AWAY', {
      zh: '参保年度与填报日期相差过大，请核对。',
      en: 'The year of insurance is far from the day of the entry. Please check it.',
    });
  if (contribution !== null && contribution !== undefined && contribution < 0n)
    return invalidInput('contribution', 'NEGATIVE', {
      zh: '金额不能为负。',
      en: 'The amount cannot be negative.',
    });
  if (aidClass && classNamed(aidClass) === undefined)
    return invalidInput('aidClass', 'CLASS_UNKNOWN', {
      zh: '没有这一资助类别，请填写特困、低保、监测、脱贫等类别。',
      en: 'There is no such class. Please give one such as 特困, 低保, 监测 or 脱贫.',
    });
  return undefined;
}
