import type { Fact, Sector } from '@dixian/access';
import { bigint, boolean, code, countyCode, day, json, table, text, texts, uuid } from '@dixian/service';
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
    // What only tasks of departments have: what they are called, who may see them, which telling of them this is.
    department: text().nullable(),
    departmentKind: text().nullable(),
    words: json<{ zh: string; en: string }>().nullable(),
    form: text().nullable(),
    fact: text().of<Fact>().nullable(),
    personId: uuid().nullable(),
    obligationId: uuid().nullable(),
    version: bigint().nullable(),
    // Whose of the office it is; nobody's until somebody says so.
    assignedTo: text().nullable(),
    assignedOn: day().nullable(),
    // What supervision decided of the duty that it meets.
    waivedOn: day().nullable(),
    pausedFrom: day().nullable(),
    pausedUntil: day().nullable(),
    lateDays: text().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'kind', 'subjectId', 'step']] },
);
