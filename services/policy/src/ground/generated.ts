// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { GraphQLResolveInfo } from 'graphql';
import type { ParameterMissingMapper, DeadlineMapper, EntitlementMapper, ParameterConnectionMapper, ParameterValueMapper, PolicyStateMapper, ProcedureMapper, ProcedureStepMapper, ResponsibleUnitMapper, ResponsibleUnitConnectionMapper, StaleParameterConnectionMapper, StepEvidenceMapper, TargetMapper, TimeLimitMapper, YearEndTransitionMapper } from '../in-force/mappers';
import type { UserErrorValue } from '@dixian/graph';
import type { CatalogueEntryMapper, ClauseSuggestionMapper, DraftedPolicyMapper, PolicyFindingMapper, TouchedBindingMapper } from '../authoring/mappers';
import type { ClauseMapper, ClauseConnectionMapper, PolicyDocumentMapper, PolicyFolderMapper } from '../documents/mappers';
import type { ClauseRefMapper } from './mappers';
import type { DraftComparisonMapper, WhatIfMapper } from '../what-if/mappers';
import type { MirroredCaseMapper, PolicyMirrorMapper, PolicyPreviewMapper, PreviewedChangeMapper, PreviewedStateMapper } from '../preview/mappers';
import type { PolicyActivationMapper, PolicyDeedsMapper, PolicyPackMapper, PolicyVersionMapper, PolicyVersionSteppedMapper } from '../store/mappers';
import type { PolicyChangeMapper, PolicyChangeConnectionMapper, PolicyWarningMapper } from '../changes/mappers';
import type { RequestContext, ReferenceResolver } from '@dixian/service';

export type Maybe<T> = T | null | undefined;

export type InputMaybe<T> = T | null;

export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;

export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: PlainDate; output: PlainDate; }
  DateTime: { input: Date; output: Date; }
  CountOnDemand: { input: never; output: number | (() => Promise<number>); }
};

export type Query = {
  __typename?: 'Query';
  policyDocuments?: Maybe<Array<PolicyDocument>>;
  policyDocument?: Maybe<PolicyDocument>;
  clause?: Maybe<Clause>;
  clauses?: Maybe<ClauseConnection>;
  clauseCoverage?: Maybe<Array<ClauseCount>>;
  policyFolders?: Maybe<Array<PolicyFolder>>;
  ruleCatalogue?: Maybe<Array<CatalogueEntry>>;
  clauseSuggestions?: Maybe<Array<ClauseSuggestion>>;
  draftedPolicy?: Maybe<DraftedPolicyResult>;
  policyChanges?: Maybe<PolicyChangeConnection>;
  policyWarnings?: Maybe<Array<PolicyWarning>>;
  deadline?: Maybe<Deadline>;
  parameter?: Maybe<ParameterResult>;
  parameters?: Maybe<ParameterConnection>;
  parameterHistory?: Maybe<Array<ParameterValue>>;
  staleParameters?: Maybe<StaleParameterConnection>;
  procedures?: Maybe<Array<Procedure>>;
  deadlines?: Maybe<Array<TimeLimit>>;
  entitlements?: Maybe<Array<Entitlement>>;
  responsibleUnits?: Maybe<ResponsibleUnitConnection>;
  targets?: Maybe<Array<Target>>;
  yearEndTransitions?: Maybe<Array<YearEndTransition>>;
  policyPreview?: Maybe<PolicyPreviewResult>;
  policyPacks?: Maybe<Array<PolicyPack>>;
  policyVersion?: Maybe<PolicyVersion>;
  policyActivation?: Maybe<PolicyActivation>;
  whatIf?: Maybe<WhatIfResult>;
};

export type QueryPolicyDocumentsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
};

export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};

