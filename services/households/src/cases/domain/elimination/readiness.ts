import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Decision, Reason, ReasonCode } from '../../../ground/domain/reasons';
import { groundsOfReason } from './condition-grounds';
import { decideElimination, GUARANTEE_AREAS } from './decide-elimination';
import type { EliminationRecord, Judgement, Said } from './elimination-record';

/** One condition of release on a day; plain, so that it is frozen in an act as it is. */
export interface Condition {
  readonly code: ReasonCode;
  readonly clause: string | null;
  readonly holds: boolean;
  /** The fact it was held against, as text. */
  readonly fact: string | null;
  /** The day from which it holds, or fails. */
  readonly since: PlainDate | null;
  /** The first day on which it can hold by what is known; null where no day follows. */
  readonly earliestOn: PlainDate | null;
  readonly evidence: readonly Said[];
}

/** Where a household stands to its release on a day. */
export interface Readiness {
  readonly asOf: PlainDate;
  readonly division: string;
  readonly decision: Decision;
  readonly conditions: readonly Condition[];
  /** The first day on which all can hold by what is known; null where no day follows. */
  readonly earliestOn: PlainDate | null;
  /** A nomination judged the risk; without one that is left to it, and taken as gone. */
  readonly riskJudged: boolean;
}

/** Where a household stands to its release on a day, by what is on record up to it; `judgement` is the nomination's. */
export function readinessOf(
  policies: PolicySet,
  record: EliminationRecord,
  on: PlainDate,
  judgement: Judgement | null = record.nomination,
): Readiness {
  const judged = judgement ?? { riskGone: true, resolvedLeads: [] };
  const decision = decideElimination(policies, record, on, judged);
  return {
    asOf: on,
    division: record.division,
    decision,
    conditions: shownReasons(decision.reasons).map((reason) => ({
      code: reason.code,
      clause: reason.clause,
      holds: reason.holds,
      fact: reason.fact ?? null,
      earliestOn: reason.holds ? on : dayOf(decision, reason),
      ...groundsOfReason(policies, record, { reason, on, judgement: judged }),
    })),
    earliestOn: earliestOn(policies, record, on, judged),
    riskJudged: judgement !== null,
  };
}

// Each of the four guarantees is a line of its own, secure or not.
function shownReasons(reasons: readonly Reason[]): Reason[] {
  const about = reasons.filter(({ code }) => isGuarantee(code));
  const [first] = about;
  if (!first) return [...reasons];
  const each = GUARANTEE_AREAS.map(
    (area): Reason =>
      about.find(({ fact }) => fact === area) ?? {
        ...first,
        code: 'GUARANTEES_SECURE',
        holds: true,
        fact: area,
      },
  );
  return reasons.flatMap((reason) => (reason === first ? each : about.includes(reason) ? [] : [reason]));
}

function isGuarantee(code: ReasonCode): boolean {
  return code === 'GUARANTEES_SECURE' || code === 'GUARANTEE_UNKNOWN' || code === 'GUARANTEE_INSECURE';
}

function dayOf({ toChange }: Decision, { code, clause }: Reason): PlainDate | null {
  return toChange.find((change) => change.code === code && change.clause === clause)?.on ?? null;
}

const MOST_TURNS = 4;

// The line of the day itself decides, so the day found is decided on anew: it may lie in a year with another line.
function earliestOn(
  policies: PolicySet,
  record: EliminationRecord,
  from: PlainDate,
  judgement: Judgement,
): PlainDate | null {
  let day = from;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { outcome, toChange } = decideElimination(policies, record, day, judgement);
    if (outcome === 'GRANTED') return day;
    const days = toChange.flatMap(({ on }) => (on ? [on] : []));
    const next = days.toSorted().at(-1);
    if (days.length < toChange.length || !next || next <= day) return null;
    day = next;
  }
  return null;
}
