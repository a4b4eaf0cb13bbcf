import type { LedgerImport } from '@dixian/imports';
import { code, defineLedger, type LedgerValues, listed, text } from '@dixian/ledger';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { keptCode, PRINTED_LEVELS, printedLevel } from '../domain/table-code';
import { keepDivisions } from './keep-divisions';
import { refuseMisplaced } from './refuse-misplaced';

/** 统计用区划代码: a row per division, from the province or county down to villages, codes filled up with zeros. */
const divisionLedger = defineLedger({
  id: 'divisions',
  columns: {
    code: code({ pattern: /\d{2}|\d{4}|\d{6}|\d{9}|\d{12}/ }),
    name: text({ maxLength: 60, spaces: 'remove' }),
    level: listed(PRINTED_LEVELS).optional(),
    urbanRural: code({ pattern: /\d{3}/ }).optional(),
  },
  check: ({ code: printed, level }) =>
    level === undefined || level === printedLevel(keptCode(printed)) ? [] : [OTHER_LEVEL],
});

type DivisionLine = LedgerValues<typeof divisionLedger>;

/** How the divisions of a table come to stand: new ones are added, others renamed, those that are gone closed. */
export const divisionTableImport: LedgerImport<DivisionLine> = {
  definition: divisionLedger,
  columns: {
    household_code: { type: 'text', of: () => null },
    division_code: { type: 'text COLLATE "C"', of: (row) => keptCode(row.code) },
    name: { type: 'text', of: (row) => row.name },
    urban_rural: { type: 'text', of: (row) => row.urbanRural ?? null },
  },
  async place(context) {
    await awaitRegisterTurn(context.transaction);
    await refuseMisplaced(context);
  },
  merge: keepDivisions,
  stays: {
    zh: '区划表导入后不能撤回；有错的，请用更名、撤销或合并更正。',
    en: 'A table of divisions is not taken back. Please rename, close or merge what is wrong.',
  },
};

const OTHER_LEVEL = {
  code: 'LEVEL_UNLIKE_CODE',
  severity: 'REJECTED' as const,
  column: '级别',
  message: {
    zh: '级别与代码的位数不一致，请核对。',
    en: 'The level does not fit the code. Please check it.',
  },
};
