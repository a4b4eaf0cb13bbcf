import { layoutOf } from '@dixian/ledger';
import type { RecordKey } from './merging/record-key';

/** What a ledger says of its keys where its layout does not say it all. */
interface KeyedLedger {
  definition: { id: string; columns: object };
  columns: object;
  key?: readonly string[];
  otherKey?: readonly string[];
  /** Columns of fields that are named otherwise. */
  keyColumns?: Readonly<Record<string, string>>;
}

const HOUSEHOLD = ['householdCode', 'headCertificateNumber', 'memberCertificateNumber'];

/**
 * What tells a ledger's records apart: by its layout, which also tells readers and counties, unless the ledger has keys of
 * its own. The first group of the layout is the key, another one that for rows that lack a field of it; throws where a
 * field has no column.
 */
export function keysOf(ledger: KeyedLedger): Pick<RecordKey, 'key' | 'otherKey'> {
  const { definition, key, otherKey } = ledger;
  if (key) return { key, ...(otherKey && { otherKey }) };
  const groups = layoutOf(definition.id)
    .keys.filter((fields) => fields.every((field) => field in definition.columns))
    .map((fields) => fields.map((field) => columnOf(ledger, field)));
  const [first, ...others] = distinct(groups);
  if (!first || others.length > 1)
    throw new Error(`The layout of ${definition.id} gives ${others.length + 1} keys; name the ledger's own`);
  return { key: first, ...(others[0] && { otherKey: others[0] }) };
}

// 户编号, else who the household is told by: one key of records, whichever of them a list prints.
function columnOf({ definition, columns, keyColumns = {} }: KeyedLedger, field: string): string {
  const stated = keyColumns[field];
  if (stated !== undefined) return stated;
  if (HOUSEHOLD.includes(field)) return 'household_code';
  if (/certificateNumber$/i.test(field)) return 'certificate_index';
  const column = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (!(column in columns))
    throw new Error(`The key of ${definition.id} has a field without a column: ${field}`);
  return column;
}

function distinct(groups: readonly string[][]): string[][] {
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}
