import { nationalFile } from '../national-file';
import { type Households, idOf, runningHouseholds } from '../running-households';

/** The village of the households that departments tell of. */
export const VILLAGE = '500235216220';
const CODES = ['500235216799001', '500235216799002', '500235216799003'];

/** The service with three households of one member each, in an export of that day, and their ids. */
export async function toldHouseholds(exportedOn: string): Promise<{ households: Households; ids: string[] }> {
  const households = await runningHouseholds('2025-12-01');
  const rows = CODES.map((household, index) => ({ person: index + 1, household, members: 1 }));
  await households.load('county@500235', 'national-export', nationalFile(exportedOn, rows));
  return { households, ids: await Promise.all(CODES.map((code) => idOf(households, code))) };
}
