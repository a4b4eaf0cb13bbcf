import { code, countyCode, day, instant, int, table, text, texts, uuid } from '@dixian/service';
import type { PlacedTable } from '../ground/placed-table';

/** What a unit is told in a night: one, whatever is due. */
const unitNotice = table(
  'unit_notice',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    night: day(),
    sendAt: instant(),
    writtenAt: instant(),
    toldAt: instant().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'divisionCode', 'sector', 'night']] },
);

/** One duty of a notice, as it was known that night. */
const noticeItem = table(
  'notice_item',
  {
    id: uuid().byDefault('uuidv7()'),
    noticeId: uuid(),
    obligationId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    kind: text(),
    dueOn: day(),
    clauseIds: texts(),
    days: int(),
    levelsAbove: int(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'obligationId', 'divisionCode', 'sector', 'dueOn', 'days']],
  },
);

/** Who of a unit has seen its notice. */
const noticeReceipt = table(
  'notice_receipt',
  {
    id: uuid().byDefault('uuidv7()'),
    noticeId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    account: text(),
    role: text(),
    acknowledgedOn: day(),
    recordedAt: instant(),
    note: text().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'noticeId', 'account']] },
);

// A notice stays where the unit is that was told, also when the household of a duty has moved away.
export const tables: readonly PlacedTable[] = [
  { entity: unitNotice, onMove: 'stays' },
  { entity: noticeItem, onMove: 'stays' },
  { entity: noticeReceipt, onMove: 'stays' },
];
