import type { SelfReportRow } from './persistence/self-reports';
import type { Receipt } from './use-cases/submit-self-report';

export type SelfReportMapper = SelfReportRow;
export type SelfReportReceiptMapper = Receipt & { __typename: 'SelfReportReceipt' };
