const SCALES: Readonly<Record<string, number>> = {
  元: 0,
  十元: 1,
  百元: 2,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
};
const MONEY = /^(?:人民币|单位[:：])?(亿元|千万元|百万元|万元|千元|百元|十元|元)(?:人民币)?(.*)$/;
const PERIODS: Readonly<Record<string, Period>> = {
  年: 'YEAR',
  学年: 'YEAR',
  季: 'QUARTER',
  季度: 'QUARTER',
  月: 'MONTH',
  日: 'DAY',
  天: 'DAY',
};
const COUNTED =
  /^(?:人次|人|名|户|个|月|年|岁|天|日|次|项|处|座|头|只|亩|公里|千米|米|平方米|平米|㎡|m2|升|吨|公斤|分钟|小时|%|％|百分比)$/;
const HINTS =
  /^(?:必填|选填|必填项|可不填|可空|非必填|下拉选择|下拉|单选|多选|文本|文本格式|数字|\d+位|\d+位数|\d+个?字符?以内|年月日|年月|年-月-日|年\/月\/日|yyyy.*|YYYY.*|格式.*|如.*|例.*|是\/否|是或否|填是或否|手机号|保留两位小数|大写|小写|盖章|签字)$/;

/** The time an amount is for. */
export type Period = 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY';

/** A unit as a file prints it. */
export interface Unit {
  /** As printed, NFKC. */
  text: string;
  /** For money: how many places 元 stands to the right of it: 4 for 万元. Undefined for what is no money. */
  places: number | undefined;
  period: Period | undefined;
}

/** The unit a text names (元, 万元, 元/月, 元/人·年, %, 户 …), or undefined. */
export function unitOf(text: string): Unit | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const money = MONEY.exec(plain);
  if (money === null)
    return COUNTED.test(plain) ? { text: plain, places: undefined, period: undefined } : undefined;
  const [, scale = '', rest = ''] = money;
  if (rest === '') return { text: scale, places: SCALES[scale], period: undefined };
  const parts = rest.split(/[/·・.、每,和]/).filter((part) => part !== '');
  if (!/^[/·・、每(]/.test(rest) || !parts.every((part) => part in PERIODS || COUNTED.test(part)))
    return undefined;
  const period = parts.map((part) => PERIODS[part]).find((found) => found !== undefined);
  return { text: plain, places: SCALES[scale], period };
}

/** True for what a heading's bracket says of how to fill it in: 必填, 18位, 年月日. */
export function isHint(text: string): boolean {
  return HINTS.test(text.normalize('NFKC').replace(/\s/g, ''));
}
