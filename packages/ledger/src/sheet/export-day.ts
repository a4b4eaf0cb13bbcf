import { type PlainDate, parsePlainDate } from '@dixian/calendar';
import type { SheetRow } from '../cell';
import { dayText } from '../columns/day-text';

const IN_TITLE = /导出(?:日期|时间|日)\s*[:：]?\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{8})/;
const IN_NAME = /_(\d{4})(\d{2})(\d{2})(?!\d)/;

/** The day a ledger was exported: 导出日期 in its title rows, else the _YYYYMMDD that national exports end their name with. */
export function exportDay(titleRows: readonly SheetRow[], fileName: string): PlainDate | undefined {
  for (const { cells } of titleRows) {
    const written = IN_TITLE.exec(cells.join(' '))?.[1];
    const day = written === undefined ? undefined : dayText(written);
    if (day !== undefined) return day;
  }
  const named = IN_NAME.exec(fileName);
  return named === null ? undefined : parsePlainDate(`${named[1]}-${named[2]}-${named[3]}`);
}
