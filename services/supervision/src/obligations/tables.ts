import { boolean, code, countyCode, day, instant, int, table, text, texts, uuid } from '@dixian/service';
import type { StopReason } from '../ground/domain/stop-reason';
import type { SupervisedKind } from '../ground/domain/supervised-kind';
import type { PlacedTable } from '../ground/placed-table';

const obligation = table(
  'obligation',
  {
    id: uuid().byDefault('uuidv7()'),
    kind: text().of<SupervisedKind>(),
    leadId: uuid(),
    householdId: uuid(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().nullable(),
    triggeredOn: day(),
    clauseIds: texts(),
    soft: boolean(),
    duration: int().nullable(),
    unit: text(),
    dueOn: day(),
    previousDueOn: day().nullable(),
    latestPublicityOn: day().nullable(),
    provisional: boolean(),
    notices: texts(),
    metOn: day().nullable(),
    metRecordedAt: instant().nullable(),
    stoppedOn: day().nullable(),
    stoppedRecordedAt: instant().nullable(),
    endedOn: day().nullable().madeOf('LEAST(met_on, stopped_on)'),
    flaggedAt: instant().nullable(),
    openedAt: instant(),
    stoppedAs: text().of<StopReason>().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['leadId', 'kind']] },
);

export const tables: readonly PlacedTable[] = [{ entity: obligation, onMove: 'goes-with-lead' }];
