import type { PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import type { VacancyKind } from '../domain/vacancy';
import { vacancy } from '../persistence/tables';
import { VACANCY_COLUMNS, type VacancyRow } from '../persistence/vacancies';

/** Work that becomes open, as an office takes it down. */
export interface NewVacancy {
  readonly division: string;
  readonly kind: VacancyKind;
  readonly post: string;
  readonly employer?: string | null;
  readonly fundSource?: string | null;
  readonly monthlyPay?: bigint | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes down that work is open in a place; it is for people of that place. */
export function openVacancy(
  context: RequestContext,
  input: NewVacancy,
): Promise<VacancyRow | UserErrorValue> {
  const { division, post, employer, fundSource, monthlyPay = null } = input;
  return recordOf<VacancyRow>(context, {
    act: 'openVacancy',
    input,
    texts: { post, employer, fundSource },
    may: staffAnd('village', 'township', 'county'),
    table: 'vacancy',
    columns: VACANCY_COLUMNS,
    async write(transaction, { account }) {
      if (!/^\d{6}(\d{3}){0,2}$/.test(division) || !division.startsWith(context.caller.division))
        return invalidInput('division', 'OUTSIDE_DIVISION', OUTSIDE);
      if (post.trim() === '') return invalidInput('post', 'REQUIRED', POST_NEEDED);
      if (monthlyPay !== null && monthlyPay < 0n)
        return invalidInput('monthlyPay', 'NEGATIVE_AMOUNT', NEGATIVE);
      const row = await transaction.insert(
        vacancy,
        {
          divisionCode: division,
          kind: input.kind,
          post: post.trim(),
          employer: employer?.trim() || null,
          fundSource: fundSource?.trim() || null,
          monthlyPay,
          openedOn: input.occurredOn,
          filledOn: null,
          filledBy: null,
          fillReason: null,
          postId: null,
          recordedBy: account,
        },
        vacancy.names(),
      );
      return { ...row, state: 'OPEN' };
    },
  });
}

const OUTSIDE = {
  zh: '请填写本辖区内县级以下的区划代码。',
  en: 'Please give a county or a smaller place within your division.',
};
const POST_NEEDED = { zh: '请填写岗位名称。', en: 'Please name the post.' };
const NEGATIVE = { zh: '金额不能小于零，请核对。', en: 'An amount cannot be below zero. Please check it.' };
