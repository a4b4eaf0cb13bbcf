export type { FiledCase, PolicyCase } from './cases/policy-case';
export { type CaseOutcome, runCase } from './cases/run-case';
export { clausesInTests, type NamedClause } from './coverage/clauses-in-tests';
export { type Coverage, type CoveredClause, coverage } from './coverage/coverage';
export type { Clause, ClauseKind, ClauseStatus } from './domain/clause';
export { type ClauseRef, clauseRef, clauseRefResolvers } from './domain/clause-ref';
export { findClause, getClause } from './domain/clauses';
export {
  type CountedDeadline,
  type Deadline,
  type DeadlineKind,
  type DeadlineRule,
  deadlineKinds,
  type FixedDeadline,
  type MonthEndDeadline,
  type UnstatedDeadline,
  type YearlyDeadline,
} from './domain/deadline';
export { containingPlaces, levelOf } from './domain/division';
export { type DueDate, dueOn } from './domain/due-on';
export { fenOf } from './domain/fen-of';
export { documentsInForce, type PlaceAndDay } from './domain/in-force';
export {
  type IncomeMeasure,
  isMissing,
  type MissingCode,
  type MissingParameter,
  type NamedParameter,
  type Parameter,
  type ParameterValue,
  type ResolvedParameter,
} from './domain/parameter';
export type { DocumentLink, Level, PolicyDocument, Window, Yield } from './domain/policy-document';
export { type PolicyFolder, type PolicySet, policySet } from './domain/policy-set';
export { dayAfterPublicity, latestPublicityOn } from './domain/publicity';
export { findDeadline, resolveDeadline } from './domain/resolve-deadline';
export { parameterHistory, resolveParameter } from './domain/resolve-parameter';
export { loadCases } from './loading/load-cases';
export { loadPolicies } from './loading/load-policies';
export { asLine, type Mistake, PolicyError } from './loading/policy-error';
export { policiesDirectory } from './loading/project-directories';
