import { code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { FindingSource } from '../domain/finding-sources';
import type { CalendarKind } from '../domain/time-nodes';

const placed = () => ({
  id: uuid().byDefault('uuidv7()'),
  divisionCode: code(),
  countyCode: countyCode(),
});
const said = () => ({ account: text(), recordedAt: instant().byDefault('service_now()') });
const primary = ['countyCode', 'id'] as const;

/** Visits of the party secretary of a town to households (镇党委书记遍访). */
export const secretaryVisit = table(
  'secretary_visit',
  { ...placed(), householdId: uuid(), visitedOn: day(), finding: text().nullable(), ...said() },
  { primary: [...primary] },
);

/** Who is in charge in a unit (专人负责); the newest of a unit counts from its day on. */
export const unitOfficer = table(
  'unit_officer',
  { ...placed(), unit: text(), name: text(), post: text().nullable(), since: day(), ...said() },
  { primary: [...primary] },
);

/** What a place did by a day of the calendar: its list of a month, its task of a time node. */
export const calendarReport = table(
  'calendar_report',
  {
    ...placed(),
    kind: text().of<CalendarKind>(),
    cycle: text(),
    reportedOn: day(),
    persons: int().nullable(),
    statement: text(),
    ...said(),
  },
  { primary: [...primary] },
);

/** Findings of audits, inspections and daily monitoring (审计、督查发现问题); open while `rectifiedOn` is null. */
export const inspectionFinding = table(
  'inspection_finding',
  {
    ...placed(),
    source: text().of<FindingSource>(),
    unit: text().nullable(),
    finding: text(),
    foundOn: day(),
    rectifiedOn: day().nullable(),
    dueOn: day().nullable(),
    ...said(),
  },
  { primary: [...primary] },
);

/** What shows that a finding was rectified (整改佐证). */
export const findingEvidence = table(
  'finding_evidence',
  { ...placed(), findingId: uuid(), rectifiedOn: day(), evidence: text(), ...said() },
  { primary: [...primary] },
);
