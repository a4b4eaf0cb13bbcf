import { loadedByColumn } from '@dixian/imports';
import { code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';

/** What was said of sites of a water programme (维修养护点位), each as of a day; of a site the newest counts. */
export const waterSiteStatement = table(
  'water_site_statement',
  {
    id: uuid().byDefault('uuidv7()'),
    siteId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    site: text(),
    startedOn: day().nullable(),
    plannedOn: day().nullable(),
    completedOn: day().nullable(),
    acceptedOn: day().nullable(),
    occurredOn: day(),
    account: text().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    loadedBy: loadedByColumn(),
  },
  { primary: ['countyCode', 'id'] },
);
