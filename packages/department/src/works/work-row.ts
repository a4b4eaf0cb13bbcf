import type { RowOf } from '@dixian/service';
import { workRecord } from './table';

const NAMES = [
  'id',
  'clauseId',
  'divisionCode',
  'occurredOn',
  'unit',
  'figure',
  'figureUnit',
  'description',
  'recordedAt',
] as const;

/** Work as it is read. */
export type WorkRow = RowOf<typeof workRecord, (typeof NAMES)[number]>;

export const WORK_COLUMNS = workRecord.select(NAMES);
