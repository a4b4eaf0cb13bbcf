import type { Sector } from '@dixian/access';
import { boolean, code, countyCode, day, table, text, texts, uuid } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { TaskKind } from '../domain/task-kinds';

/** What somebody has to do next: `subjectId` is what it is about, by its kind; `step` tells several of one subject apart. */
export const task = table(
  'task',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid().nullable(),
    kind: text().of<TaskKind>(),
    subjectId: uuid(),
    step: text().byDefault("''::text"),
    level: text().of<RecordingLevel>(),
    sector: text().of<Sector>().nullable(),
    openedOn: day(),
    dueOn: day().nullable(),
    closedOn: day().nullable(),
    clauseIds: texts().byDefault("'{}'::text[]"),
    divisionCode: code(),
    dueKey: day().nullable().madeOf("COALESCE(due_on, 'infinity'::date)"),
    countyCode: countyCode(),
    possibleFrom: day().nullable(),
    provisional: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'kind', 'subjectId', 'step']] },
);
