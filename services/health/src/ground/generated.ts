// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ReportRow, ListedWaiting } from '@dixian/imports';
import type { AdmissionMapper, DesignatedHospitalMapper } from '../hospitals/mappers';
import type { ChronicContractMapper, MedicalAidClaimMapper, MedicalReliefCaseMapper } from '../aid/mappers';
import type { ClauseRefMapper, DecisionChangeMapper, DecisionReasonMapper, HouseholdMapper, PersonMapper, PolicyDecisionMapper, WorkRecordMapper } from './mappers';
import type { InsuranceMapper, InsuranceAnswerMapper, InsuranceGapMapper, PremiumSubsidyMapper } from '../insurance/mappers';
import type { MedicalRunMapper } from '../runs/mappers';
import type { PolicyPreviewMapper } from '../preview/mappers';
import type { SettlementMapper, SettlementLayerMapper } from '../settlements/mappers';
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
  healthImport?: Maybe<ImportReport>;
  healthImports?: Maybe<ImportReportConnection>;
  healthWork?: Maybe<WorkRecordConnection>;
  medicalAidClaims?: Maybe<MedicalAidClaimConnection>;
  medicalReliefCases?: Maybe<MedicalReliefCaseConnection>;
  chronicContracts?: Maybe<ChronicContractConnection>;
  designatedHospitals?: Maybe<DesignatedHospitalConnection>;
  admissions?: Maybe<AdmissionConnection>;
  insuranceGaps?: Maybe<InsuranceGapConnection>;
  premiumSubsidies?: Maybe<PremiumSubsidyConnection>;
  medicalRuns?: Maybe<MedicalRunConnection>;
  medicalRun?: Maybe<MedicalRun>;
  medicalRunPreview?: Maybe<MedicalRunPreview>;
  medicalRunBills?: Maybe<SettlementConnection>;
  settlements?: Maybe<SettlementConnection>;
  belowStandard?: Maybe<SettlementConnection>;
};

