import { bytes, code, countyCode, day, instant, int, sealed, table, text, uuid } from '@dixian/service';
import type { LeadType } from '../../ground/domain/lead-words';

/** Households' own reports; what is personal is encrypted, what is looked up indexed. */
export const selfReport = table(
  'self_report',
  {
    id: uuid().byDefault('uuidv7()'),
    receipt: sealed(),
    receiptIndex: bytes(),
    certificate: sealed(),
    certificateIndex: bytes(),
    name: sealed(),
    phone: sealed(),
    statement: sealed(),
    leadType: text().of<LeadType>(),
    form: text(),
    reportedIn: code(),
    occurredOn: day(),
    receivedOn: day(),
    recordedAt: instant().byDefault('service_now()'),
    repeats: uuid().nullable(),
    householdId: uuid().nullable(),
    leadId: uuid().nullable(),
    rejection: text().nullable(),
    placedOn: day().nullable(),
    placedBy: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'receiptIndex']] },
);

/** How often the public operations were used in a window of time. */
export const publicCount = table(
  'public_count',
  { kind: text(), key: text(), opensAt: instant(), endsAt: instant(), count: int() },
  { primary: ['kind', 'key', 'opensAt'] },
);
