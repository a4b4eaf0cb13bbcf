import type { EventPayloads } from '@dixian/events';
import { assertPayload } from '@dixian/events';
import { type Households, rowsOf } from '../running-households';

type Duty = EventPayloads['obligation-triggered']['duties'][number];
type End = EventPayloads['obligation-met']['ends'][number];

/** A duty as it was told last, start and end together. */
export interface ToldDuty
  extends Pick<Duty, 'kind' | 'divisionCode' | 'householdId' | 'triggeredOn' | 'cycle'> {
  readonly subject: Duty['subject'];
  readonly metOn: string | null;
  readonly stoppedOn: string | null;
  readonly stoppedAs: string | null;
}

/** What the service told of duties so far, each by its newest version; every event fits its schema. */
export async function toldDuties(households: Households): Promise<ToldDuty[]> {
  const events = await rowsOf<{ type: 'obligation-triggered' | 'obligation-met'; payload: unknown }>(
    households,
    `SELECT type, payload FROM outbox WHERE type IN ('obligation-triggered', 'obligation-met') ORDER BY seq`,
  );
  const starts = new Map<string, Duty>();
  const ends = new Map<string, End>();
  for (const { type, payload } of events) {
    assertPayload(type, payload);
    const { duties = [], ends: ended = [] } = payload as { duties?: Duty[]; ends?: End[] };
    for (const duty of duties) starts.set(duty.obligationId, duty);
    for (const end of ended) ends.set(end.obligationId, end);
  }
  return [...starts].map(([id, duty]) => {
    const { kind, divisionCode, householdId, triggeredOn, cycle, subject } = duty;
    const { metOn = null, stoppedOn = null, stoppedAs = null } = ends.get(id) ?? {};
    return { kind, divisionCode, householdId, triggeredOn, cycle, subject, metOn, stoppedOn, stoppedAs };
  });
}

/** The duty of a kind of a household, as it was told last. */
export async function dutyOf(
  households: Households,
  kind: string,
  householdId: string,
): Promise<ToldDuty | undefined> {
  const told = await toldDuties(households);
  return told.findLast((duty) => duty.kind === kind && duty.householdId === householdId);
}
