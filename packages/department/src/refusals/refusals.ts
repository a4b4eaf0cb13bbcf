import type { PlainDate } from '@dixian/calendar';
import { type UserErrorValue, userError } from '@dixian/graph';
import { type Fen, formatYuan } from '@dixian/money';

/** An act that goes another way than policy prefers needs its reason. */
export function reasonRequired(field: string, clauseIds: readonly string[] = []): UserErrorValue {
  const message = { zh: '请写明理由。', en: 'Please give the reason.' };
  return userError('ReasonRequired', 'REASON_REQUIRED', message, { field }, clauseIds);
}

/** More than there is: the amount still available, and by how much it is exceeded. */
export function amountExceeded(
  { available, asked }: { available: Fen; asked: Fen },
  clauseIds: readonly string[] = [],
): UserErrorValue {
  const [left, over] = [formatYuan(available), formatYuan(asked - available)];
  const message = {
    zh: `金额超出可用数：可用${left}元，超出${over}元。`,
    en: `The amount is above what is available: ${left} yuan are, ${over} yuan too much.`,
  };
  return userError(
    'AmountExceeded',
    'AMOUNT_EXCEEDED',
    message,
    { available, over: asked - available },
    clauseIds,
  );
}

/** Granted before for the same period. */
export function alreadyGranted(on: PlainDate, clauseIds: readonly string[] = []): UserErrorValue {
  const message = {
    zh: `这一期已于${on}批准，不重复办理。`,
    en: `It was granted on ${on} already and is not granted twice.`,
  };
  return userError('AlreadyGranted', 'ALREADY_GRANTED', message, { on }, clauseIds);
}

/** Paid before. */
export function alreadyPaid(on: PlainDate): UserErrorValue {
  const message = { zh: `已于${on}发放，不重复发放。`, en: `It was paid on ${on} already.` };
  return userError('AlreadyPaid', 'ALREADY_PAID', message, { on });
}

/** Nobody has set the amount, so nothing can be paid; says which value the competent office sets. */
export function amountNotSet(parameter: string, clauseIds: readonly string[] = []): UserErrorValue {
  const message = {
    zh: `标准还没有确定（${parameter}），请有权单位先行设定后再发放。`,
    en: `The amount is not set (${parameter}); the competent office sets it before anything is paid.`,
  };
  return userError('AmountNotSet', 'AMOUNT_NOT_SET', message, { parameter }, clauseIds);
}

/** Somebody else stated something newer; it is told which, so that the screen can show it. */
export function statementChanged(newest: string): UserErrorValue {
  const message = {
    zh: '这一项刚刚被他人更新，请按最新内容核对后再办理。',
    en: 'Somebody has updated this meanwhile. Please look at the newest state and try again.',
  };
  return userError('StatementChanged', 'STATEMENT_CHANGED', message, { newest });
}

/** Another level decides this. */
export function wrongLevel(
  level: { code: string; zh: string; en: string },
  clauseIds: readonly string[] = [],
): UserErrorValue {
  const message = {
    zh: `这一项由${level.zh}办理，请交由其办理。`,
    en: `This is for ${level.en} to decide. Please hand it over.`,
  };
  return userError('WrongLevel', 'WRONG_LEVEL', message, { level: level.code.toUpperCase() }, clauseIds);
}

/** The place does not name this source of money; it is told which it names. */
export function sourceNotAllowed(
  allowed: readonly string[],
  clauseIds: readonly string[] = [],
): UserErrorValue {
  const message = {
    zh: `资金来源不在规定范围内，可用：${allowed.join('、')}。`,
    en: `The money may not come from this source. Sources that may be used: ${allowed.join(', ')}.`,
  };
  return userError('SourceNotAllowed', 'SOURCE_NOT_ALLOWED', message, { allowed: [...allowed] }, clauseIds);
}
