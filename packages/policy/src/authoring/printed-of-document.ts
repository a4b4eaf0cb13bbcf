import { sentencesOf } from './sentences-of';

/** What a text prints of itself: title, 文号, issuer, day of issue; what is not found is left away. */
export interface PrintedOfDocument {
  readonly title?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly issuedOn?: string;
}

const NUMBER = /[\p{Script=Han}]{1,12}[〔［[（(]\s*20\d\d\s*[〕］\])）]\s*(?:第\s*)?\d{1,4}\s*号/u;
const DAY = /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const TITLE = /关于|办法|通知|意见|方案|细则|程序|要点|规定|政策/;

/** Reads title, number, issuer and day of a document from the lines before and behind its sections. */
export function printedOfDocument(text: string): PrintedOfDocument {
  const sentences = sentencesOf(text);
  const lines = sentences.map(({ quote }) => quote.replace(/\s+/g, ' '));
  const frame = lines.filter((_, index) => sentences[index]?.form === 'frame');
  const first = sentences[0]?.form === 'frame' ? lines[0] : undefined;
  const title = frame.find((line) => TITLE.test(line) && !line.endsWith('：') && !NUMBER.test(line)) ?? first;
  const number = frame.map((line) => NUMBER.exec(line)?.[0]).find((found) => found !== undefined);
  const dated = frame.findLastIndex((line) => DAY.test(line));
  const issuer = dated > 0 ? frame[dated - 1] : undefined;
  const day = dated >= 0 ? dayOf(frame[dated] ?? '') : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(number !== undefined && { number: number.replace(/\s+/g, '') }),
    ...(issuer !== undefined && issuer !== title && { issuer }),
    ...(day !== undefined && { issuedOn: day }),
  };
}

function dayOf(line: string): string | undefined {
  const [, year, month = '', day = ''] = DAY.exec(line) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
