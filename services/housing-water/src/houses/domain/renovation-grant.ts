import { type Fen, parseYuan } from '@dixian/money';
import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';
import type { HouseGrade } from '../../ground/domain/house-grade';

/** What a county grants for a renovation of a house of that grade. */
export interface SetGrant {
  readonly least: Fen;
  readonly most: Fen;
}

/** The size that a county may grade its grants by, as far as it was told. */
export interface RenovationSize {
  /** 补助人数 */
  readonly persons?: number | null | undefined;
  /** 建筑面积, square metres. */
  readonly area?: number | null | undefined;
}

/** A size that has to be told before the grant is known. */
export interface SizeAsked {
  readonly asks: keyof RenovationSize;
}

interface Entry extends SetGrant {
  readonly by?: keyof RenovationSize;
  /** To which size it reaches; the whole grade where none is given. */
  readonly upTo: number;
}

// As C=15000.00, D=13000.00-40000.00 where the department decides within bounds, or by size: D;3人=30000.00 for three persons or
// fewer, D;60㎡=36000.00 for sixty square metres or fewer. An entry without a size is for all that is larger.
const ENTRY = /^([A-D])(?:;([1-9]\d{0,3})(人|㎡))?=(\d+(?:\.\d{1,2})?)(?:-(\d+(?:\.\d{1,2})?))?$/;

/** The grant set for the grade and the size at the place and day; undefined where nobody set one. */
export function setGrant(
  set: PolicySet,
  at: PlaceAndDay,
  grade: HouseGrade,
  size: RenovationSize = {},
): SetGrant | SizeAsked | undefined {
  const parameter = resolveParameter(set, { ...at, name: 'renovation-grant' });
  if (isMissing(parameter) || !Array.isArray(parameter.value)) return undefined;
  const entries = parameter.value
    .flatMap((entry) => entryOf(String(entry).trim(), grade))
    .toSorted((one, other) => one.upTo - other.upTo);
  for (const { by, upTo, least, most } of entries) {
    const told = by && size[by];
    if (by && !told) return { asks: by };
    if (!told || told <= upTo) return { least, most };
  }
  return undefined;
}

function entryOf(entry: string, grade: HouseGrade): Entry[] {
  const [, of, upTo, unit, low, high] = ENTRY.exec(entry) ?? [];
  const [least, most] = [parseYuan(low ?? ''), parseYuan(high ?? low ?? '')];
  if (of !== grade || least === undefined || most === undefined) return [];
  return upTo
    ? [{ least, most, by: unit === '人' ? 'persons' : 'area', upTo: Number(upTo) }]
    : [{ least, most, upTo: Number.POSITIVE_INFINITY }];
}
