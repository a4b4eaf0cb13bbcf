import { looksLikeIdentityNumber } from '@dixian/personal-data';
import { code } from './code';
import { type Column, columnOf } from './column';

const plain = code({ pattern: /\d{15,18}/ });

/** 户编号, 15 to 18 digits. Rejects IDENTITY_NUMBER where somebody's number stands in its place: codes travel in clear. */
export function householdCode(): Column<string> {
  return columnOf('household-code', (cell, kind, report) => {
    const value = plain.parse(cell, kind, report);
    return value !== undefined && looksLikeIdentityNumber(value) ? report.reject('IDENTITY_NUMBER') : value;
  });
}
