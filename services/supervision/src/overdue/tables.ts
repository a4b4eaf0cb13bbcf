import { code, countyCode, day, instant, int, table, text, texts, uuid } from '@dixian/service';
import type { PlacedTable } from '../ground/placed-table';

export const sweep = table(
  'sweep',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    requestedBy: text(),
    sweptFor: day(),
    finishedAt: instant(),
    noticed: int().byDefault('0'),
  },
  { primary: ['id'] },
);

const overdueNotice = table(
  'overdue_notice',
  {
    id: uuid().byDefault('uuidv7()'),
    obligationId: uuid(),
    sweepId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    addressedTo: texts(),
    text: text(),
    flaggedFor: day(),
    writtenAt: instant(),
    withdrawnAt: instant().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

export const tables: readonly PlacedTable[] = [
  { entity: sweep, onMove: 'stays' },
  { entity: overdueNotice, onMove: 'goes-with-obligation' },
];
