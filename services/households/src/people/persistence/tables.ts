import type { Sector } from '@dixian/access';
import { code, countyCode, day, instant, table, text, uuid } from '@dixian/service';

/** Whose a task was from when on; nobody's where it went back to the office. */
export const taskAssignment = table(
  'task_assignment',
  {
    id: uuid().byDefault('uuidv7()'),
    taskId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().of<Sector>().nullable(),
    fromAccount: text().nullable(),
    account: text().nullable(),
    assignedOn: day(),
    reason: text().nullable(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** Who does whose work, from one day to another, both included. */
export const substitution = table(
  'substitution',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    sector: text().of<Sector>().nullable(),
    account: text(),
    substitute: text(),
    fromOn: day(),
    toOn: day(),
    reason: text().nullable(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
