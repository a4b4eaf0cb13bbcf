import { code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';

type Level = 'province' | 'prefecture' | 'county' | 'township' | 'village';

/** A division (行政区划), which stays while its code and name change. */
export const division = table(
  'division',
  {
    id: uuid(),
    level: text().of<Level>(),
    /** The division that it went into; never one that itself went on into another. */
    mergedInto: uuid().nullable(),
  },
  { primary: ['id'] },
);

/** Code and name of a division from a day to a day. */
export const divisionVersion = table(
  'division_version',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionId: uuid(),
    code: code(),
    name: text(),
    parentId: uuid().nullable(),
    /** 城乡分类代码 of the official table; null where none was loaded. */
    urbanRural: text().nullable(),
    validFrom: day().nullable(),
    validTo: day().nullable(),
  },
  { primary: ['id'] },
);

/** A division that was given a new code. */
export const divisionRecoding = table(
  'division_recoding',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionId: uuid(),
    oldCode: text(),
    newCode: text(),
    validFrom: day(),
    householdsRewritten: int(),
    recodedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);
