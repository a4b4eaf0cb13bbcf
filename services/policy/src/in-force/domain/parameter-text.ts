import type { MissingCode, ParameterValue } from '@dixian/policy';

/** A value as text: amounts and multiples as written, lists with 、 between their items. */
export function parameterText(value: ParameterValue): string {
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** What to do about a missing parameter, by the reason why it is missing. */
export const missingMessages: Readonly<Record<MissingCode, { zh: string; en: string }>> = {
  LINE_NOT_SET: {
    zh: '本地这一天没有文件规定这条标准线，不能借用其他地方的。请录入规定它的文件。',
    en: 'No document sets this line for the place and day, and none is borrowed; load the one that does.',
  },
  RATE_NOT_SET: {
    zh: '本地这一天没有文件规定这个比率，不能借用其他地方的。请录入规定它的文件。',
    en: 'No document sets this rate for the place and day, and none is borrowed; load the one that does.',
  },
  STANDARD_NOT_SET: {
    zh: '本地这一天没有文件规定这个标准，不能借用其他地方的。请录入规定它的文件。',
    en: 'No document sets this standard for the place and day, and none is borrowed; load the one that does.',
  },
  VALUE_NOT_SET: {
    zh: '本地这一天没有文件规定这个参数，不能借用其他地方的。请核对参数名，或录入规定它的文件。',
    en: 'No document sets this parameter for the place and day, and none is borrowed; check its name or load the document.',
  },
  ISSUE_DATE_NOT_SET: {
    zh: '两份文件的规定不同，先后取决于未印出的发文日期。请补录发文日期。',
    en: 'Two documents differ and an issue day that is not printed decides between them; enter that day.',
  },
};
