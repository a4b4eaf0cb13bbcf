import type { BlindIndex, FieldCipher } from '@dixian/personal-data';

/** What a stage column's value may be computed with. */
export interface StageTools {
  blindIndex: BlindIndex;
  cipher: FieldCipher;
}

/** A column of the stage: its PostgreSQL type and its value as COPY text, null for none. */
export interface StageColumn<Values> {
  type: string;
  of(values: Values, tools: StageTools): string | null;
}

const SPECIAL = /[\\\t\n\r]/;
const NEVER_SPECIAL = /^(smallint|int|bigint|numeric|date|boolean|uuid)$/;

/** How values of a column of that type are written for COPY; looking for what to escape costs where there is nothing. */
export function copyTextOf(type: string): (value: string | null) => string {
  if (type === 'bytea') return (value) => (value === null ? '\\N' : `\\${value}`);
  return NEVER_SPECIAL.test(type) ? (value) => value ?? '\\N' : copyText;
}

/** Escapes a value for COPY's text format. */
export function copyText(value: string | null): string {
  if (value === null) return '\\N';
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, escapeOne) : value;
}

function escapeOne(character: string): string {
  if (character === '\t') return '\\t';
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  return '\\\\';
}

/** A bytea as text; the backslash is escaped when it goes to COPY. */
export function byteaText(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
