import type { Language, Message } from '@dixian/graph';

const MESSAGES: Readonly<Record<string, Message>> = {
  TWO_HEADS: {
    zh: '有不止一位户主，请核对与户主关系。',
    en: 'There is more than one head. Please check the relations to the head.',
  },
  IN_TWO_HOUSEHOLDS: {
    zh: '有成员也登记在另一户，请核实属于哪一户。',
    en: 'A member also stands in another household. Please find out which one is right.',
  },
  CODE_PREFIX_UNKNOWN: {
    zh: '户编号前六位不是区划表中的县级代码，请核对户编号，或补充区划表。',
    en: 'The household code begins with no county of the division table. Please check the code, or add to the table.',
  },
  NET_INCOME_MISMATCH: {
    zh: '台账的家庭纯收入与四类收入减支出不符，请核对。',
    en: 'The net income the ledger states is not the four kinds less the cost. Please check it.',
  },
};

/** A data-quality remark in the caller's language. */
export function remark(code: string, language: Language): { code: string; message: string } {
  return { code, message: MESSAGES[code]?.[language] ?? code };
}
