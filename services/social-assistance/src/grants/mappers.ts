import type { AllowanceStatementRow } from './persistence/allowance-statements';
import type { PaymentRow } from './persistence/payment-list';

export type AllowancePaymentMapper = PaymentRow;
export type AllowanceStatementMapper = AllowanceStatementRow;
