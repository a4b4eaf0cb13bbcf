import type { PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import { mentionsIdentityNumber } from '@dixian/personal-data';

/** What every statement of a department has. */
export interface Stated {
  householdId: string;
  /** The day it tells of. */
  occurredOn: PlainDate;
  idempotencyKey: string;
}

const LONGEST = 500;
const LONGEST_KEY = 200;

/** What is wrong with a statement, or undefined: its day may not lie after `today`, its texts name nobody by number. */
export function refuseStatement(
  { occurredOn, idempotencyKey }: Stated,
  texts: Readonly<Record<string, string | null | undefined>>,
  today: PlainDate,
): UserErrorValue | undefined {
  if (occurredOn > today) return inFuture('occurredOn');
  if (idempotencyKey.trim() === '') {
    return invalidInput('idempotencyKey', 'REQUIRED', {
      zh: '这一项还没有填写，请补上。',
      en: 'This is still empty. Please fill it in.',
    });
  }
  if (idempotencyKey.length > LONGEST_KEY) return tooLong('idempotencyKey');
  for (const [field, text] of Object.entries(texts)) {
    if (text && text.length > LONGEST) return tooLong(field);
    if (text && mentionsIdentityNumber(text)) return namesSomebody(field);
  }
  return undefined;
}

/** The day in `field` has not come yet. */
export function inFuture(field: string): UserErrorValue {
  return invalidInput(field, 'DATE_IN_FUTURE', {
    zh: '日期还没有到，请填写今天或更早的日期。',
    en: 'This day has not come yet. Please give today or an earlier day.',
  });
}

function tooLong(field: string): UserErrorValue {
  return invalidInput(field, 'TOO_LONG', {
    zh: '内容太长，请写得短一些。',
    en: 'This is too long. Please shorten it.',
  });
}

function namesSomebody(field: string): UserErrorValue {
  return invalidInput(field, 'IDENTITY_NUMBER', {
    zh: '文字中好像有证件号码，请删去。',
    en: 'There seems to be an identity number in this text. Please take it out.',
  });
}
