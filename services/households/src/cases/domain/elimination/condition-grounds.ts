import type { PlainDate } from '@dixian/calendar';
import { fullMonthsOn, type PolicySet } from '@dixian/policy';
import type { Reason, ReasonCode } from '../../../ground/domain/reasons';
import { guaranteeRun, renovationOn } from './decide-elimination';
import { type EliminationRecord, type Judgement, type Said, statementOf } from './elimination-record';
import { incomeStanding, unstableSince } from './income-standing';
import { openLeads } from './open-leads';
import type { Guarantees } from './three-guarantees';

interface Asked {
  readonly reason: Reason;
  readonly on: PlainDate;
  readonly judgement: Judgement;
}
interface Grounds {
  readonly since: PlainDate | null;
  readonly evidence: readonly Said[];
}

/** Since when a condition of release holds or fails, and what was said that it rests on; what no fact tells rests on none. */
export function groundsOfReason(policies: PolicySet, record: EliminationRecord, asked: Asked): Grounds {
  const { code } = asked.reason;
  if (code.startsWith('INCOME_')) return incomeGrounds(policies, record, asked);
  if (code.startsWith('GUARANTEE')) return guaranteeGrounds(record, asked);
  if (code.startsWith('HOUSING_')) return renovationGrounds(policies, record, asked);
  if (code === 'SAFETY_NET_NOT_ELIMINATED' && record.label) return labelGrounds(record.label);
  return groundsByCode[code]?.(record, asked) ?? NONE;
}

const NONE: Grounds = { since: null, evidence: [] };

const groundsByCode: Partial<Record<ReasonCode, (record: EliminationRecord, asked: Asked) => Grounds>> = {
  RISK_GONE: riskGrounds,
  RISK_NOT_GONE: riskGrounds,
  NEW_RISK: riskGrounds,
  RISK_DISAPPEARED: riskGrounds,
  MONITORED_TOO_SHORT: ({ monitoredFrom }) => ({ since: monitoredFrom, evidence: [] }),
  MONITORED_LONG_ENOUGH: ({ monitoredFrom }, { reason }) => ({
    since: fullMonthsOn(monitoredFrom, Number(reason.parameter?.value)),
    evidence: [],
  }),
  TOO_FEW_MEASURES_DELIVERED: (record, { on }) => ({
    since: record.monitoredFrom,
    evidence: deliveriesUpTo(record, on).map(statementOf),
  }),
  ENOUGH_MEASURES_DELIVERED: (record, { reason, on }) => {
    const delivered = deliveriesUpTo(record, on);
    const least = Number(reason.parameter?.value);
    return { since: delivered[least - 1]?.occurredOn ?? null, evidence: delivered.map(statementOf) };
  },
};

function deliveriesUpTo({ deliveries = [] }: EliminationRecord, on: PlainDate): Said[] {
  return deliveries.filter(({ occurredOn }) => occurredOn <= on);
}

function incomeGrounds(policies: PolicySet, record: EliminationRecord, { reason, on }: Asked): Grounds {
  const standing = incomeStanding(policies, record, on);
  if (!standing) return { since: record.monitoredFrom, evidence: [] };
  const evidence = [statementOf(standing.latest)];
  const { since = null } = standing;
  if (reason.code === 'INCOME_UNKNOWN') return { since: standing.changedOn ?? since, evidence };
  const months = Number(reason.parameter?.value);
  if (reason.code === 'INCOME_STABLE') return { since: since && fullMonthsOn(since, months), evidence };
  if (reason.code === 'INCOME_NOT_STABLE_YET') {
    return { since: unstableSince(standing, months, record.monitoredFrom), evidence };
  }
  return { since, evidence };
}

function guaranteeGrounds(record: EliminationRecord, { reason, on }: Asked): Grounds {
  const run = guaranteeRun(record, reason.fact as keyof Guarantees, on);
  if (!run) return { since: record.monitoredFrom, evidence: [] };
  return { since: run.items[0].occurredOn, evidence: run.items.slice(-1).map(statementOf) };
}

function renovationGrounds(policies: PolicySet, record: EliminationRecord, { reason, on }: Asked): Grounds {
  const renovation = renovationOn(policies, record, on);
  if (!renovation) return NONE;
  const evidence = [statementOf(renovation)];
  if (reason.holds) return { since: renovation.completedOn, evidence };
  const first = record.renovations.find(({ renovationId }) => renovationId === renovation.renovationId);
  return { since: first?.occurredOn ?? null, evidence };
}

function labelGrounds(label: Said): Grounds {
  return { since: label.occurredOn, evidence: [statementOf(label)] };
}

function riskGrounds(record: EliminationRecord, { reason, on, judgement }: Asked): Grounds {
  const judged = record.nomination ? [statementOf(record.nomination)] : [];
  if (reason.code === 'NEW_RISK') {
    const open = openLeads(record, on, judgement.resolvedLeads);
    return { since: open[0]?.occurredOn ?? null, evidence: open.map(statementOf) };
  }
  if (reason.code === 'RISK_NOT_GONE') return { since: record.monitoredFrom, evidence: judged };
  const settled = record.leads.flatMap(({ verifiedOn }) =>
    verifiedOn && verifiedOn <= on ? [verifiedOn] : [],
  );
  return { since: [record.monitoredFrom, ...settled].toSorted().at(-1) ?? null, evidence: judged };
}
