import { type Fen, parseYuan } from '@dixian/money';
import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';
import type { HouseGrade } from '../../ground/domain/house-grade';

/** What a county grants for a renovation of a house of that grade. */
export interface SetGrant {
  readonly least: Fen;
  readonly most: Fen;
}

// As C=15000.00, or D=13000.00-40000.00 where the size of the house decides within bounds.
const ENTRY = /^([A-D])=(\d+(?:\.\d{1,2})?)(?:-(\d+(?:\.\d{1,2})?))?$/;

/** The grant set for the grade at the place and day; undefined where nobody set one. */
export function setGrant(set: PolicySet, at: PlaceAndDay, grade: HouseGrade): SetGrant | undefined {
  const parameter = resolveParameter(set, { ...at, name: 'renovation-grant' });
  if (isMissing(parameter) || !Array.isArray(parameter.value)) return undefined;
  for (const entry of parameter.value) {
    const [, of, low, high] = ENTRY.exec(String(entry).trim()) ?? [];
    const [least, most] = [parseYuan(low ?? ''), parseYuan(high ?? low ?? '')];
    if (of === grade && least !== undefined && most !== undefined) return { least, most };
  }
  return undefined;
}