export type QueryHealthImportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryHealthImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryHealthWorkArgs = {
  filter?: InputMaybe<WorkRecordFilter>;
  orderBy?: InputMaybe<WorkRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMedicalAidClaimsArgs = {
  filter?: InputMaybe<MedicalAidClaimFilter>;
  orderBy?: InputMaybe<MedicalAidClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMedicalReliefCasesArgs = {
  filter?: InputMaybe<MedicalReliefCaseFilter>;
  orderBy?: InputMaybe<MedicalReliefCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryChronicContractsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ChronicContractFilter>;
  orderBy?: InputMaybe<ChronicContractOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDesignatedHospitalsArgs = {
  filter?: InputMaybe<DesignatedHospitalFilter>;
  orderBy?: InputMaybe<DesignatedHospitalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAdmissionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<AdmissionFilter>;
  orderBy?: InputMaybe<AdmissionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryInsuranceGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<InsuranceGapFilter>;
  orderBy?: InputMaybe<InsuranceGapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPremiumSubsidiesArgs = {
  filter?: InputMaybe<PremiumSubsidyFilter>;
  orderBy?: InputMaybe<PremiumSubsidyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMedicalRunsArgs = {
  filter?: InputMaybe<MedicalRunFilter>;
  orderBy?: InputMaybe<MedicalRunOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMedicalRunArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

export type QueryMedicalRunPreviewArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  on: Scalars['Date']['input'];
};

export type QueryMedicalRunBillsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  part?: InputMaybe<MedicalRunPart>;
  orderBy?: InputMaybe<SettlementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySettlementsArgs = {
  filter?: InputMaybe<SettlementFilter>;
  orderBy?: InputMaybe<SettlementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryBelowStandardArgs = {
  year: Scalars['Int']['input'];
  filter?: InputMaybe<BelowStandardFilter>;
  orderBy?: InputMaybe<SettlementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  startHealthImport: StartImportResult;
  withdrawHealthImport: WithdrawImportResult;
  matchHealthRow: MatchWaitingRowResult;
  recordHealthWork: RecordWorkResult;
  attachHealthFiles: AttachFilesResult;
  takeBackHealthAttachment: TakeBackAttachmentResult;
  claimMedicalAid: ClaimMedicalAidResult;
  decideMedicalAid: DecideMedicalAidResult;
  openSeriousIllnessRelief: OpenSeriousIllnessReliefResult;
  decideMedicalReliefCase: DecideMedicalReliefCaseResult;
  recordHealthPayment: RecordHealthPaymentResult;
  signChronicContract: SignChronicContractResult;
  recordChronicVisit: RecordChronicVisitResult;
  recordHospital: RecordHospitalResult;
  recordAdmission: RecordAdmissionResult;
  answerInsurance: AnswerInsuranceResult;
  recordInsurance: RecordInsuranceResult;
  listPremiumSubsidies: ListPremiumSubsidiesResult;
  runMedicalAccounts: RunMedicalAccountsResult;
};

export type MutationStartHealthImportArgs = {
  input: StartHealthImportInput;
};

export type MutationWithdrawHealthImportArgs = {
  input: WithdrawImportInput;
};

export type MutationMatchHealthRowArgs = {
  input: MatchWaitingRowInput;
};

export type MutationRecordHealthWorkArgs = {
  input: RecordWorkInput;
};

export type MutationAttachHealthFilesArgs = {
  input: AttachFilesInput;
};

export type MutationTakeBackHealthAttachmentArgs = {
  input: TakeBackAttachmentInput;
};

export type MutationClaimMedicalAidArgs = {
  input: ClaimMedicalAidInput;
};

export type MutationDecideMedicalAidArgs = {
  input: DecideMedicalAidInput;
};

export type MutationOpenSeriousIllnessReliefArgs = {
  input: OpenSeriousIllnessReliefInput;
};

export type MutationDecideMedicalReliefCaseArgs = {
  input: DecideMedicalReliefCaseInput;
};

export type MutationRecordHealthPaymentArgs = {
  input: RecordHealthPaymentInput;
};

export type MutationSignChronicContractArgs = {
  input: SignChronicContractInput;
};

export type MutationRecordChronicVisitArgs = {
  input: RecordChronicVisitInput;
};

export type MutationRecordHospitalArgs = {
  input: RecordHospitalInput;
};

export type MutationRecordAdmissionArgs = {
  input: RecordAdmissionInput;
};

export type MutationAnswerInsuranceArgs = {
  input: AnswerInsuranceInput;
};

export type MutationRecordInsuranceArgs = {
  input: RecordInsuranceInput;
};

export type MutationListPremiumSubsidiesArgs = {
  input: ListPremiumSubsidiesInput;
};

export type MutationRunMedicalAccountsArgs = {
  input: RunMedicalAccountsInput;
};

export type MedicalAidClaim = {
  __typename?: 'MedicalAidClaim';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  billedOn: Scalars['Date']['output'];
  bill: Scalars['Money']['output'];
  admittedOn?: Maybe<Scalars['Date']['output']>;
  aid?: Maybe<Scalars['Money']['output']>;
  decision?: Maybe<PolicyDecision>;
  reason?: Maybe<Scalars['String']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type MedicalAidClaimFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  paid?: InputMaybe<Scalars['Boolean']['input']>;
  outcome?: InputMaybe<DecisionOutcome>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type MedicalReliefCase = {
  __typename?: 'MedicalReliefCase';
  id: Scalars['ID']['output'];
  kind: MedicalReliefKind;
  year: Scalars['Int']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  state: MedicalReliefCaseState;
  selfPaid?: Maybe<Scalars['Money']['output']>;
  decision: PolicyDecision;
  openedOn: Scalars['Date']['output'];
  amount?: Maybe<Scalars['Money']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  correctedSelfPaid?: Maybe<Scalars['Money']['output']>;
  correctedDecision?: Maybe<PolicyDecision>;
  correctedOn?: Maybe<Scalars['Date']['output']>;
};

export type MedicalReliefKind =
  | 'EXTRA'
  | 'SERIOUS_ILLNESS';

export type MedicalReliefCaseState =
  | 'AMOUNT_SET'
  | 'CASE'
  | 'CLOSED'
  | 'OPEN'
  | 'PAID'
  | 'REFUSED'
  | 'TO_REVIEW'
  | 'UNMATCHED';

export type MedicalReliefCaseFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<MedicalReliefKind>;
  state?: InputMaybe<MedicalReliefCaseState>;
  year?: InputMaybe<Scalars['Int']['input']>;
  corrected?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChronicContract = {
  __typename?: 'ChronicContract';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  disease: Scalars['String']['output'];
  doctor?: Maybe<Scalars['String']['output']>;
  signedOn?: Maybe<Scalars['Date']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  visits: Array<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type ChronicContractFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  missing?: InputMaybe<Scalars['Boolean']['input']>;
  disease?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimMedicalAidInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  billedOn: Scalars['Date']['input'];
  bill: Scalars['Money']['input'];
  admittedOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type DecideMedicalAidInput = {
  claimId: Scalars['ID']['input'];
  granted: Scalars['Boolean']['input'];
  amount?: InputMaybe<Scalars['Money']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type OpenSeriousIllnessReliefInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DecideMedicalReliefCaseInput = {
  caseId: Scalars['ID']['input'];
  state: MedicalReliefCaseState;
  amount?: InputMaybe<Scalars['Money']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordHealthPaymentInput = {
  paidFor: HealthPaidFor;
  subjectId: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<FundLevel>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type HealthPaidFor =
  | 'EXTRA_RELIEF'
  | 'MEDICAL_AID'
  | 'PREMIUM'
  | 'RELIEF';

export type FundLevel =
  | 'CENTRAL'
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'OTHER'
  | 'PROVINCIAL'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type SignChronicContractInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  disease: Scalars['String']['input'];
  doctor?: InputMaybe<Scalars['String']['input']>;
  signed?: InputMaybe<Scalars['Boolean']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type RecordChronicVisitInput = {
  contractId: Scalars['ID']['input'];
  ends?: InputMaybe<Scalars['Boolean']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ReliefAmountMissing = UserError & {
  __typename?: 'ReliefAmountMissing';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type ContractRuns = UserError & {
  __typename?: 'ContractRuns';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  contract: Scalars['ID']['output'];
};

export type ClaimMedicalAidResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type DecideMedicalAidResult = DecisionRefused | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

export type OpenSeriousIllnessReliefResult = DecisionRefused | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type DecideMedicalReliefCaseResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | ReliefAmountMissing | StatementChanged;

export type RecordHealthPaymentResult = AlreadyPaid | AmountExceeded | AmountNotSet | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceNotAllowed;

export type SignChronicContractResult = ContractRuns | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type RecordChronicVisitResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type MedicalAidClaimConnection = {
  __typename?: 'MedicalAidClaimConnection';
  edges: Array<MedicalAidClaimEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type MedicalAidClaimConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type MedicalAidClaimEdge = {
  __typename?: 'MedicalAidClaimEdge';
  cursor: Scalars['String']['output'];
  node: MedicalAidClaim;
};

export type MedicalReliefCaseConnection = {
  __typename?: 'MedicalReliefCaseConnection';
  edges: Array<MedicalReliefCaseEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type MedicalReliefCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type MedicalReliefCaseEdge = {
  __typename?: 'MedicalReliefCaseEdge';
  cursor: Scalars['String']['output'];
  node: MedicalReliefCase;
};

export type ChronicContractConnection = {
  __typename?: 'ChronicContractConnection';
  edges: Array<ChronicContractEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ChronicContractConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ChronicContractEdge = {
  __typename?: 'ChronicContractEdge';
  cursor: Scalars['String']['output'];
  node: ChronicContract;
};

export type MedicalAidClaimOrder = {
  field: MedicalAidClaimOrderField;
  direction?: OrderDirection;
};

export type MedicalAidClaimOrderField =
  | 'BILLED_ON'
  | 'BILL';

export type MedicalReliefCaseOrder = {
  field: MedicalReliefCaseOrderField;
  direction?: OrderDirection;
};

export type MedicalReliefCaseOrderField =
  | 'OPENED_ON'
  | 'SELF_PAID';

export type ChronicContractOrder = {
  field: ChronicContractOrderField;
  direction?: OrderDirection;
};

export type ChronicContractOrderField =
  | 'SIGNED_ON'
  | 'DISEASE';

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  healthAttachments?: Maybe<Array<Attachment>>;
  insuranceAnswer?: Maybe<InsuranceAnswer>;
  medicalInsurance?: Maybe<HouseholdInsurance>;
  settlements?: Maybe<SettlementConnection>;
  selfPaid?: Maybe<Scalars['Money']['output']>;
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
};

export type HouseholdInsuranceAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdMedicalInsuranceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdSettlementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdSelfPaidArgs = {
  year: Scalars['Int']['input'];
};

export type HouseholdCompliantSelfPaidArgs = {
  year: Scalars['Int']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  medicalAid?: Maybe<PolicyDecision>;
  extraRelief?: Maybe<MedicalReliefCase>;
  chronicContracts?: Maybe<Array<ChronicContract>>;
  treatFirst?: Maybe<PolicyDecision>;
  insurance?: Maybe<Insurance>;
  premiumSubsidy?: Maybe<PremiumSubsidy>;
  healthItems?: Maybe<Array<HealthItem>>;
  settlements?: Maybe<SettlementConnection>;
  selfPaid?: Maybe<Scalars['Money']['output']>;
};

export type PersonMedicalAidArgs = {
  on: Scalars['Date']['input'];
  bill: Scalars['Money']['input'];
  admittedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonExtraReliefArgs = {
  year: Scalars['Int']['input'];
};

export type PersonTreatFirstArgs = {
  on: Scalars['Date']['input'];
  hospital: Scalars['String']['input'];
};

export type PersonPremiumSubsidyArgs = {
  year: Scalars['Int']['input'];
};

export type PersonHealthItemsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonSettlementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PersonSelfPaidArgs = {
  year: Scalars['Int']['input'];
};

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type StartHealthImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  healthItems?: Maybe<TransitionItemConnection>;
};

export type TransitionRunHealthItemsArgs = {
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
  healthDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsHealthDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type DesignatedHospital = {
  __typename?: 'DesignatedHospital';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  fromOn: Scalars['Date']['output'];
  untilOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

export type DesignatedHospitalFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Admission = {
  __typename?: 'Admission';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  hospital: Scalars['String']['output'];
  admittedOn: Scalars['Date']['output'];
  deposit: Scalars['Money']['output'];
  depositReturnedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
  clearedOn?: Maybe<Scalars['Date']['output']>;
  owed?: Maybe<Scalars['Money']['output']>;
  instalments?: Maybe<Scalars['Int']['output']>;
  instalmentsAgreedOn?: Maybe<Scalars['Date']['output']>;
  vouchedBy?: Maybe<Scalars['String']['output']>;
  injuredByOthers: Scalars['Boolean']['output'];
  treatFirst?: Maybe<PolicyDecision>;
  source: Scalars['String']['output'];
};

export type AdmissionFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  depositHeld?: InputMaybe<Scalars['Boolean']['input']>;
  hospital?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordHospitalInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  fromOn: Scalars['Date']['input'];
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordAdmissionInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  hospital: Scalars['String']['input'];
  admittedOn: Scalars['Date']['input'];
  deposit: Scalars['Money']['input'];
  injuredByOthers?: InputMaybe<Scalars['Boolean']['input']>;
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  clearedOn?: InputMaybe<Scalars['Date']['input']>;
  owed?: InputMaybe<Scalars['Money']['input']>;
  depositReturnedOn?: InputMaybe<Scalars['Date']['input']>;
  instalments?: InputMaybe<Scalars['Int']['input']>;
  vouchedBy?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type HealthRecorded = {
  __typename?: 'HealthRecorded';
  id: Scalars['ID']['output'];
};

export type RecordHospitalResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type RecordAdmissionResult = HealthRecorded | HospitalNotDesignated | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type HospitalNotDesignated = UserError & {
  __typename?: 'HospitalNotDesignated';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  hospital: Scalars['String']['output'];
  on: Scalars['Date']['output'];
};

export type DesignatedHospitalConnection = {
  __typename?: 'DesignatedHospitalConnection';
  edges: Array<DesignatedHospitalEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type DesignatedHospitalConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type DesignatedHospitalEdge = {
  __typename?: 'DesignatedHospitalEdge';
  cursor: Scalars['String']['output'];
  node: DesignatedHospital;
};

export type AdmissionConnection = {
  __typename?: 'AdmissionConnection';
  edges: Array<AdmissionEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AdmissionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AdmissionEdge = {
  __typename?: 'AdmissionEdge';
  cursor: Scalars['String']['output'];
  node: Admission;
};

export type DesignatedHospitalOrder = {
  field: DesignatedHospitalOrderField;
  direction?: OrderDirection;
};

export type DesignatedHospitalOrderField =
  | 'CODE'
  | 'FROM_ON';

export type AdmissionOrder = {
  field: AdmissionOrderField;
  direction?: OrderDirection;
};

export type AdmissionOrderField =
  | 'ADMITTED_ON'
  | 'DEPOSIT';

export type Insurance = {
  __typename?: 'Insurance';
  insured: Scalars['Boolean']['output'];
  status: InsuranceStatus;
  year: Scalars['Int']['output'];
  seenOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type InsuranceStatus =
  | 'INSURED'
  | 'NOT_INSURED'
  | 'OTHER_INSURANCE'
  | 'UNKNOWN';

export type HouseholdInsurance = {
  __typename?: 'HouseholdInsurance';
  secure?: Maybe<Scalars['Boolean']['output']>;
  members: Scalars['Int']['output'];
  insured: Scalars['Int']['output'];
  gap: Scalars['Int']['output'];
  unknown: Scalars['Int']['output'];
  ofLastYear: Scalars['Boolean']['output'];
};

export type InsuranceGap = {
  __typename?: 'InsuranceGap';
  household: Household;
  person: Person;
  state: InsuranceStatus;
};

export type InsuranceGapFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<InsuranceStatus>;
};

export type PremiumSubsidy = {
  __typename?: 'PremiumSubsidy';
  id: Scalars['ID']['output'];
  household: Household;
  person: Person;
  year: Scalars['Int']['output'];
  aidClass?: Maybe<Scalars['String']['output']>;
  contribution: Scalars['Money']['output'];
  collectedOn: Scalars['Date']['output'];
  rate?: Maybe<Scalars['String']['output']>;
  amount?: Maybe<Scalars['Money']['output']>;
  paid: Scalars['Money']['output'];
  rest?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  state: PremiumState;
  decision: PolicyDecision;
  decidedOn: Scalars['Date']['output'];
};

export type PremiumState =
  | 'AMOUNT_NOT_SET'
  | 'DUE'
  | 'PAID'
  | 'REFERRED'
  | 'REFUSED'
  | 'SHORT';

export type PremiumSubsidyFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  aidClass?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<PremiumState>;
};

export type RecordInsuranceInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  status: InsuranceStatus;
  collectedOn?: InputMaybe<Scalars['Date']['input']>;
  contribution?: InputMaybe<Scalars['Money']['input']>;
  aidClass?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type InsuranceRecorded = {
  __typename?: 'InsuranceRecorded';
  person: Person;
};

export type RecordInsuranceResult = InsuranceRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type ListPremiumSubsidiesInput = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type PremiumSubsidiesListed = {
  __typename?: 'PremiumSubsidiesListed';
  year: Scalars['Int']['output'];
};

export type ListPremiumSubsidiesResult = InvalidInput | KeyInUse | NotFound | NotPermitted | PremiumSubsidiesListed;

export type InsuranceAnswer = {
  __typename?: 'InsuranceAnswer';
  household: Household;
  secure?: Maybe<Scalars['Boolean']['output']>;
  finding?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AnswerInsuranceInput = {
  householdId: Scalars['ID']['input'];
  secure?: InputMaybe<Scalars['Boolean']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type InsuranceAnswered = {
  __typename?: 'InsuranceAnswered';
  answer: InsuranceAnswer;
};

export type AnswerInsuranceResult = InsuranceAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type InsuranceGapConnection = {
  __typename?: 'InsuranceGapConnection';
  edges: Array<InsuranceGapEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type InsuranceGapConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type InsuranceGapEdge = {
  __typename?: 'InsuranceGapEdge';
  cursor: Scalars['String']['output'];
  node: InsuranceGap;
};

export type PremiumSubsidyConnection = {
  __typename?: 'PremiumSubsidyConnection';
  edges: Array<PremiumSubsidyEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PremiumSubsidyConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PremiumSubsidyEdge = {
  __typename?: 'PremiumSubsidyEdge';
  cursor: Scalars['String']['output'];
  node: PremiumSubsidy;
};

export type InsuranceGapOrder = {
  field: InsuranceGapOrderField;
  direction?: OrderDirection;
};

export type InsuranceGapOrderField =
  | 'DIVISION';

export type PremiumSubsidyOrder = {
  field: PremiumSubsidyOrderField;
  direction?: OrderDirection;
};

export type PremiumSubsidyOrderField =
  | 'COLLECTED_ON'
  | 'AMOUNT';

export type HealthItem = {
  __typename?: 'HealthItem';
  item: HealthItemName;
  state: HealthItemState;
};

export type HealthItemName =
  | 'BASIC_INSURANCE'
  | 'CHRONIC_CARE'
  | 'COST_CONTROL'
  | 'MEDICAL_AID'
  | 'SERIOUS_ILLNESS_INSURANCE'
  | 'SERIOUS_ILLNESS_RELIEF'
  | 'TREAT_FIRST';

export type HealthItemState =
  | 'HAS'
  | 'MISSING'
  | 'NOT_ELIGIBLE'
  | 'UNKNOWN';

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  healthChanges?: Maybe<Array<PreviewedMatter>>;
  healthMirror?: Maybe<Array<MirroredCase>>;
};

export type PolicyPreviewHealthMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type MedicalRun = {
  __typename?: 'MedicalRun';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  fromOn: Scalars['Date']['output'];
  cutOff: Scalars['Date']['output'];
  madeOn: Scalars['Date']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  isLast: Scalars['Boolean']['output'];
  figures: MedicalRunFigures;
  gap: MedicalRunGap;
};

export type MedicalRunFigures = {
  __typename?: 'MedicalRunFigures';
  bills: Scalars['Int']['output'];
  selfPaid: Scalars['Money']['output'];
  late: Scalars['Int']['output'];
  cases: Scalars['Int']['output'];
  toReview: Scalars['Int']['output'];
  unmatched: Scalars['Int']['output'];
};

export type MedicalRunPart =
  | 'COUNTED'
  | 'GAP'
  | 'LATE';

export type MedicalRunGap = {
  __typename?: 'MedicalRunGap';
  bills: Scalars['Int']['output'];
  selfPaid: Scalars['Money']['output'];
};

export type MedicalRunPreview = {
  __typename?: 'MedicalRunPreview';
  fromOn: Scalars['Date']['output'];
  cutOff: Scalars['Date']['output'];
  bills: Scalars['Int']['output'];
  persons: Scalars['Int']['output'];
  selfPaid: Scalars['Money']['output'];
  late: Scalars['Int']['output'];
  version: Scalars['String']['output'];
};

export type MedicalRunFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type RunMedicalAccountsInput = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  version: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RunClosed = UserError & {
  __typename?: 'RunClosed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  opensOn: Scalars['Date']['output'];
};

export type AlreadyRun = UserError & {
  __typename?: 'AlreadyRun';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  on: Scalars['Date']['output'];
};

export type PreviewChanged = UserError & {
  __typename?: 'PreviewChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  version: Scalars['String']['output'];
};

export type RunMedicalAccountsResult = AlreadyRun | DecisionRefused | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | PreviewChanged | ReasonRequired | RunClosed;

export type MedicalRunConnection = {
  __typename?: 'MedicalRunConnection';
  edges: Array<MedicalRunEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type MedicalRunConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type MedicalRunEdge = {
  __typename?: 'MedicalRunEdge';
  cursor: Scalars['String']['output'];
  node: MedicalRun;
};

export type MedicalRunOrder = {
  field: MedicalRunOrderField;
  direction?: OrderDirection;
};

export type MedicalRunOrderField =
  | 'MADE_ON';

export type Settlement = {
  __typename?: 'Settlement';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  household?: Maybe<Household>;
  householdCode?: Maybe<Scalars['String']['output']>;
  settledOn: Scalars['Date']['output'];
  kind: SettlementKind;
  totalCost: Scalars['Money']['output'];
  basicInsurance: Scalars['Money']['output'];
  seriousIllnessInsurance: Scalars['Money']['output'];
  medicalAid: Scalars['Money']['output'];
  selfPaid: Scalars['Money']['output'];
  settlementNumber?: Maybe<Scalars['String']['output']>;
  institution?: Maybe<Scalars['String']['output']>;
  admittedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
  inScope?: Maybe<Scalars['Money']['output']>;
  otherPaid?: Maybe<Scalars['Money']['output']>;
  layers: Array<SettlementLayer>;
  selfPaidByLayers: Scalars['Money']['output'];
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  standard: PolicyDecision;
  unexplained: Scalars['Money']['output'];
  selfPaidDifference: Scalars['Money']['output'];
  source: Scalars['String']['output'];
};

export type SettlementKind =
  | 'CHRONIC_OUTPATIENT'
  | 'INPATIENT';

export type SettlementFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<SettlementKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  unexplained?: InputMaybe<Scalars['Boolean']['input']>;
  differs?: InputMaybe<Scalars['Boolean']['input']>;
  above?: InputMaybe<Scalars['Money']['input']>;
  institution?: InputMaybe<Scalars['String']['input']>;
};

export type BelowStandardFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<SettlementKind>;
  outcome?: InputMaybe<DecisionOutcome>;
};

export type SettlementLayer = {
  __typename?: 'SettlementLayer';
  layer: MedicalLayer;
  amount: Scalars['Money']['output'];
};

export type MedicalLayer =
  | 'BASIC_INSURANCE'
  | 'MEDICAL_AID'
  | 'SERIOUS_ILLNESS_INSURANCE';

export type SettlementConnection = {
  __typename?: 'SettlementConnection';
  edges: Array<SettlementEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SettlementConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SettlementEdge = {
  __typename?: 'SettlementEdge';
  cursor: Scalars['String']['output'];
  node: Settlement;
};

export type SettlementOrder = {
  field: SettlementOrderField;
  direction?: OrderDirection;
};

export type SettlementOrderField =
  | 'SETTLED_ON'
  | 'TOTAL_COST'
  | 'SELF_PAID'
  | 'HOUSEHOLD_CODE';

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

export type AmountExceeded = UserError & {
  __typename?: 'AmountExceeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  available: Scalars['Money']['output'];
  over: Scalars['Money']['output'];
};

export type AlreadyPaid = UserError & {
  __typename?: 'AlreadyPaid';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  on: Scalars['Date']['output'];
};

export type AmountNotSet = UserError & {
  __typename?: 'AmountNotSet';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  parameter: Scalars['String']['output'];
};

export type SourceNotAllowed = UserError & {
  __typename?: 'SourceNotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  allowed: Array<Scalars['String']['output']>;
};

export type StatementChanged = UserError & {
  __typename?: 'StatementChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  newest: Scalars['ID']['output'];
};

export type WorkRecord = {
  __typename?: 'WorkRecord';
  id: Scalars['ID']['output'];
  clause: ClauseRef;
  divisionCode: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  unit: Scalars['String']['output'];
  figure?: Maybe<Scalars['String']['output']>;
  figureUnit?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
};

export type WorkRecordOrder = {
  field: WorkRecordOrderField;
  direction?: OrderDirection;
};

export type WorkRecordOrderField =
  | 'OCCURRED_ON'
  | 'RECORDED_AT';

export type WorkRecordConnection = {
  __typename?: 'WorkRecordConnection';
  edges: Array<WorkRecordEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WorkRecordConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WorkRecordEdge = {
  __typename?: 'WorkRecordEdge';
  cursor: Scalars['String']['output'];
  node: WorkRecord;
};

export type WorkRecordFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  clauseId?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordWorkInput = {
  clauseId: Scalars['String']['input'];
  division?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['String']['input'];
  figure?: InputMaybe<Scalars['String']['input']>;
  figureUnit?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type WorkRecorded = {
  __typename?: 'WorkRecorded';
  work: WorkRecord;
};

export type RecordWorkResult = WorkRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

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
  ClaimMedicalAidResult: ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  DecideMedicalAidResult: ( UserErrorValue ) | ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  OpenSeriousIllnessReliefResult: ( UserErrorValue ) | ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  DecideMedicalReliefCaseResult: ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordHealthPaymentResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SignChronicContractResult: ( UserErrorValue ) | ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordChronicVisitResult: ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordHospitalResult: ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordAdmissionResult: ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordInsuranceResult: ( Omit<InsuranceRecorded, 'person'> & { person: _RefType['Person'] } & { __typename: 'InsuranceRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ListPremiumSubsidiesResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( PremiumSubsidiesListed & { __typename: 'PremiumSubsidiesListed' } );
  AnswerInsuranceResult: ( Omit<InsuranceAnswered, 'answer'> & { answer: _RefType['InsuranceAnswer'] } & { __typename: 'InsuranceAnswered' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RunMedicalAccountsResult: ( UserErrorValue ) | ( UserErrorValue ) | ( HealthRecorded & { __typename: 'HealthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AttachFilesResult: ( FilesAttached & { __typename: 'FilesAttached' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TakeBackAttachmentResult: ( AttachmentTakenBack & { __typename: 'AttachmentTakenBack' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MatchWaitingRowResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<WaitingRowMatched, 'household' | 'person'> & { household: _RefType['Household'], person: _RefType['Person'] } & { __typename: 'WaitingRowMatched' } );
  WithdrawImportResult: ( UserErrorValue ) | ( Omit<ImportWithdrawalStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportWithdrawalStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Omit<ImportStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordWorkResult: ( Omit<WorkRecorded, 'work'> & { work: _RefType['WorkRecord'] } & { __typename: 'WorkRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  MedicalAidClaim: ResolverTypeWrapper<MedicalAidClaimMapper>;
  MedicalAidClaimFilter: MedicalAidClaimFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MedicalReliefCase: ResolverTypeWrapper<MedicalReliefCaseMapper>;
  MedicalReliefKind: MedicalReliefKind;
  MedicalReliefCaseState: MedicalReliefCaseState;
  MedicalReliefCaseFilter: MedicalReliefCaseFilter;
  ChronicContract: ResolverTypeWrapper<ChronicContractMapper>;
  ChronicContractFilter: ChronicContractFilter;
  ClaimMedicalAidInput: ClaimMedicalAidInput;
  DecideMedicalAidInput: DecideMedicalAidInput;
  OpenSeriousIllnessReliefInput: OpenSeriousIllnessReliefInput;
  DecideMedicalReliefCaseInput: DecideMedicalReliefCaseInput;
  RecordHealthPaymentInput: RecordHealthPaymentInput;
  HealthPaidFor: HealthPaidFor;
  FundLevel: FundLevel;
  SignChronicContractInput: SignChronicContractInput;
  RecordChronicVisitInput: RecordChronicVisitInput;
  ReliefAmountMissing: ResolverTypeWrapper<UserErrorValue>;
  ContractRuns: ResolverTypeWrapper<UserErrorValue>;
  ClaimMedicalAidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimMedicalAidResult']>;
  DecideMedicalAidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMedicalAidResult']>;
  OpenSeriousIllnessReliefResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSeriousIllnessReliefResult']>;
  DecideMedicalReliefCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMedicalReliefCaseResult']>;
  RecordHealthPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHealthPaymentResult']>;
  SignChronicContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignChronicContractResult']>;
  RecordChronicVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordChronicVisitResult']>;
  MedicalAidClaimConnection: ResolverTypeWrapper<Omit<MedicalAidClaimConnection, 'edges'> & { edges: Array<ResolversTypes['MedicalAidClaimEdge']> }>;
  MedicalAidClaimEdge: ResolverTypeWrapper<Omit<MedicalAidClaimEdge, 'node'> & { node: ResolversTypes['MedicalAidClaim'] }>;
  MedicalReliefCaseConnection: ResolverTypeWrapper<Omit<MedicalReliefCaseConnection, 'edges'> & { edges: Array<ResolversTypes['MedicalReliefCaseEdge']> }>;
  MedicalReliefCaseEdge: ResolverTypeWrapper<Omit<MedicalReliefCaseEdge, 'node'> & { node: ResolversTypes['MedicalReliefCase'] }>;
  ChronicContractConnection: ResolverTypeWrapper<Omit<ChronicContractConnection, 'edges'> & { edges: Array<ResolversTypes['ChronicContractEdge']> }>;
  ChronicContractEdge: ResolverTypeWrapper<Omit<ChronicContractEdge, 'node'> & { node: ResolversTypes['ChronicContract'] }>;
  MedicalAidClaimOrder: MedicalAidClaimOrder;
  MedicalAidClaimOrderField: MedicalAidClaimOrderField;
  MedicalReliefCaseOrder: MedicalReliefCaseOrder;
  MedicalReliefCaseOrderField: MedicalReliefCaseOrderField;
  ChronicContractOrder: ChronicContractOrder;
  ChronicContractOrderField: ChronicContractOrderField;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  StartHealthImportInput: StartHealthImportInput;
  TransitionRun: ResolverTypeWrapper<Omit<TransitionRun, 'healthItems'> & { healthItems?: Maybe<ResolversTypes['TransitionItemConnection']> }>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'healthDeeds'> & { healthDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
  DesignatedHospital: ResolverTypeWrapper<DesignatedHospitalMapper>;
  DesignatedHospitalFilter: DesignatedHospitalFilter;
  Admission: ResolverTypeWrapper<AdmissionMapper>;
  AdmissionFilter: AdmissionFilter;
  RecordHospitalInput: RecordHospitalInput;
  RecordAdmissionInput: RecordAdmissionInput;
  HealthRecorded: ResolverTypeWrapper<HealthRecorded>;
  RecordHospitalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHospitalResult']>;
  RecordAdmissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAdmissionResult']>;
  HospitalNotDesignated: ResolverTypeWrapper<UserErrorValue>;
  DesignatedHospitalConnection: ResolverTypeWrapper<Omit<DesignatedHospitalConnection, 'edges'> & { edges: Array<ResolversTypes['DesignatedHospitalEdge']> }>;
  DesignatedHospitalEdge: ResolverTypeWrapper<Omit<DesignatedHospitalEdge, 'node'> & { node: ResolversTypes['DesignatedHospital'] }>;
  AdmissionConnection: ResolverTypeWrapper<Omit<AdmissionConnection, 'edges'> & { edges: Array<ResolversTypes['AdmissionEdge']> }>;
  AdmissionEdge: ResolverTypeWrapper<Omit<AdmissionEdge, 'node'> & { node: ResolversTypes['Admission'] }>;
  DesignatedHospitalOrder: DesignatedHospitalOrder;
  DesignatedHospitalOrderField: DesignatedHospitalOrderField;
  AdmissionOrder: AdmissionOrder;
  AdmissionOrderField: AdmissionOrderField;
  Insurance: ResolverTypeWrapper<InsuranceMapper>;
  InsuranceStatus: InsuranceStatus;
  HouseholdInsurance: ResolverTypeWrapper<HouseholdInsurance>;
  InsuranceGap: ResolverTypeWrapper<InsuranceGapMapper>;
  InsuranceGapFilter: InsuranceGapFilter;
  PremiumSubsidy: ResolverTypeWrapper<PremiumSubsidyMapper>;
  PremiumState: PremiumState;
  PremiumSubsidyFilter: PremiumSubsidyFilter;
  RecordInsuranceInput: RecordInsuranceInput;
  InsuranceRecorded: ResolverTypeWrapper<Omit<InsuranceRecorded, 'person'> & { person: ResolversTypes['Person'] }>;
  RecordInsuranceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInsuranceResult']>;
  ListPremiumSubsidiesInput: ListPremiumSubsidiesInput;
  PremiumSubsidiesListed: ResolverTypeWrapper<PremiumSubsidiesListed>;
  ListPremiumSubsidiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListPremiumSubsidiesResult']>;
  InsuranceAnswer: ResolverTypeWrapper<InsuranceAnswerMapper>;
  AnswerInsuranceInput: AnswerInsuranceInput;
  InsuranceAnswered: ResolverTypeWrapper<Omit<InsuranceAnswered, 'answer'> & { answer: ResolversTypes['InsuranceAnswer'] }>;
  AnswerInsuranceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerInsuranceResult']>;
  InsuranceGapConnection: ResolverTypeWrapper<Omit<InsuranceGapConnection, 'edges'> & { edges: Array<ResolversTypes['InsuranceGapEdge']> }>;
  InsuranceGapEdge: ResolverTypeWrapper<Omit<InsuranceGapEdge, 'node'> & { node: ResolversTypes['InsuranceGap'] }>;
  PremiumSubsidyConnection: ResolverTypeWrapper<Omit<PremiumSubsidyConnection, 'edges'> & { edges: Array<ResolversTypes['PremiumSubsidyEdge']> }>;
  PremiumSubsidyEdge: ResolverTypeWrapper<Omit<PremiumSubsidyEdge, 'node'> & { node: ResolversTypes['PremiumSubsidy'] }>;
  InsuranceGapOrder: InsuranceGapOrder;
  InsuranceGapOrderField: InsuranceGapOrderField;
  PremiumSubsidyOrder: PremiumSubsidyOrder;
  PremiumSubsidyOrderField: PremiumSubsidyOrderField;
  HealthItem: ResolverTypeWrapper<HealthItem>;
  HealthItemName: HealthItemName;
  HealthItemState: HealthItemState;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  MedicalRun: ResolverTypeWrapper<MedicalRunMapper>;
  MedicalRunFigures: ResolverTypeWrapper<MedicalRunFigures>;
  MedicalRunPart: MedicalRunPart;
  MedicalRunGap: ResolverTypeWrapper<MedicalRunGap>;
  MedicalRunPreview: ResolverTypeWrapper<MedicalRunPreview>;
  MedicalRunFilter: MedicalRunFilter;
  RunMedicalAccountsInput: RunMedicalAccountsInput;
  RunClosed: ResolverTypeWrapper<UserErrorValue>;
  AlreadyRun: ResolverTypeWrapper<UserErrorValue>;
  PreviewChanged: ResolverTypeWrapper<UserErrorValue>;
  RunMedicalAccountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunMedicalAccountsResult']>;
  MedicalRunConnection: ResolverTypeWrapper<Omit<MedicalRunConnection, 'edges'> & { edges: Array<ResolversTypes['MedicalRunEdge']> }>;
  MedicalRunEdge: ResolverTypeWrapper<Omit<MedicalRunEdge, 'node'> & { node: ResolversTypes['MedicalRun'] }>;
  MedicalRunOrder: MedicalRunOrder;
  MedicalRunOrderField: MedicalRunOrderField;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  SettlementKind: SettlementKind;
  SettlementFilter: SettlementFilter;
  BelowStandardFilter: BelowStandardFilter;
  SettlementLayer: ResolverTypeWrapper<SettlementLayerMapper>;
  MedicalLayer: MedicalLayer;
  SettlementConnection: ResolverTypeWrapper<Omit<SettlementConnection, 'edges'> & { edges: Array<ResolversTypes['SettlementEdge']> }>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementOrder: SettlementOrder;
  SettlementOrderField: SettlementOrderField;
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
  AmountExceeded: ResolverTypeWrapper<UserErrorValue>;
  AlreadyPaid: ResolverTypeWrapper<UserErrorValue>;
  AmountNotSet: ResolverTypeWrapper<UserErrorValue>;
  SourceNotAllowed: ResolverTypeWrapper<UserErrorValue>;
  StatementChanged: ResolverTypeWrapper<UserErrorValue>;
  WorkRecord: ResolverTypeWrapper<WorkRecordMapper>;
  WorkRecordOrder: WorkRecordOrder;
  WorkRecordOrderField: WorkRecordOrderField;
  WorkRecordConnection: ResolverTypeWrapper<Omit<WorkRecordConnection, 'edges'> & { edges: Array<ResolversTypes['WorkRecordEdge']> }>;
  WorkRecordEdge: ResolverTypeWrapper<Omit<WorkRecordEdge, 'node'> & { node: ResolversTypes['WorkRecord'] }>;
  WorkRecordFilter: WorkRecordFilter;
  RecordWorkInput: RecordWorkInput;
  WorkRecorded: ResolverTypeWrapper<Omit<WorkRecorded, 'work'> & { work: ResolversTypes['WorkRecord'] }>;
  RecordWorkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWorkResult']>;
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
  MedicalAidClaim: MedicalAidClaimMapper;
  MedicalAidClaimFilter: MedicalAidClaimFilter;
  Boolean: Scalars['Boolean']['output'];
  MedicalReliefCase: MedicalReliefCaseMapper;
  MedicalReliefCaseFilter: MedicalReliefCaseFilter;
  ChronicContract: ChronicContractMapper;
  ChronicContractFilter: ChronicContractFilter;
  ClaimMedicalAidInput: ClaimMedicalAidInput;
  DecideMedicalAidInput: DecideMedicalAidInput;
  OpenSeriousIllnessReliefInput: OpenSeriousIllnessReliefInput;
  DecideMedicalReliefCaseInput: DecideMedicalReliefCaseInput;
  RecordHealthPaymentInput: RecordHealthPaymentInput;
  SignChronicContractInput: SignChronicContractInput;
  RecordChronicVisitInput: RecordChronicVisitInput;
  ReliefAmountMissing: UserErrorValue;
  ContractRuns: UserErrorValue;
  ClaimMedicalAidResult: ResolversUnionTypes<ResolversParentTypes>['ClaimMedicalAidResult'];
  DecideMedicalAidResult: ResolversUnionTypes<ResolversParentTypes>['DecideMedicalAidResult'];
  OpenSeriousIllnessReliefResult: ResolversUnionTypes<ResolversParentTypes>['OpenSeriousIllnessReliefResult'];
  DecideMedicalReliefCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideMedicalReliefCaseResult'];
  RecordHealthPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordHealthPaymentResult'];
  SignChronicContractResult: ResolversUnionTypes<ResolversParentTypes>['SignChronicContractResult'];
  RecordChronicVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordChronicVisitResult'];
  MedicalAidClaimConnection: Omit<MedicalAidClaimConnection, 'edges'> & { edges: Array<ResolversParentTypes['MedicalAidClaimEdge']> };
  MedicalAidClaimEdge: Omit<MedicalAidClaimEdge, 'node'> & { node: ResolversParentTypes['MedicalAidClaim'] };
  MedicalReliefCaseConnection: Omit<MedicalReliefCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['MedicalReliefCaseEdge']> };
  MedicalReliefCaseEdge: Omit<MedicalReliefCaseEdge, 'node'> & { node: ResolversParentTypes['MedicalReliefCase'] };
  ChronicContractConnection: Omit<ChronicContractConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChronicContractEdge']> };
  ChronicContractEdge: Omit<ChronicContractEdge, 'node'> & { node: ResolversParentTypes['ChronicContract'] };
  MedicalAidClaimOrder: MedicalAidClaimOrder;
  MedicalReliefCaseOrder: MedicalReliefCaseOrder;
  ChronicContractOrder: ChronicContractOrder;
  Household: HouseholdMapper;
  Person: PersonMapper;
  Namesakes: Namesakes;
  StartHealthImportInput: StartHealthImportInput;
  TransitionRun: Omit<TransitionRun, 'healthItems'> & { healthItems?: Maybe<ResolversParentTypes['TransitionItemConnection']> };
  PolicyDeeds: Omit<PolicyDeeds, 'healthDeeds'> & { healthDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
  DesignatedHospital: DesignatedHospitalMapper;
  DesignatedHospitalFilter: DesignatedHospitalFilter;
  Admission: AdmissionMapper;
  AdmissionFilter: AdmissionFilter;
  RecordHospitalInput: RecordHospitalInput;
  RecordAdmissionInput: RecordAdmissionInput;
  HealthRecorded: HealthRecorded;
  RecordHospitalResult: ResolversUnionTypes<ResolversParentTypes>['RecordHospitalResult'];
  RecordAdmissionResult: ResolversUnionTypes<ResolversParentTypes>['RecordAdmissionResult'];
  HospitalNotDesignated: UserErrorValue;
  DesignatedHospitalConnection: Omit<DesignatedHospitalConnection, 'edges'> & { edges: Array<ResolversParentTypes['DesignatedHospitalEdge']> };
  DesignatedHospitalEdge: Omit<DesignatedHospitalEdge, 'node'> & { node: ResolversParentTypes['DesignatedHospital'] };
  AdmissionConnection: Omit<AdmissionConnection, 'edges'> & { edges: Array<ResolversParentTypes['AdmissionEdge']> };
  AdmissionEdge: Omit<AdmissionEdge, 'node'> & { node: ResolversParentTypes['Admission'] };
  DesignatedHospitalOrder: DesignatedHospitalOrder;
  AdmissionOrder: AdmissionOrder;
  Insurance: InsuranceMapper;
  HouseholdInsurance: HouseholdInsurance;
  InsuranceGap: InsuranceGapMapper;
  InsuranceGapFilter: InsuranceGapFilter;
  PremiumSubsidy: PremiumSubsidyMapper;
  PremiumSubsidyFilter: PremiumSubsidyFilter;
  RecordInsuranceInput: RecordInsuranceInput;
  InsuranceRecorded: Omit<InsuranceRecorded, 'person'> & { person: ResolversParentTypes['Person'] };
  RecordInsuranceResult: ResolversUnionTypes<ResolversParentTypes>['RecordInsuranceResult'];
  ListPremiumSubsidiesInput: ListPremiumSubsidiesInput;
  PremiumSubsidiesListed: PremiumSubsidiesListed;
  ListPremiumSubsidiesResult: ResolversUnionTypes<ResolversParentTypes>['ListPremiumSubsidiesResult'];
  InsuranceAnswer: InsuranceAnswerMapper;
  AnswerInsuranceInput: AnswerInsuranceInput;
  InsuranceAnswered: Omit<InsuranceAnswered, 'answer'> & { answer: ResolversParentTypes['InsuranceAnswer'] };
  AnswerInsuranceResult: ResolversUnionTypes<ResolversParentTypes>['AnswerInsuranceResult'];
  InsuranceGapConnection: Omit<InsuranceGapConnection, 'edges'> & { edges: Array<ResolversParentTypes['InsuranceGapEdge']> };
  InsuranceGapEdge: Omit<InsuranceGapEdge, 'node'> & { node: ResolversParentTypes['InsuranceGap'] };
  PremiumSubsidyConnection: Omit<PremiumSubsidyConnection, 'edges'> & { edges: Array<ResolversParentTypes['PremiumSubsidyEdge']> };
  PremiumSubsidyEdge: Omit<PremiumSubsidyEdge, 'node'> & { node: ResolversParentTypes['PremiumSubsidy'] };
  InsuranceGapOrder: InsuranceGapOrder;
  PremiumSubsidyOrder: PremiumSubsidyOrder;
  HealthItem: HealthItem;
  PolicyPreview: PolicyPreviewMapper;
  MedicalRun: MedicalRunMapper;
  MedicalRunFigures: MedicalRunFigures;
  MedicalRunGap: MedicalRunGap;
  MedicalRunPreview: MedicalRunPreview;
  MedicalRunFilter: MedicalRunFilter;
  RunMedicalAccountsInput: RunMedicalAccountsInput;
  RunClosed: UserErrorValue;
  AlreadyRun: UserErrorValue;
  PreviewChanged: UserErrorValue;
  RunMedicalAccountsResult: ResolversUnionTypes<ResolversParentTypes>['RunMedicalAccountsResult'];
  MedicalRunConnection: Omit<MedicalRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['MedicalRunEdge']> };
  MedicalRunEdge: Omit<MedicalRunEdge, 'node'> & { node: ResolversParentTypes['MedicalRun'] };
  MedicalRunOrder: MedicalRunOrder;
  Settlement: SettlementMapper;
  SettlementFilter: SettlementFilter;
  BelowStandardFilter: BelowStandardFilter;
  SettlementLayer: SettlementLayerMapper;
  SettlementConnection: Omit<SettlementConnection, 'edges'> & { edges: Array<ResolversParentTypes['SettlementEdge']> };
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SettlementOrder: SettlementOrder;
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
  AmountExceeded: UserErrorValue;
  AlreadyPaid: UserErrorValue;
  AmountNotSet: UserErrorValue;
  SourceNotAllowed: UserErrorValue;
  StatementChanged: UserErrorValue;
  WorkRecord: WorkRecordMapper;
  WorkRecordOrder: WorkRecordOrder;
  WorkRecordConnection: Omit<WorkRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkRecordEdge']> };
  WorkRecordEdge: Omit<WorkRecordEdge, 'node'> & { node: ResolversParentTypes['WorkRecord'] };
  WorkRecordFilter: WorkRecordFilter;
  RecordWorkInput: RecordWorkInput;
  WorkRecorded: Omit<WorkRecorded, 'work'> & { work: ResolversParentTypes['WorkRecord'] };
  RecordWorkResult: ResolversUnionTypes<ResolversParentTypes>['RecordWorkResult'];
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
  healthImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryHealthImportArgs, 'id'>>;
  healthImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QueryHealthImportsArgs, 'first'>>;
  healthWork?: Resolver<Maybe<ResolversTypes['WorkRecordConnection']>, ParentType, ContextType, RequireFields<QueryHealthWorkArgs, 'first'>>;
  medicalAidClaims?: Resolver<Maybe<ResolversTypes['MedicalAidClaimConnection']>, ParentType, ContextType, RequireFields<QueryMedicalAidClaimsArgs, 'first'>>;
  medicalReliefCases?: Resolver<Maybe<ResolversTypes['MedicalReliefCaseConnection']>, ParentType, ContextType, RequireFields<QueryMedicalReliefCasesArgs, 'first'>>;
  chronicContracts?: Resolver<Maybe<ResolversTypes['ChronicContractConnection']>, ParentType, ContextType, RequireFields<QueryChronicContractsArgs, 'first'>>;
  designatedHospitals?: Resolver<Maybe<ResolversTypes['DesignatedHospitalConnection']>, ParentType, ContextType, RequireFields<QueryDesignatedHospitalsArgs, 'first'>>;
  admissions?: Resolver<Maybe<ResolversTypes['AdmissionConnection']>, ParentType, ContextType, RequireFields<QueryAdmissionsArgs, 'first'>>;
  insuranceGaps?: Resolver<Maybe<ResolversTypes['InsuranceGapConnection']>, ParentType, ContextType, RequireFields<QueryInsuranceGapsArgs, 'first'>>;
  premiumSubsidies?: Resolver<Maybe<ResolversTypes['PremiumSubsidyConnection']>, ParentType, ContextType, RequireFields<QueryPremiumSubsidiesArgs, 'first'>>;
  medicalRuns?: Resolver<Maybe<ResolversTypes['MedicalRunConnection']>, ParentType, ContextType, RequireFields<QueryMedicalRunsArgs, 'first'>>;
  medicalRun?: Resolver<Maybe<ResolversTypes['MedicalRun']>, ParentType, ContextType, RequireFields<QueryMedicalRunArgs, 'division' | 'year'>>;
  medicalRunPreview?: Resolver<Maybe<ResolversTypes['MedicalRunPreview']>, ParentType, ContextType, RequireFields<QueryMedicalRunPreviewArgs, 'division' | 'year' | 'on'>>;
  medicalRunBills?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<QueryMedicalRunBillsArgs, 'division' | 'year' | 'part' | 'first'>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<QuerySettlementsArgs, 'first'>>;
  belowStandard?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<QueryBelowStandardArgs, 'year' | 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startHealthImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartHealthImportArgs, 'input'>>;
  withdrawHealthImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawHealthImportArgs, 'input'>>;
  matchHealthRow?: Resolver<ResolversTypes['MatchWaitingRowResult'], ParentType, ContextType, RequireFields<MutationMatchHealthRowArgs, 'input'>>;
  recordHealthWork?: Resolver<ResolversTypes['RecordWorkResult'], ParentType, ContextType, RequireFields<MutationRecordHealthWorkArgs, 'input'>>;
  attachHealthFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachHealthFilesArgs, 'input'>>;
  takeBackHealthAttachment?: Resolver<ResolversTypes['TakeBackAttachmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackHealthAttachmentArgs, 'input'>>;
  claimMedicalAid?: Resolver<ResolversTypes['ClaimMedicalAidResult'], ParentType, ContextType, RequireFields<MutationClaimMedicalAidArgs, 'input'>>;
  decideMedicalAid?: Resolver<ResolversTypes['DecideMedicalAidResult'], ParentType, ContextType, RequireFields<MutationDecideMedicalAidArgs, 'input'>>;
  openSeriousIllnessRelief?: Resolver<ResolversTypes['OpenSeriousIllnessReliefResult'], ParentType, ContextType, RequireFields<MutationOpenSeriousIllnessReliefArgs, 'input'>>;
  decideMedicalReliefCase?: Resolver<ResolversTypes['DecideMedicalReliefCaseResult'], ParentType, ContextType, RequireFields<MutationDecideMedicalReliefCaseArgs, 'input'>>;
  recordHealthPayment?: Resolver<ResolversTypes['RecordHealthPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordHealthPaymentArgs, 'input'>>;
  signChronicContract?: Resolver<ResolversTypes['SignChronicContractResult'], ParentType, ContextType, RequireFields<MutationSignChronicContractArgs, 'input'>>;
  recordChronicVisit?: Resolver<ResolversTypes['RecordChronicVisitResult'], ParentType, ContextType, RequireFields<MutationRecordChronicVisitArgs, 'input'>>;
  recordHospital?: Resolver<ResolversTypes['RecordHospitalResult'], ParentType, ContextType, RequireFields<MutationRecordHospitalArgs, 'input'>>;
  recordAdmission?: Resolver<ResolversTypes['RecordAdmissionResult'], ParentType, ContextType, RequireFields<MutationRecordAdmissionArgs, 'input'>>;
  answerInsurance?: Resolver<ResolversTypes['AnswerInsuranceResult'], ParentType, ContextType, RequireFields<MutationAnswerInsuranceArgs, 'input'>>;
  recordInsurance?: Resolver<ResolversTypes['RecordInsuranceResult'], ParentType, ContextType, RequireFields<MutationRecordInsuranceArgs, 'input'>>;
  listPremiumSubsidies?: Resolver<ResolversTypes['ListPremiumSubsidiesResult'], ParentType, ContextType, RequireFields<MutationListPremiumSubsidiesArgs, 'input'>>;
  runMedicalAccounts?: Resolver<ResolversTypes['RunMedicalAccountsResult'], ParentType, ContextType, RequireFields<MutationRunMedicalAccountsArgs, 'input'>>;
};

export type MedicalAidClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalAidClaim'] = ResolversParentTypes['MedicalAidClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  billedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bill?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  admittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  aid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalReliefCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalReliefCase'] = ResolversParentTypes['MedicalReliefCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MedicalReliefKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MedicalReliefCaseState'], ParentType, ContextType>;
  selfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedSelfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  correctedDecision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronicContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChronicContract'] = ResolversParentTypes['ChronicContract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  disease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doctor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalAidClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalAidClaimConnection'] = ResolversParentTypes['MedicalAidClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicalAidClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<MedicalAidClaimConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalAidClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalAidClaimEdge'] = ResolversParentTypes['MedicalAidClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicalAidClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalReliefCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalReliefCaseConnection'] = ResolversParentTypes['MedicalReliefCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicalReliefCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<MedicalReliefCaseConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalReliefCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalReliefCaseEdge'] = ResolversParentTypes['MedicalReliefCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicalReliefCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronicContractConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChronicContractConnection'] = ResolversParentTypes['ChronicContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChronicContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ChronicContractConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronicContractEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChronicContractEdge'] = ResolversParentTypes['ChronicContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChronicContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  healthAttachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  insuranceAnswer?: Resolver<Maybe<ResolversTypes['InsuranceAnswer']>, ParentType, ContextType, Partial<HouseholdInsuranceAnswerArgs>>;
  medicalInsurance?: Resolver<Maybe<ResolversTypes['HouseholdInsurance']>, ParentType, ContextType, Partial<HouseholdMedicalInsuranceArgs>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<HouseholdSettlementsArgs, 'first'>>;
  selfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<HouseholdSelfPaidArgs, 'year'>>;
  compliantSelfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<HouseholdCompliantSelfPaidArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicalAid?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, RequireFields<PersonMedicalAidArgs, 'on' | 'bill'>>;
  extraRelief?: Resolver<Maybe<ResolversTypes['MedicalReliefCase']>, ParentType, ContextType, RequireFields<PersonExtraReliefArgs, 'year'>>;
  chronicContracts?: Resolver<Maybe<Array<ResolversTypes['ChronicContract']>>, ParentType, ContextType>;
  treatFirst?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, RequireFields<PersonTreatFirstArgs, 'on' | 'hospital'>>;
  insurance?: Resolver<Maybe<ResolversTypes['Insurance']>, ParentType, ContextType>;
  premiumSubsidy?: Resolver<Maybe<ResolversTypes['PremiumSubsidy']>, ParentType, ContextType, RequireFields<PersonPremiumSubsidyArgs, 'year'>>;
  healthItems?: Resolver<Maybe<Array<ResolversTypes['HealthItem']>>, ParentType, ContextType, Partial<PersonHealthItemsArgs>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<PersonSettlementsArgs, 'first'>>;
  selfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<PersonSelfPaidArgs, 'year'>>;
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
  healthItems?: Resolver<Maybe<ResolversTypes['TransitionItemConnection']>, ParentType, ContextType, RequireFields<TransitionRunHealthItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  healthDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsHealthDeedsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignatedHospitalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignatedHospital'] = ResolversParentTypes['DesignatedHospital']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Admission'] = ResolversParentTypes['Admission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  admittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deposit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  depositReturnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clearedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  instalments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instalmentsAgreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vouchedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  injuredByOthers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  treatFirst?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthRecorded'] = ResolversParentTypes['HealthRecorded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignatedHospitalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignatedHospitalConnection'] = ResolversParentTypes['DesignatedHospitalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DesignatedHospitalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<DesignatedHospitalConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignatedHospitalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignatedHospitalEdge'] = ResolversParentTypes['DesignatedHospitalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DesignatedHospital'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmissionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdmissionConnection'] = ResolversParentTypes['AdmissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdmissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AdmissionConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmissionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdmissionEdge'] = ResolversParentTypes['AdmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Insurance'] = ResolversParentTypes['Insurance']> = {
  insured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsuranceStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdInsuranceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdInsurance'] = ResolversParentTypes['HouseholdInsurance']> = {
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofLastYear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceGap'] = ResolversParentTypes['InsuranceGap']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InsuranceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PremiumSubsidyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PremiumSubsidy'] = ResolversParentTypes['PremiumSubsidy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aidClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  collectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PremiumState'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceRecorded'] = ResolversParentTypes['InsuranceRecorded']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PremiumSubsidiesListedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PremiumSubsidiesListed'] = ResolversParentTypes['PremiumSubsidiesListed']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceAnswer'] = ResolversParentTypes['InsuranceAnswer']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceAnswered'] = ResolversParentTypes['InsuranceAnswered']> = {
  answer?: Resolver<ResolversTypes['InsuranceAnswer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceGapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceGapConnection'] = ResolversParentTypes['InsuranceGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsuranceGapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<InsuranceGapConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceGapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceGapEdge'] = ResolversParentTypes['InsuranceGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsuranceGap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PremiumSubsidyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PremiumSubsidyConnection'] = ResolversParentTypes['PremiumSubsidyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PremiumSubsidyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PremiumSubsidyConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PremiumSubsidyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PremiumSubsidyEdge'] = ResolversParentTypes['PremiumSubsidyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PremiumSubsidy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthItem'] = ResolversParentTypes['HealthItem']> = {
  item?: Resolver<ResolversTypes['HealthItemName'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HealthItemState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  healthChanges?: Resolver<Maybe<Array<ResolversTypes['PreviewedMatter']>>, ParentType, ContextType>;
  healthMirror?: Resolver<Maybe<Array<ResolversTypes['MirroredCase']>>, ParentType, ContextType, Partial<PolicyPreviewHealthMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalRun'] = ResolversParentTypes['MedicalRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['MedicalRunFigures'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['MedicalRunGap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRunFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalRunFigures'] = ResolversParentTypes['MedicalRunFigures']> = {
  bills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRunGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalRunGap'] = ResolversParentTypes['MedicalRunGap']> = {
  bills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRunPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalRunPreview'] = ResolversParentTypes['MedicalRunPreview']> = {
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalRunConnection'] = ResolversParentTypes['MedicalRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicalRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<MedicalRunConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalRunEdge'] = ResolversParentTypes['MedicalRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicalRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettlementKind'], ParentType, ContextType>;
  totalCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basicInsurance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seriousIllnessInsurance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  medicalAid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  selfPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settlementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inScope?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  otherPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  layers?: Resolver<Array<ResolversTypes['SettlementLayer']>, ParentType, ContextType>;
  selfPaidByLayers?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compliantSelfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  selfPaidDifference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementLayerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementLayer'] = ResolversParentTypes['SettlementLayer']> = {
  layer?: Resolver<ResolversTypes['MedicalLayer'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SettlementConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
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

export type WorkRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecord'] = ResolversParentTypes['WorkRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ClauseRef'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figureUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecordConnection'] = ResolversParentTypes['WorkRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<WorkRecordConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecordEdge'] = ResolversParentTypes['WorkRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecorded'] = ResolversParentTypes['WorkRecorded']> = {
  work?: Resolver<ResolversTypes['WorkRecord'], ParentType, ContextType>;
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
  MedicalAidClaim?: MedicalAidClaimResolvers<ContextType>;
  MedicalReliefCase?: MedicalReliefCaseResolvers<ContextType>;
  ChronicContract?: ChronicContractResolvers<ContextType>;
  MedicalAidClaimConnection?: MedicalAidClaimConnectionResolvers<ContextType>;
  MedicalAidClaimEdge?: MedicalAidClaimEdgeResolvers<ContextType>;
  MedicalReliefCaseConnection?: MedicalReliefCaseConnectionResolvers<ContextType>;
  MedicalReliefCaseEdge?: MedicalReliefCaseEdgeResolvers<ContextType>;
  ChronicContractConnection?: ChronicContractConnectionResolvers<ContextType>;
  ChronicContractEdge?: ChronicContractEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  DesignatedHospital?: DesignatedHospitalResolvers<ContextType>;
  Admission?: AdmissionResolvers<ContextType>;
  HealthRecorded?: HealthRecordedResolvers<ContextType>;
  DesignatedHospitalConnection?: DesignatedHospitalConnectionResolvers<ContextType>;
  DesignatedHospitalEdge?: DesignatedHospitalEdgeResolvers<ContextType>;
  AdmissionConnection?: AdmissionConnectionResolvers<ContextType>;
  AdmissionEdge?: AdmissionEdgeResolvers<ContextType>;
  Insurance?: InsuranceResolvers<ContextType>;
  HouseholdInsurance?: HouseholdInsuranceResolvers<ContextType>;
  InsuranceGap?: InsuranceGapResolvers<ContextType>;
  PremiumSubsidy?: PremiumSubsidyResolvers<ContextType>;
  InsuranceRecorded?: InsuranceRecordedResolvers<ContextType>;
  PremiumSubsidiesListed?: PremiumSubsidiesListedResolvers<ContextType>;
  InsuranceAnswer?: InsuranceAnswerResolvers<ContextType>;
  InsuranceAnswered?: InsuranceAnsweredResolvers<ContextType>;
  InsuranceGapConnection?: InsuranceGapConnectionResolvers<ContextType>;
  InsuranceGapEdge?: InsuranceGapEdgeResolvers<ContextType>;
  PremiumSubsidyConnection?: PremiumSubsidyConnectionResolvers<ContextType>;
  PremiumSubsidyEdge?: PremiumSubsidyEdgeResolvers<ContextType>;
  HealthItem?: HealthItemResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  MedicalRun?: MedicalRunResolvers<ContextType>;
  MedicalRunFigures?: MedicalRunFiguresResolvers<ContextType>;
  MedicalRunGap?: MedicalRunGapResolvers<ContextType>;
  MedicalRunPreview?: MedicalRunPreviewResolvers<ContextType>;
  MedicalRunConnection?: MedicalRunConnectionResolvers<ContextType>;
  MedicalRunEdge?: MedicalRunEdgeResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementLayer?: SettlementLayerResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
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
  WorkRecord?: WorkRecordResolvers<ContextType>;
  WorkRecordConnection?: WorkRecordConnectionResolvers<ContextType>;
  WorkRecordEdge?: WorkRecordEdgeResolvers<ContextType>;
  WorkRecorded?: WorkRecordedResolvers<ContextType>;
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
