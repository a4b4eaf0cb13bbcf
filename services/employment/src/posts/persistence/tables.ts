import { loadedColumns } from '@dixian/register';
import { bigint, boolean, bytes, code, countyCode, day, int, table, text, uuid } from '@dixian/service';
import type { EmploymentForm } from '../domain/post';

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
    occurrence: int(),
    source: text(),
    told: boolean().byDefault('false'),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'post', 'startsOn', 'occurrence']],
  },
);
