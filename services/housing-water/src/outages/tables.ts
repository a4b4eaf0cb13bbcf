import { code, countyCode, day, instant, table, text, uuid } from '@dixian/service';

export type OutageStep = 'BEGAN' | 'EMERGENCY' | 'RESTORED';

/**
 * What was said of outages of water (供水中断): that one began, is bridged or is over; append-only. Of equal steps the
 * newest counts.
 */
export const waterOutageStep = table(
  'water_outage_step',
  {
    id: uuid().byDefault('uuidv7()'),
    outageId: uuid(),
    step: text().of<OutageStep>(),
    divisionCode: code(),
    countyCode: countyCode(),
    work: text().nullable(),
    occurredOn: day(),
    note: text().nullable(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
