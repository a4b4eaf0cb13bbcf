import type { FundLevel } from '@dixian/department';
import { bigint, boolean, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';

/** Money that departments paid out, this one among them; amounts in fen. */
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

/** Money that a place raised or planned in a year, by source (资金盘子); append-only, the newest of a source and level counts. */
export const fundLine = table(
  'fund_line',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    source: text(),
    level: text().of<FundLevel>(),
    amount: bigint(),
    flexible: boolean(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
