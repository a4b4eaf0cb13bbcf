import type { PlainDate } from '@dixian/calendar';
import { given, refuseTexts } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** Stations of a department's lead within the township, in their order (PA-2025-1.2.4b to d), with their words. */
export const forwardingSteps = {
  OFFICE: '乡镇行业办公室',
  CENTRE: '乡镇牵头机构及分管领导',
  VILLAGE: '村（社区）“两委”',
} as const;

export type ForwardingStep = keyof typeof forwardingSteps;

const CLAUSES: Record<ForwardingStep, string> = {
  OFFICE: 'PA-2025-1.2.4b',
  CENTRE: 'PA-2025-1.2.4c',
  VILLAGE: 'PA-2025-1.2.4d',
};
const ORDER = Object.keys(forwardingSteps) as ForwardingStep[];

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
  missing: ForwardingStep;
  clauseIds: readonly string[];
}

const LEADER = '分管领导';
const MOST_RECEIVERS = 20;

/**
 * The station to record, or what is wrong: one after the other, none earlier than the one before; the office tells both
 * the leading centre and the leader in charge (PA-2025-1.2.4c).
 */
export function decideForwarding(
  reported: ReportedForwarding,
  { foundOn, before }: { foundOn: PlainDate; before: readonly Forwarded[] },
): NewForwarding | StationMissing | Refusal {
  const { step, occurredOn } = reported;
  const clauseIds = [CLAUSES[step]];
  if (before.some((each) => each.step === step)) return refusal('step', 'ALREADY_FORWARDED', clauseIds);
  const next = ORDER[before.length];
  if (next !== step && next) return { missing: next, clauseIds: [CLAUSES[next]] };
  const since = before.at(-1)?.occurredOn ?? foundOn;
  if (occurredOn < since) return refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', clauseIds);
  const receivers = reported.receivers.map(given).filter((receiver) => receiver !== null);
  if (receivers.length === 0) return refusal('receivers', 'REQUIRED', clauseIds);
  if (receivers.length > MOST_RECEIVERS) return refusal('receivers', 'TOO_LONG');
  const wrong = refuseTexts(Object.fromEntries(receivers.map((text, index) => [`receivers.${index}`, text])));
  if (wrong) return wrong;
  if (step === 'CENTRE' && !reported.leaderInformed) return refusal('leaderInformed', 'REQUIRED', clauseIds);
  const told = step === 'CENTRE' && !receivers.includes(LEADER) ? [...receivers, LEADER] : receivers;
  return { step, occurredOn, receivers: told };
}
