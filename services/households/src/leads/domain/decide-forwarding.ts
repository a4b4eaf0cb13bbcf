import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';
import type { ForwardingStep, Station } from './stations';

/** How somebody says a lead came to its next station. */
export interface ReportedForwarding {
  step: ForwardingStep;
  receivers: readonly string[];
  leaderInformed?: boolean | null;
  occurredOn: PlainDate;
}

/** Where a lead has been. */
export interface Forwarded {
  step: ForwardingStep;
  occurredOn: PlainDate;
}

/** What is to be recorded. */
export interface NewForwarding extends Forwarded {
  receivers: string[];
}

/** A station left out: the one that comes first. */
export interface StationMissing {
  missing: Station;
}

const MOST_RECEIVERS = 20;

/**
 * The station to record, or what is wrong: one after the other as the place has them, none earlier than the one before;
 * the office tells both the leading centre and the leader in charge.
 */
export function decideForwarding(
  reported: ReportedForwarding,
  lead: { foundOn: PlainDate; before: readonly Forwarded[]; stations: readonly Station[] },
): NewForwarding | StationMissing | Refusal {
  const { foundOn, before, stations } = lead;
  const { step, occurredOn } = reported;
  const station = stations.find((each) => each.step === step);
  if (!station) return refusal('step', 'NOT_FORWARDED_HERE');
  const clauseIds = [station.clause];
  const passed = new Set(before.map((each) => each.step));
  if (passed.has(step)) return refusal('step', 'ALREADY_FORWARDED', clauseIds);
  const next = stations.find((each) => !passed.has(each.step));
  if (next && next !== station) return { missing: next };
  const since = before.at(-1)?.occurredOn ?? foundOn;
  if (occurredOn < since) return refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', clauseIds);
  const receivers = reported.receivers.map(given).filter((receiver) => receiver !== null);
  if (receivers.length === 0) return refusal('receivers', 'REQUIRED', clauseIds);
  if (receivers.length > MOST_RECEIVERS) return refusal('receivers', 'TOO_LONG');
  const { alsoTo } = station;
  if (alsoTo === undefined) return { step, occurredOn, receivers };
  if (!reported.leaderInformed) return refusal('leaderInformed', 'REQUIRED', clauseIds);
  return { step, occurredOn, receivers: [...new Set([...receivers, alsoTo])] };
}
