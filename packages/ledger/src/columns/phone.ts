import { compact } from '../cleaning';
import { type Column, columnOf } from './column';
import { codeDigits } from './long-number';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{9,11}$/;

/**
 * A phone number as digits: 11 for a mobile, a landline with its area code. In an optional column a bad number is only
 * a warning and its value undefined, so that a person is not turned away for it.
 */
export function phone(): Column<string> {
  return columnOf('phone', (cell, kind, report) => {
    const digits = codeDigits(compact(cell), kind);
    if (digits === undefined) return report.reject('DIGITS_LOST');
    const number = digits.replace(/[-()]/g, '').replace(/^(\+|00)?86(?=1\d{10}$)/, '');
    if (MOBILE.test(number) || LANDLINE.test(number)) return number;
    return report.required ? report.reject('NOT_A_PHONE') : report.warn('NOT_A_PHONE');
  });
}
