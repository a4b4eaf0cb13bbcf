import type { JudgedFunds } from './graphql/renovation-funds';
import type { PaymentRow } from './persistence/payments';
import type { RenovationRow } from './persistence/renovation-list';
import type { RenovationStatementRow } from './persistence/renovation-statements';

export type RenovationMapper = RenovationRow;
export type RenovationRecordedMapper = {
  __typename: 'RenovationRecorded';
  statement: RenovationStatementRow;
};
export type RenovationPaidMapper = { __typename: 'RenovationPaid'; payment: PaymentRow };
export type RenovationPaymentMapper = PaymentRow;
export type RenovationFundsMapper = JudgedFunds;
export type RenovationStatementMapper = RenovationStatementRow;
