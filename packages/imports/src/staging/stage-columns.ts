import type { BlindIndex, FieldCipher } from '@dixian/personal-data';

/** What a stage column's value may be computed with. */
export interface StageTools {
  blindIndex: BlindIndex;
  /** Present only in services that keep sensitive fields. */
  cipher: FieldCipher | undefined;
}

/** A column of the stage: its PostgreSQL type and its value as COPY text, null for none. */
export interface StageColumn<Values> {
  type: string;
  of(values: Values, tools: StageTools): string | null;
}

const SPECIAL = /[\\\t\n\r]/;

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

/** A bytea as COPY text; the backslash is escaped by copyText. */
export function byteaText(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
