import type { Workbook } from '@dixian/spreadsheet';
import { dayOf } from '../domain/list-arguments';
import {
  type HouseholdInTime,
  IN_TIME,
  type TimelineLine,
  timeline,
} from '../print/papers/household-timeline';
import type { AskGraph } from './ask-graph';
import { type AskedBook, askHousehold } from './read-book';

const QUERY = `query ExportHouseholdTimeline($id: ID!) { household(id: $id) { ${IN_TIME} } }`;

/** The time line of a household up to its day, as its paper has it. */
export async function readTimeline(
  graph: AskGraph,
  asked: AskedBook,
  signal: AbortSignal,
): Promise<TimelineLine[]> {
  const { household } = await askHousehold(graph, asked, QUERY, signal);
  const until = dayOf({ day: ['asOf'] }, asked.given);
  return timeline(household as HouseholdInTime).filter(([day]) => until === undefined || day <= until);
}

/** Writes the sheet of the time line; gives how many rows it has. */
export async function writeTimeline(
  workbook: Workbook,
  lines: readonly TimelineLine[],
  titles: readonly string[],
): Promise<number> {
  const columns = [
    { heading: '日期', width: 14 },
    { heading: '事项', width: 24 },
    { heading: '说明', width: 50 },
  ];
  const sheet = workbook.sheet({ name: '时间线', titles, columns });
  for (const [day, what, about] of lines) await sheet.row([{ day }, what, about]);
  await sheet.end();
  return lines.length;
}
