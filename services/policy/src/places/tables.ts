import { code, day, table, text } from '@dixian/service';

/** Divisions that the register told of, beside those of the tables that lie with the folders. */
export const knownDivision = table(
  'known_division',
  {
    code: code(),
    name: text(),
    since: day().nullable(),
  },
  { primary: ['code'] },
);
