import type { Fact } from '@dixian/access';
import { type PlainDate, parsePlainDate } from '@dixian/calendar';
import { assertMayKnow } from './known-facts';
import type { RequestContext } from './request-context';

/** A target as the graph refers to it: its name, the place and the day. */
export interface TargetReference {
  readonly id: string;
  readonly divisionCode: string;
  readonly asOf: PlainDate;
}

/** The target of a reference as the gateway hands it on; null where its day is none. */
export function targetOf({
  id,
  divisionCode,
  asOf,
}: Readonly<Record<'id' | 'divisionCode' | 'asOf', string>>): TargetReference | null {
  const day = parsePlainDate(asOf);
  return day ? { id, divisionCode, asOf: day } : null;
}

/** A figure that a department's records tell; the graph's TargetActual without its day. */
export interface ReachedFigure {
  readonly value: string;
  readonly part?: string;
  readonly whole?: string;
  readonly previousYear?: string;
  readonly basis: string;
}

/** Counts one target in a division for a day; undefined where nothing is on record. */
export type CountTarget = (
  context: RequestContext,
  at: { division: string; on: PlainDate },
) => Promise<ReachedFigure | undefined>;

/**
 * What a department reached towards a target, counted at the latest for today. Null for a target it does not count
 * and for a division beyond the caller's, of which the caller's rows would tell a part only; FORBIDDEN for who may not know such facts.
 */
export async function targetActual(
  context: RequestContext,
  fact: Fact,
  counts: ReadonlyMap<string, CountTarget>,
  { id, divisionCode: division, asOf }: TargetReference,
): Promise<(ReachedFigure & { countedOn: PlainDate }) | null> {
  const count = counts.get(id);
  if (!count) return null;
  assertMayKnow(context, fact);
  if (!division.startsWith(context.scope.division)) return null;
  const today = context.clock.today();
  const on = asOf > today ? today : asOf;
  const figure = await count(context, { division, on });
  return figure ? { ...figure, countedOn: on } : null;
}

/** `part` of `whole` in percent with two decimals, cut off; undefined where the whole is nothing. */
export function percentOf(part: bigint, whole: bigint): string | undefined {
  if (whole <= 0n) return undefined;
  const hundredths = String((part * 10_000n) / whole).padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}
