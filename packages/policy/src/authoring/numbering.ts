/** A number that a line of an official document begins with: 一、（一） 1. （1） ①, or 第一条. */
export interface Marker {
  /** From 1, the outermost, to 5. */
  readonly level: number;
  readonly value: number;
  /** As a section names it: 一, （二）, 3. */
  readonly printed: string;
  /** Where the words begin behind it. */
  readonly length: number;
}

const CHINESE = '[零一二三四五六七八九十百]{1,5}';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const forms: readonly (readonly [level: number, form: RegExp, printed: (number: string) => string])[] = [
  [1, new RegExp(`^第(${CHINESE}|\\d{1,3})条[\\s、.．:：]*`), (number) => `第${number}条`],
  [1, new RegExp(`^(${CHINESE})、\\s*`), (number) => number],
  [2, new RegExp(`^[（(](${CHINESE})[)）]\\s*`), (number) => `（${number}）`],
  [3, /^(\d{1,2})\s*[.．、](?!\d)\s*/, (number) => number],
  [4, /^[（(](\d{1,2})[)）]\s*/, (number) => `（${number}）`],
  [5, new RegExp(`^([${CIRCLED}])\\s*`), (number) => number],
];

/** The number that words begin with; undefined where they begin with none. */
export function markerOf(words: string): Marker | undefined {
  for (const [level, form, printed] of forms) {
    const [found, number = ''] = form.exec(words) ?? [];
    if (found === undefined) continue;
    return { level, value: readNumber(number), printed: printed(number), length: found.length };
  }
  return undefined;
}

function readNumber(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const circled = CIRCLED.indexOf(number);
  return circled >= 0 ? circled + 1 : chineseNumber(number);
}

const DIGITS = '零一二三四五六七八九';

/** 一 to 九百九十九, as numbering writes them. */
function chineseNumber(written: string): number {
  let total = 0;
  let digit = 0;
  for (const letter of written) {
    if (letter === '百' || letter === '十') {
      total += (digit || 1) * (letter === '百' ? 100 : 10);
      digit = 0;
    } else digit = DIGITS.indexOf(letter);
  }
  return total + digit;
}
