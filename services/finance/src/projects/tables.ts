import { loadedColumns } from '@dixian/register';
import { bigint, code, int, numeric, table, text, uuid } from '@dixian/service';

/** Projects of linked funds, which are of a place and no household; amounts in fen, progress in percent. */
export const fundProject = table(
  'fund_project',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    year: int(),
    number: code(),
    category: text(),
    investment: bigint(),
    spentPercent: numeric(),
    fundLevel: text(),
    source: text(),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { primary: ['id'], unique: [['divisionCode', 'year', 'number']] },
);
