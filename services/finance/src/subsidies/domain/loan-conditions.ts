import { type PlainDate, yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import { type Finding, within } from '@dixian/policy';
import { type FinanceReason, finds, flag, met, unclear, unmet } from '../../ground/domain/reasons';
import { purposeKind } from '../../loans/domain/purpose';
import type { LoanFacts } from './loan-facts';
import type { Span } from './loan-interest';
import type { KeyTerms, SubsidyTerms } from './subsidy-terms';

type Findings = Finding<FinanceReason>[];

/** The conditions that a document brings with its rate, over a span of interest; all are asked, one refusal refuses. */
export function loanConditions(terms: SubsidyTerms, loan: LoanFacts, span: Span): Findings {
  return [
    ...(terms.key ? keyFindings(terms.key, loan, span) : []),
    ...(terms.industry ? [purposeFinding(loan.purpose, terms.industry)] : []),
    ...(terms.unsecured ? [securityFinding(loan, terms.unsecured)] : []),
    ...(terms.limit ? limitFindings(terms.limit, loan, yearOf(span.from)) : []),
    ...(terms.able ? [ableFinding(terms.able, loan, span.from)] : []),
  ];
}

// The status is that of the year, whenever in it the risk was found or eliminated (reading 4).
function keyFindings(key: KeyTerms, { episodes }: LoanFacts, span: Span): Findings {
  if (!episodes) return [unclear('STANDING_UNKNOWN', null)];
  const { clause, parameter, first, last, staying, wholeYear } = key;
  const inYear = episodes.filter(
    ({ identifiedOn, eliminatedOn }) => identifiedOn <= last && (!eliminatedOn || eliminatedOn >= first),
  );
  const codes = { met: 'KEY_HOUSEHOLD', unmet: 'NOT_KEY_HOUSEHOLD' } as const;
  const findings: Findings = [finds(inYear.length > 0, codes, clause, { parameter })];
  const released = inYear.find(({ eliminatedOn }) => eliminatedOn && eliminatedOn < span.until)?.eliminatedOn;
  if (released && staying) findings.push(met('STAYS_KEY_AFTER_ELIMINATION', staying, { fact: released }));
  const identified = inYear.map(({ identifiedOn }) => identifiedOn).sort()[0];
  if (wholeYear && identified !== undefined && identified > span.from)
    findings.push(flag('INTEREST_BEFORE_IDENTIFICATION', wholeYear, { fact: identified }));
  return findings;
}

function purposeFinding(purpose: string, clause: string): Finding<FinanceReason> {
  const fact = purpose.trim();
  const kind = purposeKind(purpose);
  if (kind === 'UNCLEAR') return unclear('PURPOSE_UNCLEAR', clause, { fact });
  return finds(kind === 'INDUSTRY', { met: 'PURPOSE_INDUSTRY', unmet: 'PURPOSE_NOT_INDUSTRY' }, clause, {
    fact,
  });
}

// The bank puts the contract right; the household is not refused for what the bank wrote.
function securityFinding({ secured = false }: LoanFacts, clause: string): Finding<FinanceReason> {
  return secured ? unclear('SECURITY_NOT_ALLOWED', clause) : met('WITHOUT_SECURITY', clause);
}

function limitFindings(
  { fen, part, clause, parameter }: NonNullable<SubsidyTerms['limit']>,
  { principal, otherLoans = [] }: LoanFacts,
  year: number,
): Findings {
  const fact = formatYuan(principal);
  if (!within(principal, fen)) {
    if (part) return [met('PRINCIPAL_PART_WITHIN_LIMIT', clause, { parameter, fact })];
    return [
      unmet('PRINCIPAL_ABOVE_LIMIT', clause, { parameter, fact }),
      flag('REVIEW_WHOLE_LOAN', clause, { fact }),
    ];
  }
  const beside = otherLoans.filter(
    ({ drawnOn, dueOn }) => drawnOn < `${year + 1}-01-01` && dueOn > `${year}-01-01`,
  );
  const total = beside.reduce((sum, other) => sum + other.principal, principal);
  const findings: Findings = [met('PRINCIPAL_WITHIN_LIMIT', clause, { parameter, fact })];
  if (!within(total, fen))
    findings.push(flag('LOANS_TOGETHER_ABOVE_LIMIT', clause, { parameter, fact: formatYuan(total) }));
  return findings;
}

const ABLE: ReadonlySet<string> = new Set(['SKILLED', 'ORDINARY', 'WEAK']);

// A span is cut where members come and go, so that its first day stands for all of it.
function ableFinding(clause: string, { members }: LoanFacts, on: PlainDate): Finding<FinanceReason> {
  if (!members) return unclear('STANDING_UNKNOWN', null);
  const there = members.filter(({ joinedOn, leftOn }) => joinedOn <= on && (leftOn === null || leftOn >= on));
  if (there.some(({ labour }) => labour !== null && ABLE.has(labour))) return met('LABOUR_ABLE', clause);
  const isKnown = there.length > 0 && there.every(({ labour }) => labour !== null);
  return isKnown ? unmet('LABOUR_NONE', clause) : unclear('MEMBERS_LABOUR_UNKNOWN', clause);
}

/** The part of a balance whose interest is paid. */
export function subsidisedBalance({ limit }: SubsidyTerms, balance: Fen): Fen {
  return limit?.part && balance > limit.fen ? limit.fen : balance;
}
