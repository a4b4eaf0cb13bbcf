import type { PlainDate } from '@dixian/calendar';
import { Column, type Giving, type Sealing } from './column';

/** An id. */
export const uuid = () => column<string>({ type: 'uuid' });
export const uuids = () => column<string[]>({ type: 'uuid', array: true });
export const text = () => column<string>({ type: 'text' });
/** Text that is compared byte by byte, such as codes of divisions: ranges of it keep their index. */
export const code = () => column<string>({ type: 'text', collation: 'C' });
export const int = () => column<number>({ type: 'integer' });
/** Money in fen, and counters that outgrow an integer. */
export const bigint = () => column<bigint>({ type: 'bigint' });
/** An exact decimal, as text. */
export const numeric = () => column<string>({ type: 'numeric' });
export const boolean = () => column<boolean>({ type: 'boolean' });
/** A legal date. */
export const day = () => column<PlainDate>({ type: 'date' });
export const instant = () => column<Date>({ type: 'timestamp with time zone' });
export const bytes = () => column<Buffer>({ type: 'bytea' });
/** Bytes sealed under the keys of the house: a text, or bytes that open under a name alone. What is declared so is rotated. */
export const sealed = (sealing: Sealing = {}) => column<Buffer>({ type: 'bytea' }, sealing);
export const json = <Value>() => column<Value>({ type: 'jsonb' });
export const texts = () => column<string[]>({ type: 'text', array: true });

/** A number that the database counts up. */
export const identity = () =>
  column<bigint, 'never'>({ type: 'bigint', generated: 'increment', insert: false, update: false });

/** The county of a row, made of its division code: first in every key of a household's rows. */
export const countyCode = () => code().madeOf(COUNTY);

// As PostgreSQL prints it.
const COUNTY = '"left"(division_code, 6)';

/** The same column in a statement that creates a table. */
export const COUNTY_COLUMN = `county_code text COLLATE "C" GENERATED ALWAYS AS (${COUNTY}) STORED NOT NULL`;

function column<Value, Given extends Giving = 'given'>(
  options: Column<Value, Given>['options'],
  sealing?: Sealing,
) {
  return new Column<Value, Given>(options, sealing);
}
