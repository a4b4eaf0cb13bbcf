import { CreateRegisterCopy1700000200000 } from './1700000200000-create-register-copy';
import { DateCodes1765010000000 } from './1765010000000-date-codes';
import { KeepPlacesInSight1765070300000 } from './1765070300000-keep-places-in-sight';
import { MatchByNumber1765120100000 } from './1765120100000-match-by-number';
import { MatchByChoice1791900000000 } from './1791900000000-match-by-choice';

/** What makes the tables of the register's copy. */
export const registerMigrations = [
  CreateRegisterCopy1700000200000,
  DateCodes1765010000000,
  KeepPlacesInSight1765070300000,
  MatchByNumber1765120100000,
  MatchByChoice1791900000000,
];
