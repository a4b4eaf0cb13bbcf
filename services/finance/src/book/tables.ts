import type { FundLevel } from '@dixian/department';
import { bigint, boolean, code, countyCode, day, instant, table, text, uuid } from '@dixian/service';

/** Money that other departments paid out; amounts in fen. */
export const paidMoney = table(
  'paid_money',
  {
    id: uuid(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    paidFor: text(),
    amount: bigint(),
    source: text().nullable(),
    level: text().of<FundLevel>().nullable(),
    paidOn: day(),
    department: text(),
    withdrawn: boolean(),
    toldAt: instant(),
  },
  { primary: ['id'] },
);
