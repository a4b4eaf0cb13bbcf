import { loadedByColumn } from '@dixian/imports';
import { bigint, boolean, bytes, code, countyCode, day, int, table, text, uuid } from '@dixian/service';
import type { EmploymentForm } from '../domain/post';

/** Public-welfare posts and who holds them; pay in fen. */
export const publicWelfarePost = table(
  'public_welfare_post',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    form: text().of<EmploymentForm>(),
    post: text(),
    startsOn: day(),
    endsOn: day().nullable(),
    monthlyPay: bigint(),
    occurrence: int(),
    source: text(),
    told: boolean().byDefault('false'),
    loadedBy: loadedByColumn(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'householdCode', 'certificateIndex', 'post', 'startsOn', 'occurrence']],
  },
);
