import { code, countyCode, day, instant, numeric, table, text, uuid } from '@dixian/service';

/** What a department did for a clause that asks for work without naming a household; append-only. */
export const workRecord = table(
  'work_record',
  {
    id: uuid().byDefault('uuidv7()'),
    clauseId: text(),
    divisionCode: code(),
    countyCode: countyCode(),
    occurredOn: day(),
    unit: text(),
    figure: numeric().nullable(),
    figureUnit: text().nullable(),
    description: text().nullable(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