export type QueryClausesArgs = {
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryClauseCoverageArgs = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryRuleCatalogueArgs = {
  kind?: InputMaybe<CatalogueKind>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type QueryClauseSuggestionsArgs = {
  quote: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryDraftedPolicyArgs = {
  input: DraftedPolicyInput;
};

export type QueryPolicyChangesArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  division: Scalars['String']['input'];
  orderBy?: InputMaybe<PolicyChangeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPolicyWarningsArgs = {
  division: Scalars['String']['input'];
};

export type QueryDeadlineArgs = {
  kind: ObligationKind;
  division: Scalars['String']['input'];
  triggeredOn: Scalars['Date']['input'];
};

export type QueryParameterArgs = {
  name: Scalars['String']['input'];
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryParametersArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryParameterHistoryArgs = {
  name: Scalars['String']['input'];
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryStaleParametersArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<StaleParameterOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryProceduresArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryDeadlinesArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryEntitlementsArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryResponsibleUnitsArgs = {
  division: Scalars['String']['input'];
  sector?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ResponsibleUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTargetsArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryYearEndTransitionsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

export type QueryPolicyPreviewArgs = {
  input: PolicyPreviewInput;
};

export type QueryPolicyPacksArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPolicyVersionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPolicyActivationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryWhatIfArgs = {
  input: WhatIfInput;
};

export type Mutation = {
  __typename?: 'Mutation';
  draftPolicy: PolicyVersionResult;
  submitPolicy: PolicyVersionResult;
  reviewPolicy: PolicyVersionResult;
  activatePolicy: PolicyVersionResult;
  withdrawPolicyActivation: PolicyVersionResult;
};

export type MutationDraftPolicyArgs = {
  input: DraftPolicyInput;
};

export type MutationSubmitPolicyArgs = {
  input: StepPolicyInput;
};

export type MutationReviewPolicyArgs = {
  input: ReviewPolicyInput;
};

export type MutationActivatePolicyArgs = {
  input: ActivatePolicyInput;
};

export type MutationWithdrawPolicyActivationArgs = {
  input: WithdrawPolicyActivationInput;
};

export type CatalogueKind =
  | 'EVIDENCE'
  | 'PARAMETER'
  | 'RIGHT'
  | 'RULE'
  | 'TARGET'
  | 'TIME_LIMIT'
  | 'TRANSITION'
  | 'UNIT';

export type CatalogueEntry = {
  __typename?: 'CatalogueEntry';
  kind: CatalogueKind;
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  takes: Scalars['String']['output'];
  services: Array<Scalars['String']['output']>;
  without?: Maybe<Scalars['String']['output']>;
};

export type ClauseSuggestion = {
  __typename?: 'ClauseSuggestion';
  entry: CatalogueEntry;
  likenessPercent: Scalars['Int']['output'];
  fields: Scalars['String']['output'];
  like?: Maybe<Clause>;
};

export type DraftedPolicyInput = {
  files?: InputMaybe<Array<PolicyFileInput>>;
  document?: InputMaybe<NewPolicyDocumentInput>;
  cuts?: InputMaybe<Array<ClauseCutInput>>;
  bindings?: InputMaybe<Array<ClauseBindingInput>>;
};

export type ClauseCutInput = {
  clause: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Int']['input']>;
  kept?: InputMaybe<KeptBindings>;
};

export type KeptBindings =
  | 'ALL'
  | 'FIRST'
  | 'NONE'
  | 'SECOND';

export type TouchedBinding = {
  __typename?: 'TouchedBinding';
  file: Scalars['String']['output'];
  part: Scalars['String']['output'];
  entry: Scalars['String']['output'];
  title: Scalars['String']['output'];
  before: Scalars['String']['output'];
  after?: Maybe<Scalars['String']['output']>;
};

export type NewPolicyDocumentInput = {
  text?: InputMaybe<Scalars['String']['input']>;
  file?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['String']['input']>;
  prefix: Scalars['String']['input'];
  division: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Scalars['String']['input']>;
};

export type ClauseBindingInput = {
  clause: Scalars['String']['input'];
  kind?: InputMaybe<CatalogueKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Scalars['String']['input']>;
  notKept?: InputMaybe<Scalars['Boolean']['input']>;
  because?: InputMaybe<Scalars['String']['input']>;
};

export type DraftedPolicyResult = DraftedPolicy | InvalidInput | NotPermitted;

export type DraftedPolicy = {
  __typename?: 'DraftedPolicy';
  files: Array<PolicyFile>;
  clauses: Array<DraftedClause>;
  boundPercent?: Maybe<Scalars['Int']['output']>;
  openSentences?: Maybe<Scalars['Int']['output']>;
  findings: Array<PolicyFinding>;
  touched: Array<TouchedBinding>;
};

export type PolicyFile = {
  __typename?: 'PolicyFile';
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type DraftedClause = {
  __typename?: 'DraftedClause';
  id: Scalars['String']['output'];
  section: Scalars['String']['output'];
  quote: Scalars['String']['output'];
  status: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

export type PolicyFinding = {
  __typename?: 'PolicyFinding';
  grade: FindingGrade;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clause?: Maybe<Scalars['String']['output']>;
  file: Scalars['String']['output'];
  line: Scalars['Int']['output'];
};

export type FindingGrade =
  | 'ERROR'
  | 'NOT_KEPT'
  | 'WARNING';

export type PolicyWarning = {
  __typename?: 'PolicyWarning';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  subject: PolicySubject;
  name: Scalars['String']['output'];
  endsOn: Scalars['Date']['output'];
  stableUntil: Scalars['Date']['output'];
  clauses: Array<ClauseRef>;
  document: PolicyDocument;
};

export type PolicyChange = {
  __typename?: 'PolicyChange';
  on: Scalars['Date']['output'];
  subject: PolicySubject;
  name: Scalars['String']['output'];
  before?: Maybe<PolicyState>;
  after?: Maybe<PolicyState>;
};

export type PolicySubject =
  | 'DOCUMENT'
  | 'ENTITLEMENT'
  | 'PARAMETER'
  | 'PROCEDURE'
  | 'TARGET'
  | 'TIME_LIMIT';

export type PolicyState = {
  __typename?: 'PolicyState';
  text: Scalars['String']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
};

export type PolicyChangeConnection = {
  __typename?: 'PolicyChangeConnection';
  edges: Array<PolicyChangeEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PolicyChangeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyChangeEdge = {
  __typename?: 'PolicyChangeEdge';
  cursor: Scalars['String']['output'];
  node: PolicyChange;
};

export type PolicyChangeOrder = {
  field: PolicyChangeOrderField;
  direction?: OrderDirection;
};

export type PolicyChangeOrderField =
  | 'ON'
  | 'NAME';

export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  issuer: Scalars['String']['output'];
  issuedOn?: Maybe<Scalars['Date']['output']>;
  place: Scalars['String']['output'];
  divisionCode: Scalars['String']['output'];
  effectiveFrom: Scalars['Date']['output'];
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  clauses: ClauseConnection;
};

export type PolicyDocumentClausesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Clause = {
  __typename?: 'Clause';
  id: Scalars['ID']['output'];
  document: PolicyDocument;
  section: Scalars['String']['output'];
  quote: Scalars['String']['output'];
  summary: Scalars['String']['output'];
  status: ClauseStatus;
  statusReason?: Maybe<Scalars['String']['output']>;
  responsibleUnits: Array<Scalars['String']['output']>;
  effectiveFrom: Scalars['Date']['output'];
  effectiveTo?: Maybe<Scalars['Date']['output']>;
};

export type ClauseStatus =
  | 'ENFORCED'
  | 'INFORMATIVE'
  | 'NOT_KEPT'
  | 'PARAMETER'
  | 'PLANNED'
  | 'TRACKED';

export type ClauseFilter = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ClauseStatus>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type ClauseConnection = {
  __typename?: 'ClauseConnection';
  edges: Array<ClauseEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ClauseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ClauseEdge = {
  __typename?: 'ClauseEdge';
  cursor: Scalars['String']['output'];
  node: Clause;
};

export type ClauseCount = {
  __typename?: 'ClauseCount';
  status: ClauseStatus;
  count: Scalars['Int']['output'];
};

export type PolicyFolder = {
  __typename?: 'PolicyFolder';
  id: Scalars['String']['output'];
  loaded: Scalars['Boolean']['output'];
  mistakes: Array<PolicyMistake>;
  findings: Array<PolicyFinding>;
  boundPercent?: Maybe<Scalars['Int']['output']>;
};

export type PolicyMistake = {
  __typename?: 'PolicyMistake';
  file: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  path?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
  allowed?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type ObligationKind =
  | 'IDENTIFICATION'
  | 'HELP_PLAN'
  | 'VERIFICATION';

export type Deadline = {
  __typename?: 'Deadline';
  kind: ObligationKind;
  dueOn: Scalars['Date']['output'];
  provisional: Scalars['Boolean']['output'];
  notices: Array<Scalars['String']['output']>;
  soft: Scalars['Boolean']['output'];
  duration: Scalars['Int']['output'];
  unit: Scalars['String']['output'];
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
};

export type ParameterResult = ParameterValue | ParameterMissing;

export type ParameterValue = {
  __typename?: 'ParameterValue';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
  staleness?: Maybe<Staleness>;
  document: PolicyDocument;
  measure?: Maybe<IncomeMeasure>;
  inclusive?: Maybe<Scalars['Boolean']['output']>;
  suppliedBy?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
};

export type ParameterMissing = UserError & {
  __typename?: 'ParameterMissing';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  name: Scalars['String']['output'];
};

export type ParameterConnection = {
  __typename?: 'ParameterConnection';
  edges: Array<ParameterEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ParameterConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ParameterEdge = {
  __typename?: 'ParameterEdge';
  cursor: Scalars['String']['output'];
  node: ParameterResult;
};

export type StaleParameterConnection = {
  __typename?: 'StaleParameterConnection';
  edges: Array<StaleParameterEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type StaleParameterConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type StaleParameterEdge = {
  __typename?: 'StaleParameterEdge';
  cursor: Scalars['String']['output'];
  node: ParameterValue;
};

export type Staleness =
  | 'ENDED'
  | 'ENDS_THIS_YEAR';

export type IncomeMeasure =
  | 'DISPOSABLE'
  | 'NET';

export type Procedure = {
  __typename?: 'Procedure';
  code: Scalars['String']['output'];
  kind: ProcedureKind;
  name: Scalars['String']['output'];
  inOrder: Scalars['Boolean']['output'];
  start?: Maybe<Scalars['String']['output']>;
  dueBy?: Maybe<TimeLimit>;
  steps: Array<ProcedureStep>;
  from: Scalars['Date']['output'];
  to?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
  document: PolicyDocument;
  note?: Maybe<Scalars['String']['output']>;
};

export type ProcedureKind =
  | 'ELIMINATION'
  | 'IDENTIFICATION'
  | 'RELABELLING';

export type ProcedureStep = {
  __typename?: 'ProcedureStep';
  code: Scalars['String']['output'];
  order: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  level: ActingLevel;
  alsoLevels: Array<ActingLevel>;
  actors: Array<Scalars['String']['output']>;
  evidence: Array<StepEvidence>;
  holdsFor?: Maybe<TimeLimit>;
  clauses: Array<ClauseRef>;
};

export type StepEvidence = {
  __typename?: 'StepEvidence';
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
  least: Scalars['Int']['output'];
  reading?: Maybe<Scalars['String']['output']>;
  clauses: Array<ClauseRef>;
};

export type TimeLimit = {
  __typename?: 'TimeLimit';
  kind: TimeLimitKind;
  trigger: Scalars['String']['output'];
  triggerText?: Maybe<Scalars['String']['output']>;
  length: TimeLimitLength;
  atLeast: Scalars['Boolean']['output'];
  hard: Scalars['Boolean']['output'];
  reasonWhenLate: Scalars['Boolean']['output'];
  from: Scalars['Date']['output'];
  to?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
  document: PolicyDocument;
  note?: Maybe<Scalars['String']['output']>;
};

export type TimeLimitLength = CountedTime | FixedDay | YearlyWindow | MonthEnds | TimeInWords;

export type CountedTime = {
  __typename?: 'CountedTime';
  duration: Scalars['Int']['output'];
  shortest?: Maybe<Scalars['Int']['output']>;
  unit: TimeUnit;
};

export type TimeUnit =
  | 'CALENDAR_DAYS'
  | 'MONTHS'
  | 'WORKING_DAYS'
  | 'YEARS';

export type FixedDay = {
  __typename?: 'FixedDay';
  date: Scalars['Date']['output'];
};

export type YearlyWindow = {
  __typename?: 'YearlyWindow';
  opens: Scalars['String']['output'];
  closes: Scalars['String']['output'];
};

export type MonthEnds = {
  __typename?: 'MonthEnds';
  months: Array<Scalars['Int']['output']>;
};

export type TimeInWords = {
  __typename?: 'TimeInWords';
  words: Scalars['String']['output'];
};

export type TimeLimitKind =
  | 'CORRECTION'
  | 'EXIT_STANDARD'
  | 'FULL_SURVEY'
  | 'FUND_CHECKPOINT'
  | 'GRADUAL_EXIT_MARGINAL'
  | 'GRADUAL_EXIT_REGISTERED'
  | 'HELPER_ASSIGNMENT'
  | 'HOUSING_RENOVATION'
  | 'IDENTIFICATION'
  | 'INTEREST_SUBSIDY_ACCRUAL'
  | 'INTEREST_SUBSIDY_END'
  | 'LEAD_FORWARDING'
  | 'LONG_UNRESOLVED'
  | 'MEDICAL_RUN'
  | 'MONTHLY_ADJUSTMENT'
  | 'NO_RETURN_TO_POVERTY'
  | 'PAIRING'
  | 'PLAN'
  | 'POLICY_SUCCESSION'
  | 'PUBLICITY'
  | 'RECTIFICATION'
  | 'RENOVATION_FUNDS'
  | 'STABLE_INCOME'
  | 'TIME_NODE'
  | 'TEMPORARY_RELIEF'
  | 'TRANSITION_PERIOD'
  | 'VERIFICATION'
  | 'WARNING_SHARING'
  | 'WORK_CONTRACT_EXTENSION'
  | 'WORK_CONTRACT_OWN_END';

export type Entitlement = {
  __typename?: 'Entitlement';
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  service: Scalars['String']['output'];
  who: Scalars['String']['output'];
  registeredPoorOnly: Scalars['Boolean']['output'];
  what: Scalars['String']['output'];
  amount?: Maybe<ParameterResult>;
  amountInWords?: Maybe<Scalars['String']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  endInWords?: Maybe<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  to?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
  document: PolicyDocument;
  note?: Maybe<Scalars['String']['output']>;
};

export type ResponsibleUnit = {
  __typename?: 'ResponsibleUnit';
  name: Scalars['String']['output'];
  sector: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  document: PolicyDocument;
};

export type ResponsibleUnitConnection = {
  __typename?: 'ResponsibleUnitConnection';
  edges: Array<ResponsibleUnitEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ResponsibleUnitConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ResponsibleUnitEdge = {
  __typename?: 'ResponsibleUnitEdge';
  cursor: Scalars['String']['output'];
  node: ResponsibleUnit;
};

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  name: Scalars['String']['output'];
  of: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  comparison: TargetComparison;
  value?: Maybe<ParameterResult>;
  service: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
  document: PolicyDocument;
  note?: Maybe<Scalars['String']['output']>;
};

export type TargetComparison =
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACTLY'
  | 'NOT_BELOW_PREVIOUS_YEAR';

export type YearEndTransition = {
  __typename?: 'YearEndTransition';
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  at: Scalars['Date']['output'];
  who: Scalars['String']['output'];
  result: TransitionResult;
  what: Scalars['String']['output'];
  service: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  document: PolicyDocument;
  note?: Maybe<Scalars['String']['output']>;
};

export type StaleParameterOrder = {
  field: StaleParameterOrderField;
  direction?: OrderDirection;
};

export type StaleParameterOrderField =
  | 'NAME'
  | 'TO';

export type ResponsibleUnitOrder = {
  field: ResponsibleUnitOrderField;
  direction?: OrderDirection;
};

export type ResponsibleUnitOrderField =
  | 'NAME'
  | 'SECTOR';

export type PolicyPreviewInput = {
  files: Array<PolicyFileInput>;
  division?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  comparedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PolicyFileInput = {
  name: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type PolicyPreviewResult = PolicyPreview | DraftWithMistakes | InvalidInput | NotPermitted;

export type DraftWithMistakes = UserError & {
  __typename?: 'DraftWithMistakes';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  mistakes: Array<PolicyMistake>;
};

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  on: Scalars['Date']['output'];
  comparedOn: Scalars['Date']['output'];
  title: Scalars['String']['output'];
  replaces: Scalars['Boolean']['output'];
  changes: Array<PreviewedChange>;
  mirror?: Maybe<PolicyMirror>;
};

export type PolicyPreviewMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type PolicyMirror = {
  __typename?: 'PolicyMirror';
  questions: Array<MirroredQuestion>;
  answers: Array<MirroredCase>;
};

export type MirroredQuestion = {
  __typename?: 'MirroredQuestion';
  question: Scalars['String']['output'];
  cases: Array<Scalars['String']['output']>;
};

export type PreviewedChange = {
  __typename?: 'PreviewedChange';
  subject: PreviewedSubject;
  name: Scalars['String']['output'];
  before?: Maybe<PreviewedState>;
  after?: Maybe<PreviewedState>;
};

export type PreviewedSubject =
  | 'DOCUMENT'
  | 'ENTITLEMENT'
  | 'PARAMETER'
  | 'PROCEDURE'
  | 'RULE'
  | 'TARGET'
  | 'TIME_LIMIT';

export type PreviewedState = {
  __typename?: 'PreviewedState';
  text: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type PolicyPack = {
  __typename?: 'PolicyPack';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  versions: Array<PolicyVersion>;
  inEffect?: Maybe<PolicyVersion>;
};

export type PolicyVersion = {
  __typename?: 'PolicyVersion';
  id: Scalars['ID']['output'];
  pack: PolicyPack;
  number: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  author?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  state: PolicyVersionState;
  attachments: Array<Attachment>;
  files?: Maybe<Array<PolicyFile>>;
  mistakes?: Maybe<Array<PolicyMistake>>;
  preview?: Maybe<PolicyPreviewResult>;
  reviews: Array<PolicyReview>;
  activations: Array<PolicyActivation>;
};

export type PolicyVersionPreviewArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  comparedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PolicyVersionState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED';

export type PolicyReview = {
  __typename?: 'PolicyReview';
  step: PolicyReviewStep;
  account?: Maybe<Scalars['String']['output']>;
  occurredOn?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
};

export type PolicyReviewStep =
  | 'APPROVED'
  | 'RETURNED'
  | 'SUBMITTED';

export type PolicyActivation = {
  __typename?: 'PolicyActivation';
  id: Scalars['ID']['output'];
  from: Scalars['Date']['output'];
  activatedBy?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnBy?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  deeds: PolicyDeeds;
};

export type PolicyDeeds = {
  __typename?: 'PolicyDeeds';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
};

export type DraftPolicyInput = {
  files: Array<PolicyFileInput>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type StepPolicyInput = {
  versionId: Scalars['ID']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ReviewPolicyInput = {
  versionId: Scalars['ID']['input'];
  approved: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ActivatePolicyInput = {
  versionId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WithdrawPolicyActivationInput = {
  activationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type PolicyVersionStepped = {
  __typename?: 'PolicyVersionStepped';
  version: PolicyVersion;
};

export type PolicyVersionResult = PolicyVersionStepped | DraftWithMistakes | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type WhatIfInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  comparedOn?: InputMaybe<Scalars['Date']['input']>;
  drafts: Array<DraftParameterInput>;
};

export type DraftParameterInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type WhatIfResult = WhatIf | InvalidInput | NotPermitted;

export type WhatIf = {
  __typename?: 'WhatIf';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  comparedOn: Scalars['Date']['output'];
  drafts: Array<DraftParameter>;
};

export type DraftParameter = {
  __typename?: 'DraftParameter';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  inForce: Array<DraftComparison>;
};

export type DraftComparison = {
  __typename?: 'DraftComparison';
  placeCode: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
  missing?: Maybe<Scalars['String']['output']>;
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Attachment = {
  __typename?: 'Attachment';
  id: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  sizeBytes: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  address?: Maybe<Scalars['String']['output']>;
  attachedAt: Scalars['DateTime']['output'];
  account: Scalars['String']['output'];
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type ClauseRef = {
  __typename?: 'ClauseRef';
  id: Scalars['ID']['output'];
  documentNumber: Scalars['String']['output'];
  section: Scalars['String']['output'];
  quote: Scalars['String']['output'];
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  effectiveTo?: Maybe<Scalars['Date']['output']>;
};

export type UserError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type NotPermitted = UserError & {
  __typename?: 'NotPermitted';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  field: Scalars['String']['output'];
};

export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  field: Scalars['String']['output'];
  fields: Array<InvalidField>;
};

export type InvalidField = {
  __typename?: 'InvalidField';
  path: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type KeyInUse = UserError & {
  __typename?: 'KeyInUse';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type ActingLevel =
  | 'COUNTY'
  | 'HOUSEHOLD'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type TransitionResult =
  | 'CONTINUES'
  | 'CONTINUES_TO_OWN_END'
  | 'DUE'
  | 'ENDS'
  | 'EXTENDED'
  | 'LAST_RUN'
  | 'LISTED'
  | 'MUST_BE_SET'
  | 'REPORTED'
  | 'REVIEWED'
  | 'UNCHANGED';

export type MirroredCase = {
  __typename?: 'MirroredCase';
  name: Scalars['String']['output'];
  question: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  before: Scalars['String']['output'];
  after?: Maybe<Scalars['String']['output']>;
  outcome: MirrorOutcome;
};

export type MirrorOutcome =
  | 'OTHER'
  | 'SAME';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DraftedPolicyResult: ( DraftedPolicyMapper ) | ( UserErrorValue ) | ( UserErrorValue );
  ParameterResult: ( ParameterValueMapper ) | ( ParameterMissingMapper );
  TimeLimitLength: ( CountedTime & { __typename: 'CountedTime' } ) | ( FixedDay & { __typename: 'FixedDay' } ) | ( YearlyWindow & { __typename: 'YearlyWindow' } ) | ( MonthEnds & { __typename: 'MonthEnds' } ) | ( TimeInWords & { __typename: 'TimeInWords' } );
  PolicyPreviewResult: ( PolicyPreviewMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  PolicyVersionResult: ( PolicyVersionSteppedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  WhatIfResult: ( WhatIfMapper ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( ParameterMissingMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  CatalogueKind: CatalogueKind;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntryMapper>;
  ClauseSuggestion: ResolverTypeWrapper<ClauseSuggestionMapper>;
  DraftedPolicyInput: DraftedPolicyInput;
  ClauseCutInput: ClauseCutInput;
  KeptBindings: KeptBindings;
  TouchedBinding: ResolverTypeWrapper<TouchedBindingMapper>;
  NewPolicyDocumentInput: NewPolicyDocumentInput;
  ClauseBindingInput: ClauseBindingInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DraftedPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftedPolicyResult']>;
  DraftedPolicy: ResolverTypeWrapper<DraftedPolicyMapper>;
  PolicyFile: ResolverTypeWrapper<PolicyFile>;
  DraftedClause: ResolverTypeWrapper<DraftedClause>;
  PolicyFinding: ResolverTypeWrapper<PolicyFindingMapper>;
  FindingGrade: FindingGrade;
  PolicyWarning: ResolverTypeWrapper<PolicyWarningMapper>;
  PolicyChange: ResolverTypeWrapper<PolicyChangeMapper>;
  PolicySubject: PolicySubject;
  PolicyState: ResolverTypeWrapper<PolicyStateMapper>;
  PolicyChangeConnection: ResolverTypeWrapper<PolicyChangeConnectionMapper>;
  PolicyChangeEdge: ResolverTypeWrapper<Omit<PolicyChangeEdge, 'node'> & { node: ResolversTypes['PolicyChange'] }>;
  PolicyChangeOrder: PolicyChangeOrder;
  PolicyChangeOrderField: PolicyChangeOrderField;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentMapper>;
  Clause: ResolverTypeWrapper<ClauseMapper>;
  ClauseStatus: ClauseStatus;
  ClauseFilter: ClauseFilter;
  ClauseConnection: ResolverTypeWrapper<ClauseConnectionMapper>;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  ClauseCount: ResolverTypeWrapper<ClauseCount>;
  PolicyFolder: ResolverTypeWrapper<PolicyFolderMapper>;
  PolicyMistake: ResolverTypeWrapper<PolicyMistake>;
  ObligationKind: ObligationKind;
  Deadline: ResolverTypeWrapper<DeadlineMapper>;
  ParameterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParameterResult']>;
  ParameterValue: ResolverTypeWrapper<ParameterValueMapper>;
  ParameterMissing: ResolverTypeWrapper<ParameterMissingMapper>;
  ParameterConnection: ResolverTypeWrapper<ParameterConnectionMapper>;
  ParameterEdge: ResolverTypeWrapper<Omit<ParameterEdge, 'node'> & { node: ResolversTypes['ParameterResult'] }>;
  StaleParameterConnection: ResolverTypeWrapper<StaleParameterConnectionMapper>;
  StaleParameterEdge: ResolverTypeWrapper<Omit<StaleParameterEdge, 'node'> & { node: ResolversTypes['ParameterValue'] }>;
  Staleness: Staleness;
  IncomeMeasure: IncomeMeasure;
  Procedure: ResolverTypeWrapper<ProcedureMapper>;
  ProcedureKind: ProcedureKind;
  ProcedureStep: ResolverTypeWrapper<ProcedureStepMapper>;
  StepEvidence: ResolverTypeWrapper<StepEvidenceMapper>;
  TimeLimit: ResolverTypeWrapper<TimeLimitMapper>;
  TimeLimitLength: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimeLimitLength']>;
  CountedTime: ResolverTypeWrapper<CountedTime>;
  TimeUnit: TimeUnit;
  FixedDay: ResolverTypeWrapper<FixedDay>;
  YearlyWindow: ResolverTypeWrapper<YearlyWindow>;
  MonthEnds: ResolverTypeWrapper<MonthEnds>;
  TimeInWords: ResolverTypeWrapper<TimeInWords>;
  TimeLimitKind: TimeLimitKind;
  Entitlement: ResolverTypeWrapper<EntitlementMapper>;
  ResponsibleUnit: ResolverTypeWrapper<ResponsibleUnitMapper>;
  ResponsibleUnitConnection: ResolverTypeWrapper<ResponsibleUnitConnectionMapper>;
  ResponsibleUnitEdge: ResolverTypeWrapper<Omit<ResponsibleUnitEdge, 'node'> & { node: ResolversTypes['ResponsibleUnit'] }>;
  Target: ResolverTypeWrapper<TargetMapper>;
  TargetComparison: TargetComparison;
  YearEndTransition: ResolverTypeWrapper<YearEndTransitionMapper>;
  StaleParameterOrder: StaleParameterOrder;
  StaleParameterOrderField: StaleParameterOrderField;
  ResponsibleUnitOrder: ResponsibleUnitOrder;
  ResponsibleUnitOrderField: ResponsibleUnitOrderField;
  PolicyPreviewInput: PolicyPreviewInput;
  PolicyFileInput: PolicyFileInput;
  PolicyPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyPreviewResult']>;
  DraftWithMistakes: ResolverTypeWrapper<UserErrorValue>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  PolicyMirror: ResolverTypeWrapper<PolicyMirrorMapper>;
  MirroredQuestion: ResolverTypeWrapper<MirroredQuestion>;
  PreviewedChange: ResolverTypeWrapper<PreviewedChangeMapper>;
  PreviewedSubject: PreviewedSubject;
  PreviewedState: ResolverTypeWrapper<PreviewedStateMapper>;
  Household: ResolverTypeWrapper<Household>;
  Person: ResolverTypeWrapper<Person>;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  PolicyPack: ResolverTypeWrapper<PolicyPackMapper>;
  PolicyVersion: ResolverTypeWrapper<PolicyVersionMapper>;
  PolicyVersionState: PolicyVersionState;
  PolicyReview: ResolverTypeWrapper<PolicyReview>;
  PolicyReviewStep: PolicyReviewStep;
  PolicyActivation: ResolverTypeWrapper<PolicyActivationMapper>;
  PolicyDeeds: ResolverTypeWrapper<PolicyDeedsMapper>;
  DraftPolicyInput: DraftPolicyInput;
  StepPolicyInput: StepPolicyInput;
  ReviewPolicyInput: ReviewPolicyInput;
  ActivatePolicyInput: ActivatePolicyInput;
  WithdrawPolicyActivationInput: WithdrawPolicyActivationInput;
  PolicyVersionStepped: ResolverTypeWrapper<PolicyVersionSteppedMapper>;
  PolicyVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyVersionResult']>;
  WhatIfInput: WhatIfInput;
  DraftParameterInput: DraftParameterInput;
  WhatIfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WhatIfResult']>;
  WhatIf: ResolverTypeWrapper<WhatIfMapper>;
  DraftParameter: ResolverTypeWrapper<Omit<DraftParameter, 'inForce'> & { inForce: Array<ResolversTypes['DraftComparison']> }>;
  DraftComparison: ResolverTypeWrapper<DraftComparisonMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Attachment: ResolverTypeWrapper<Attachment>;
  OrderDirection: OrderDirection;
  ClauseRef: ResolverTypeWrapper<ClauseRefMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  KeyInUse: ResolverTypeWrapper<UserErrorValue>;
  ActingLevel: ActingLevel;
  TransitionResult: TransitionResult;
  MirroredCase: ResolverTypeWrapper<MirroredCaseMapper>;
  MirrorOutcome: MirrorOutcome;
  CountOnDemand: ResolverTypeWrapper<Scalars['CountOnDemand']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: {};
  CatalogueEntry: CatalogueEntryMapper;
  ClauseSuggestion: ClauseSuggestionMapper;
  DraftedPolicyInput: DraftedPolicyInput;
  ClauseCutInput: ClauseCutInput;
  TouchedBinding: TouchedBindingMapper;
  NewPolicyDocumentInput: NewPolicyDocumentInput;
  ClauseBindingInput: ClauseBindingInput;
  Boolean: Scalars['Boolean']['output'];
  DraftedPolicyResult: ResolversUnionTypes<ResolversParentTypes>['DraftedPolicyResult'];
  DraftedPolicy: DraftedPolicyMapper;
  PolicyFile: PolicyFile;
  DraftedClause: DraftedClause;
  PolicyFinding: PolicyFindingMapper;
  PolicyWarning: PolicyWarningMapper;
  PolicyChange: PolicyChangeMapper;
  PolicyState: PolicyStateMapper;
  PolicyChangeConnection: PolicyChangeConnectionMapper;
  PolicyChangeEdge: Omit<PolicyChangeEdge, 'node'> & { node: ResolversParentTypes['PolicyChange'] };
  PolicyChangeOrder: PolicyChangeOrder;
  PolicyDocument: PolicyDocumentMapper;
  Clause: ClauseMapper;
  ClauseFilter: ClauseFilter;
  ClauseConnection: ClauseConnectionMapper;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  ClauseCount: ClauseCount;
  PolicyFolder: PolicyFolderMapper;
  PolicyMistake: PolicyMistake;
  Deadline: DeadlineMapper;
  ParameterResult: ResolversUnionTypes<ResolversParentTypes>['ParameterResult'];
  ParameterValue: ParameterValueMapper;
  ParameterMissing: ParameterMissingMapper;
  ParameterConnection: ParameterConnectionMapper;
  ParameterEdge: Omit<ParameterEdge, 'node'> & { node: ResolversParentTypes['ParameterResult'] };
  StaleParameterConnection: StaleParameterConnectionMapper;
  StaleParameterEdge: Omit<StaleParameterEdge, 'node'> & { node: ResolversParentTypes['ParameterValue'] };
  Procedure: ProcedureMapper;
  ProcedureStep: ProcedureStepMapper;
  StepEvidence: StepEvidenceMapper;
  TimeLimit: TimeLimitMapper;
  TimeLimitLength: ResolversUnionTypes<ResolversParentTypes>['TimeLimitLength'];
  CountedTime: CountedTime;
  FixedDay: FixedDay;
  YearlyWindow: YearlyWindow;
  MonthEnds: MonthEnds;
  TimeInWords: TimeInWords;
  Entitlement: EntitlementMapper;
  ResponsibleUnit: ResponsibleUnitMapper;
  ResponsibleUnitConnection: ResponsibleUnitConnectionMapper;
  ResponsibleUnitEdge: Omit<ResponsibleUnitEdge, 'node'> & { node: ResolversParentTypes['ResponsibleUnit'] };
  Target: TargetMapper;
  YearEndTransition: YearEndTransitionMapper;
  StaleParameterOrder: StaleParameterOrder;
  ResponsibleUnitOrder: ResponsibleUnitOrder;
  PolicyPreviewInput: PolicyPreviewInput;
  PolicyFileInput: PolicyFileInput;
  PolicyPreviewResult: ResolversUnionTypes<ResolversParentTypes>['PolicyPreviewResult'];
  DraftWithMistakes: UserErrorValue;
  PolicyPreview: PolicyPreviewMapper;
  PolicyMirror: PolicyMirrorMapper;
  MirroredQuestion: MirroredQuestion;
  PreviewedChange: PreviewedChangeMapper;
  PreviewedState: PreviewedStateMapper;
  Household: Household;
  Person: Person;
  Namesakes: Namesakes;
  PolicyPack: PolicyPackMapper;
  PolicyVersion: PolicyVersionMapper;
  PolicyReview: PolicyReview;
  PolicyActivation: PolicyActivationMapper;
  PolicyDeeds: PolicyDeedsMapper;
  DraftPolicyInput: DraftPolicyInput;
  StepPolicyInput: StepPolicyInput;
  ReviewPolicyInput: ReviewPolicyInput;
  ActivatePolicyInput: ActivatePolicyInput;
  WithdrawPolicyActivationInput: WithdrawPolicyActivationInput;
  PolicyVersionStepped: PolicyVersionSteppedMapper;
  PolicyVersionResult: ResolversUnionTypes<ResolversParentTypes>['PolicyVersionResult'];
  WhatIfInput: WhatIfInput;
  DraftParameterInput: DraftParameterInput;
  WhatIfResult: ResolversUnionTypes<ResolversParentTypes>['WhatIfResult'];
  WhatIf: WhatIfMapper;
  DraftParameter: Omit<DraftParameter, 'inForce'> & { inForce: Array<ResolversParentTypes['DraftComparison']> };
  DraftComparison: DraftComparisonMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Attachment: Attachment;
  ClauseRef: ClauseRefMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  InvalidField: InvalidField;
  KeyInUse: UserErrorValue;
  MirroredCase: MirroredCaseMapper;
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  policyDocuments?: Resolver<Maybe<Array<ResolversTypes['PolicyDocument']>>, ParentType, ContextType, Partial<QueryPolicyDocumentsArgs>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'id'>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<Maybe<ResolversTypes['ClauseConnection']>, ParentType, ContextType, RequireFields<QueryClausesArgs, 'first'>>;
  clauseCoverage?: Resolver<Maybe<Array<ResolversTypes['ClauseCount']>>, ParentType, ContextType, Partial<QueryClauseCoverageArgs>>;
  policyFolders?: Resolver<Maybe<Array<ResolversTypes['PolicyFolder']>>, ParentType, ContextType>;
  ruleCatalogue?: Resolver<Maybe<Array<ResolversTypes['CatalogueEntry']>>, ParentType, ContextType, Partial<QueryRuleCatalogueArgs>>;
  clauseSuggestions?: Resolver<Maybe<Array<ResolversTypes['ClauseSuggestion']>>, ParentType, ContextType, RequireFields<QueryClauseSuggestionsArgs, 'quote' | 'limit'>>;
  draftedPolicy?: Resolver<Maybe<ResolversTypes['DraftedPolicyResult']>, ParentType, ContextType, RequireFields<QueryDraftedPolicyArgs, 'input'>>;
  policyChanges?: Resolver<Maybe<ResolversTypes['PolicyChangeConnection']>, ParentType, ContextType, RequireFields<QueryPolicyChangesArgs, 'from' | 'to' | 'division' | 'first'>>;
  policyWarnings?: Resolver<Maybe<Array<ResolversTypes['PolicyWarning']>>, ParentType, ContextType, RequireFields<QueryPolicyWarningsArgs, 'division'>>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'kind' | 'division' | 'triggeredOn'>>;
  parameter?: Resolver<Maybe<ResolversTypes['ParameterResult']>, ParentType, ContextType, RequireFields<QueryParameterArgs, 'name' | 'division'>>;
  parameters?: Resolver<Maybe<ResolversTypes['ParameterConnection']>, ParentType, ContextType, RequireFields<QueryParametersArgs, 'division' | 'first'>>;
  parameterHistory?: Resolver<Maybe<Array<ResolversTypes['ParameterValue']>>, ParentType, ContextType, RequireFields<QueryParameterHistoryArgs, 'name' | 'division'>>;
  staleParameters?: Resolver<Maybe<ResolversTypes['StaleParameterConnection']>, ParentType, ContextType, RequireFields<QueryStaleParametersArgs, 'division' | 'first'>>;
  procedures?: Resolver<Maybe<Array<ResolversTypes['Procedure']>>, ParentType, ContextType, RequireFields<QueryProceduresArgs, 'division'>>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['TimeLimit']>>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'division'>>;
  entitlements?: Resolver<Maybe<Array<ResolversTypes['Entitlement']>>, ParentType, ContextType, RequireFields<QueryEntitlementsArgs, 'division'>>;
  responsibleUnits?: Resolver<Maybe<ResolversTypes['ResponsibleUnitConnection']>, ParentType, ContextType, RequireFields<QueryResponsibleUnitsArgs, 'division' | 'first'>>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'division'>>;
  yearEndTransitions?: Resolver<Maybe<Array<ResolversTypes['YearEndTransition']>>, ParentType, ContextType, RequireFields<QueryYearEndTransitionsArgs, 'division' | 'year'>>;
  policyPreview?: Resolver<Maybe<ResolversTypes['PolicyPreviewResult']>, ParentType, ContextType, RequireFields<QueryPolicyPreviewArgs, 'input'>>;
  policyPacks?: Resolver<Maybe<Array<ResolversTypes['PolicyPack']>>, ParentType, ContextType, Partial<QueryPolicyPacksArgs>>;
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType, RequireFields<QueryPolicyVersionArgs, 'id'>>;
  policyActivation?: Resolver<Maybe<ResolversTypes['PolicyActivation']>, ParentType, ContextType, RequireFields<QueryPolicyActivationArgs, 'id'>>;
  whatIf?: Resolver<Maybe<ResolversTypes['WhatIfResult']>, ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'input'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftPolicy?: Resolver<ResolversTypes['PolicyVersionResult'], ParentType, ContextType, RequireFields<MutationDraftPolicyArgs, 'input'>>;
  submitPolicy?: Resolver<ResolversTypes['PolicyVersionResult'], ParentType, ContextType, RequireFields<MutationSubmitPolicyArgs, 'input'>>;
  reviewPolicy?: Resolver<ResolversTypes['PolicyVersionResult'], ParentType, ContextType, RequireFields<MutationReviewPolicyArgs, 'input'>>;
  activatePolicy?: Resolver<ResolversTypes['PolicyVersionResult'], ParentType, ContextType, RequireFields<MutationActivatePolicyArgs, 'input'>>;
  withdrawPolicyActivation?: Resolver<ResolversTypes['PolicyVersionResult'], ParentType, ContextType, RequireFields<MutationWithdrawPolicyActivationArgs, 'input'>>;
};

export type CatalogueEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  kind?: Resolver<ResolversTypes['CatalogueKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  without?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseSuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseSuggestion'] = ResolversParentTypes['ClauseSuggestion']> = {
  entry?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
  likenessPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  like?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TouchedBindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TouchedBinding'] = ResolversParentTypes['TouchedBinding']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftedPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftedPolicy'] = ResolversParentTypes['DraftedPolicy']> = {
  files?: Resolver<Array<ResolversTypes['PolicyFile']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['DraftedClause']>, ParentType, ContextType>;
  boundPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openSentences?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  touched?: Resolver<Array<ResolversTypes['TouchedBinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFile'] = ResolversParentTypes['PolicyFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftedClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftedClause'] = ResolversParentTypes['DraftedClause']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFinding'] = ResolversParentTypes['PolicyFinding']> = {
  grade?: Resolver<ResolversTypes['FindingGrade'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyWarning'] = ResolversParentTypes['PolicyWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['PolicySubject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stableUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['PolicySubject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PolicyState']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['PolicyState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyState'] = ResolversParentTypes['PolicyState']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyChangeConnection'] = ResolversParentTypes['PolicyChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PolicyChangeConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyChangeEdge'] = ResolversParentTypes['PolicyChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<PolicyDocumentClausesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClauseStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ClauseConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseCount'] = ResolversParentTypes['ClauseCount']> = {
  status?: Resolver<ResolversTypes['ClauseStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFolderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFolder'] = ResolversParentTypes['PolicyFolder']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mistakes?: Resolver<Array<ResolversTypes['PolicyMistake']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  boundPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyMistakeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMistake'] = ResolversParentTypes['PolicyMistake']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowed?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latestPublicityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterValue'] = ResolversParentTypes['ParameterValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  staleness?: Resolver<Maybe<ResolversTypes['Staleness']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['IncomeMeasure']>, ParentType, ContextType>;
  inclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suppliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterMissing'] = ResolversParentTypes['ParameterMissing']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterConnection'] = ResolversParentTypes['ParameterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParameterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ParameterConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterEdge'] = ResolversParentTypes['ParameterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParameterResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleParameterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleParameterConnection'] = ResolversParentTypes['StaleParameterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaleParameterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<StaleParameterConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleParameterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleParameterEdge'] = ResolversParentTypes['StaleParameterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParameterValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ActingLevel'], ParentType, ContextType>;
  alsoLevels?: Resolver<Array<ResolversTypes['ActingLevel']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['StepEvidence']>, ParentType, ContextType>;
  holdsFor?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepEvidence'] = ResolversParentTypes['StepEvidence']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  kind?: Resolver<ResolversTypes['TimeLimitKind'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triggerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['TimeLimitLength'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasonWhenLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountedTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedTime'] = ResolversParentTypes['CountedTime']> = {
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FixedDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FixedDay'] = ResolversParentTypes['FixedDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearlyWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearlyWindow'] = ResolversParentTypes['YearlyWindow']> = {
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonthEndsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthEnds'] = ResolversParentTypes['MonthEnds']> = {
  months?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeInWordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeInWords'] = ResolversParentTypes['TimeInWords']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredPoorOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['ParameterResult']>, ParentType, ContextType>;
  amountInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleUnit'] = ResolversParentTypes['ResponsibleUnit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleUnitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleUnitConnection'] = ResolversParentTypes['ResponsibleUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibleUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ResponsibleUnitConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleUnitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleUnitEdge'] = ResolversParentTypes['ResponsibleUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponsibleUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'divisionCode' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['TargetComparison'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ParameterResult']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearEndTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearEndTransition'] = ResolversParentTypes['YearEndTransition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TransitionResult'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PreviewedChange']>, ParentType, ContextType>;
  mirror?: Resolver<Maybe<ResolversTypes['PolicyMirror']>, ParentType, ContextType, Partial<PolicyPreviewMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyMirrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMirror'] = ResolversParentTypes['PolicyMirror']> = {
  questions?: Resolver<Array<ResolversTypes['MirroredQuestion']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['MirroredCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MirroredQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MirroredQuestion'] = ResolversParentTypes['MirroredQuestion']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedChange'] = ResolversParentTypes['PreviewedChange']> = {
  subject?: Resolver<ResolversTypes['PreviewedSubject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PreviewedState']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['PreviewedState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedState'] = ResolversParentTypes['PreviewedState']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesakes'] = ResolversParentTypes['Namesakes']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'sought'>;
  sought?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPack'] = ResolversParentTypes['PolicyPack']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  inEffect?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyVersion'] = ResolversParentTypes['PolicyVersion']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['PolicyPack'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyVersionState'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['PolicyFile']>>, ParentType, ContextType>;
  mistakes?: Resolver<Maybe<Array<ResolversTypes['PolicyMistake']>>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['PolicyPreviewResult']>, ParentType, ContextType, Partial<PolicyVersionPreviewArgs>>;
  reviews?: Resolver<Array<ResolversTypes['PolicyReview']>, ParentType, ContextType>;
  activations?: Resolver<Array<ResolversTypes['PolicyActivation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyReview'] = ResolversParentTypes['PolicyReview']> = {
  step?: Resolver<ResolversTypes['PolicyReviewStep'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyActivationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyActivation'] = ResolversParentTypes['PolicyActivation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  activatedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deeds?: Resolver<ResolversTypes['PolicyDeeds'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyVersionSteppedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyVersionStepped'] = ResolversParentTypes['PolicyVersionStepped']> = {
  version?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['DraftParameter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftParameter'] = ResolversParentTypes['DraftParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<Array<ResolversTypes['DraftComparison']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftComparison'] = ResolversParentTypes['DraftComparison']> = {
  placeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseRef'] = ResolversParentTypes['ClauseRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidField'] = ResolversParentTypes['InvalidField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MirroredCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MirroredCase'] = ResolversParentTypes['MirroredCase']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MirrorOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  ClauseSuggestion?: ClauseSuggestionResolvers<ContextType>;
  TouchedBinding?: TouchedBindingResolvers<ContextType>;
  DraftedPolicy?: DraftedPolicyResolvers<ContextType>;
  PolicyFile?: PolicyFileResolvers<ContextType>;
  DraftedClause?: DraftedClauseResolvers<ContextType>;
  PolicyFinding?: PolicyFindingResolvers<ContextType>;
  PolicyWarning?: PolicyWarningResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyState?: PolicyStateResolvers<ContextType>;
  PolicyChangeConnection?: PolicyChangeConnectionResolvers<ContextType>;
  PolicyChangeEdge?: PolicyChangeEdgeResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  ClauseCount?: ClauseCountResolvers<ContextType>;
  PolicyFolder?: PolicyFolderResolvers<ContextType>;
  PolicyMistake?: PolicyMistakeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  ParameterValue?: ParameterValueResolvers<ContextType>;
  ParameterMissing?: ParameterMissingResolvers<ContextType>;
  ParameterConnection?: ParameterConnectionResolvers<ContextType>;
  ParameterEdge?: ParameterEdgeResolvers<ContextType>;
  StaleParameterConnection?: StaleParameterConnectionResolvers<ContextType>;
  StaleParameterEdge?: StaleParameterEdgeResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  StepEvidence?: StepEvidenceResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  CountedTime?: CountedTimeResolvers<ContextType>;
  FixedDay?: FixedDayResolvers<ContextType>;
  YearlyWindow?: YearlyWindowResolvers<ContextType>;
  MonthEnds?: MonthEndsResolvers<ContextType>;
  TimeInWords?: TimeInWordsResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  ResponsibleUnit?: ResponsibleUnitResolvers<ContextType>;
  ResponsibleUnitConnection?: ResponsibleUnitConnectionResolvers<ContextType>;
  ResponsibleUnitEdge?: ResponsibleUnitEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  YearEndTransition?: YearEndTransitionResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  PolicyMirror?: PolicyMirrorResolvers<ContextType>;
  MirroredQuestion?: MirroredQuestionResolvers<ContextType>;
  PreviewedChange?: PreviewedChangeResolvers<ContextType>;
  PreviewedState?: PreviewedStateResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  PolicyPack?: PolicyPackResolvers<ContextType>;
  PolicyVersion?: PolicyVersionResolvers<ContextType>;
  PolicyReview?: PolicyReviewResolvers<ContextType>;
  PolicyActivation?: PolicyActivationResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  PolicyVersionStepped?: PolicyVersionSteppedResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  DraftParameter?: DraftParameterResolvers<ContextType>;
  DraftComparison?: DraftComparisonResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  MirroredCase?: MirroredCaseResolvers<ContextType>;
};
