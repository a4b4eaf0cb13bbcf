import { code, countyCode, instant, int, table, text, uuid } from '@dixian/service';
import type { PlacedTable } from '../ground/placed-table';

/** A way by which a unit is told outside the graph: where to, and since when. */
export const noticeChannel = table(
  'notice_channel',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    kind: text(),
    address: text().nullable(),
    openedBy: text(),
    openedAt: instant(),
    closedBy: text().nullable(),
    closedAt: instant().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

/** That a notice goes by a channel, and how far that has come. */
const noticeDelivery = table(
  'notice_delivery',
  {
    id: uuid().byDefault('uuidv7()'),
    noticeId: uuid(),
    channelId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    kind: text(),
    state: text(),
    attempts: int().byDefault('0'),
    leftAt: instant(),
    dueAt: instant(),
    sentAt: instant().nullable(),
    problem: text().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'noticeId', 'channelId']] },
);

export const tables: readonly PlacedTable[] = [
  { entity: noticeChannel, onMove: 'stays' },
  { entity: noticeDelivery, onMove: 'stays' },
];
