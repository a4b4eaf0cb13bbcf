import {
  boolean,
  code,
  countyCode,
  day,
  instant,
  int,
  json,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { DutyLevel } from '../ground/domain/duty-level';
import type { StopReason } from '../ground/domain/stop-reason';
import type { SupervisedKind } from '../ground/domain/supervised-kind';
import type { PlacedTable } from '../ground/placed-table';

const obligation = table(
  'obligation',
  {
    id: uuid().byDefault('uuidv7()'),
    kind: text().of<SupervisedKind>(),
    leadId: uuid().nullable(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    triggeredOn: day(),
    clauseIds: texts(),
    soft: boolean(),
    duration: int().nullable(),
    unit: text(),
    dueOn: day().nullable(),
    previousDueOn: day().nullable(),
    latestPublicityOn: day().nullable(),
    provisional: boolean(),
    notices: texts(),
    metOn: day().nullable(),
    metRecordedAt: instant().nullable(),
    stoppedOn: day().nullable(),
    stoppedRecordedAt: instant().nullable(),
    endedOn: day().nullable().madeOf('LEAST(met_on, stopped_on, waived_on)'),
    flaggedAt: instant().nullable(),
    openedAt: instant(),
    stoppedAs: text().of<StopReason>().nullable(),
    hereFrom: day().nullable(),
    department: text().nullable(),
    subjectKind: text(),
    subjectId: text(),
    cycle: text().byDefault("''::text"),
    waivedOn: day().nullable(),
    pausedFrom: day().nullable(),
    pausedUntil: day().nullable(),
    dueShift: int().byDefault('0'),
    owedAt: text().of<DutyLevel>().nullable(),
    askedFrom: day().nullable(),
    beginsOn: day().nullable().madeOf('GREATEST(triggered_on, asked_from)'),
    dueKey: day().nullable().madeOf("COALESCE((due_on + due_shift), 'infinity'::date)"),
    steeredVersion: int().byDefault('1'),
  },
  { primary: ['countyCode', 'id'], unique: [['leadId', 'kind']] },
);

/** An obligation as it was where its household lay before, and on which days it was there. */
const formerObligation = table(
  'former_obligation',
  {
    id: uuid().byDefault('uuidv7()'),
    obligationId: uuid(),
    since: day(),
    leftOn: day(),
    content: json<object>(),
    sector: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'obligationId', 'since']] },
);

export const tables: readonly PlacedTable[] = [
  { entity: obligation, onMove: 'goes-with-lead' },
  { entity: formerObligation, onMove: 'stays' },
];
