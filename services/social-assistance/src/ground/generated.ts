// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ReportRow, ListedWaiting } from '@dixian/imports';
import type { AllowancePaymentMapper, AllowanceStatementMapper, AssistanceAssessmentMapper, EnrolmentDutyMapper, GradualExitMapper, RefusedMeasureMapper, ReroutedMeasureMapper, SubsistenceAllowanceMapper } from '../grants/mappers';
import type { AssistanceHintMapper, DisabilityAllowanceMapper, DisabilityCardMapper, HardshipSupportMapper, PensionListingMapper, PensionPremiumMapper, PensionSubsidyMapper, PersonMapper } from '../persons/mappers';
import type { ClauseRefMapper, DecisionChangeMapper, DecisionReasonMapper, HouseholdMapper, PolicyDecisionMapper } from './mappers';
import type { PolicyPreviewMapper } from '../preview/mappers';
import type { ReliefCaseMapper, ReliefDelegationMapper } from '../relief/mappers';
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
  Money: { input: Fen; output: Fen; }
  CountOnDemand: { input: never; output: number | (() => Promise<number>); }
};

export type Query = {
  __typename?: 'Query';
  socialAssistanceImport?: Maybe<ImportReport>;
  socialAssistanceImports?: Maybe<ImportReportConnection>;
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  allowances?: Maybe<AllowanceStatementConnection>;
  enrolmentDuties?: Maybe<EnrolmentDutyConnection>;
  gradualExits?: Maybe<GradualExitConnection>;
  disabilityAllowances?: Maybe<DisabilityAllowanceConnection>;
  pensionPremiums?: Maybe<PensionPremiumConnection>;
  pensionListings?: Maybe<PensionListingConnection>;
  reliefCases?: Maybe<ReliefCaseConnection>;
  delegations?: Maybe<ReliefDelegationConnection>;
};

export type QuerySocialAssistanceImportArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySocialAssistanceImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAllowancePaymentsArgs = {
  filter?: InputMaybe<AllowancePaymentFilter>;
  orderBy?: InputMaybe<AllowancePaymentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAllowancesArgs = {
  filter?: InputMaybe<AllowanceFilter>;
  orderBy?: InputMaybe<AllowanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEnrolmentDutiesArgs = {
  filter?: InputMaybe<EnrolmentDutyFilter>;
  orderBy?: InputMaybe<EnrolmentDutyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryGradualExitsArgs = {
  filter?: InputMaybe<GradualExitFilter>;
  orderBy?: InputMaybe<GradualExitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDisabilityAllowancesArgs = {
  filter?: InputMaybe<DisabilityAllowanceFilter>;
  orderBy?: InputMaybe<DisabilityAllowanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPensionPremiumsArgs = {
  filter?: InputMaybe<PensionPremiumFilter>;
  orderBy?: InputMaybe<PensionPremiumOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPensionListingsArgs = {
  filter?: InputMaybe<PensionListingFilter>;
  orderBy?: InputMaybe<PensionListingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReliefCasesArgs = {
  filter?: InputMaybe<ReliefCaseFilter>;
  orderBy?: InputMaybe<ReliefCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDelegationsArgs = {
  filter?: InputMaybe<ReliefDelegationFilter>;
  orderBy?: InputMaybe<ReliefDelegationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  startSocialAssistanceImport: StartImportResult;
  withdrawSocialAssistanceImport: WithdrawImportResult;
  matchSocialAssistanceRow: MatchWaitingRowResult;
  attachSocialAssistanceFiles: AttachFilesResult;
  takeBackSocialAssistanceAttachment: TakeBackAttachmentResult;
  recordAllowance: RecordAllowanceResult;
  endAllowance: EndAllowanceResult;
  assessAssistance: AssessAssistanceResult;
  openPriorityEnrolment: EnrolmentDutyResult;
  refuseEnrolment: EnrolmentDutyResult;
  startGradualExit: GradualExitResult;
  cancelGradualExit: GradualExitResult;
  recordExitIncome: GradualExitResult;
  rerouteMeasure: RerouteMeasureResult;
  listPensionPremiums: ListPensionPremiumsResult;
  recordPensionPremium: RecordPensionPremiumResult;
  recordDisabilityAllowance: RecordDisabilityAllowanceResult;
  stopDisabilityAllowance: StopDisabilityAllowanceResult;
  applyForRelief: ReliefResult;
  decideRelief: ReliefResult;
  recordReliefPayment: ReliefResult;
  stateStillDifficult: ReliefResult;
  delegateRelief: DelegateReliefResult;
  endDelegation: EndDelegationResult;
};

export type MutationStartSocialAssistanceImportArgs = {
  input: StartSocialAssistanceImportInput;
};

export type MutationWithdrawSocialAssistanceImportArgs = {
  input: WithdrawImportInput;
};

export type MutationMatchSocialAssistanceRowArgs = {
  input: MatchWaitingRowInput;
};

export type MutationAttachSocialAssistanceFilesArgs = {
  input: AttachFilesInput;
};

export type MutationTakeBackSocialAssistanceAttachmentArgs = {
  input: TakeBackAttachmentInput;
};

export type MutationRecordAllowanceArgs = {
  input: RecordAllowanceInput;
};

export type MutationEndAllowanceArgs = {
  input: EndAllowanceInput;
};

export type MutationAssessAssistanceArgs = {
  input: AssessAssistanceInput;
};

export type MutationOpenPriorityEnrolmentArgs = {
  input: OpenPriorityEnrolmentInput;
};

export type MutationRefuseEnrolmentArgs = {
  input: RefuseEnrolmentInput;
};

export type MutationStartGradualExitArgs = {
  input: StartGradualExitInput;
};

export type MutationCancelGradualExitArgs = {
  input: CancelGradualExitInput;
};

export type MutationRecordExitIncomeArgs = {
  input: RecordExitIncomeInput;
};

export type MutationRerouteMeasureArgs = {
  input: RerouteMeasureInput;
};

export type MutationListPensionPremiumsArgs = {
  input: ListPensionPremiumsInput;
};

export type MutationRecordPensionPremiumArgs = {
  input: RecordPensionPremiumInput;
};

export type MutationRecordDisabilityAllowanceArgs = {
  input: RecordDisabilityAllowanceInput;
};

export type MutationStopDisabilityAllowanceArgs = {
  input: StopDisabilityAllowanceInput;
};

export type MutationApplyForReliefArgs = {
  input: ApplyForReliefInput;
};

export type MutationDecideReliefArgs = {
  input: DecideReliefInput;
};

export type MutationRecordReliefPaymentArgs = {
  input: RecordReliefPaymentInput;
};

export type MutationStateStillDifficultArgs = {
  input: StateStillDifficultInput;
};

export type MutationDelegateReliefArgs = {
  input: DelegateReliefInput;
};

export type MutationEndDelegationArgs = {
  input: EndDelegationInput;
};

export type SubsistenceAllowance = {
  __typename?: 'SubsistenceAllowance';
  tier?: Maybe<Scalars['String']['output']>;
  coveredPersons?: Maybe<Scalars['Int']['output']>;
  approvedMonthly: Scalars['Money']['output'];
  month: Scalars['String']['output'];
};

export type AllowancePayment = {
  __typename?: 'AllowancePayment';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  householdCode?: Maybe<Scalars['String']['output']>;
  month: Scalars['String']['output'];
  kind: AllowancePaymentKind;
  tier: Scalars['String']['output'];
  coveredPersons: Scalars['Int']['output'];
  approved: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  shortfall: Scalars['Money']['output'];
  source: Scalars['String']['output'];
};

export type AllowancePaymentKind =
  | 'ALLOWANCE'
  | 'DISPERSED'
  | 'CENTRAL';

export type AllowancePaymentFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<AllowancePaymentKind>;
  short?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AllowancePaymentConnection = {
  __typename?: 'AllowancePaymentConnection';
  edges: Array<AllowancePaymentEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AllowancePaymentConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AllowancePaymentEdge = {
  __typename?: 'AllowancePaymentEdge';
  cursor: Scalars['String']['output'];
  node: AllowancePayment;
};

export type AllowanceStatement = {
  __typename?: 'AllowanceStatement';
  id: Scalars['ID']['output'];
  grant: Scalars['ID']['output'];
  household: Household;
  name: Scalars['String']['output'];
  tier?: Maybe<AllowanceTier>;
  coveredPersons?: Maybe<Scalars['Int']['output']>;
  wholeHousehold: Scalars['Boolean']['output'];
  dispersedHardship: Scalars['Boolean']['output'];
  approved: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  active: Scalars['Boolean']['output'];
  endReason?: Maybe<AllowanceEndReason>;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AllowanceFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  tier?: InputMaybe<AllowanceTier>;
  wholeHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  short?: InputMaybe<Scalars['Boolean']['input']>;
  exiting?: InputMaybe<Scalars['Boolean']['input']>;
  belowHighestTier?: InputMaybe<Scalars['Boolean']['input']>;
  endReason?: InputMaybe<AllowanceEndReason>;
};

export type AllowanceOrder = {
  field: AllowanceOrderField;
  direction?: OrderDirection;
};

export type AllowanceOrderField =
  | 'OCCURRED_ON'
  | 'APPROVED';

export type AllowanceStatementConnection = {
  __typename?: 'AllowanceStatementConnection';
  edges: Array<AllowanceStatementEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AllowanceStatementConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AllowanceStatementEdge = {
  __typename?: 'AllowanceStatementEdge';
  cursor: Scalars['String']['output'];
  node: AllowanceStatement;
};

export type AllowanceTier =
  | 'FULL'
  | 'HIGHEST'
  | 'LOWER';

export type AllowanceEndReason =
  | 'INCOME'
  | 'EXIT_OVER'
  | 'DEATH'
  | 'MOVED'
  | 'RENOUNCED'
  | 'OTHER';

export type EndAllowanceInput = {
  householdId: Scalars['ID']['input'];
  grantId: Scalars['ID']['input'];
  reason: AllowanceEndReason;
  newest?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EndAllowanceResult = AllowanceRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | StatementChanged;

export type RecordAllowanceInput = {
  grantId?: InputMaybe<Scalars['ID']['input']>;
  newest?: InputMaybe<Scalars['ID']['input']>;
  householdId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  tier?: InputMaybe<AllowanceTier>;
  wholeHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  coveredPersons?: InputMaybe<Scalars['Int']['input']>;
  dispersedHardship?: InputMaybe<Scalars['Boolean']['input']>;
  approved: Scalars['Money']['input'];
  paid: Scalars['Money']['input'];
  active?: InputMaybe<Scalars['Boolean']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AllowanceRecorded = {
  __typename?: 'AllowanceRecorded';
  allowance: AllowanceStatement;
};

export type RecordAllowanceResult = AllowanceRecorded | HighestTierRequired | InvalidInput | KeyInUse | NotFound | NotPermitted | StatementChanged;

export type AllowancePaymentOrder = {
  field: AllowancePaymentOrderField;
  direction?: OrderDirection;
};

export type AllowancePaymentOrderField =
  | 'MONTH'
  | 'APPROVED'
  | 'PAID'
  | 'HOUSEHOLD_CODE';

export type AssistanceAssessment = {
  __typename?: 'AssistanceAssessment';
  id: Scalars['ID']['output'];
  meetsAllowance: Scalars['Boolean']['output'];
  meetsHardship: Scalars['Boolean']['output'];
  objectiveDifficulty: Scalars['Boolean']['output'];
  unableByOwnEffort: Scalars['Boolean']['output'];
  meetsInFact: Scalars['Boolean']['output'];
  medicalInsured?: Maybe<Scalars['Boolean']['output']>;
  pensionInsured?: Maybe<Scalars['Boolean']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
  appliedOn?: Maybe<Scalars['Date']['output']>;
  occurredOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
};

export type EnrolmentDuty = {
  __typename?: 'EnrolmentDuty';
  id: Scalars['ID']['output'];
  household: Household;
  priority: EnrolmentPriority;
  weight: EnrolmentWeight;
  confirmedBy?: Maybe<Scalars['String']['output']>;
  openedOn: Scalars['Date']['output'];
  state: EnrolmentDutyState;
  settledOn?: Maybe<Scalars['Date']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type EnrolmentPriority =
  | 'HIGH'
  | 'ORDINARY';

export type EnrolmentWeight =
  | 'TASK'
  | 'WARNING';

export type EnrolmentDutyState =
  | 'OPEN'
  | 'APPROVED'
  | 'REFUSED'
  | 'DROPPED';

export type EnrolmentDutyFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  priority?: InputMaybe<EnrolmentPriority>;
  weight?: InputMaybe<EnrolmentWeight>;
  state?: InputMaybe<EnrolmentDutyState>;
};

export type EnrolmentDutyOrder = {
  field: EnrolmentDutyOrderField;
  direction?: OrderDirection;
};

export type EnrolmentDutyOrderField =
  | 'OPENED_ON'
  | 'PRIORITY';

export type EnrolmentDutyConnection = {
  __typename?: 'EnrolmentDutyConnection';
  edges: Array<EnrolmentDutyEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type EnrolmentDutyConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type EnrolmentDutyEdge = {
  __typename?: 'EnrolmentDutyEdge';
  cursor: Scalars['String']['output'];
  node: EnrolmentDuty;
};

export type GradualExit = {
  __typename?: 'GradualExit';
  id: Scalars['ID']['output'];
  household: Household;
  grant: Scalars['ID']['output'];
  householdKind: ExitHouseholdKind;
  incomePerHead: Scalars['Money']['output'];
  incomeSource: Scalars['String']['output'];
  decidedOn: Scalars['Date']['output'];
  firstDay: Scalars['Date']['output'];
  months: Scalars['Int']['output'];
  until: Scalars['Date']['output'];
  flags: Array<Scalars['String']['output']>;
  latestIncome?: Maybe<Scalars['Money']['output']>;
  latestIncomeSource?: Maybe<Scalars['String']['output']>;
  latestIncomeOn?: Maybe<Scalars['Date']['output']>;
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type ExitHouseholdKind =
  | 'REGISTERED'
  | 'MARGINAL';

export type GradualExitFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  endingFrom?: InputMaybe<Scalars['Date']['input']>;
  endingUntil?: InputMaybe<Scalars['Date']['input']>;
  cancelled?: InputMaybe<Scalars['Boolean']['input']>;
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
};

export type GradualExitOrder = {
  field: GradualExitOrderField;
  direction?: OrderDirection;
};

export type GradualExitOrderField =
  | 'UNTIL'
  | 'FIRST_DAY';

export type GradualExitConnection = {
  __typename?: 'GradualExitConnection';
  edges: Array<GradualExitEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type GradualExitConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type GradualExitEdge = {
  __typename?: 'GradualExitEdge';
  cursor: Scalars['String']['output'];
  node: GradualExit;
};

export type SocialSecurity = {
  __typename?: 'SocialSecurity';
  decision: PolicyDecision;
  items: Array<SocialSecurityItem>;
};

export type SocialSecurityItem = {
  __typename?: 'SocialSecurityItem';
  item: SecurityItem;
  state: SecurityState;
};

export type SecurityItem =
  | 'ALLOWANCE'
  | 'HARDSHIP'
  | 'MEDICAL'
  | 'PENSION';

export type SecurityState =
  | 'HAS'
  | 'MISSING'
  | 'NOT_ELIGIBLE'
  | 'UNKNOWN';

export type RefusedMeasure = {
  __typename?: 'RefusedMeasure';
  id: Scalars['ID']['output'];
  measure: Scalars['String']['output'];
  department: Scalars['String']['output'];
  refusedOn: Scalars['Date']['output'];
  reroutedOn?: Maybe<Scalars['Date']['output']>;
};

export type ReroutedMeasure = {
  __typename?: 'ReroutedMeasure';
  id: Scalars['ID']['output'];
  household: Household;
  measure: Scalars['String']['output'];
  labelled: Scalars['Boolean']['output'];
  occurredOn: Scalars['Date']['output'];
  clause?: Maybe<ClauseRef>;
};

export type Misfortune =
  | 'ILLNESS'
  | 'DISABILITY'
  | 'DISASTER'
  | 'OTHER';

export type MisfortuneProposal =
  | 'HEALTH_POLICY'
  | 'DISABILITY_POLICY'
  | 'DISASTER_RELIEF'
  | 'TEMPORARY_RELIEF';

export type MisfortuneProposals = {
  __typename?: 'MisfortuneProposals';
  proposals: Array<MisfortuneProposal>;
  clause?: Maybe<ClauseRef>;
};

export type AssessAssistanceInput = {
  householdId: Scalars['ID']['input'];
  meetsAllowance: Scalars['Boolean']['input'];
  meetsHardship: Scalars['Boolean']['input'];
  objectiveDifficulty: Scalars['Boolean']['input'];
  unableByOwnEffort: Scalars['Boolean']['input'];
  meetsInFact: Scalars['Boolean']['input'];
  medicalInsured?: InputMaybe<Scalars['Boolean']['input']>;
  pensionInsured?: InputMaybe<Scalars['Boolean']['input']>;
  basis?: InputMaybe<Scalars['String']['input']>;
  appliedOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type AssistanceAssessed = {
  __typename?: 'AssistanceAssessed';
  assessment: AssistanceAssessment;
};

export type AssessAssistanceResult = AssistanceAssessed | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type OpenPriorityEnrolmentInput = {
  householdId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RefuseEnrolmentInput = {
  householdId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EnrolmentDutyRecorded = {
  __typename?: 'EnrolmentDutyRecorded';
  duty: EnrolmentDuty;
};

export type EnrolmentDutyResult = EnrolmentDutyRecorded | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | WrongLevel;

export type StartGradualExitInput = {
  householdId: Scalars['ID']['input'];
  grantId: Scalars['ID']['input'];
  householdKind: ExitHouseholdKind;
  incomePerHead: Scalars['Money']['input'];
  incomeSource: Scalars['String']['input'];
  months: Scalars['Int']['input'];
  firstDay?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CancelGradualExitInput = {
  householdId: Scalars['ID']['input'];
  incomePerHead: Scalars['Money']['input'];
  incomeSource: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordExitIncomeInput = {
  householdId: Scalars['ID']['input'];
  incomePerHead: Scalars['Money']['input'];
  incomeSource: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type GradualExitRecorded = {
  __typename?: 'GradualExitRecorded';
  exit: GradualExit;
};

export type GradualExitResult = GradualExitRecorded | DecisionRefused | ExitRunning | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type ExitRunning = UserError & {
  __typename?: 'ExitRunning';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  until: Scalars['Date']['output'];
};

export type HighestTierRequired = UserError & {
  __typename?: 'HighestTierRequired';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  decision: PolicyDecision;
};

export type RerouteMeasureInput = {
  householdId: Scalars['ID']['input'];
  refusalId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type MeasureRerouted = {
  __typename?: 'MeasureRerouted';
  measure: ReroutedMeasure;
};

export type RerouteMeasureResult = MeasureRerouted | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  socialAssistanceAttachments?: Maybe<Array<Attachment>>;
  subsistenceAllowance?: Maybe<SubsistenceAllowance>;
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  allowances?: Maybe<Array<AllowanceStatement>>;
  assistanceAssessment?: Maybe<AssistanceAssessment>;
  mustEnrol?: Maybe<PolicyDecision>;
  highestTier?: Maybe<PolicyDecision>;
  paidInFull?: Maybe<PolicyDecision>;
  socialSecurity?: Maybe<SocialSecurity>;
  gradualExit?: Maybe<GradualExit>;
  refusedMeasures?: Maybe<Array<RefusedMeasure>>;
  afterMisfortune?: Maybe<MisfortuneProposals>;
  assistanceHints?: Maybe<Array<AssistanceHint>>;
  temporaryRelief?: Maybe<Array<ReliefCase>>;
};

export type HouseholdSubsistenceAllowanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdAllowancePaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdAllowancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdAssistanceAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdMustEnrolArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdHighestTierArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdPaidInFullArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdSocialSecurityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdGradualExitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdAfterMisfortuneArgs = {
  cause: Misfortune;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdAssistanceHintsArgs = {
  monthlyIncome?: InputMaybe<Scalars['Money']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdTemporaryReliefArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type StartSocialAssistanceImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  socialAssistanceItems?: Maybe<TransitionItemConnection>;
};

export type TransitionRunSocialAssistanceItemsArgs = {
  filter?: InputMaybe<TransitionItemFilter>;
  orderBy?: InputMaybe<TransitionItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PolicyDeeds = {
  __typename?: 'PolicyDeeds';
  id: Scalars['ID']['output'];
  socialAssistanceDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsSocialAssistanceDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  pensionSubsidy?: Maybe<PensionSubsidy>;
  pensionPremium?: Maybe<PensionPremium>;
  disabilityAllowances?: Maybe<Array<DisabilityAllowance>>;
  disabilityStops?: Maybe<Array<DisabilityStop>>;
  disabilityCard?: Maybe<DisabilityCard>;
  extremeHardship?: Maybe<HardshipSupport>;
};

export type PersonPensionSubsidyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  excludedAs?: InputMaybe<Scalars['String']['input']>;
};

export type PersonPensionPremiumArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonDisabilityAllowancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonDisabilityStopsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonDisabilityCardArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonExtremeHardshipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PensionSubsidy = {
  __typename?: 'PensionSubsidy';
  decision: PolicyDecision;
  percent?: Maybe<Scalars['Int']['output']>;
  amount?: Maybe<Scalars['Money']['output']>;
};

export type DisabilityAllowance = {
  __typename?: 'DisabilityAllowance';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  kind: DisabilityAllowanceKind;
  category?: Maybe<Scalars['String']['output']>;
  grade?: Maybe<Scalars['Int']['output']>;
  rate?: Maybe<Scalars['Money']['output']>;
  month: Scalars['String']['output'];
  amount: Scalars['Money']['output'];
  source: Scalars['String']['output'];
  stop?: Maybe<DisabilityStop>;
  attachments: Array<Attachment>;
};

export type DisabilityStop = {
  __typename?: 'DisabilityStop';
  id: Scalars['ID']['output'];
  kind: DisabilityAllowanceKind;
  cause?: Maybe<DisabilityStopCause>;
  occurredOn: Scalars['Date']['output'];
  fromMonth: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type DisabilityStopCause =
  | 'DEATH'
  | 'MOVED'
  | 'CARD_ENDED'
  | 'GRADE_CHANGED'
  | 'ALLOWANCE_ENDED'
  | 'HARDSHIP'
  | 'IN_PRISON'
  | 'RENOUNCED'
  | 'OTHER';

export type DisabilityCard = {
  __typename?: 'DisabilityCard';
  category?: Maybe<Scalars['String']['output']>;
  grade?: Maybe<Scalars['Int']['output']>;
  issuedOn: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

export type AssistanceHint = {
  __typename?: 'AssistanceHint';
  code: AssistanceHintCode;
  person?: Maybe<Person>;
  amount?: Maybe<Scalars['Money']['output']>;
};

export type AssistanceHintCode =
  | 'ALLOWANCE_AMOUNT'
  | 'LIVING_ALLOWANCE_MISSING'
  | 'CARE_ALLOWANCE_MISSING';

export type DisabilityAllowanceKind =
  | 'LIVING'
  | 'CARE';

export type DisabilityAllowanceFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<DisabilityAllowanceKind>;
  month?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<Scalars['Int']['input']>;
  afterStop?: InputMaybe<Scalars['Boolean']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DisabilityAllowanceOrder = {
  field: DisabilityAllowanceOrderField;
  direction?: OrderDirection;
};

export type DisabilityAllowanceOrderField =
  | 'MONTH'
  | 'AMOUNT';

export type DisabilityAllowanceConnection = {
  __typename?: 'DisabilityAllowanceConnection';
  edges: Array<DisabilityAllowanceEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type DisabilityAllowanceConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type DisabilityAllowanceEdge = {
  __typename?: 'DisabilityAllowanceEdge';
  cursor: Scalars['String']['output'];
  node: DisabilityAllowance;
};

export type PensionPremium = {
  __typename?: 'PensionPremium';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  year: Scalars['Int']['output'];
  tier?: Maybe<Scalars['Money']['output']>;
  paidByGovernment: Scalars['Money']['output'];
  paidByPerson: Scalars['Money']['output'];
  paidOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

export type PensionPremiumFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PensionPremiumOrder = {
  field: PensionPremiumOrderField;
  direction?: OrderDirection;
};

export type PensionPremiumOrderField =
  | 'YEAR'
  | 'PAID_BY_GOVERNMENT';

export type PensionPremiumConnection = {
  __typename?: 'PensionPremiumConnection';
  edges: Array<PensionPremiumEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PensionPremiumConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PensionPremiumEdge = {
  __typename?: 'PensionPremiumEdge';
  cursor: Scalars['String']['output'];
  node: PensionPremium;
};

export type PensionListing = {
  __typename?: 'PensionListing';
  id: Scalars['ID']['output'];
  household: Household;
  person: Person;
  year: Scalars['Int']['output'];
  state: PensionListingState;
  listedOn: Scalars['Date']['output'];
};

export type PensionListingState =
  | 'LISTED'
  | 'TO_CHECK'
  | 'PAID';

export type PensionListingFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<PensionListingState>;
};

export type PensionListingOrder = {
  field: PensionListingOrderField;
  direction?: OrderDirection;
};

export type PensionListingOrderField =
  | 'YEAR';

export type PensionListingConnection = {
  __typename?: 'PensionListingConnection';
  edges: Array<PensionListingEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PensionListingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PensionListingEdge = {
  __typename?: 'PensionListingEdge';
  cursor: Scalars['String']['output'];
  node: PensionListing;
};

export type ListPensionPremiumsInput = {
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type PensionPremiumsListed = {
  __typename?: 'PensionPremiumsListed';
  year: Scalars['Int']['output'];
  listed: Scalars['Int']['output'];
  toCheck: Scalars['Int']['output'];
};

export type ListPensionPremiumsResult = PensionPremiumsListed | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type HardshipSupport = {
  __typename?: 'HardshipSupport';
  form: HardshipForm;
  selfCare?: Maybe<Scalars['String']['output']>;
  basic: Scalars['Money']['output'];
  care: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  month: Scalars['String']['output'];
};

export type HardshipForm =
  | 'DISPERSED'
  | 'CENTRAL';

export type RecordPensionPremiumInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  excludedAs?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type PensionPremiumRecorded = {
  __typename?: 'PensionPremiumRecorded';
  premium: PensionPremium;
};

export type RecordPensionPremiumResult = PensionPremiumRecorded | AlreadyPaid | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type RecordDisabilityAllowanceInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  kind: DisabilityAllowanceKind;
  amount: Scalars['Money']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type DisabilityAllowanceRecorded = {
  __typename?: 'DisabilityAllowanceRecorded';
  allowance: DisabilityAllowance;
};

export type RecordDisabilityAllowanceResult = DisabilityAllowanceRecorded | AlreadyPaid | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type StopDisabilityAllowanceInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  kind: DisabilityAllowanceKind;
  cause?: InputMaybe<DisabilityStopCause>;
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DisabilityStopRecorded = {
  __typename?: 'DisabilityStopRecorded';
  stop: DisabilityStop;
};

export type StopDisabilityAllowanceResult = DisabilityStopRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  socialAssistanceChanges?: Maybe<Array<PreviewedMatter>>;
  socialAssistanceMirror?: Maybe<Array<MirroredCase>>;
};

export type PolicyPreviewSocialAssistanceMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type ReliefCase = {
  __typename?: 'ReliefCase';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  householdCode?: Maybe<Scalars['String']['output']>;
  appliedOn: Scalars['Date']['output'];
  cause?: Maybe<ReliefCause>;
  difficulty?: Maybe<ReliefDifficulty>;
  affectsLiving: Scalars['Boolean']['output'];
  emergency: Scalars['Boolean']['output'];
  members: Scalars['Int']['output'];
  paidFirst: Scalars['Boolean']['output'];
  amount?: Maybe<Scalars['Money']['output']>;
  approver?: Maybe<ReliefApprover>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  daysToDecision?: Maybe<Scalars['Int']['output']>;
  caseRecord?: Maybe<Scalars['String']['output']>;
  paid?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  stillDifficultOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type ReliefCause =
  | 'ILLNESS'
  | 'DISABILITY'
  | 'DISASTER'
  | 'ACCIDENT'
  | 'OTHER';

export type ReliefDifficulty =
  | 'SUDDEN'
  | 'URGENT'
  | 'TEMPORARY';

export type ReliefApprover =
  | 'COUNTY'
  | 'TOWNSHIP';

export type ReliefCaseFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  approver?: InputMaybe<ReliefApprover>;
  emergency?: InputMaybe<Scalars['Boolean']['input']>;
  paidFirst?: InputMaybe<Scalars['Boolean']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  paid?: InputMaybe<Scalars['Boolean']['input']>;
  cause?: InputMaybe<ReliefCause>;
  appliedFrom?: InputMaybe<Scalars['Date']['input']>;
  appliedUntil?: InputMaybe<Scalars['Date']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReliefCaseOrder = {
  field: ReliefCaseOrderField;
  direction?: OrderDirection;
};

export type ReliefCaseOrderField =
  | 'APPLIED_ON';

export type ReliefCaseConnection = {
  __typename?: 'ReliefCaseConnection';
  edges: Array<ReliefCaseEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ReliefCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ReliefCaseEdge = {
  __typename?: 'ReliefCaseEdge';
  cursor: Scalars['String']['output'];
  node: ReliefCase;
};

export type ApplyForReliefInput = {
  householdId: Scalars['ID']['input'];
  difficulty?: InputMaybe<ReliefDifficulty>;
  cause?: InputMaybe<ReliefCause>;
  affectsLiving: Scalars['Boolean']['input'];
  emergency: Scalars['Boolean']['input'];
  members: Scalars['Int']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type DecideReliefInput = {
  householdId: Scalars['ID']['input'];
  reliefId: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  especiallySerious?: InputMaybe<Scalars['Boolean']['input']>;
  caseRecord?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type RecordReliefPaymentInput = {
  householdId: Scalars['ID']['input'];
  reliefId: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type StateStillDifficultInput = {
  householdId: Scalars['ID']['input'];
  reliefId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type DelegateReliefInput = {
  township: Scalars['String']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
  record: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ReliefRecorded = {
  __typename?: 'ReliefRecorded';
  relief: ReliefCase;
};

export type ReliefResult = ReliefRecorded | AlreadyPaid | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type ReliefDelegation = {
  __typename?: 'ReliefDelegation';
  id: Scalars['ID']['output'];
  township: Scalars['String']['output'];
  fromDay: Scalars['Date']['output'];
  untilDay?: Maybe<Scalars['Date']['output']>;
  record: Scalars['String']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  endReason?: Maybe<Scalars['String']['output']>;
};

export type ReliefDelegationFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type ReliefDelegationOrder = {
  field: ReliefDelegationOrderField;
  direction?: OrderDirection;
};

export type ReliefDelegationOrderField =
  | 'FROM_DAY';

export type ReliefDelegationConnection = {
  __typename?: 'ReliefDelegationConnection';
  edges: Array<ReliefDelegationEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ReliefDelegationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ReliefDelegationEdge = {
  __typename?: 'ReliefDelegationEdge';
  cursor: Scalars['String']['output'];
  node: ReliefDelegation;
};

export type EndDelegationInput = {
  delegationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ReliefDelegated = {
  __typename?: 'ReliefDelegated';
  delegation: Scalars['ID']['output'];
};

export type DelegationEnded = {
  __typename?: 'DelegationEnded';
  delegation: ReliefDelegation;
};

export type EndDelegationResult = DelegationEnded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

export type DelegateReliefResult = ReliefDelegated | InvalidInput | KeyInUse | NotFound | NotPermitted;

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

export type AttachFilesInput = {
  recordId: Scalars['ID']['input'];
  attachments: Array<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type TakeBackAttachmentInput = {
  attachmentId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type FilesAttached = {
  __typename?: 'FilesAttached';
  attachments: Array<Attachment>;
};

export type AttachmentTakenBack = {
  __typename?: 'AttachmentTakenBack';
  attachments: Array<Attachment>;
};

export type AttachFilesResult = FilesAttached | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type TakeBackAttachmentResult = AttachmentTakenBack | InvalidInput | KeyInUse | NotFound | NotPermitted;

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

export type ImportState =
  | 'QUEUED'
  | 'RUNNING'
  | 'COMPLETED'
  | 'FAILED'
  | 'ASKING'
  | 'WITHDRAWING'
  | 'WITHDRAWN';

export type ImportMode =
  | 'ADDITION'
  | 'WHOLE';

export type ImportColumnSource =
  | 'LAYOUT'
  | 'COUNTY'
  | 'OFFICE';

export type ImportColumnContent =
  | 'MONEY'
  | 'DATES'
  | 'OTHER';

export type ImportObstacleKind =
  | 'LATER_RUN'
  | 'BY_HAND'
  | 'ACT'
  | 'DECISION'
  | 'PAYMENT'
  | 'POSTING'
  | 'VISIT';

export type FindingSeverity =
  | 'REJECTED'
  | 'WARNING';

export type ImportFinding = {
  __typename?: 'ImportFinding';
  sheet?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  householdCode?: Maybe<Scalars['String']['output']>;
  looksLike?: Maybe<Scalars['ID']['output']>;
  severity: FindingSeverity;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ImportFindingConnection = {
  __typename?: 'ImportFindingConnection';
  edges: Array<ImportFindingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['CountOnDemand']['output'];
};

export type ImportFindingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportFindingEdge = {
  __typename?: 'ImportFindingEdge';
  cursor: Scalars['String']['output'];
  node: ImportFinding;
};

export type ImportReport = {
  __typename?: 'ImportReport';
  id: Scalars['ID']['output'];
  ledger: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  state: ImportState;
  progress: Scalars['Int']['output'];
  rowsRead: Scalars['Int']['output'];
  rowsLoaded: Scalars['Int']['output'];
  rowsRejected: Scalars['Int']['output'];
  households?: Maybe<Scalars['Int']['output']>;
  recordsAdded: Scalars['Int']['output'];
  recordsChanged: Scalars['Int']['output'];
  recordsUnchanged: Scalars['Int']['output'];
  recordsEnded: Scalars['Int']['output'];
  placements: Array<ImportPlacement>;
  exportedOn?: Maybe<Scalars['Date']['output']>;
  failure?: Maybe<Scalars['String']['output']>;
  dryRun: Scalars['Boolean']['output'];
  mode: ImportMode;
  rowsSkipped: Scalars['Int']['output'];
  rowsUnmatched: Scalars['Int']['output'];
  rowsOlder: Scalars['Int']['output'];
  likelyCorrections: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  requestedBy: Scalars['String']['output'];
  keptUntil?: Maybe<Scalars['DateTime']['output']>;
  sums: Array<ImportSum>;
  reading?: Maybe<ImportReading>;
  questions: Array<ImportQuestion>;
  differences: Array<ImportDifference>;
  changes: ImportChangeConnection;
  obstacles: ImportObstacleConnection;
  waitingRows: WaitingRowConnection;
  withdrawal?: Maybe<ImportWithdrawal>;
  requestedAt: Scalars['DateTime']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  findings: ImportFindingConnection;
};

export type ImportReportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportObstaclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportWaitingRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportFindingsArgs = {
  severity?: InputMaybe<FindingSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ImportSum = {
  __typename?: 'ImportSum';
  heading: Scalars['String']['output'];
  sum: Scalars['Money']['output'];
};

export type ImportReading = {
  __typename?: 'ImportReading';
  sheets: Array<ImportSheet>;
  speaksFor?: Maybe<Scalars['Date']['output']>;
  speaksAssumed: Scalars['Boolean']['output'];
  remarks: Array<ImportRemark>;
};

export type ImportRemark = {
  __typename?: 'ImportRemark';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ImportSheet = {
  __typename?: 'ImportSheet';
  name: Scalars['String']['output'];
  read: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  headerRows: Array<Scalars['Int']['output']>;
  columns: Array<ImportColumn>;
  skippedRows: Scalars['Int']['output'];
  totals: Array<ImportTotal>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  heading: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  source?: Maybe<ImportColumnSource>;
  unit?: Maybe<Scalars['String']['output']>;
  content?: Maybe<ImportColumnContent>;
};

export type ImportTotal = {
  __typename?: 'ImportTotal';
  heading: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  printed: Scalars['String']['output'];
  summed: Scalars['String']['output'];
  agrees: Scalars['Boolean']['output'];
};

export type ImportQuestion = {
  __typename?: 'ImportQuestion';
  id: Scalars['String']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  options: Array<ImportOption>;
  answer?: Maybe<Scalars['String']['output']>;
};

export type ImportOption = {
  __typename?: 'ImportOption';
  value: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type ImportDifference = {
  __typename?: 'ImportDifference';
  number: Scalars['String']['output'];
  lookedAt: Scalars['Int']['output'];
  loaded: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
};

export type ImportChange = {
  __typename?: 'ImportChange';
  record: Scalars['ID']['output'];
  householdCode?: Maybe<Scalars['String']['output']>;
  removed: Scalars['Boolean']['output'];
  values: Array<ImportChangedValue>;
};

export type ImportChangedValue = {
  __typename?: 'ImportChangedValue';
  heading: Scalars['String']['output'];
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
  masked: Scalars['Boolean']['output'];
};

export type ImportChangeConnection = {
  __typename?: 'ImportChangeConnection';
  edges: Array<ImportChangeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['CountOnDemand']['output'];
};

export type ImportChangeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportChangeEdge = {
  __typename?: 'ImportChangeEdge';
  cursor: Scalars['String']['output'];
  node: ImportChange;
};

export type ImportObstacle = {
  __typename?: 'ImportObstacle';
  record: Scalars['ID']['output'];
  householdCode?: Maybe<Scalars['String']['output']>;
  kind: ImportObstacleKind;
  by?: Maybe<Scalars['ID']['output']>;
};

export type ImportObstacleConnection = {
  __typename?: 'ImportObstacleConnection';
  edges: Array<ImportObstacleEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['CountOnDemand']['output'];
};

export type ImportObstacleConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportObstacleEdge = {
  __typename?: 'ImportObstacleEdge';
  cursor: Scalars['String']['output'];
  node: ImportObstacle;
};

export type WaitingRow = {
  __typename?: 'WaitingRow';
  id: Scalars['ID']['output'];
  ledger: Scalars['String']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  householdCode?: Maybe<Scalars['String']['output']>;
  divisionCode: Scalars['String']['output'];
  township?: Maybe<Scalars['String']['output']>;
  village?: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  reason: WaitingReason;
  namesakes?: Maybe<Namesakes>;
};

export type WaitingReason =
  | 'HOUSEHOLD_NOT_REGISTERED'
  | 'CODE_AND_NUMBER_DISAGREE'
  | 'PERSON_IN_SEVERAL_HOUSEHOLDS';

export type WaitingRowConnection = {
  __typename?: 'WaitingRowConnection';
  edges: Array<WaitingRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['CountOnDemand']['output'];
};

export type WaitingRowConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WaitingRowEdge = {
  __typename?: 'WaitingRowEdge';
  cursor: Scalars['String']['output'];
  node: WaitingRow;
};

export type WaitingRowMatched = {
  __typename?: 'WaitingRowMatched';
  household: Household;
  person: Person;
};

export type ImportWithdrawal = {
  __typename?: 'ImportWithdrawal';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type ImportPlacement = {
  __typename?: 'ImportPlacement';
  rule: PlacementRule;
  rows: Scalars['Int']['output'];
};

export type PlacementRule =
  | 'CODE_AND_NUMBER'
  | 'NUMBER'
  | 'CARD'
  | 'HEAD'
  | 'CODE'
  | 'PROPOSAL';

export type ImportReportOrder = {
  field: ImportReportOrderField;
  direction?: OrderDirection;
};

export type ImportReportOrderField =
  | 'REQUESTED_AT'
  | 'FILE_NAME'
  | 'ROWS_REJECTED';

export type ImportReportConnection = {
  __typename?: 'ImportReportConnection';
  edges: Array<ImportReportEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ImportReportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportReportEdge = {
  __typename?: 'ImportReportEdge';
  cursor: Scalars['String']['output'];
  node: ImportReport;
};

export type ImportStarted = {
  __typename?: 'ImportStarted';
  report: ImportReport;
};

export type LedgerNotOurs = UserError & {
  __typename?: 'LedgerNotOurs';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  accepted: Array<Scalars['String']['output']>;
};

export type ImportWithdrawalStarted = {
  __typename?: 'ImportWithdrawalStarted';
  report: ImportReport;
};

export type ImportRestedUpon = UserError & {
  __typename?: 'ImportRestedUpon';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  report: ImportReport;
};

export type ImportAnswerInput = {
  question: Scalars['String']['input'];
  answer: Scalars['String']['input'];
};

export type ColumnMappingInput = {
  heading: Scalars['String']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReplacementInput = {
  sheet?: InputMaybe<Scalars['String']['input']>;
  row: Scalars['Int']['input'];
  recordId: Scalars['ID']['input'];
};

export type ImportChoicesInput = {
  mode?: InputMaybe<ImportMode>;
  answers?: InputMaybe<Array<ImportAnswerInput>>;
  mapping?: InputMaybe<Array<ColumnMappingInput>>;
  replaces?: InputMaybe<Array<ImportReplacementInput>>;
  sheets?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type WithdrawImportInput = {
  reportId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type MatchWaitingRowInput = {
  rowId: Scalars['ID']['input'];
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type MatchWaitingRowResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WaitingRowMatched;

export type WithdrawImportResult = ImportRestedUpon | ImportWithdrawalStarted | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type StartImportResult = ImportStarted | InvalidInput | KeyInUse | LedgerNotOurs | NotFound | NotPermitted;

export type PolicyDecision = {
  __typename?: 'PolicyDecision';
  outcome: DecisionOutcome;
  reasons: Array<DecisionReason>;
  toChange: Array<DecisionChange>;
  flags: Array<DecisionReason>;
  clauses: Array<ClauseRef>;
};

export type DecisionOutcome =
  | 'GRANTED'
  | 'REFERRED'
  | 'REFUSED';

export type DecisionReason = {
  __typename?: 'DecisionReason';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  holds: Scalars['Boolean']['output'];
  fact?: Maybe<Scalars['String']['output']>;
  parameter?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type DecisionChange = {
  __typename?: 'DecisionChange';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  on?: Maybe<Scalars['Date']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type DecisionRefused = UserError & {
  __typename?: 'DecisionRefused';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  decision: PolicyDecision;
};

export type ReasonRequired = UserError & {
  __typename?: 'ReasonRequired';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  field: Scalars['String']['output'];
};

export type AlreadyPaid = UserError & {
  __typename?: 'AlreadyPaid';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  on: Scalars['Date']['output'];
};

export type StatementChanged = UserError & {
  __typename?: 'StatementChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  newest: Scalars['ID']['output'];
};

export type ActingLevel =
  | 'COUNTY'
  | 'HOUSEHOLD'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type WrongLevel = UserError & {
  __typename?: 'WrongLevel';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  level: ActingLevel;
};

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

export type TransitionItemState =
  | 'CHANGED'
  | 'DONE'
  | 'KEPT'
  | 'PLANNED'
  | 'UNDECIDED'
  | 'UNDONE';

export type TransitionValue = {
  __typename?: 'TransitionValue';
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type TransitionItem = {
  __typename?: 'TransitionItem';
  id: Scalars['ID']['output'];
  rule: Scalars['String']['output'];
  ruleTitle: Scalars['String']['output'];
  transition: Scalars['String']['output'];
  subjectKind: Scalars['String']['output'];
  subject: Scalars['ID']['output'];
  household?: Maybe<Scalars['ID']['output']>;
  divisionCode: Scalars['String']['output'];
  change: TransitionResult;
  before: Array<TransitionValue>;
  after: Array<TransitionValue>;
  facts: Array<TransitionValue>;
  found: Array<TransitionValue>;
  clause?: Maybe<ClauseRef>;
  undecided?: Maybe<Scalars['String']['output']>;
  undecidedText?: Maybe<Scalars['String']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  withoutSupport: Scalars['Boolean']['output'];
  state: TransitionItemState;
  restedBy?: Maybe<Scalars['String']['output']>;
};

export type TransitionItemConnection = {
  __typename?: 'TransitionItemConnection';
  edges: Array<TransitionItemEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type TransitionItemConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type TransitionItemEdge = {
  __typename?: 'TransitionItemEdge';
  cursor: Scalars['String']['output'];
  node: TransitionItem;
};

export type TransitionItemFilter = {
  rule?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  change?: InputMaybe<TransitionResult>;
  state?: InputMaybe<TransitionItemState>;
  undecided?: InputMaybe<Scalars['Boolean']['input']>;
  withoutSupport?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TransitionItemOrder = {
  field: TransitionItemOrderField;
  direction?: OrderDirection;
};

export type TransitionItemOrderField =
  | 'DIVISION'
  | 'RULE';

export type PreviewedMatter = {
  __typename?: 'PreviewedMatter';
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind: PreviewedMatterKind;
  counted: PreviewedUnit;
  ruleBefore?: Maybe<Scalars['String']['output']>;
  clauseBefore?: Maybe<ClauseRef>;
  termsBefore?: Maybe<Scalars['String']['output']>;
  ruleAfter?: Maybe<Scalars['String']['output']>;
  clauseAfter?: Maybe<ClauseRef>;
  termsAfter?: Maybe<Scalars['String']['output']>;
  before: Scalars['Int']['output'];
  after: Scalars['Int']['output'];
  entering: Scalars['Int']['output'];
  leaving: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  amountBefore?: Maybe<Scalars['Money']['output']>;
  amountAfter?: Maybe<Scalars['Money']['output']>;
  difference?: Maybe<Scalars['Money']['output']>;
  examples: Array<PreviewedRow>;
};

export type PreviewedMatterKind =
  | 'CONDITION'
  | 'DUTY'
  | 'RIGHT';

export type PreviewedUnit =
  | 'HOUSEHOLDS'
  | 'PERSONS'
  | 'RECORDS';

export type PreviewedRow = {
  __typename?: 'PreviewedRow';
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  heldBefore: Scalars['Boolean']['output'];
  heldAfter: Scalars['Boolean']['output'];
  amountBefore?: Maybe<Scalars['Money']['output']>;
  amountAfter?: Maybe<Scalars['Money']['output']>;
};

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

export type PolicyDeedKind =
  | 'ACT'
  | 'DECISION'
  | 'OBLIGATION';

export type PolicyDeed = {
  __typename?: 'PolicyDeed';
  id: Scalars['ID']['output'];
  kind: PolicyDeedKind;
  title: Scalars['String']['output'];
  detail?: Maybe<Scalars['String']['output']>;
  subject: Scalars['ID']['output'];
  household?: Maybe<Scalars['ID']['output']>;
  divisionCode: Scalars['String']['output'];
  occurredOn?: Maybe<Scalars['Date']['output']>;
  account?: Maybe<Scalars['String']['output']>;
  clauses: Array<ClauseRef>;
  recordedAt: Scalars['DateTime']['output'];
};

export type PolicyDeedConnection = {
  __typename?: 'PolicyDeedConnection';
  edges: Array<PolicyDeedEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PolicyDeedConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyDeedEdge = {
  __typename?: 'PolicyDeedEdge';
  cursor: Scalars['String']['output'];
  node: PolicyDeed;
};

export type PolicyDeedFilter = {
  kind?: InputMaybe<PolicyDeedKind>;
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
};

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
  EndAllowanceResult: ( Omit<AllowanceRecorded, 'allowance'> & { allowance: _RefType['AllowanceStatement'] } & { __typename: 'AllowanceRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordAllowanceResult: ( Omit<AllowanceRecorded, 'allowance'> & { allowance: _RefType['AllowanceStatement'] } & { __typename: 'AllowanceRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AssessAssistanceResult: ( Omit<AssistanceAssessed, 'assessment'> & { assessment: _RefType['AssistanceAssessment'] } & { __typename: 'AssistanceAssessed' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EnrolmentDutyResult: ( Omit<EnrolmentDutyRecorded, 'duty'> & { duty: _RefType['EnrolmentDuty'] } & { __typename: 'EnrolmentDutyRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  GradualExitResult: ( Omit<GradualExitRecorded, 'exit'> & { exit: _RefType['GradualExit'] } & { __typename: 'GradualExitRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RerouteMeasureResult: ( Omit<MeasureRerouted, 'measure'> & { measure: _RefType['ReroutedMeasure'] } & { __typename: 'MeasureRerouted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ListPensionPremiumsResult: ( PensionPremiumsListed & { __typename: 'PensionPremiumsListed' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordPensionPremiumResult: ( Omit<PensionPremiumRecorded, 'premium'> & { premium: _RefType['PensionPremium'] } & { __typename: 'PensionPremiumRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordDisabilityAllowanceResult: ( Omit<DisabilityAllowanceRecorded, 'allowance'> & { allowance: _RefType['DisabilityAllowance'] } & { __typename: 'DisabilityAllowanceRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StopDisabilityAllowanceResult: ( DisabilityStopRecorded & { __typename: 'DisabilityStopRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ReliefResult: ( Omit<ReliefRecorded, 'relief'> & { relief: _RefType['ReliefCase'] } & { __typename: 'ReliefRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EndDelegationResult: ( Omit<DelegationEnded, 'delegation'> & { delegation: _RefType['ReliefDelegation'] } & { __typename: 'DelegationEnded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  DelegateReliefResult: ( ReliefDelegated & { __typename: 'ReliefDelegated' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AttachFilesResult: ( FilesAttached & { __typename: 'FilesAttached' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TakeBackAttachmentResult: ( AttachmentTakenBack & { __typename: 'AttachmentTakenBack' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MatchWaitingRowResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<WaitingRowMatched, 'household' | 'person'> & { household: _RefType['Household'], person: _RefType['Person'] } & { __typename: 'WaitingRowMatched' } );
  WithdrawImportResult: ( UserErrorValue ) | ( Omit<ImportWithdrawalStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportWithdrawalStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Omit<ImportStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  SubsistenceAllowance: ResolverTypeWrapper<SubsistenceAllowanceMapper>;
  AllowancePayment: ResolverTypeWrapper<AllowancePaymentMapper>;
  AllowancePaymentKind: AllowancePaymentKind;
  AllowancePaymentFilter: AllowancePaymentFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllowancePaymentConnection: ResolverTypeWrapper<Omit<AllowancePaymentConnection, 'edges'> & { edges: Array<ResolversTypes['AllowancePaymentEdge']> }>;
  AllowancePaymentEdge: ResolverTypeWrapper<Omit<AllowancePaymentEdge, 'node'> & { node: ResolversTypes['AllowancePayment'] }>;
  AllowanceStatement: ResolverTypeWrapper<AllowanceStatementMapper>;
  AllowanceFilter: AllowanceFilter;
  AllowanceOrder: AllowanceOrder;
  AllowanceOrderField: AllowanceOrderField;
  AllowanceStatementConnection: ResolverTypeWrapper<Omit<AllowanceStatementConnection, 'edges'> & { edges: Array<ResolversTypes['AllowanceStatementEdge']> }>;
  AllowanceStatementEdge: ResolverTypeWrapper<Omit<AllowanceStatementEdge, 'node'> & { node: ResolversTypes['AllowanceStatement'] }>;
  AllowanceTier: AllowanceTier;
  AllowanceEndReason: AllowanceEndReason;
  EndAllowanceInput: EndAllowanceInput;
  EndAllowanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAllowanceResult']>;
  RecordAllowanceInput: RecordAllowanceInput;
  AllowanceRecorded: ResolverTypeWrapper<Omit<AllowanceRecorded, 'allowance'> & { allowance: ResolversTypes['AllowanceStatement'] }>;
  RecordAllowanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAllowanceResult']>;
  AllowancePaymentOrder: AllowancePaymentOrder;
  AllowancePaymentOrderField: AllowancePaymentOrderField;
  AssistanceAssessment: ResolverTypeWrapper<AssistanceAssessmentMapper>;
  EnrolmentDuty: ResolverTypeWrapper<EnrolmentDutyMapper>;
  EnrolmentPriority: EnrolmentPriority;
  EnrolmentWeight: EnrolmentWeight;
  EnrolmentDutyState: EnrolmentDutyState;
  EnrolmentDutyFilter: EnrolmentDutyFilter;
  EnrolmentDutyOrder: EnrolmentDutyOrder;
  EnrolmentDutyOrderField: EnrolmentDutyOrderField;
  EnrolmentDutyConnection: ResolverTypeWrapper<Omit<EnrolmentDutyConnection, 'edges'> & { edges: Array<ResolversTypes['EnrolmentDutyEdge']> }>;
  EnrolmentDutyEdge: ResolverTypeWrapper<Omit<EnrolmentDutyEdge, 'node'> & { node: ResolversTypes['EnrolmentDuty'] }>;
  GradualExit: ResolverTypeWrapper<GradualExitMapper>;
  ExitHouseholdKind: ExitHouseholdKind;
  GradualExitFilter: GradualExitFilter;
  GradualExitOrder: GradualExitOrder;
  GradualExitOrderField: GradualExitOrderField;
  GradualExitConnection: ResolverTypeWrapper<Omit<GradualExitConnection, 'edges'> & { edges: Array<ResolversTypes['GradualExitEdge']> }>;
  GradualExitEdge: ResolverTypeWrapper<Omit<GradualExitEdge, 'node'> & { node: ResolversTypes['GradualExit'] }>;
  SocialSecurity: ResolverTypeWrapper<Omit<SocialSecurity, 'decision'> & { decision: ResolversTypes['PolicyDecision'] }>;
  SocialSecurityItem: ResolverTypeWrapper<SocialSecurityItem>;
  SecurityItem: SecurityItem;
  SecurityState: SecurityState;
  RefusedMeasure: ResolverTypeWrapper<RefusedMeasureMapper>;
  ReroutedMeasure: ResolverTypeWrapper<ReroutedMeasureMapper>;
  Misfortune: Misfortune;
  MisfortuneProposal: MisfortuneProposal;
  MisfortuneProposals: ResolverTypeWrapper<Omit<MisfortuneProposals, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  AssessAssistanceInput: AssessAssistanceInput;
  AssistanceAssessed: ResolverTypeWrapper<Omit<AssistanceAssessed, 'assessment'> & { assessment: ResolversTypes['AssistanceAssessment'] }>;
  AssessAssistanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessAssistanceResult']>;
  OpenPriorityEnrolmentInput: OpenPriorityEnrolmentInput;
  RefuseEnrolmentInput: RefuseEnrolmentInput;
  EnrolmentDutyRecorded: ResolverTypeWrapper<Omit<EnrolmentDutyRecorded, 'duty'> & { duty: ResolversTypes['EnrolmentDuty'] }>;
  EnrolmentDutyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentDutyResult']>;
  StartGradualExitInput: StartGradualExitInput;
  CancelGradualExitInput: CancelGradualExitInput;
  RecordExitIncomeInput: RecordExitIncomeInput;
  GradualExitRecorded: ResolverTypeWrapper<Omit<GradualExitRecorded, 'exit'> & { exit: ResolversTypes['GradualExit'] }>;
  GradualExitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GradualExitResult']>;
  ExitRunning: ResolverTypeWrapper<UserErrorValue>;
  HighestTierRequired: ResolverTypeWrapper<UserErrorValue>;
  RerouteMeasureInput: RerouteMeasureInput;
  MeasureRerouted: ResolverTypeWrapper<Omit<MeasureRerouted, 'measure'> & { measure: ResolversTypes['ReroutedMeasure'] }>;
  RerouteMeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RerouteMeasureResult']>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  StartSocialAssistanceImportInput: StartSocialAssistanceImportInput;
  TransitionRun: ResolverTypeWrapper<Omit<TransitionRun, 'socialAssistanceItems'> & { socialAssistanceItems?: Maybe<ResolversTypes['TransitionItemConnection']> }>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'socialAssistanceDeeds'> & { socialAssistanceDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PensionSubsidy: ResolverTypeWrapper<PensionSubsidyMapper>;
  DisabilityAllowance: ResolverTypeWrapper<DisabilityAllowanceMapper>;
  DisabilityStop: ResolverTypeWrapper<DisabilityStop>;
  DisabilityStopCause: DisabilityStopCause;
  DisabilityCard: ResolverTypeWrapper<DisabilityCardMapper>;
  AssistanceHint: ResolverTypeWrapper<AssistanceHintMapper>;
  AssistanceHintCode: AssistanceHintCode;
  DisabilityAllowanceKind: DisabilityAllowanceKind;
  DisabilityAllowanceFilter: DisabilityAllowanceFilter;
  DisabilityAllowanceOrder: DisabilityAllowanceOrder;
  DisabilityAllowanceOrderField: DisabilityAllowanceOrderField;
  DisabilityAllowanceConnection: ResolverTypeWrapper<Omit<DisabilityAllowanceConnection, 'edges'> & { edges: Array<ResolversTypes['DisabilityAllowanceEdge']> }>;
  DisabilityAllowanceEdge: ResolverTypeWrapper<Omit<DisabilityAllowanceEdge, 'node'> & { node: ResolversTypes['DisabilityAllowance'] }>;
  PensionPremium: ResolverTypeWrapper<PensionPremiumMapper>;
  PensionPremiumFilter: PensionPremiumFilter;
  PensionPremiumOrder: PensionPremiumOrder;
  PensionPremiumOrderField: PensionPremiumOrderField;
  PensionPremiumConnection: ResolverTypeWrapper<Omit<PensionPremiumConnection, 'edges'> & { edges: Array<ResolversTypes['PensionPremiumEdge']> }>;
  PensionPremiumEdge: ResolverTypeWrapper<Omit<PensionPremiumEdge, 'node'> & { node: ResolversTypes['PensionPremium'] }>;
  PensionListing: ResolverTypeWrapper<PensionListingMapper>;
  PensionListingState: PensionListingState;
  PensionListingFilter: PensionListingFilter;
  PensionListingOrder: PensionListingOrder;
  PensionListingOrderField: PensionListingOrderField;
  PensionListingConnection: ResolverTypeWrapper<Omit<PensionListingConnection, 'edges'> & { edges: Array<ResolversTypes['PensionListingEdge']> }>;
  PensionListingEdge: ResolverTypeWrapper<Omit<PensionListingEdge, 'node'> & { node: ResolversTypes['PensionListing'] }>;
  ListPensionPremiumsInput: ListPensionPremiumsInput;
  PensionPremiumsListed: ResolverTypeWrapper<PensionPremiumsListed>;
  ListPensionPremiumsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListPensionPremiumsResult']>;
  HardshipSupport: ResolverTypeWrapper<HardshipSupportMapper>;
  HardshipForm: HardshipForm;
  RecordPensionPremiumInput: RecordPensionPremiumInput;
  PensionPremiumRecorded: ResolverTypeWrapper<Omit<PensionPremiumRecorded, 'premium'> & { premium: ResolversTypes['PensionPremium'] }>;
  RecordPensionPremiumResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPensionPremiumResult']>;
  RecordDisabilityAllowanceInput: RecordDisabilityAllowanceInput;
  DisabilityAllowanceRecorded: ResolverTypeWrapper<Omit<DisabilityAllowanceRecorded, 'allowance'> & { allowance: ResolversTypes['DisabilityAllowance'] }>;
  RecordDisabilityAllowanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDisabilityAllowanceResult']>;
  StopDisabilityAllowanceInput: StopDisabilityAllowanceInput;
  DisabilityStopRecorded: ResolverTypeWrapper<DisabilityStopRecorded>;
  StopDisabilityAllowanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopDisabilityAllowanceResult']>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  ReliefCase: ResolverTypeWrapper<ReliefCaseMapper>;
  ReliefCause: ReliefCause;
  ReliefDifficulty: ReliefDifficulty;
  ReliefApprover: ReliefApprover;
  ReliefCaseFilter: ReliefCaseFilter;
  ReliefCaseOrder: ReliefCaseOrder;
  ReliefCaseOrderField: ReliefCaseOrderField;
  ReliefCaseConnection: ResolverTypeWrapper<Omit<ReliefCaseConnection, 'edges'> & { edges: Array<ResolversTypes['ReliefCaseEdge']> }>;
  ReliefCaseEdge: ResolverTypeWrapper<Omit<ReliefCaseEdge, 'node'> & { node: ResolversTypes['ReliefCase'] }>;
  ApplyForReliefInput: ApplyForReliefInput;
  DecideReliefInput: DecideReliefInput;
  RecordReliefPaymentInput: RecordReliefPaymentInput;
  StateStillDifficultInput: StateStillDifficultInput;
  DelegateReliefInput: DelegateReliefInput;
  ReliefRecorded: ResolverTypeWrapper<Omit<ReliefRecorded, 'relief'> & { relief: ResolversTypes['ReliefCase'] }>;
  ReliefResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReliefResult']>;
  ReliefDelegation: ResolverTypeWrapper<ReliefDelegationMapper>;
  ReliefDelegationFilter: ReliefDelegationFilter;
  ReliefDelegationOrder: ReliefDelegationOrder;
  ReliefDelegationOrderField: ReliefDelegationOrderField;
  ReliefDelegationConnection: ResolverTypeWrapper<Omit<ReliefDelegationConnection, 'edges'> & { edges: Array<ResolversTypes['ReliefDelegationEdge']> }>;
  ReliefDelegationEdge: ResolverTypeWrapper<Omit<ReliefDelegationEdge, 'node'> & { node: ResolversTypes['ReliefDelegation'] }>;
  EndDelegationInput: EndDelegationInput;
  ReliefDelegated: ResolverTypeWrapper<ReliefDelegated>;
  DelegationEnded: ResolverTypeWrapper<Omit<DelegationEnded, 'delegation'> & { delegation: ResolversTypes['ReliefDelegation'] }>;
  EndDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndDelegationResult']>;
  DelegateReliefResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegateReliefResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Attachment: ResolverTypeWrapper<Attachment>;
  AttachFilesInput: AttachFilesInput;
  TakeBackAttachmentInput: TakeBackAttachmentInput;
  FilesAttached: ResolverTypeWrapper<FilesAttached>;
  AttachmentTakenBack: ResolverTypeWrapper<AttachmentTakenBack>;
  AttachFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachFilesResult']>;
  TakeBackAttachmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackAttachmentResult']>;
  OrderDirection: OrderDirection;
  ClauseRef: ResolverTypeWrapper<ClauseRefMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  KeyInUse: ResolverTypeWrapper<UserErrorValue>;
  ImportState: ImportState;
  ImportMode: ImportMode;
  ImportColumnSource: ImportColumnSource;
  ImportColumnContent: ImportColumnContent;
  ImportObstacleKind: ImportObstacleKind;
  FindingSeverity: FindingSeverity;
  ImportFinding: ResolverTypeWrapper<ImportFinding>;
  ImportFindingConnection: ResolverTypeWrapper<ImportFindingConnection>;
  ImportFindingEdge: ResolverTypeWrapper<ImportFindingEdge>;
  ImportReport: ResolverTypeWrapper<ReportRow>;
  ImportSum: ResolverTypeWrapper<ImportSum>;
  ImportReading: ResolverTypeWrapper<ImportReading>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportSheet: ResolverTypeWrapper<ImportSheet>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportTotal: ResolverTypeWrapper<ImportTotal>;
  ImportQuestion: ResolverTypeWrapper<ImportQuestion>;
  ImportOption: ResolverTypeWrapper<ImportOption>;
  ImportDifference: ResolverTypeWrapper<ImportDifference>;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportChangedValue: ResolverTypeWrapper<ImportChangedValue>;
  ImportChangeConnection: ResolverTypeWrapper<ImportChangeConnection>;
  ImportChangeEdge: ResolverTypeWrapper<ImportChangeEdge>;
  ImportObstacle: ResolverTypeWrapper<ImportObstacle>;
  ImportObstacleConnection: ResolverTypeWrapper<ImportObstacleConnection>;
  ImportObstacleEdge: ResolverTypeWrapper<ImportObstacleEdge>;
  WaitingRow: ResolverTypeWrapper<ListedWaiting>;
  WaitingReason: WaitingReason;
  WaitingRowConnection: ResolverTypeWrapper<Omit<WaitingRowConnection, 'edges'> & { edges: Array<ResolversTypes['WaitingRowEdge']> }>;
  WaitingRowEdge: ResolverTypeWrapper<Omit<WaitingRowEdge, 'node'> & { node: ResolversTypes['WaitingRow'] }>;
  WaitingRowMatched: ResolverTypeWrapper<Omit<WaitingRowMatched, 'household' | 'person'> & { household: ResolversTypes['Household'], person: ResolversTypes['Person'] }>;
  ImportWithdrawal: ResolverTypeWrapper<ImportWithdrawal>;
  ImportPlacement: ResolverTypeWrapper<ImportPlacement>;
  PlacementRule: PlacementRule;
  ImportReportOrder: ImportReportOrder;
  ImportReportOrderField: ImportReportOrderField;
  ImportReportConnection: ResolverTypeWrapper<Omit<ImportReportConnection, 'edges'> & { edges: Array<ResolversTypes['ImportReportEdge']> }>;
  ImportReportEdge: ResolverTypeWrapper<Omit<ImportReportEdge, 'node'> & { node: ResolversTypes['ImportReport'] }>;
  ImportStarted: ResolverTypeWrapper<Omit<ImportStarted, 'report'> & { report: ResolversTypes['ImportReport'] }>;
  LedgerNotOurs: ResolverTypeWrapper<UserErrorValue>;
  ImportWithdrawalStarted: ResolverTypeWrapper<Omit<ImportWithdrawalStarted, 'report'> & { report: ResolversTypes['ImportReport'] }>;
  ImportRestedUpon: ResolverTypeWrapper<UserErrorValue>;
  ImportAnswerInput: ImportAnswerInput;
  ColumnMappingInput: ColumnMappingInput;
  ImportReplacementInput: ImportReplacementInput;
  ImportChoicesInput: ImportChoicesInput;
  WithdrawImportInput: WithdrawImportInput;
  MatchWaitingRowInput: MatchWaitingRowInput;
  MatchWaitingRowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchWaitingRowResult']>;
  WithdrawImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawImportResult']>;
  StartImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImportResult']>;
  PolicyDecision: ResolverTypeWrapper<PolicyDecisionMapper>;
  DecisionOutcome: DecisionOutcome;
  DecisionReason: ResolverTypeWrapper<DecisionReasonMapper>;
  DecisionChange: ResolverTypeWrapper<DecisionChangeMapper>;
  DecisionRefused: ResolverTypeWrapper<UserErrorValue>;
  ReasonRequired: ResolverTypeWrapper<UserErrorValue>;
  AlreadyPaid: ResolverTypeWrapper<UserErrorValue>;
  StatementChanged: ResolverTypeWrapper<UserErrorValue>;
  ActingLevel: ActingLevel;
  WrongLevel: ResolverTypeWrapper<UserErrorValue>;
  TransitionResult: TransitionResult;
  TransitionItemState: TransitionItemState;
  TransitionValue: ResolverTypeWrapper<TransitionValue>;
  TransitionItem: ResolverTypeWrapper<Omit<TransitionItem, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  TransitionItemConnection: ResolverTypeWrapper<Omit<TransitionItemConnection, 'edges'> & { edges: Array<ResolversTypes['TransitionItemEdge']> }>;
  TransitionItemEdge: ResolverTypeWrapper<Omit<TransitionItemEdge, 'node'> & { node: ResolversTypes['TransitionItem'] }>;
  TransitionItemFilter: TransitionItemFilter;
  TransitionItemOrder: TransitionItemOrder;
  TransitionItemOrderField: TransitionItemOrderField;
  PreviewedMatter: ResolverTypeWrapper<Omit<PreviewedMatter, 'clauseBefore' | 'clauseAfter' | 'examples'> & { clauseBefore?: Maybe<ResolversTypes['ClauseRef']>, clauseAfter?: Maybe<ResolversTypes['ClauseRef']>, examples: Array<ResolversTypes['PreviewedRow']> }>;
  PreviewedMatterKind: PreviewedMatterKind;
  PreviewedUnit: PreviewedUnit;
  PreviewedRow: ResolverTypeWrapper<Omit<PreviewedRow, 'household' | 'person'> & { household?: Maybe<ResolversTypes['Household']>, person?: Maybe<ResolversTypes['Person']> }>;
  MirroredCase: ResolverTypeWrapper<Omit<MirroredCase, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  MirrorOutcome: MirrorOutcome;
  PolicyDeedKind: PolicyDeedKind;
  PolicyDeed: ResolverTypeWrapper<Omit<PolicyDeed, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  PolicyDeedConnection: ResolverTypeWrapper<Omit<PolicyDeedConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyDeedEdge']> }>;
  PolicyDeedEdge: ResolverTypeWrapper<Omit<PolicyDeedEdge, 'node'> & { node: ResolversTypes['PolicyDeed'] }>;
  PolicyDeedFilter: PolicyDeedFilter;
  CountOnDemand: ResolverTypeWrapper<Scalars['CountOnDemand']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: {};
  SubsistenceAllowance: SubsistenceAllowanceMapper;
  AllowancePayment: AllowancePaymentMapper;
  AllowancePaymentFilter: AllowancePaymentFilter;
  Boolean: Scalars['Boolean']['output'];
  AllowancePaymentConnection: Omit<AllowancePaymentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AllowancePaymentEdge']> };
  AllowancePaymentEdge: Omit<AllowancePaymentEdge, 'node'> & { node: ResolversParentTypes['AllowancePayment'] };
  AllowanceStatement: AllowanceStatementMapper;
  AllowanceFilter: AllowanceFilter;
  AllowanceOrder: AllowanceOrder;
  AllowanceStatementConnection: Omit<AllowanceStatementConnection, 'edges'> & { edges: Array<ResolversParentTypes['AllowanceStatementEdge']> };
  AllowanceStatementEdge: Omit<AllowanceStatementEdge, 'node'> & { node: ResolversParentTypes['AllowanceStatement'] };
  EndAllowanceInput: EndAllowanceInput;
  EndAllowanceResult: ResolversUnionTypes<ResolversParentTypes>['EndAllowanceResult'];
  RecordAllowanceInput: RecordAllowanceInput;
  AllowanceRecorded: Omit<AllowanceRecorded, 'allowance'> & { allowance: ResolversParentTypes['AllowanceStatement'] };
  RecordAllowanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAllowanceResult'];
  AllowancePaymentOrder: AllowancePaymentOrder;
  AssistanceAssessment: AssistanceAssessmentMapper;
  EnrolmentDuty: EnrolmentDutyMapper;
  EnrolmentDutyFilter: EnrolmentDutyFilter;
  EnrolmentDutyOrder: EnrolmentDutyOrder;
  EnrolmentDutyConnection: Omit<EnrolmentDutyConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnrolmentDutyEdge']> };
  EnrolmentDutyEdge: Omit<EnrolmentDutyEdge, 'node'> & { node: ResolversParentTypes['EnrolmentDuty'] };
  GradualExit: GradualExitMapper;
  GradualExitFilter: GradualExitFilter;
  GradualExitOrder: GradualExitOrder;
  GradualExitConnection: Omit<GradualExitConnection, 'edges'> & { edges: Array<ResolversParentTypes['GradualExitEdge']> };
  GradualExitEdge: Omit<GradualExitEdge, 'node'> & { node: ResolversParentTypes['GradualExit'] };
  SocialSecurity: Omit<SocialSecurity, 'decision'> & { decision: ResolversParentTypes['PolicyDecision'] };
  SocialSecurityItem: SocialSecurityItem;
  RefusedMeasure: RefusedMeasureMapper;
  ReroutedMeasure: ReroutedMeasureMapper;
  MisfortuneProposals: Omit<MisfortuneProposals, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  AssessAssistanceInput: AssessAssistanceInput;
  AssistanceAssessed: Omit<AssistanceAssessed, 'assessment'> & { assessment: ResolversParentTypes['AssistanceAssessment'] };
  AssessAssistanceResult: ResolversUnionTypes<ResolversParentTypes>['AssessAssistanceResult'];
  OpenPriorityEnrolmentInput: OpenPriorityEnrolmentInput;
  RefuseEnrolmentInput: RefuseEnrolmentInput;
  EnrolmentDutyRecorded: Omit<EnrolmentDutyRecorded, 'duty'> & { duty: ResolversParentTypes['EnrolmentDuty'] };
  EnrolmentDutyResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentDutyResult'];
  StartGradualExitInput: StartGradualExitInput;
  CancelGradualExitInput: CancelGradualExitInput;
  RecordExitIncomeInput: RecordExitIncomeInput;
  GradualExitRecorded: Omit<GradualExitRecorded, 'exit'> & { exit: ResolversParentTypes['GradualExit'] };
  GradualExitResult: ResolversUnionTypes<ResolversParentTypes>['GradualExitResult'];
  ExitRunning: UserErrorValue;
  HighestTierRequired: UserErrorValue;
  RerouteMeasureInput: RerouteMeasureInput;
  MeasureRerouted: Omit<MeasureRerouted, 'measure'> & { measure: ResolversParentTypes['ReroutedMeasure'] };
  RerouteMeasureResult: ResolversUnionTypes<ResolversParentTypes>['RerouteMeasureResult'];
  Household: HouseholdMapper;
  Namesakes: Namesakes;
  StartSocialAssistanceImportInput: StartSocialAssistanceImportInput;
  TransitionRun: Omit<TransitionRun, 'socialAssistanceItems'> & { socialAssistanceItems?: Maybe<ResolversParentTypes['TransitionItemConnection']> };
  PolicyDeeds: Omit<PolicyDeeds, 'socialAssistanceDeeds'> & { socialAssistanceDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
  Person: PersonMapper;
  PensionSubsidy: PensionSubsidyMapper;
  DisabilityAllowance: DisabilityAllowanceMapper;
  DisabilityStop: DisabilityStop;
  DisabilityCard: DisabilityCardMapper;
  AssistanceHint: AssistanceHintMapper;
  DisabilityAllowanceFilter: DisabilityAllowanceFilter;
  DisabilityAllowanceOrder: DisabilityAllowanceOrder;
  DisabilityAllowanceConnection: Omit<DisabilityAllowanceConnection, 'edges'> & { edges: Array<ResolversParentTypes['DisabilityAllowanceEdge']> };
  DisabilityAllowanceEdge: Omit<DisabilityAllowanceEdge, 'node'> & { node: ResolversParentTypes['DisabilityAllowance'] };
  PensionPremium: PensionPremiumMapper;
  PensionPremiumFilter: PensionPremiumFilter;
  PensionPremiumOrder: PensionPremiumOrder;
  PensionPremiumConnection: Omit<PensionPremiumConnection, 'edges'> & { edges: Array<ResolversParentTypes['PensionPremiumEdge']> };
  PensionPremiumEdge: Omit<PensionPremiumEdge, 'node'> & { node: ResolversParentTypes['PensionPremium'] };
  PensionListing: PensionListingMapper;
  PensionListingFilter: PensionListingFilter;
  PensionListingOrder: PensionListingOrder;
  PensionListingConnection: Omit<PensionListingConnection, 'edges'> & { edges: Array<ResolversParentTypes['PensionListingEdge']> };
  PensionListingEdge: Omit<PensionListingEdge, 'node'> & { node: ResolversParentTypes['PensionListing'] };
  ListPensionPremiumsInput: ListPensionPremiumsInput;
  PensionPremiumsListed: PensionPremiumsListed;
  ListPensionPremiumsResult: ResolversUnionTypes<ResolversParentTypes>['ListPensionPremiumsResult'];
  HardshipSupport: HardshipSupportMapper;
  RecordPensionPremiumInput: RecordPensionPremiumInput;
  PensionPremiumRecorded: Omit<PensionPremiumRecorded, 'premium'> & { premium: ResolversParentTypes['PensionPremium'] };
  RecordPensionPremiumResult: ResolversUnionTypes<ResolversParentTypes>['RecordPensionPremiumResult'];
  RecordDisabilityAllowanceInput: RecordDisabilityAllowanceInput;
  DisabilityAllowanceRecorded: Omit<DisabilityAllowanceRecorded, 'allowance'> & { allowance: ResolversParentTypes['DisabilityAllowance'] };
  RecordDisabilityAllowanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordDisabilityAllowanceResult'];
  StopDisabilityAllowanceInput: StopDisabilityAllowanceInput;
  DisabilityStopRecorded: DisabilityStopRecorded;
  StopDisabilityAllowanceResult: ResolversUnionTypes<ResolversParentTypes>['StopDisabilityAllowanceResult'];
  PolicyPreview: PolicyPreviewMapper;
  ReliefCase: ReliefCaseMapper;
  ReliefCaseFilter: ReliefCaseFilter;
  ReliefCaseOrder: ReliefCaseOrder;
  ReliefCaseConnection: Omit<ReliefCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReliefCaseEdge']> };
  ReliefCaseEdge: Omit<ReliefCaseEdge, 'node'> & { node: ResolversParentTypes['ReliefCase'] };
  ApplyForReliefInput: ApplyForReliefInput;
  DecideReliefInput: DecideReliefInput;
  RecordReliefPaymentInput: RecordReliefPaymentInput;
  StateStillDifficultInput: StateStillDifficultInput;
  DelegateReliefInput: DelegateReliefInput;
  ReliefRecorded: Omit<ReliefRecorded, 'relief'> & { relief: ResolversParentTypes['ReliefCase'] };
  ReliefResult: ResolversUnionTypes<ResolversParentTypes>['ReliefResult'];
  ReliefDelegation: ReliefDelegationMapper;
  ReliefDelegationFilter: ReliefDelegationFilter;
  ReliefDelegationOrder: ReliefDelegationOrder;
  ReliefDelegationConnection: Omit<ReliefDelegationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReliefDelegationEdge']> };
  ReliefDelegationEdge: Omit<ReliefDelegationEdge, 'node'> & { node: ResolversParentTypes['ReliefDelegation'] };
  EndDelegationInput: EndDelegationInput;
  ReliefDelegated: ReliefDelegated;
  DelegationEnded: Omit<DelegationEnded, 'delegation'> & { delegation: ResolversParentTypes['ReliefDelegation'] };
  EndDelegationResult: ResolversUnionTypes<ResolversParentTypes>['EndDelegationResult'];
  DelegateReliefResult: ResolversUnionTypes<ResolversParentTypes>['DelegateReliefResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Attachment: Attachment;
  AttachFilesInput: AttachFilesInput;
  TakeBackAttachmentInput: TakeBackAttachmentInput;
  FilesAttached: FilesAttached;
  AttachmentTakenBack: AttachmentTakenBack;
  AttachFilesResult: ResolversUnionTypes<ResolversParentTypes>['AttachFilesResult'];
  TakeBackAttachmentResult: ResolversUnionTypes<ResolversParentTypes>['TakeBackAttachmentResult'];
  ClauseRef: ClauseRefMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  InvalidField: InvalidField;
  KeyInUse: UserErrorValue;
  ImportFinding: ImportFinding;
  ImportFindingConnection: ImportFindingConnection;
  ImportFindingEdge: ImportFindingEdge;
  ImportReport: ReportRow;
  ImportSum: ImportSum;
  ImportReading: ImportReading;
  ImportRemark: ImportRemark;
  ImportSheet: ImportSheet;
  ImportColumn: ImportColumn;
  ImportTotal: ImportTotal;
  ImportQuestion: ImportQuestion;
  ImportOption: ImportOption;
  ImportDifference: ImportDifference;
  ImportChange: ImportChange;
  ImportChangedValue: ImportChangedValue;
  ImportChangeConnection: ImportChangeConnection;
  ImportChangeEdge: ImportChangeEdge;
  ImportObstacle: ImportObstacle;
  ImportObstacleConnection: ImportObstacleConnection;
  ImportObstacleEdge: ImportObstacleEdge;
  WaitingRow: ListedWaiting;
  WaitingRowConnection: Omit<WaitingRowConnection, 'edges'> & { edges: Array<ResolversParentTypes['WaitingRowEdge']> };
  WaitingRowEdge: Omit<WaitingRowEdge, 'node'> & { node: ResolversParentTypes['WaitingRow'] };
  WaitingRowMatched: Omit<WaitingRowMatched, 'household' | 'person'> & { household: ResolversParentTypes['Household'], person: ResolversParentTypes['Person'] };
  ImportWithdrawal: ImportWithdrawal;
  ImportPlacement: ImportPlacement;
  ImportReportOrder: ImportReportOrder;
  ImportReportConnection: Omit<ImportReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImportReportEdge']> };
  ImportReportEdge: Omit<ImportReportEdge, 'node'> & { node: ResolversParentTypes['ImportReport'] };
  ImportStarted: Omit<ImportStarted, 'report'> & { report: ResolversParentTypes['ImportReport'] };
  LedgerNotOurs: UserErrorValue;
  ImportWithdrawalStarted: Omit<ImportWithdrawalStarted, 'report'> & { report: ResolversParentTypes['ImportReport'] };
  ImportRestedUpon: UserErrorValue;
  ImportAnswerInput: ImportAnswerInput;
  ColumnMappingInput: ColumnMappingInput;
  ImportReplacementInput: ImportReplacementInput;
  ImportChoicesInput: ImportChoicesInput;
  WithdrawImportInput: WithdrawImportInput;
  MatchWaitingRowInput: MatchWaitingRowInput;
  MatchWaitingRowResult: ResolversUnionTypes<ResolversParentTypes>['MatchWaitingRowResult'];
  WithdrawImportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawImportResult'];
  StartImportResult: ResolversUnionTypes<ResolversParentTypes>['StartImportResult'];
  PolicyDecision: PolicyDecisionMapper;
  DecisionReason: DecisionReasonMapper;
  DecisionChange: DecisionChangeMapper;
  DecisionRefused: UserErrorValue;
  ReasonRequired: UserErrorValue;
  AlreadyPaid: UserErrorValue;
  StatementChanged: UserErrorValue;
  WrongLevel: UserErrorValue;
  TransitionValue: TransitionValue;
  TransitionItem: Omit<TransitionItem, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  TransitionItemConnection: Omit<TransitionItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['TransitionItemEdge']> };
  TransitionItemEdge: Omit<TransitionItemEdge, 'node'> & { node: ResolversParentTypes['TransitionItem'] };
  TransitionItemFilter: TransitionItemFilter;
  TransitionItemOrder: TransitionItemOrder;
  PreviewedMatter: Omit<PreviewedMatter, 'clauseBefore' | 'clauseAfter' | 'examples'> & { clauseBefore?: Maybe<ResolversParentTypes['ClauseRef']>, clauseAfter?: Maybe<ResolversParentTypes['ClauseRef']>, examples: Array<ResolversParentTypes['PreviewedRow']> };
  PreviewedRow: Omit<PreviewedRow, 'household' | 'person'> & { household?: Maybe<ResolversParentTypes['Household']>, person?: Maybe<ResolversParentTypes['Person']> };
  MirroredCase: Omit<MirroredCase, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PolicyDeed: Omit<PolicyDeed, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PolicyDeedConnection: Omit<PolicyDeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyDeedEdge']> };
  PolicyDeedEdge: Omit<PolicyDeedEdge, 'node'> & { node: ResolversParentTypes['PolicyDeed'] };
  PolicyDeedFilter: PolicyDeedFilter;
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  socialAssistanceImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QuerySocialAssistanceImportArgs, 'id'>>;
  socialAssistanceImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QuerySocialAssistanceImportsArgs, 'first'>>;
  allowancePayments?: Resolver<Maybe<ResolversTypes['AllowancePaymentConnection']>, ParentType, ContextType, RequireFields<QueryAllowancePaymentsArgs, 'first'>>;
  allowances?: Resolver<Maybe<ResolversTypes['AllowanceStatementConnection']>, ParentType, ContextType, RequireFields<QueryAllowancesArgs, 'first'>>;
  enrolmentDuties?: Resolver<Maybe<ResolversTypes['EnrolmentDutyConnection']>, ParentType, ContextType, RequireFields<QueryEnrolmentDutiesArgs, 'first'>>;
  gradualExits?: Resolver<Maybe<ResolversTypes['GradualExitConnection']>, ParentType, ContextType, RequireFields<QueryGradualExitsArgs, 'first'>>;
  disabilityAllowances?: Resolver<Maybe<ResolversTypes['DisabilityAllowanceConnection']>, ParentType, ContextType, RequireFields<QueryDisabilityAllowancesArgs, 'first'>>;
  pensionPremiums?: Resolver<Maybe<ResolversTypes['PensionPremiumConnection']>, ParentType, ContextType, RequireFields<QueryPensionPremiumsArgs, 'first'>>;
  pensionListings?: Resolver<Maybe<ResolversTypes['PensionListingConnection']>, ParentType, ContextType, RequireFields<QueryPensionListingsArgs, 'first'>>;
  reliefCases?: Resolver<Maybe<ResolversTypes['ReliefCaseConnection']>, ParentType, ContextType, RequireFields<QueryReliefCasesArgs, 'first'>>;
  delegations?: Resolver<Maybe<ResolversTypes['ReliefDelegationConnection']>, ParentType, ContextType, RequireFields<QueryDelegationsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startSocialAssistanceImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartSocialAssistanceImportArgs, 'input'>>;
  withdrawSocialAssistanceImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawSocialAssistanceImportArgs, 'input'>>;
  matchSocialAssistanceRow?: Resolver<ResolversTypes['MatchWaitingRowResult'], ParentType, ContextType, RequireFields<MutationMatchSocialAssistanceRowArgs, 'input'>>;
  attachSocialAssistanceFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachSocialAssistanceFilesArgs, 'input'>>;
  takeBackSocialAssistanceAttachment?: Resolver<ResolversTypes['TakeBackAttachmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackSocialAssistanceAttachmentArgs, 'input'>>;
  recordAllowance?: Resolver<ResolversTypes['RecordAllowanceResult'], ParentType, ContextType, RequireFields<MutationRecordAllowanceArgs, 'input'>>;
  endAllowance?: Resolver<ResolversTypes['EndAllowanceResult'], ParentType, ContextType, RequireFields<MutationEndAllowanceArgs, 'input'>>;
  assessAssistance?: Resolver<ResolversTypes['AssessAssistanceResult'], ParentType, ContextType, RequireFields<MutationAssessAssistanceArgs, 'input'>>;
  openPriorityEnrolment?: Resolver<ResolversTypes['EnrolmentDutyResult'], ParentType, ContextType, RequireFields<MutationOpenPriorityEnrolmentArgs, 'input'>>;
  refuseEnrolment?: Resolver<ResolversTypes['EnrolmentDutyResult'], ParentType, ContextType, RequireFields<MutationRefuseEnrolmentArgs, 'input'>>;
  startGradualExit?: Resolver<ResolversTypes['GradualExitResult'], ParentType, ContextType, RequireFields<MutationStartGradualExitArgs, 'input'>>;
  cancelGradualExit?: Resolver<ResolversTypes['GradualExitResult'], ParentType, ContextType, RequireFields<MutationCancelGradualExitArgs, 'input'>>;
  recordExitIncome?: Resolver<ResolversTypes['GradualExitResult'], ParentType, ContextType, RequireFields<MutationRecordExitIncomeArgs, 'input'>>;
  rerouteMeasure?: Resolver<ResolversTypes['RerouteMeasureResult'], ParentType, ContextType, RequireFields<MutationRerouteMeasureArgs, 'input'>>;
  listPensionPremiums?: Resolver<ResolversTypes['ListPensionPremiumsResult'], ParentType, ContextType, RequireFields<MutationListPensionPremiumsArgs, 'input'>>;
  recordPensionPremium?: Resolver<ResolversTypes['RecordPensionPremiumResult'], ParentType, ContextType, RequireFields<MutationRecordPensionPremiumArgs, 'input'>>;
  recordDisabilityAllowance?: Resolver<ResolversTypes['RecordDisabilityAllowanceResult'], ParentType, ContextType, RequireFields<MutationRecordDisabilityAllowanceArgs, 'input'>>;
  stopDisabilityAllowance?: Resolver<ResolversTypes['StopDisabilityAllowanceResult'], ParentType, ContextType, RequireFields<MutationStopDisabilityAllowanceArgs, 'input'>>;
  applyForRelief?: Resolver<ResolversTypes['ReliefResult'], ParentType, ContextType, RequireFields<MutationApplyForReliefArgs, 'input'>>;
  decideRelief?: Resolver<ResolversTypes['ReliefResult'], ParentType, ContextType, RequireFields<MutationDecideReliefArgs, 'input'>>;
  recordReliefPayment?: Resolver<ResolversTypes['ReliefResult'], ParentType, ContextType, RequireFields<MutationRecordReliefPaymentArgs, 'input'>>;
  stateStillDifficult?: Resolver<ResolversTypes['ReliefResult'], ParentType, ContextType, RequireFields<MutationStateStillDifficultArgs, 'input'>>;
  delegateRelief?: Resolver<ResolversTypes['DelegateReliefResult'], ParentType, ContextType, RequireFields<MutationDelegateReliefArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['EndDelegationResult'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'input'>>;
};

export type SubsistenceAllowanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsistenceAllowance'] = ResolversParentTypes['SubsistenceAllowance']> = {
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coveredPersons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  approvedMonthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowancePaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowancePayment'] = ResolversParentTypes['AllowancePayment']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowancePaymentKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coveredPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowancePaymentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowancePaymentConnection'] = ResolversParentTypes['AllowancePaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowancePaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AllowancePaymentConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowancePaymentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowancePaymentEdge'] = ResolversParentTypes['AllowancePaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowancePayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowanceStatement'] = ResolversParentTypes['AllowanceStatement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['AllowanceTier']>, ParentType, ContextType>;
  coveredPersons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wholeHousehold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dispersedHardship?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['AllowanceEndReason']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceStatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowanceStatementConnection'] = ResolversParentTypes['AllowanceStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceStatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AllowanceStatementConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceStatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowanceStatementEdge'] = ResolversParentTypes['AllowanceStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceStatement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowanceRecorded'] = ResolversParentTypes['AllowanceRecorded']> = {
  allowance?: Resolver<ResolversTypes['AllowanceStatement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssistanceAssessment'] = ResolversParentTypes['AssistanceAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetsAllowance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meetsHardship?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  objectiveDifficulty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unableByOwnEffort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meetsInFact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medicalInsured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pensionInsured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnrolmentDuty'] = ResolversParentTypes['EnrolmentDuty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['EnrolmentPriority'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['EnrolmentWeight'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentDutyState'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentDutyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnrolmentDutyConnection'] = ResolversParentTypes['EnrolmentDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentDutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<EnrolmentDutyConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentDutyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnrolmentDutyEdge'] = ResolversParentTypes['EnrolmentDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnrolmentDuty'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradualExitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradualExit'] = ResolversParentTypes['GradualExit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdKind?: Resolver<ResolversTypes['ExitHouseholdKind'], ParentType, ContextType>;
  incomePerHead?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  incomeSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  latestIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  latestIncomeSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latestIncomeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradualExitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradualExitConnection'] = ResolversParentTypes['GradualExitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GradualExitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<GradualExitConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradualExitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradualExitEdge'] = ResolversParentTypes['GradualExitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GradualExit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialSecurityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SocialSecurity'] = ResolversParentTypes['SocialSecurity']> = {
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SocialSecurityItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialSecurityItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SocialSecurityItem'] = ResolversParentTypes['SocialSecurityItem']> = {
  item?: Resolver<ResolversTypes['SecurityItem'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SecurityState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefusedMeasure'] = ResolversParentTypes['RefusedMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reroutedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReroutedMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReroutedMeasure'] = ResolversParentTypes['ReroutedMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MisfortuneProposalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisfortuneProposals'] = ResolversParentTypes['MisfortuneProposals']> = {
  proposals?: Resolver<Array<ResolversTypes['MisfortuneProposal']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceAssessedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssistanceAssessed'] = ResolversParentTypes['AssistanceAssessed']> = {
  assessment?: Resolver<ResolversTypes['AssistanceAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentDutyRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnrolmentDutyRecorded'] = ResolversParentTypes['EnrolmentDutyRecorded']> = {
  duty?: Resolver<ResolversTypes['EnrolmentDuty'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradualExitRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradualExitRecorded'] = ResolversParentTypes['GradualExitRecorded']> = {
  exit?: Resolver<ResolversTypes['GradualExit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureReroutedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureRerouted'] = ResolversParentTypes['MeasureRerouted']> = {
  measure?: Resolver<ResolversTypes['ReroutedMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialAssistanceAttachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  subsistenceAllowance?: Resolver<Maybe<ResolversTypes['SubsistenceAllowance']>, ParentType, ContextType, Partial<HouseholdSubsistenceAllowanceArgs>>;
  allowancePayments?: Resolver<Maybe<ResolversTypes['AllowancePaymentConnection']>, ParentType, ContextType, RequireFields<HouseholdAllowancePaymentsArgs, 'first'>>;
  allowances?: Resolver<Maybe<Array<ResolversTypes['AllowanceStatement']>>, ParentType, ContextType, Partial<HouseholdAllowancesArgs>>;
  assistanceAssessment?: Resolver<Maybe<ResolversTypes['AssistanceAssessment']>, ParentType, ContextType, Partial<HouseholdAssistanceAssessmentArgs>>;
  mustEnrol?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, Partial<HouseholdMustEnrolArgs>>;
  highestTier?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, Partial<HouseholdHighestTierArgs>>;
  paidInFull?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, Partial<HouseholdPaidInFullArgs>>;
  socialSecurity?: Resolver<Maybe<ResolversTypes['SocialSecurity']>, ParentType, ContextType, Partial<HouseholdSocialSecurityArgs>>;
  gradualExit?: Resolver<Maybe<ResolversTypes['GradualExit']>, ParentType, ContextType, Partial<HouseholdGradualExitArgs>>;
  refusedMeasures?: Resolver<Maybe<Array<ResolversTypes['RefusedMeasure']>>, ParentType, ContextType>;
  afterMisfortune?: Resolver<Maybe<ResolversTypes['MisfortuneProposals']>, ParentType, ContextType, RequireFields<HouseholdAfterMisfortuneArgs, 'cause'>>;
  assistanceHints?: Resolver<Maybe<Array<ResolversTypes['AssistanceHint']>>, ParentType, ContextType, Partial<HouseholdAssistanceHintsArgs>>;
  temporaryRelief?: Resolver<Maybe<Array<ResolversTypes['ReliefCase']>>, ParentType, ContextType, Partial<HouseholdTemporaryReliefArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesakes'] = ResolversParentTypes['Namesakes']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'sought'>;
  sought?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRun'] = ResolversParentTypes['TransitionRun']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialAssistanceItems?: Resolver<Maybe<ResolversTypes['TransitionItemConnection']>, ParentType, ContextType, RequireFields<TransitionRunSocialAssistanceItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialAssistanceDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsSocialAssistanceDeedsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pensionSubsidy?: Resolver<Maybe<ResolversTypes['PensionSubsidy']>, ParentType, ContextType, Partial<PersonPensionSubsidyArgs>>;
  pensionPremium?: Resolver<Maybe<ResolversTypes['PensionPremium']>, ParentType, ContextType, Partial<PersonPensionPremiumArgs>>;
  disabilityAllowances?: Resolver<Maybe<Array<ResolversTypes['DisabilityAllowance']>>, ParentType, ContextType, Partial<PersonDisabilityAllowancesArgs>>;
  disabilityStops?: Resolver<Maybe<Array<ResolversTypes['DisabilityStop']>>, ParentType, ContextType, Partial<PersonDisabilityStopsArgs>>;
  disabilityCard?: Resolver<Maybe<ResolversTypes['DisabilityCard']>, ParentType, ContextType, Partial<PersonDisabilityCardArgs>>;
  extremeHardship?: Resolver<Maybe<ResolversTypes['HardshipSupport']>, ParentType, ContextType, Partial<PersonExtremeHardshipArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionSubsidyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionSubsidy'] = ResolversParentTypes['PensionSubsidy']> = {
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityAllowanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisabilityAllowance'] = ResolversParentTypes['DisabilityAllowance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisabilityAllowanceKind'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['DisabilityStop']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityStopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisabilityStop'] = ResolversParentTypes['DisabilityStop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisabilityAllowanceKind'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['DisabilityStopCause']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityCardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisabilityCard'] = ResolversParentTypes['DisabilityCard']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceHintResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssistanceHint'] = ResolversParentTypes['AssistanceHint']> = {
  code?: Resolver<ResolversTypes['AssistanceHintCode'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityAllowanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisabilityAllowanceConnection'] = ResolversParentTypes['DisabilityAllowanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilityAllowanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<DisabilityAllowanceConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityAllowanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisabilityAllowanceEdge'] = ResolversParentTypes['DisabilityAllowanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisabilityAllowance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionPremiumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionPremium'] = ResolversParentTypes['PensionPremium']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidByGovernment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidByPerson?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionPremiumConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionPremiumConnection'] = ResolversParentTypes['PensionPremiumConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PensionPremiumEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PensionPremiumConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionPremiumEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionPremiumEdge'] = ResolversParentTypes['PensionPremiumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PensionPremium'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionListing'] = ResolversParentTypes['PensionListing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PensionListingState'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionListingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionListingConnection'] = ResolversParentTypes['PensionListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PensionListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PensionListingConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionListingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionListingEdge'] = ResolversParentTypes['PensionListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PensionListing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionPremiumsListedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionPremiumsListed'] = ResolversParentTypes['PensionPremiumsListed']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCheck?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HardshipSupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HardshipSupport'] = ResolversParentTypes['HardshipSupport']> = {
  form?: Resolver<ResolversTypes['HardshipForm'], ParentType, ContextType>;
  selfCare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basic?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  care?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionPremiumRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PensionPremiumRecorded'] = ResolversParentTypes['PensionPremiumRecorded']> = {
  premium?: Resolver<ResolversTypes['PensionPremium'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityAllowanceRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisabilityAllowanceRecorded'] = ResolversParentTypes['DisabilityAllowanceRecorded']> = {
  allowance?: Resolver<ResolversTypes['DisabilityAllowance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityStopRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisabilityStopRecorded'] = ResolversParentTypes['DisabilityStopRecorded']> = {
  stop?: Resolver<ResolversTypes['DisabilityStop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialAssistanceChanges?: Resolver<Maybe<Array<ResolversTypes['PreviewedMatter']>>, ParentType, ContextType>;
  socialAssistanceMirror?: Resolver<Maybe<Array<ResolversTypes['MirroredCase']>>, ParentType, ContextType, Partial<PolicyPreviewSocialAssistanceMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefCase'] = ResolversParentTypes['ReliefCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ReliefCause']>, ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['ReliefDifficulty']>, ParentType, ContextType>;
  affectsLiving?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['ReliefApprover']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysToDecision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  caseRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stillDifficultOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefCaseConnection'] = ResolversParentTypes['ReliefCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliefCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ReliefCaseConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefCaseEdge'] = ResolversParentTypes['ReliefCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReliefCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefRecorded'] = ResolversParentTypes['ReliefRecorded']> = {
  relief?: Resolver<ResolversTypes['ReliefCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefDelegationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefDelegation'] = ResolversParentTypes['ReliefDelegation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefDelegationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefDelegationConnection'] = ResolversParentTypes['ReliefDelegationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliefDelegationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ReliefDelegationConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefDelegationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefDelegationEdge'] = ResolversParentTypes['ReliefDelegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReliefDelegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefDelegatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliefDelegated'] = ResolversParentTypes['ReliefDelegated']> = {
  delegation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationEndedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DelegationEnded'] = ResolversParentTypes['DelegationEnded']> = {
  delegation?: Resolver<ResolversTypes['ReliefDelegation'], ParentType, ContextType>;
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

export type FilesAttachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilesAttached'] = ResolversParentTypes['FilesAttached']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentTakenBackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachmentTakenBack'] = ResolversParentTypes['AttachmentTakenBack']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
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

export type ImportFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  looksLike?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFindingConnection'] = ResolversParentTypes['ImportFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<ImportFindingConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFindingEdge'] = ResolversParentTypes['ImportFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['ImportPlacement']>, ParentType, ContextType>;
  exportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ImportMode'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsUnmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsOlder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  likelyCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['ImportSum']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['ImportReading']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ImportQuestion']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ImportDifference']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ImportChangeConnection'], ParentType, ContextType, RequireFields<ImportReportChangesArgs, 'first'>>;
  obstacles?: Resolver<ResolversTypes['ImportObstacleConnection'], ParentType, ContextType, RequireFields<ImportReportObstaclesArgs, 'first'>>;
  waitingRows?: Resolver<ResolversTypes['WaitingRowConnection'], ParentType, ContextType, RequireFields<ImportReportWaitingRowsArgs, 'first'>>;
  withdrawal?: Resolver<Maybe<ResolversTypes['ImportWithdrawal']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['ImportFindingConnection'], ParentType, ContextType, RequireFields<ImportReportFindingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSum'] = ResolversParentTypes['ImportSum']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReading'] = ResolversParentTypes['ImportReading']> = {
  sheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  speaksFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speaksAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRemark'] = ResolversParentTypes['ImportRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSheet'] = ResolversParentTypes['ImportSheet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headerRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  skippedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['ImportTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportColumnSource']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ImportColumnContent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportTotal'] = ResolversParentTypes['ImportTotal']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportQuestion'] = ResolversParentTypes['ImportQuestion']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ImportOption']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportOption'] = ResolversParentTypes['ImportOption']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDifference'] = ResolversParentTypes['ImportDifference']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ImportChangedValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangedValue'] = ResolversParentTypes['ImportChangedValue']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangeConnection'] = ResolversParentTypes['ImportChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<ImportChangeConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangeEdge'] = ResolversParentTypes['ImportChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportObstacleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportObstacle'] = ResolversParentTypes['ImportObstacle']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportObstacleKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportObstacleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportObstacleConnection'] = ResolversParentTypes['ImportObstacleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportObstacleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<ImportObstacleConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportObstacleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportObstacleEdge'] = ResolversParentTypes['ImportObstacleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportObstacle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRow'] = ResolversParentTypes['WaitingRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WaitingReason'], ParentType, ContextType>;
  namesakes?: Resolver<Maybe<ResolversTypes['Namesakes']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRowConnection'] = ResolversParentTypes['WaitingRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaitingRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<WaitingRowConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRowEdge'] = ResolversParentTypes['WaitingRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaitingRow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRowMatchedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRowMatched'] = ResolversParentTypes['WaitingRowMatched']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportWithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportWithdrawal'] = ResolversParentTypes['ImportWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPlacement'] = ResolversParentTypes['ImportPlacement']> = {
  rule?: Resolver<ResolversTypes['PlacementRule'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReportConnection'] = ResolversParentTypes['ImportReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ImportReportConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReportEdge'] = ResolversParentTypes['ImportReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportStartedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportStarted'] = ResolversParentTypes['ImportStarted']> = {
  report?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportWithdrawalStartedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportWithdrawalStarted'] = ResolversParentTypes['ImportWithdrawalStarted']> = {
  report?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDecision'] = ResolversParentTypes['PolicyDecision']> = {
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DecisionReason']>, ParentType, ContextType>;
  toChange?: Resolver<Array<ResolversTypes['DecisionChange']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['DecisionReason']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionReason'] = ResolversParentTypes['DecisionReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionChange'] = ResolversParentTypes['DecisionChange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionValue'] = ResolversParentTypes['TransitionValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionItem'] = ResolversParentTypes['TransitionItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['TransitionResult'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  undecided?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undecidedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutSupport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransitionItemState'], ParentType, ContextType>;
  restedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionItemConnection'] = ResolversParentTypes['TransitionItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransitionItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<TransitionItemConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionItemEdge'] = ResolversParentTypes['TransitionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransitionItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedMatterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedMatter'] = ResolversParentTypes['PreviewedMatter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PreviewedMatterKind'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['PreviewedUnit'], ParentType, ContextType>;
  ruleBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauseBefore?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  termsBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauseAfter?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  termsAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entering?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['PreviewedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedRow'] = ResolversParentTypes['PreviewedRow']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  heldBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amountBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type PolicyDeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeed'] = ResolversParentTypes['PolicyDeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyDeedKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeedConnection'] = ResolversParentTypes['PolicyDeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyDeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PolicyDeedConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeedEdge'] = ResolversParentTypes['PolicyDeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  SubsistenceAllowance?: SubsistenceAllowanceResolvers<ContextType>;
  AllowancePayment?: AllowancePaymentResolvers<ContextType>;
  AllowancePaymentConnection?: AllowancePaymentConnectionResolvers<ContextType>;
  AllowancePaymentEdge?: AllowancePaymentEdgeResolvers<ContextType>;
  AllowanceStatement?: AllowanceStatementResolvers<ContextType>;
  AllowanceStatementConnection?: AllowanceStatementConnectionResolvers<ContextType>;
  AllowanceStatementEdge?: AllowanceStatementEdgeResolvers<ContextType>;
  AllowanceRecorded?: AllowanceRecordedResolvers<ContextType>;
  AssistanceAssessment?: AssistanceAssessmentResolvers<ContextType>;
  EnrolmentDuty?: EnrolmentDutyResolvers<ContextType>;
  EnrolmentDutyConnection?: EnrolmentDutyConnectionResolvers<ContextType>;
  EnrolmentDutyEdge?: EnrolmentDutyEdgeResolvers<ContextType>;
  GradualExit?: GradualExitResolvers<ContextType>;
  GradualExitConnection?: GradualExitConnectionResolvers<ContextType>;
  GradualExitEdge?: GradualExitEdgeResolvers<ContextType>;
  SocialSecurity?: SocialSecurityResolvers<ContextType>;
  SocialSecurityItem?: SocialSecurityItemResolvers<ContextType>;
  RefusedMeasure?: RefusedMeasureResolvers<ContextType>;
  ReroutedMeasure?: ReroutedMeasureResolvers<ContextType>;
  MisfortuneProposals?: MisfortuneProposalsResolvers<ContextType>;
  AssistanceAssessed?: AssistanceAssessedResolvers<ContextType>;
  EnrolmentDutyRecorded?: EnrolmentDutyRecordedResolvers<ContextType>;
  GradualExitRecorded?: GradualExitRecordedResolvers<ContextType>;
  MeasureRerouted?: MeasureReroutedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PensionSubsidy?: PensionSubsidyResolvers<ContextType>;
  DisabilityAllowance?: DisabilityAllowanceResolvers<ContextType>;
  DisabilityStop?: DisabilityStopResolvers<ContextType>;
  DisabilityCard?: DisabilityCardResolvers<ContextType>;
  AssistanceHint?: AssistanceHintResolvers<ContextType>;
  DisabilityAllowanceConnection?: DisabilityAllowanceConnectionResolvers<ContextType>;
  DisabilityAllowanceEdge?: DisabilityAllowanceEdgeResolvers<ContextType>;
  PensionPremium?: PensionPremiumResolvers<ContextType>;
  PensionPremiumConnection?: PensionPremiumConnectionResolvers<ContextType>;
  PensionPremiumEdge?: PensionPremiumEdgeResolvers<ContextType>;
  PensionListing?: PensionListingResolvers<ContextType>;
  PensionListingConnection?: PensionListingConnectionResolvers<ContextType>;
  PensionListingEdge?: PensionListingEdgeResolvers<ContextType>;
  PensionPremiumsListed?: PensionPremiumsListedResolvers<ContextType>;
  HardshipSupport?: HardshipSupportResolvers<ContextType>;
  PensionPremiumRecorded?: PensionPremiumRecordedResolvers<ContextType>;
  DisabilityAllowanceRecorded?: DisabilityAllowanceRecordedResolvers<ContextType>;
  DisabilityStopRecorded?: DisabilityStopRecordedResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  ReliefCase?: ReliefCaseResolvers<ContextType>;
  ReliefCaseConnection?: ReliefCaseConnectionResolvers<ContextType>;
  ReliefCaseEdge?: ReliefCaseEdgeResolvers<ContextType>;
  ReliefRecorded?: ReliefRecordedResolvers<ContextType>;
  ReliefDelegation?: ReliefDelegationResolvers<ContextType>;
  ReliefDelegationConnection?: ReliefDelegationConnectionResolvers<ContextType>;
  ReliefDelegationEdge?: ReliefDelegationEdgeResolvers<ContextType>;
  ReliefDelegated?: ReliefDelegatedResolvers<ContextType>;
  DelegationEnded?: DelegationEndedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  FilesAttached?: FilesAttachedResolvers<ContextType>;
  AttachmentTakenBack?: AttachmentTakenBackResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  ImportFindingConnection?: ImportFindingConnectionResolvers<ContextType>;
  ImportFindingEdge?: ImportFindingEdgeResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportSum?: ImportSumResolvers<ContextType>;
  ImportReading?: ImportReadingResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportSheet?: ImportSheetResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportTotal?: ImportTotalResolvers<ContextType>;
  ImportQuestion?: ImportQuestionResolvers<ContextType>;
  ImportOption?: ImportOptionResolvers<ContextType>;
  ImportDifference?: ImportDifferenceResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportChangedValue?: ImportChangedValueResolvers<ContextType>;
  ImportChangeConnection?: ImportChangeConnectionResolvers<ContextType>;
  ImportChangeEdge?: ImportChangeEdgeResolvers<ContextType>;
  ImportObstacle?: ImportObstacleResolvers<ContextType>;
  ImportObstacleConnection?: ImportObstacleConnectionResolvers<ContextType>;
  ImportObstacleEdge?: ImportObstacleEdgeResolvers<ContextType>;
  WaitingRow?: WaitingRowResolvers<ContextType>;
  WaitingRowConnection?: WaitingRowConnectionResolvers<ContextType>;
  WaitingRowEdge?: WaitingRowEdgeResolvers<ContextType>;
  WaitingRowMatched?: WaitingRowMatchedResolvers<ContextType>;
  ImportWithdrawal?: ImportWithdrawalResolvers<ContextType>;
  ImportPlacement?: ImportPlacementResolvers<ContextType>;
  ImportReportConnection?: ImportReportConnectionResolvers<ContextType>;
  ImportReportEdge?: ImportReportEdgeResolvers<ContextType>;
  ImportStarted?: ImportStartedResolvers<ContextType>;
  ImportWithdrawalStarted?: ImportWithdrawalStartedResolvers<ContextType>;
  PolicyDecision?: PolicyDecisionResolvers<ContextType>;
  DecisionReason?: DecisionReasonResolvers<ContextType>;
  DecisionChange?: DecisionChangeResolvers<ContextType>;
  TransitionValue?: TransitionValueResolvers<ContextType>;
  TransitionItem?: TransitionItemResolvers<ContextType>;
  TransitionItemConnection?: TransitionItemConnectionResolvers<ContextType>;
  TransitionItemEdge?: TransitionItemEdgeResolvers<ContextType>;
  PreviewedMatter?: PreviewedMatterResolvers<ContextType>;
  PreviewedRow?: PreviewedRowResolvers<ContextType>;
  MirroredCase?: MirroredCaseResolvers<ContextType>;
  PolicyDeed?: PolicyDeedResolvers<ContextType>;
  PolicyDeedConnection?: PolicyDeedConnectionResolvers<ContextType>;
  PolicyDeedEdge?: PolicyDeedEdgeResolvers<ContextType>;
};
