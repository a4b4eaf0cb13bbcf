export { decisionsByName } from './cases/decisions';
export type { FiledCase, PolicyCase } from './cases/policy-case';
export { type CaseOutcome, runCase } from './cases/run-case';
export { clausesInTests, type NamedClause } from './coverage/clauses-in-tests';
export { type Coverage, type CoveredClause, coverage } from './coverage/coverage';
export { coveragePage } from './coverage/coverage-page';
export { functionOf, importersOf, type ServiceSource } from './coverage/decision-callers';
export {
  type CountedMembers,
  countedMembers,
  countMembers,
  type Member,
  type MemberLeftOut,
} from './decisions/counted-members';
export {
  type Change,
  citedClauses,
  type Decision,
  type Outcome,
  type Reason,
  type ReasonParameter,
} from './decisions/decision';
export { type Episode, unresolvedSince } from './decisions/episode';
export { extraMedicalRelief, medicalRun } from './decisions/extra-medical-relief';
export { type GradualExitFacts, gradualExit } from './decisions/gradual-exit';
export { type HardshipFacts, hardshipRange } from './decisions/hardship-range';
export { housingGateFindings } from './decisions/housing-gate';
export { incomeScreening, type Screening, type ScreeningFacts } from './decisions/income-screening';
export { interestSubsidy, type SubsidySpan } from './decisions/interest-subsidy';
export { keyHousehold } from './decisions/key-household';
export { labelReview, reviewAges } from './decisions/label-review';
export { loanApproval } from './decisions/loan-approval';
export type { LoanFacts } from './decisions/loan-facts';
export { interestOf } from './decisions/loan-interest';
export { longUnresolved } from './decisions/long-unresolved';
export { pairingEnd } from './decisions/pairing-end';
export { pensionSubsidy } from './decisions/pension-subsidy';
export { policyIncome } from './decisions/policy-income';
export {
  type PoorRegistrationFacts,
  type PoorRegistrationGround,
  poorRegistration,
} from './decisions/poor-registration';
export { type DoneStep, procedureStep, type StepFacts } from './decisions/procedure-step';
export { type ReasonCode, reasonText } from './decisions/reason-texts';
export { type RectificationState, rectification } from './decisions/rectification';
export {
  carriedOutIn,
  outstanding,
  type Renovation,
  renovationFunds,
  runsPast,
} from './decisions/renovation-funds';
export { type EliminationFacts, riskElimination } from './decisions/risk-elimination';
export { type LabelFacts, safetyNetLabel } from './decisions/safety-net-label';
export type { IncomeFacts } from './decisions/stable-income';
export { type TargetFacts, targetMet } from './decisions/target-met';
export { type ReliefFacts, temporaryRelief } from './decisions/temporary-relief';
export type { Guarantees } from './decisions/three-guarantees';
export { workContract } from './decisions/work-contract';
export type { Clause, ClauseKind, ClauseStatus } from './domain/clause';
export { type ClauseRef, clauseRef, clauseRefResolvers } from './domain/clause-ref';
export { findClause, getClause } from './domain/clauses';
export { exceeds, isBelow, reaches, within } from './domain/counting-words';
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
export type { Entitlement, EntitlementMeasure } from './domain/entitlement';
export { type ActShowing, type EvidenceName, evidenceCatalogue, isEvidenceName } from './domain/evidence';
export { fenOf } from './domain/fen-of';
export { fullMonthsOn, lastDayOfMonths } from './domain/full-months';
export { documentsInForce, type PlaceAndDay } from './domain/in-force';
export { clauseHolds } from './domain/in-place';
export {
  comparePerHead,
  type DisposableIncome,
  type Income,
  type IncomeLine,
  incomeLine,
  type NetIncome,
} from './domain/income';
export type { Law } from './domain/law';
export { deadlinesInForce, proceduresInForce } from './domain/limits-and-procedures';
export {
  entitlementsInForce,
  resolveEntitlement,
  responsibleUnits,
  targetsInForce,
  transitionsAt,
} from './domain/listed-in-force';
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
export {
  type ActingLevel,
  type Procedure,
  type ProcedureKind,
  type ProcedureStep,
  procedureKinds,
  type StepEvidence,
} from './domain/procedure';
export { dayAfterPublicity, latestPublicityOn } from './domain/publicity';
export { findDeadline, resolveDeadline } from './domain/resolve-deadline';
export { parameterHistory, resolveParameter } from './domain/resolve-parameter';
export { resolveProcedure } from './domain/resolve-procedure';
export {
  lastRule,
  type RuleInForce,
  ruleHistory,
  ruleInForce,
  rulesBinding,
  rulesInForce,
} from './domain/resolve-rule';
export type { ResponsibleUnit } from './domain/responsible-unit';
export type { Rule, RuleValues } from './domain/rule';
export { type RuleName, ruleNames } from './domain/rule-names';
export type { Target, TargetComparison } from './domain/target';
export { middleTenDays } from './domain/ten-day-periods';
export { type Transition, type TransitionResult, transitionResults } from './domain/transition';
export { type GivenDivision, readDivisions } from './loading/divisions';
export { loadCases } from './loading/load-cases';
export { loadPolicies } from './loading/load-policies';
export { asLine, type Mistake, PolicyError } from './loading/policy-error';
export { policiesDirectory, policyDirectoriesOf } from './loading/project-directories';
export { type PolicyFolderReport, type ReadPolicies, readPolicies } from './loading/read-policies';
export { foldersLeftOut, startPolicies } from './loading/start-policies';
