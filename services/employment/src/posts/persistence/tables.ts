import type { FundLevel } from '@dixian/department';
import { loadedColumns } from '@dixian/register';
import {
  bigint,
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { AgreementChangeKind, EmploymentForm } from '../domain/post';

/** Public-welfare posts and who holds them; pay in fen. */
export const publicWelfarePost = table(
  'public_welfare_post',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    form: text().of<EmploymentForm>(),
    post: text(),
    startsOn: day(),
    endsOn: day().nullable(),
    endAssumed: boolean().byDefault('false'),
    monthlyPay: bigint(),
    fundSource: text().nullable(),
    fundLevel: text().of<FundLevel>().nullable(),
    occurrence: int(),
    source: text(),
    told: boolean().byDefault('false'),
    /** The day to which the law of the place extends the agreement; null where it does not. */
    extendedUntil: day().nullable(),
    /** What was said of the agreement last, its day and by which statement. */
    changedAs: text().of<AgreementChangeKind>().nullable(),
    changedTo: day().nullable(),
    changedOn: day().nullable(),
    changedBy: uuid().nullable(),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'post', 'startsOn', 'occurrence']],
  },
);

/** What was said of an agreement after it was made; append-only, the newest counts. */
export const agreementStatement = table(
  'agreement_statement',
  {
    id: uuid().byDefault('uuidv7()'),
    postId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    kind: text().of<AgreementChangeKind>(),
    endsOn: day().nullable(),
    gapDays: int().nullable(),
    reason: text().nullable(),
    clauseIds: texts(),
    occurredOn: day(),
    recordedBy: text(),
    actingFor: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
