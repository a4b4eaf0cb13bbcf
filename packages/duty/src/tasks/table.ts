import type { Sector } from '@dixian/access';
import { bigint, boolean, code, countyCode, day, table, text, texts, uuid } from '@dixian/service';

/** Level of the office that does a task. */
export type TaskLevel = 'village' | 'township' | 'county';

/** A department's tasks: `subjectId` is what of its own one is about, `step` tells several of one subject apart. */
export const dutyTask = table(
  'duty_task',
  {
    id: uuid().byDefault('uuidv7()'),
    kind: text(),
    subjectId: uuid(),
    step: text().byDefault("''::text"),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    level: text().of<TaskLevel>(),
    sector: text().of<Sector>().nullable(),
    openedOn: day(),
    dueOn: day().nullable(),
    provisional: boolean().byDefault('false'),
    closedOn: day().nullable(),
    clauseIds: texts().byDefault("'{}'::text[]"),
    obligationId: uuid().nullable(),
    version: bigint().byDefault('1'),
    told: boolean().byDefault('false'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'kind', 'subjectId', 'step']] },
);
