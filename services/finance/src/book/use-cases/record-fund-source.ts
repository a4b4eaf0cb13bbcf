import type { PlainDate } from '@dixian/calendar';
import type { FundLevel } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { RequestContext } from '@dixian/service';
import { type Actors, recordRow } from '../../ground/use-cases/record-row';
import { type FundLineRow, LINES } from '../persistence/fund-book';
import { fundLine } from '../tables';

/** Money of a year by its source. */
export interface FundSourceInput {
  readonly division?: string | null;
  readonly year: number;
  readonly source: string;
  readonly level: FundLevel;
  readonly amount: Fen;
  readonly flexible: boolean;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const BOOKING: Actors = { roles: ['township', 'county'], sectors: ['finance'] };

/** Takes down what a place raised in a year from a source; said anew it stands corrected, 0 takes it back. */
export function recordFundSource(
  context: RequestContext,
  input: FundSourceInput,
): Promise<FundLineRow | UserErrorValue> {
  const { year, level, amount, flexible, occurredOn } = input;
  const source = input.source.trim();
  return recordRow<FundLineRow>(
    context,
    {
      act: 'recordFundSource',
      actors: BOOKING,
      reads: LINES,
      texts: { source },
      async write(transaction, { account, actingFor }) {
        const division = input.division ?? actingFor;
        if (!/^(\d{6}|\d{9})$/.test(division) || !division.startsWith(actingFor)) return NO_PLACE;
        if (source === '') return SOURCE_NEEDED;
        if (amount < 0n) return NEGATIVE;
        if (year < FIRST_YEAR || year > LAST_YEAR) return YEAR_WRONG;
        return transaction.insert(
          fundLine,
          { divisionCode: division, year, source, level, amount, flexible, occurredOn, account },
          fundLine.names(),
        );
      },
    },
    input,
  );
}

const [FIRST_YEAR, LAST_YEAR] = [2013, 2100] as const;
const NO_PLACE = invalidInput('division', 'OUTSIDE_DIVISION', {
  zh: '请填写本辖区内的县级或乡级代码。',
  en: 'Please give a county or township within your division.',
});
const SOURCE_NEEDED = invalidInput('source', 'REQUIRED', {
  zh: '请填写资金来源。',
  en: 'Please name the source of the money.',
});
const NEGATIVE = invalidInput('amount', 'NEGATIVE_AMOUNT', {
  zh: '金额不能为负，请核对。',
  en: 'The amount is not negative. Please check it.',
});
const YEAR_WRONG = invalidInput('year', 'OUT_OF_RANGE', {
  zh: '年度请填写2013至2100年。',
  en: 'The year is one from 2013 to 2100.',
});
