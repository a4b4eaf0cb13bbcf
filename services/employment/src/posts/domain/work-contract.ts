import { daysBetween, type PlainDate } from '@dixian/calendar';
import {
  type Decision,
  decide,
  type Episode,
  type Finding,
  isMissing,
  known,
  lastRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  type RuleName,
  resolveParameter,
  ruleInForce,
  textOf,
  within,
} from '@dixian/policy';
import { dayOfKeyHousehold, keyHouseholdOfEvent } from '../../ground/domain/key-household-of-event';
import { type EmploymentReason, finds, flag, met, unclear, unmet } from '../../ground/domain/reasons';

/** What was said of an agreement after it was made. */
export interface AgreementChange {
  /** A new last day, written on a day; by the run of the year's end where nobody wrote it before. */
  readonly extension?: { readonly endsOn: PlainDate; readonly writtenOn: PlainDate };
  /** The worker does not go on: resigned, died. */
  readonly notWanted?: boolean;
  /** Ended before its day. */
  readonly endedOn?: PlainDate;
}

export interface ContractFacts extends PlaceAndDay, AgreementChange {
  /** The last day by the agreement as it was made; null where it has none. */
  readonly contractEndsOn: PlainDate | null;
  /** 用工形式 as printed; not asked where it is left out. */
  readonly form?: string;
  /** Undefined where the standing of the household has not arrived. */
  readonly episodes?: readonly Episode[];
}

/** A decision on an agreement: its last day, null where none is agreed, and the days between the old end and an extension. */
export interface ContractDecision extends Decision<EmploymentReason> {
  readonly until: PlainDate | null;
  readonly gapDays: number | null;
}

interface LastDay {
  readonly until: PlainDate | null;
  readonly findings: readonly Finding<EmploymentReason>[];
  readonly extendedFrom?: PlainDate;
}

/**
 * Whether support under an agreement still runs on a day, and its last day. One of a key household that ends inside the
 * year of a rule is extended to its day; every other keeps its own, which beats the days of the document.
 */
export function workContract(set: PolicySet, facts: ContractFacts): ContractDecision {
  const { on, extension, endedOn } = facts;
  const last = endedOn ? endedBefore(set, facts, endedOn) : lastDayByLaw(set, facts);
  const until = later(last.until, endedOn ? undefined : extension?.endsOn);
  const { clause, held } = ownEnd(set, facts);
  const findings = [...last.findings];
  if (extension && !endedOn)
    findings.push(met('EXTENSION_WRITTEN', clause, { fact: extension.endsOn, held }));
  const gapDays = gapOf(facts, last);
  if (gapDays !== null && gapDays > 0 && last.extendedFrom) {
    const rule = ruleAtEnd(set, 'work-contract-extended', { ...facts, on: last.extendedFrom });
    findings.push(
      flag('PAY_GAP_TO_CHECK', rule?.clause ?? null, { fact: `${gapDays}天`, held: last.extendedFrom }),
    );
  }
  const runs = { met: 'CONTRACT_RUNS', unmet: 'CONTRACT_ENDED' } as const;
  const running = finds(until === null || within(on, until), runs, clause, {
    ...(until !== null && { fact: until }),
    held,
  });
  return { ...decide(set, facts, [...findings, running]), until, gapDays };
}

/** The last day that law and agreement give, before what was said of it later. */
export function lastDayByLaw(set: PolicySet, facts: ContractFacts): LastDay {
  const { contractEndsOn } = facts;
  const year = ruleAtEnd(set, 'work-contract-extended', facts);
  const { clause, held } = ownEnd(set, facts);
  const kept = (
    code: 'CONTRACT_KEEPS_OWN_END' | 'EXTENSION_NOT_WANTED',
    by = clause,
    day = held,
  ): LastDay => ({
    until: contractEndsOn,
    findings: [met(code, by, { ...(contractEndsOn && { fact: contractEndsOn }), held: day })],
  });
  // Before the rule's days, or where no document of the place says anything, the agreement stands alone.
  if (clause === null && !year) return kept('CONTRACT_KEEPS_OWN_END');
  if (!facts.episodes)
    return { until: contractEndsOn, findings: [unclear('STANDING_UNKNOWN', clause, { held })] };
  const judged = dayOfKeyHousehold(set, facts);
  const event = year && contractEndsOn !== null ? contractEndsOn : judged;
  const key = keyHouseholdOfEvent(set, { ...facts, episodes: facts.episodes }, event);
  if (key.some(({ result }) => result === 'unmet')) return ofOthers(set, facts, judged);
  const form = formFinding(set, facts, judged);
  const before = form ? [...key, form] : key;
  if (contractEndsOn === null) return withoutEnd(set, facts, before, judged);
  if (facts.notWanted || !year || form?.result === 'unmet') {
    const own = kept(facts.notWanted ? 'EXTENSION_NOT_WANTED' : 'CONTRACT_KEEPS_OWN_END');
    return { ...own, findings: [...before, ...own.findings] };
  }
  return extended(set, facts, year, before, contractEndsOn);
}

