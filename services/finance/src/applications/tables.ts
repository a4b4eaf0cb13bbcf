import { bigint, code, countyCode, day, int, table, text, texts, uuid } from '@dixian/service';
import type { BankDecision, LoanProduct } from './domain/application-state';

/** An application for a loan as it stands; amounts in fen, `reasons` codes, each with its clause behind a space. */
export const loanApplication = table(
  'loan_application',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    product: text().of<LoanProduct>(),
    amount: bigint(),
    termMonths: int(),
    purpose: text(),
    appliedOn: day(),
    outcome: text().of<'GRANTED' | 'REFERRED'>(),
    reasons: texts(),
    handReason: text().nullable(),
    handOn: day().nullable(),
    bank: text().nullable(),
    bankDecision: text().of<BankDecision>().nullable(),
    bankReason: text().nullable(),
    bankOn: day().nullable(),
    loanId: uuid().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);
