import type { AllowanceStatementRow } from '../persistence/allowance-statements';
import type { PaymentRow } from '../persistence/payment-list';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type AllowancePaymentMapper = PaymentRow;
export type AllowanceStatementMapper = AllowanceStatementRow;