/** Who is no key household, or was none yet when the agreement ended, keeps its own day by what was printed before. */
function ofOthers(set: PolicySet, { division, contractEndsOn }: ContractFacts, held: PlainDate): LastDay {
  const rule = ruleInForce(set, 'work-contract-of-others', { division, on: held });
  const grounds = { ...(contractEndsOn && { fact: contractEndsOn }), held };
  return {
    until: contractEndsOn,
    findings: [met('NOT_EXTENDED_FOR_OTHERS', rule?.clause ?? null, grounds)],
  };
}

/** One that ends inside the year runs at least to its day, or to a later one that the county sets. */
function extended(
  set: PolicySet,
  { division }: ContractFacts,
  rule: Rule,
  before: readonly Finding<EmploymentReason>[],
  end: PlainDate,
): LastDay {
  const taken = { parameter: 'work-contract-extended-until', field: 'until', unit: 'date' };
  const { parameter, missing } = known(set, { division, on: end }, rule, taken);
  if (missing) return { until: end, findings: [...before, { ...missing, held: end }] };
  const day = textOf(parameter) as PlainDate;
  if (day <= end)
    return {
      until: end,
      findings: [...before, met('CONTRACT_REACHES_DAY', rule.clause, { parameter, fact: end, held: end })],
    };
  const reason = met('CONTRACT_EXTENDED', rule.clause, { parameter, fact: end, held: end });
  return { until: day, findings: [...before, reason], extendedFrom: end };
}

function withoutEnd(
  set: PolicySet,
  { form, division }: ContractFacts,
  before: readonly Finding<EmploymentReason>[],
  held: PlainDate,
): LastDay {
  const rule = ruleInForce(set, 'support-not-weakened', { division, on: held });
  const finding =
    form === '临时用工'
      ? met('TEMPORARY_WITHOUT_AGREEMENT', rule?.clause ?? null, { held })
      : unclear('AGREEMENT_END_MISSING', null, { held });
  return { until: null, findings: [...before, finding] };
}

function endedBefore(set: PolicySet, facts: ContractFacts, endedOn: PlainDate): LastDay {
  const { clause, held } = ownEnd(set, facts);
  return { until: endedOn, findings: [met('ENDED_BY_STATEMENT', clause, { fact: endedOn, held })] };
}

function formFinding(
  set: PolicySet,
  { division, form }: ContractFacts,
  held: PlainDate,
): Finding<EmploymentReason> | undefined {
  const kinds = resolveParameter(set, { division, on: held, name: 'work-contract-kinds' });
  if (form === undefined || isMissing(kinds)) return undefined;
  const listed = (kinds.value as readonly string[]).includes(form);
  const grounds = { parameter: kinds, fact: form, held };
  return listed
    ? met('FORM_COVERED', kinds.clause, grounds)
    : unmet('FORM_NOT_COVERED', kinds.clause, grounds);
}

/** Calendar days after the old end up to the day before the extension was written, or before the day asked about. */
function gapOf({ on, extension }: ContractFacts, { extendedFrom, until }: LastDay): number | null {
  if (!extendedFrom) return null;
  const written = extension?.writtenOn ?? (until !== null && on > until ? until : on);
  return Math.max(0, daysBetween(extendedFrom, written) - 1);
}

// The rule as it stands on the last day of the agreement; for one without an end on the day asked about.
function ruleAtEnd(set: PolicySet, name: RuleName, { division, on, contractEndsOn }: ContractFacts) {
  return ruleInForce(set, name, { division, on: contractEndsOn ?? on });
}

// By the rule of its last day, or the one that ended before it while the agreement ran on; elsewhere the day stands alone.
function ownEnd(set: PolicySet, { division, contractEndsOn, on }: ContractFacts) {
  const ending = { division, on: contractEndsOn ?? on };
  const rule =
    ruleInForce(set, 'work-contract-own-end', ending) ?? lastRule(set, 'work-contract-own-end', ending);
  if (!rule) return { clause: null, held: ending.on };
  const ended = rule.to !== null && rule.to < ending.on;
  return { clause: rule.clause, held: ended && rule.to ? rule.to : ending.on };
}

function later(day: PlainDate | null, other: PlainDate | undefined): PlainDate | null {
  return day === null || other === undefined || day >= other ? day : other;
}
