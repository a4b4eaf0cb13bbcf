import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { awaitTurn } from '../../ground/persistence/await-turn';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { household } from '../../register/persistence/tables';
import { provisionalCode } from '../domain/decide-registration';
import type { Village } from './hold-village';

/** A household that is registered by hand. */
export interface RegisteredHousehold {
  code: string;
  provisional: boolean;
  householdType: string | null;
  village: Village;
  /** The household from which it parts, if it does. */
  splitFromId?: string;
}

/** Registers it and gives its id. */
export async function insertHousehold(
  transaction: Statements,
  { code, provisional, householdType, village, splitFromId }: RegisteredHousehold,
  by: { source: string; on: PlainDate },
): Promise<string> {
  const place = { divisionId: village.id, divisionCode: village.code };
  const days = {
    exportedOn: by.on,
    registeredOn: by.on,
    ...(splitFromId && { splitFromId, splitOn: by.on }),
  };
  const row = { code, provisional, householdType, source: by.source, ...place, ...days };
  return (await transaction.insert(household, row, ['id'])).id;
}

/** The code given, or the next provisional one of the village; whoever asks at the same time waits. */
export async function codeFor(
  transaction: Statements,
  given: string | null,
  village: Village,
): Promise<{ code: string; provisional: boolean }> {
  if (given !== null) return { code: given, provisional: false };
  await awaitTurn(transaction, `provisional|${village.code}`);
  const prefix = provisionalCode(village.code, 0).slice(0, -4);
  // A household that moved on keeps its code, so the last one is looked for everywhere.
  const [last] = await inWholeCountry(transaction, () =>
    transaction.query<{ number: number }>(
      `SELECT coalesce(max(substr(code, length($1) + 1)::int), 0) AS number FROM household
       WHERE code > $1 AND code < $1 || ':' AND provisional`,
      [prefix],
    ),
  );
  return { code: provisionalCode(village.code, (last?.number ?? 0) + 1), provisional: true };
}

/** Whether any household of the country has this code (户编号); seen only in a scope of the whole country. */
export async function isHouseholdCodeInUse(transaction: Statements, code: string): Promise<boolean> {
  const rows = await transaction.query('SELECT FROM household WHERE code = $1', [code]);
  return rows.length > 0;
}
