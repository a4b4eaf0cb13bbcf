import type { PlainDate } from '@dixian/calendar';

/** 水量 水质 方便程度 保证率 */
export const WATER_ITEMS = ['quantity', 'quality', 'convenience', 'assurance'] as const;

export type WaterItem = (typeof WATER_ITEMS)[number];

/** 达标 基本达标 不达标 */
export type ItemState = 'MET' | 'BASIC' | 'UNMET';

/** What was said of a household's water on a day; what is null was not said. Ids grow with the time of recording. */
export interface WaterWord extends Readonly<Record<WaterItem, ItemState | null>> {
  readonly id: string;
  readonly occurredOn: PlainDate;
  /** Number of the work it comes from (工程编号). */
  readonly work: string | null;
  /** What the department, or a survey, says as a whole: null where it speaks of items alone. */
  readonly said: 'SAFE' | 'UNSAFE' | 'UNKNOWN' | null;
}

/** 乡镇级 县级 市级 省级 国家级 第三方 */
export type TesterLevel = 'TOWNSHIP' | 'COUNTY' | 'CITY' | 'PROVINCE' | 'NATIONAL' | 'THIRD_PARTY';

/** A test of a work's water. */
export interface WaterTest {
  readonly id: string;
  readonly work: string;
  readonly testedOn: PlainDate;
  readonly tester: string;
  readonly level: TesterLevel;
  readonly passed: boolean;
}

/** A household's water as it stands on a day: items by their newest word, or the newest word on the whole. */
export interface WaterState extends Readonly<Record<WaterItem, ItemState | null>> {
  readonly work: string | null;
  readonly said: 'SAFE' | 'UNSAFE' | 'UNKNOWN' | null;
}

/** How the water of a household stands on a day. A word on the whole counts until items are told of a later day. */
export function waterOn(words: readonly WaterWord[], day: PlainDate): WaterState {
  const until = words.filter(({ occurredOn }) => occurredOn <= day).toSorted(byDay);
  const whole = until.findLastIndex(({ said }) => said !== null);
  const items = until.findLastIndex((word) => WATER_ITEMS.some((item) => word[item] !== null));
  const newest = (item: WaterItem) => until.findLast((word) => word[item] !== null)?.[item] ?? null;
  return {
    work: until.findLast(({ work }) => work !== null)?.work ?? null,
    said: whole > items ? (until[whole]?.said ?? null) : null,
    quantity: newest('quantity'),
    quality: newest('quality'),
    convenience: newest('convenience'),
    assurance: newest('assurance'),
  };
}

function byDay(one: WaterWord, other: WaterWord): number {
  return one.occurredOn.localeCompare(other.occurredOn) || one.id.localeCompare(other.id);
}
