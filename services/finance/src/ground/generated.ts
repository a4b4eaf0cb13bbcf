// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ReportRow, ListedWaiting } from '@dixian/imports';
import type { AssetMapper, AssetActMapper, AssetDisposalMapper, AssetDistributionMapper, AssetIncomeYearMapper } from '../assets/mappers';
import type { AwardMapper, AwardQuantityMapper, AwardSchemeMapper, AwardSchemeItemMapper, AwardTierMapper, IndustryReadinessMapper } from '../awards/mappers';
import type { ClauseRefMapper, HouseholdMapper, PersonMapper, TargetMapper, WorkRecordMapper } from './mappers';
import type { DecisionChangeMapper, DecisionReasonMapper, PolicyDecisionMapper, SubsidyLineMapper, SubsidyLineSettledMapper, SubsidyListMapper, SubsidyReasonMapper, SubsidySpanMapper, SubsidyTotalsMapper } from '../subsidies/mappers';
import type { EnterpriseSupportMapper, FundAllocationMapper, FundCheckpointMapper, FundProjectMapper, ProjectActMapper } from '../projects/mappers';
import type { FundBookMapper, FundBookLineMapper, FundSourceRecordedMapper } from '../book/mappers';
import type { InsuranceClaimMapper, InsuranceContractMapper } from '../insurance/mappers';
import type { LoanMapper, LoanEventMapper } from '../loans/mappers';
import type { LoanApplicationMapper } from '../applications/mappers';
import type { MirroredCaseMapper, PolicyPreviewMapper, PreviewedSubsidiesMapper, PreviewedSubsidyMapper } from '../preview/mappers';
import type { SubsidisedLoanMapper, SubsidyEffectMapper, WhatIfMapper } from '../what-if/mappers';
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
  financeImport?: Maybe<ImportReport>;
  financeImports?: Maybe<ImportReportConnection>;
  financeWork?: Maybe<WorkRecordConnection>;
  loanApplications?: Maybe<LoanApplicationConnection>;
  assets?: Maybe<AssetConnection>;
  awards?: Maybe<AwardConnection>;
  awardSchemes?: Maybe<AwardSchemeConnection>;
  fundBook?: Maybe<FundBook>;
  insuranceContracts?: Maybe<InsuranceContractConnection>;
  loans?: Maybe<LoanConnection>;
  loanByContract?: Maybe<Loan>;
  loanRisk?: Maybe<Array<LoanRisk>>;
  fundProjects?: Maybe<FundProjectConnection>;
  enterpriseSupports?: Maybe<EnterpriseSupportConnection>;
  fundCheckpoint?: Maybe<FundCheckpoint>;
  subsidyLists?: Maybe<SubsidyListConnection>;
  subsidyList?: Maybe<SubsidyList>;
  subsidyLines?: Maybe<SubsidyLineConnection>;
  subsidyPreview?: Maybe<SubsidyTotals>;
};

export type QueryFinanceImportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFinanceImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFinanceWorkArgs = {
  filter?: InputMaybe<WorkRecordFilter>;
  orderBy?: InputMaybe<WorkRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLoanApplicationsArgs = {
  filter?: InputMaybe<LoanApplicationFilter>;
  orderBy?: InputMaybe<LoanApplicationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAssetsArgs = {
  filter?: InputMaybe<AssetFilter>;
  orderBy?: InputMaybe<AssetOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAwardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: InputMaybe<AwardOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAwardSchemesArgs = {
  filter?: InputMaybe<AwardSchemeFilter>;
  orderBy?: InputMaybe<AwardSchemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFundBookArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
};

export type QueryInsuranceContractsArgs = {
  filter?: InputMaybe<InsuranceContractFilter>;
  orderBy?: InputMaybe<InsuranceContractOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLoansArgs = {
  filter?: InputMaybe<LoanFilter>;
  orderBy?: InputMaybe<LoanOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLoanByContractArgs = {
  contractNumber: Scalars['String']['input'];
};

export type QueryLoanRiskArgs = {
  by: LoanRiskBy;
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryFundProjectsArgs = {
  filter?: InputMaybe<FundProjectFilter>;
  orderBy?: InputMaybe<FundProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEnterpriseSupportsArgs = {
  filter?: InputMaybe<EnterpriseSupportFilter>;
  orderBy?: InputMaybe<EnterpriseSupportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFundCheckpointArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  cycle: Scalars['String']['input'];
};

export type QuerySubsidyListsArgs = {
  filter?: InputMaybe<SubsidyListFilter>;
  orderBy?: InputMaybe<SubsidyListOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubsidyListArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySubsidyLinesArgs = {
  filter?: InputMaybe<SubsidyLineFilter>;
  orderBy?: InputMaybe<SubsidyLineOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubsidyPreviewArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  startFinanceImport: StartImportResult;
  withdrawFinanceImport: WithdrawImportResult;
  matchFinanceRow: MatchWaitingRowResult;
  recordFinanceWork: RecordWorkResult;
  attachFinanceFiles: AttachFilesResult;
  takeBackFinanceAttachment: TakeBackAttachmentResult;
  applyForLoan: ApplyForLoanResult;
  approveLoanByHand: LoanApplicationStepResult;
  recordBankDecision: LoanApplicationStepResult;
  registerLoan: RegisterLoanResult;
  registerAsset: RegisterAssetResult;
  advanceAsset: AdvanceAssetResult;
  inspectAsset: AssetActResult;
  recordAssetIncome: AssetActResult;
  decideDistribution: DecideDistributionResult;
  openDisposal: OpenDisposalResult;
  advanceDisposal: AdvanceDisposalResult;
  setAwardScheme: SetAwardSchemeResult;
  claimAward: ClaimAwardResult;
  acceptAward: AcceptAwardResult;
  postAward: ClaimAwardResult;
  authoriseAward: AuthoriseAwardResult;
  recordAwardPayment: RecordAwardPaymentResult;
  recordIndustryReadiness: RecordIndustryReadinessResult;
  recordFundSource: RecordFundSourceResult;
  recordInsuranceContract: RecordInsuranceContractResult;
  recordInsuranceClaim: RecordInsuranceClaimResult;
  recordLoanEvent: RecordLoanEventResult;
  recordAppraisal: ProjectActResult;
  admitProject: AdmitProjectResult;
  publishProjectNotice: ProjectActResult;
  recordPerformance: ProjectActResult;
  acceptProject: ProjectActResult;
  proposeProject: ProposeProjectResult;
  allocateFunds: AllocateFundsResult;
  applyForEnterpriseSupport: ApplyForEnterpriseSupportResult;
  reportIndustryFailure: ReportIndustryFailureResult;
  submitFundCheckpoint: SubmitFundCheckpointResult;
  prepareSubsidyList: PrepareSubsidyListResult;
  correctSubsidyList: PrepareSubsidyListResult;
  settleSubsidyLine: SettleSubsidyLineResult;
  postSubsidyList: PostSubsidyListResult;
  approveSubsidyList: ApproveSubsidyListResult;
  recordSubsidyPayment: RecordSubsidyPaymentResult;
};

export type MutationStartFinanceImportArgs = {
  input: StartFinanceImportInput;
};

export type MutationWithdrawFinanceImportArgs = {
  input: WithdrawImportInput;
};

export type MutationMatchFinanceRowArgs = {
  input: MatchWaitingRowInput;
};

export type MutationRecordFinanceWorkArgs = {
  input: RecordWorkInput;
};

export type MutationAttachFinanceFilesArgs = {
  input: AttachFilesInput;
};

export type MutationTakeBackFinanceAttachmentArgs = {
  input: TakeBackAttachmentInput;
};

export type MutationApplyForLoanArgs = {
  input: ApplyForLoanInput;
};

export type MutationApproveLoanByHandArgs = {
  input: ApproveLoanByHandInput;
};

export type MutationRecordBankDecisionArgs = {
  input: RecordBankDecisionInput;
};

export type MutationRegisterLoanArgs = {
  input: RegisterLoanInput;
};

export type MutationRegisterAssetArgs = {
  input: RegisterAssetInput;
};

export type MutationAdvanceAssetArgs = {
  input: AdvanceAssetInput;
};

export type MutationInspectAssetArgs = {
  input: InspectAssetInput;
};

export type MutationRecordAssetIncomeArgs = {
  input: RecordAssetIncomeInput;
};

export type MutationDecideDistributionArgs = {
  input: DecideDistributionInput;
};

export type MutationOpenDisposalArgs = {
  input: OpenDisposalInput;
};

export type MutationAdvanceDisposalArgs = {
  input: AdvanceDisposalInput;
};

export type MutationSetAwardSchemeArgs = {
  input: SetAwardSchemeInput;
};

export type MutationClaimAwardArgs = {
  input: ClaimAwardInput;
};

export type MutationAcceptAwardArgs = {
  input: AcceptAwardInput;
};

export type MutationPostAwardArgs = {
  input: AwardStepInput;
};

export type MutationAuthoriseAwardArgs = {
  input: AuthoriseAwardInput;
};

export type MutationRecordAwardPaymentArgs = {
  input: RecordAwardPaymentInput;
};

export type MutationRecordIndustryReadinessArgs = {
  input: RecordIndustryReadinessInput;
};

export type MutationRecordFundSourceArgs = {
  input: RecordFundSourceInput;
};

export type MutationRecordInsuranceContractArgs = {
  input: RecordInsuranceContractInput;
};

export type MutationRecordInsuranceClaimArgs = {
  input: RecordInsuranceClaimInput;
};

export type MutationRecordLoanEventArgs = {
  input: RecordLoanEventInput;
};

export type MutationRecordAppraisalArgs = {
  input: ProjectActInput;
};

export type MutationAdmitProjectArgs = {
  input: ProjectActInput;
};

export type MutationPublishProjectNoticeArgs = {
  input: ProjectActInput;
};

export type MutationRecordPerformanceArgs = {
  input: ProjectActInput;
};

export type MutationAcceptProjectArgs = {
  input: ProjectActInput;
};

export type MutationProposeProjectArgs = {
  input: ProposeProjectInput;
};

export type MutationAllocateFundsArgs = {
  input: AllocateFundsInput;
};

export type MutationApplyForEnterpriseSupportArgs = {
  input: ApplyForEnterpriseSupportInput;
};

export type MutationReportIndustryFailureArgs = {
  input: ReportIndustryFailureInput;
};

export type MutationSubmitFundCheckpointArgs = {
  input: SubmitFundCheckpointInput;
};

export type MutationPrepareSubsidyListArgs = {
  input: PrepareSubsidyListInput;
};

export type MutationCorrectSubsidyListArgs = {
  input: CorrectSubsidyListInput;
};

export type MutationSettleSubsidyLineArgs = {
  input: SettleSubsidyLineInput;
};

export type MutationPostSubsidyListArgs = {
  input: StepSubsidyListInput;
};

export type MutationApproveSubsidyListArgs = {
  input: StepSubsidyListInput;
};

export type MutationRecordSubsidyPaymentArgs = {
  input: RecordSubsidyPaymentInput;
};

export type LoanApplication = {
  __typename?: 'LoanApplication';
  id: Scalars['ID']['output'];
  household: Household;
  applicant: Person;
  product: LoanProduct;
  amount: Scalars['Money']['output'];
  termMonths: Scalars['Int']['output'];
  purpose: Scalars['String']['output'];
  appliedOn: Scalars['Date']['output'];
  state: LoanApplicationState;
  outcome: DecisionOutcome;
  reasons: Array<SubsidyReason>;
  handReason?: Maybe<Scalars['String']['output']>;
  handOn?: Maybe<Scalars['Date']['output']>;
  bank?: Maybe<Scalars['String']['output']>;
  bankDecision?: Maybe<BankDecision>;
  bankReason?: Maybe<Scalars['String']['output']>;
  bankOn?: Maybe<Scalars['Date']['output']>;
  loan?: Maybe<Loan>;
};

export type LoanProduct =
  | 'ENTERPRISE'
  | 'GUARANTEED_START_UP'
  | 'MICROCREDIT';

export type LoanApplicationState =
  | 'APPLIED'
  | 'APPROVED'
  | 'CHECKED'
  | 'REFUSED';

export type BankDecision =
  | 'APPROVED'
  | 'REFUSED';

export type LoanApplicationFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<LoanApplicationState>;
  product?: InputMaybe<LoanProduct>;
  bank?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type LoanApplicationConnection = {
  __typename?: 'LoanApplicationConnection';
  edges: Array<LoanApplicationEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type LoanApplicationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type LoanApplicationEdge = {
  __typename?: 'LoanApplicationEdge';
  cursor: Scalars['String']['output'];
  node: LoanApplication;
};

export type LoanApplicationOrder = {
  field: LoanApplicationOrderField;
  direction?: OrderDirection;
};

export type LoanApplicationOrderField =
  | 'APPLIED_ON';

export type ApplyForLoanInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  product?: InputMaybe<LoanProduct>;
  amount: Scalars['Money']['input'];
  termMonths: Scalars['Int']['input'];
  purpose: Scalars['String']['input'];
  willing: Scalars['Boolean']['input'];
  needsFunds: Scalars['Boolean']['input'];
  unmetConditions?: InputMaybe<Array<Scalars['String']['input']>>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ApproveLoanByHandInput = {
  applicationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordBankDecisionInput = {
  applicationId: Scalars['ID']['input'];
  bank: Scalars['String']['input'];
  decision: BankDecision;
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RegisterLoanInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  contractNumber: Scalars['String']['input'];
  bank: Scalars['String']['input'];
  dueOn: Scalars['Date']['input'];
  principal: Scalars['Money']['input'];
  annualRatePercent: Scalars['String']['input'];
  lprTerm?: InputMaybe<LprTerm>;
  purpose: Scalars['String']['input'];
  mortgaged: Scalars['Boolean']['input'];
  guaranteed: Scalars['Boolean']['input'];
  daysAYear?: InputMaybe<Scalars['Int']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type LoanApplicationRecorded = {
  __typename?: 'LoanApplicationRecorded';
  application: LoanApplication;
};

export type LoanRegistered = {
  __typename?: 'LoanRegistered';
  loan: Loan;
};

export type GuaranteeNotAllowed = UserError & {
  __typename?: 'GuaranteeNotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type ApplyForLoanResult = DecisionRefused | InvalidInput | KeyInUse | LoanApplicationRecorded | NotFound | NotPermitted;

export type LoanApplicationStepResult = InvalidInput | KeyInUse | LoanApplicationRecorded | NotFound | NotPermitted | ReasonRequired;

export type RegisterLoanResult = AlreadyRegistered | GuaranteeNotAllowed | InvalidInput | KeyInUse | LoanRegistered | NotFound | NotPermitted;

export type Asset = {
  __typename?: 'Asset';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  number: Scalars['String']['output'];
  ownNumber: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  class: AssetClass;
  stage: AssetStage;
  originalValue: Scalars['Money']['output'];
  formedIn?: Maybe<Scalars['Int']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  projectNumber?: Maybe<Scalars['String']['output']>;
  project?: Maybe<FundProject>;
  village?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<Scalars['String']['output']>;
  operator?: Maybe<Scalars['String']['output']>;
  keeper?: Maybe<Scalars['String']['output']>;
  idle: Scalars['Boolean']['output'];
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
  incomes: Array<AssetIncomeYear>;
  disposals: Array<AssetDisposal>;
  acts: Array<AssetAct>;
};

export type AssetAct = {
  __typename?: 'AssetAct';
  id: Scalars['ID']['output'];
  stage?: Maybe<AssetStage>;
  idle?: Maybe<Scalars['Boolean']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
};

export type AssetClass =
  | 'OPERATING'
  | 'PUBLIC_WELFARE';

export type AssetStage =
  | 'DISTRIBUTED'
  | 'FORMED'
  | 'OPERATED'
  | 'TRANSFERRED';

export type AssetIncomeYear = {
  __typename?: 'AssetIncomeYear';
  year: Scalars['Int']['output'];
  income: Scalars['Money']['output'];
  distributed: Scalars['Money']['output'];
  left: Scalars['Money']['output'];
  toMonitored: Scalars['Money']['output'];
  monitoredSharePercent?: Maybe<Scalars['String']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type AssetDistribution = {
  __typename?: 'AssetDistribution';
  id: Scalars['ID']['output'];
  asset?: Maybe<Asset>;
  assetNumber: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  household?: Maybe<Household>;
  source: Scalars['String']['output'];
  purpose: DistributionPurpose;
  amount: Scalars['Money']['output'];
  decisionRecord: Scalars['String']['output'];
  toMonitored: Scalars['Boolean']['output'];
  decidedOn: Scalars['Date']['output'];
  outcome: DecisionOutcome;
  reasons: Array<SubsidyReason>;
};

export type DistributionPurpose =
  | 'EMPLOYMENT'
  | 'HOUSEHOLDS'
  | 'INDUSTRY'
  | 'OTHER'
  | 'PUBLIC';

export type AssetDisposal = {
  __typename?: 'AssetDisposal';
  id: Scalars['ID']['output'];
  class: DisposalClass;
  state: DisposalState;
  openedOn: Scalars['Date']['output'];
  decisionRecord?: Maybe<Scalars['String']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  doneOn?: Maybe<Scalars['Date']['output']>;
};

export type DisposalClass =
  | 'OTHER'
  | 'REVIVE'
  | 'TRANSFER'
  | 'WRITE_OFF';

export type DisposalState =
  | 'DECIDED'
  | 'DONE'
  | 'OPENED';

export type AssetFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  class?: InputMaybe<AssetClass>;
  stage?: InputMaybe<AssetStage>;
  idle?: InputMaybe<Scalars['Boolean']['input']>;
  undistributed?: InputMaybe<Scalars['Boolean']['input']>;
  formedIn?: InputMaybe<Scalars['Int']['input']>;
  projectNumber?: InputMaybe<Scalars['String']['input']>;
};

export type AssetConnection = {
  __typename?: 'AssetConnection';
  edges: Array<AssetEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AssetConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AssetEdge = {
  __typename?: 'AssetEdge';
  cursor: Scalars['String']['output'];
  node: Asset;
};

export type AssetOrder = {
  field: AssetOrderField;
  direction?: OrderDirection;
};

export type AssetOrderField =
  | 'NUMBER'
  | 'ORIGINAL_VALUE';

export type AssetDistributionConnection = {
  __typename?: 'AssetDistributionConnection';
  edges: Array<AssetDistributionEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AssetDistributionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AssetDistributionEdge = {
  __typename?: 'AssetDistributionEdge';
  cursor: Scalars['String']['output'];
  node: AssetDistribution;
};

export type RegisterAssetInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  class: AssetClass;
  originalValue: Scalars['Money']['input'];
  formedIn?: InputMaybe<Scalars['Int']['input']>;
  fundSource?: InputMaybe<Scalars['String']['input']>;
  projectNumber?: InputMaybe<Scalars['String']['input']>;
  village?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
  operator?: InputMaybe<Scalars['String']['input']>;
  keeper?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AdvanceAssetInput = {
  assetId: Scalars['ID']['input'];
  stage: AssetStage;
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type InspectAssetInput = {
  assetId: Scalars['ID']['input'];
  idle: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordAssetIncomeInput = {
  assetId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  income: Scalars['Money']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DecideDistributionInput = {
  assetId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  householdId?: InputMaybe<Scalars['ID']['input']>;
  purpose: DistributionPurpose;
  amount: Scalars['Money']['input'];
  decisionRecord?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type OpenDisposalInput = {
  assetId: Scalars['ID']['input'];
  class: DisposalClass;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AdvanceDisposalInput = {
  disposalId: Scalars['ID']['input'];
  decisionRecord?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AssetRecorded = {
  __typename?: 'AssetRecorded';
  asset: Asset;
};

export type DistributionDecided = {
  __typename?: 'DistributionDecided';
  distribution: AssetDistribution;
};

export type DisposalRecorded = {
  __typename?: 'DisposalRecorded';
  disposal: AssetDisposal;
};

export type StageOrder = UserError & {
  __typename?: 'StageOrder';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  next: AssetStage;
};

export type DecisionMissing = UserError & {
  __typename?: 'DecisionMissing';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type RegisterAssetResult = AlreadyRegistered | AssetRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AdvanceAssetResult = AssetRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | StageOrder;

export type AssetActResult = AssetRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type DecideDistributionResult = AmountExceeded | DecisionMissing | DistributionDecided | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceLimitedToKeyObject | StageOrder;

export type OpenDisposalResult = AlreadyRegistered | DisposalRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AdvanceDisposalResult = DecisionMissing | DisposalRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AwardScheme = {
  __typename?: 'AwardScheme';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  mode: AwardMode;
  beneficiaries: AwardBeneficiaries;
  items: Array<AwardSchemeItem>;
  capPerHead?: Maybe<Scalars['Money']['output']>;
  capPerHousehold?: Maybe<Scalars['Money']['output']>;
  from: Scalars['Date']['output'];
  until?: Maybe<Scalars['Date']['output']>;
  basis: Scalars['String']['output'];
};

export type AwardSchemeItem = {
  __typename?: 'AwardSchemeItem';
  item: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  rate: Scalars['Money']['output'];
  tiers: Array<AwardTier>;
  byPart: Scalars['Boolean']['output'];
};

export type AwardTier = {
  __typename?: 'AwardTier';
  from: Scalars['String']['output'];
  rate: Scalars['Money']['output'];
};

export type AwardMode =
  | 'BUILD_FIRST'
  | 'BY_WORK'
  | 'REWARD';

export type AwardBeneficiaries =
  | 'MONITORED'
  | 'MONITORED_AND_OUT_OF_POVERTY';

export type Award = {
  __typename?: 'Award';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  householdCode?: Maybe<Scalars['String']['output']>;
  scheme?: Maybe<AwardScheme>;
  schemeName: Scalars['String']['output'];
  item: Scalars['String']['output'];
  source: Scalars['String']['output'];
  state: AwardState;
  claimed: Array<AwardQuantity>;
  accepted?: Maybe<Array<AwardQuantity>>;
  implementedOn?: Maybe<Scalars['Date']['output']>;
  claimedOn?: Maybe<Scalars['Date']['output']>;
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  seenOnSite?: Maybe<Scalars['String']['output']>;
  outcome?: Maybe<DecisionOutcome>;
  amount?: Maybe<Scalars['Money']['output']>;
  reasons: Array<SubsidyReason>;
  flags: Array<SubsidyReason>;
  postedOn?: Maybe<Scalars['Date']['output']>;
  authorisedOn?: Maybe<Scalars['Date']['output']>;
  authorisedReason?: Maybe<Scalars['String']['output']>;
  paid?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  attachments: Array<Attachment>;
};

export type AwardQuantity = {
  __typename?: 'AwardQuantity';
  item: Scalars['String']['output'];
  quantity: Scalars['String']['output'];
};

export type AwardState =
  | 'ACCEPTED'
  | 'AUTHORISED'
  | 'CLAIMED'
  | 'PAID'
  | 'POSTED';

export type IndustryReadiness = {
  __typename?: 'IndustryReadiness';
  id: Scalars['ID']['output'];
  conditions: Scalars['Boolean']['output'];
  willing: Scalars['Boolean']['output'];
  occurredOn: Scalars['Date']['output'];
};

export type AwardFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AwardState>;
  outcome?: InputMaybe<DecisionOutcome>;
  acceptedTo?: InputMaybe<Scalars['Date']['input']>;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  unpaidOn?: InputMaybe<Scalars['Date']['input']>;
};

export type AwardSchemeFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<AwardMode>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type AwardConnection = {
  __typename?: 'AwardConnection';
  edges: Array<AwardEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AwardConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AwardEdge = {
  __typename?: 'AwardEdge';
  cursor: Scalars['String']['output'];
  node: Award;
};

export type AwardOrder = {
  field: AwardOrderField;
  direction?: OrderDirection;
};

export type AwardOrderField =
  | 'CLAIMED_ON';

export type AwardSchemeConnection = {
  __typename?: 'AwardSchemeConnection';
  edges: Array<AwardSchemeEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AwardSchemeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AwardSchemeEdge = {
  __typename?: 'AwardSchemeEdge';
  cursor: Scalars['String']['output'];
  node: AwardScheme;
};

export type AwardSchemeOrder = {
  field: AwardSchemeOrderField;
  direction?: OrderDirection;
};

export type AwardSchemeOrderField =
  | 'FROM';

export type SetAwardSchemeInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  mode: AwardMode;
  beneficiaries?: InputMaybe<AwardBeneficiaries>;
  items: Array<AwardSchemeItemInput>;
  capPerHead?: InputMaybe<Scalars['Money']['input']>;
  capPerHousehold?: InputMaybe<Scalars['Money']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  basis: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AwardSchemeItemInput = {
  item: Scalars['String']['input'];
  unit: Scalars['String']['input'];
  rate: Scalars['Money']['input'];
  tiers?: InputMaybe<Array<AwardTierInput>>;
  byPart?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AwardTierInput = {
  from: Scalars['String']['input'];
  rate: Scalars['Money']['input'];
};

export type AwardQuantityInput = {
  item: Scalars['String']['input'];
  quantity: Scalars['String']['input'];
};

export type ClaimAwardInput = {
  householdId: Scalars['ID']['input'];
  schemeId: Scalars['ID']['input'];
  items: Array<AwardQuantityInput>;
  implementedOn: Scalars['Date']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type AcceptAwardInput = {
  awardId: Scalars['ID']['input'];
  items: Array<AwardQuantityInput>;
  seenOnSite: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type AwardStepInput = {
  awardId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AuthoriseAwardInput = {
  awardId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordAwardPaymentInput = {
  awardId: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  source: Scalars['String']['input'];
  level: FundLevel;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordIndustryReadinessInput = {
  householdId: Scalars['ID']['input'];
  conditions: Scalars['Boolean']['input'];
  willing: Scalars['Boolean']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AwardSchemeSet = {
  __typename?: 'AwardSchemeSet';
  scheme: AwardScheme;
};

export type AwardRecorded = {
  __typename?: 'AwardRecorded';
  award: Award;
};

export type IndustryReadinessRecorded = {
  __typename?: 'IndustryReadinessRecorded';
  readiness: IndustryReadiness;
};

export type SetAwardSchemeResult = AwardSchemeSet | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type ClaimAwardResult = AwardRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AcceptAwardResult = AwardRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

export type AuthoriseAwardResult = AwardRecorded | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | SamePersonApproves;

export type RecordAwardPaymentResult = AlreadyPaid | AmountExceeded | AwardRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceNotAllowed;

export type RecordIndustryReadinessResult = IndustryReadinessRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type FundBook = {
  __typename?: 'FundBook';
  divisionCode: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  lines: Array<FundBookLine>;
  warnings: Array<SubsidyReason>;
};

export type FundBookLine = {
  __typename?: 'FundBookLine';
  source?: Maybe<Scalars['String']['output']>;
  level?: Maybe<FundLevel>;
  raised: Scalars['Money']['output'];
  flexible: Scalars['Boolean']['output'];
  paid: Scalars['Money']['output'];
  payments: Scalars['Int']['output'];
};

export type RecordFundSourceInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  level: FundLevel;
  amount: Scalars['Money']['input'];
  flexible?: InputMaybe<Scalars['Boolean']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type FundSourceRecorded = {
  __typename?: 'FundSourceRecorded';
  book: FundBook;
};

export type RecordFundSourceResult = FundSourceRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type StartFinanceImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  financeItems?: Maybe<TransitionItemConnection>;
};

export type TransitionRunFinanceItemsArgs = {
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
  financeDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsFinanceDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type InsuranceContract = {
  __typename?: 'InsuranceContract';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  contractNumber: Scalars['String']['output'];
  insurer: Scalars['String']['output'];
  risk: InsuranceRisk;
  riskText?: Maybe<Scalars['String']['output']>;
  tenderReference?: Maybe<Scalars['String']['output']>;
  premium?: Maybe<Scalars['Money']['output']>;
  deductible?: Maybe<Scalars['Money']['output']>;
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
  households: Scalars['Int']['output'];
  claimed: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  claims?: Maybe<InsuranceClaimConnection>;
};

export type InsuranceContractClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type InsuranceRisk =
  | 'ACCIDENT'
  | 'DISASTER'
  | 'ILLNESS_DISABILITY'
  | 'OTHER'
  | 'PRODUCT';

export type InsuranceClaim = {
  __typename?: 'InsuranceClaim';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  householdCode?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  reportedOn: Scalars['Date']['output'];
  claimed: Scalars['Money']['output'];
  paid?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  paidShort: Scalars['Boolean']['output'];
  attachments: Array<Attachment>;
};

export type InsuranceContractFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  risk?: InputMaybe<InsuranceRisk>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type InsuranceContractConnection = {
  __typename?: 'InsuranceContractConnection';
  edges: Array<InsuranceContractEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type InsuranceContractConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type InsuranceContractEdge = {
  __typename?: 'InsuranceContractEdge';
  cursor: Scalars['String']['output'];
  node: InsuranceContract;
};

export type InsuranceContractOrder = {
  field: InsuranceContractOrderField;
  direction?: OrderDirection;
};

export type InsuranceContractOrderField =
  | 'UNTIL';

export type InsuranceClaimConnection = {
  __typename?: 'InsuranceClaimConnection';
  edges: Array<InsuranceClaimEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type InsuranceClaimConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type InsuranceClaimEdge = {
  __typename?: 'InsuranceClaimEdge';
  cursor: Scalars['String']['output'];
  node: InsuranceClaim;
};

export type RecordInsuranceContractInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  contractNumber: Scalars['String']['input'];
  insurer: Scalars['String']['input'];
  risk: InsuranceRisk;
  riskText?: InputMaybe<Scalars['String']['input']>;
  tenderReference?: InputMaybe<Scalars['String']['input']>;
  premium?: InputMaybe<Scalars['Money']['input']>;
  deductible?: InputMaybe<Scalars['Money']['input']>;
  until: Scalars['Date']['input'];
  householdIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordInsuranceClaimInput = {
  contractId: Scalars['ID']['input'];
  householdId: Scalars['ID']['input'];
  claimed: Scalars['Money']['input'];
  paid?: InputMaybe<Scalars['Money']['input']>;
  paidOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type InsuranceContractRecorded = {
  __typename?: 'InsuranceContractRecorded';
  contract: InsuranceContract;
};

export type InsuranceClaimRecorded = {
  __typename?: 'InsuranceClaimRecorded';
  claim: InsuranceClaim;
};

export type TenderRequired = UserError & {
  __typename?: 'TenderRequired';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type RecordInsuranceContractResult = AlreadyRegistered | InsuranceContractRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | TenderRequired;

export type RecordInsuranceClaimResult = AmountExceeded | InsuranceClaimRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  loans?: Maybe<LoanConnection>;
  assetIncome?: Maybe<AssetDistributionConnection>;
  awards?: Maybe<AwardConnection>;
  industrySupport?: Maybe<PolicyDecision>;
  financeAttachments?: Maybe<Array<Attachment>>;
  insuranceCover?: Maybe<Array<InsuranceContract>>;
  interestSubsidy?: Maybe<Array<SubsidySpan>>;
};

export type HouseholdLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdAssetIncomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdIndustrySupportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdInsuranceCoverArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdInterestSubsidyArgs = {
  year: Scalars['Int']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  loans?: Maybe<LoanConnection>;
  loanEligibility?: Maybe<PolicyDecision>;
};

export type PersonLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PersonLoanEligibilityArgs = {
  termMonths: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Loan = {
  __typename?: 'Loan';
  id: Scalars['ID']['output'];
  contractNumber: Scalars['String']['output'];
  household?: Maybe<Household>;
  borrower?: Maybe<Person>;
  householdCode?: Maybe<Scalars['String']['output']>;
  bank: Scalars['String']['output'];
  drawnOn: Scalars['Date']['output'];
  dueOn: Scalars['Date']['output'];
  principal: Scalars['Money']['output'];
  annualRatePercent: Scalars['String']['output'];
  lprTerm: LprTerm;
  purpose: Scalars['String']['output'];
  mortgaged: Scalars['Boolean']['output'];
  guaranteed: Scalars['Boolean']['output'];
  daysAYear?: Maybe<Scalars['Int']['output']>;
  source: Scalars['String']['output'];
  events: Array<LoanEvent>;
  state: LoanState;
  balance: Scalars['Money']['output'];
};

export type LoanStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type LoanBalanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type LoanState =
  | 'ACTIVE'
  | 'COMPENSATED'
  | 'OVERDUE'
  | 'REPAID';

export type LoanRiskBy =
  | 'BANK'
  | 'TOWNSHIP';

export type LoanRisk = {
  __typename?: 'LoanRisk';
  key: Scalars['String']['output'];
  loans: Scalars['Int']['output'];
  outstanding: Scalars['Money']['output'];
  overdue: Scalars['Money']['output'];
  overdueLoans: Scalars['Int']['output'];
  overduePercent?: Maybe<Scalars['String']['output']>;
  alert: Scalars['Boolean']['output'];
  clause?: Maybe<ClauseRef>;
};

export type LoanEvent = {
  __typename?: 'LoanEvent';
  id: Scalars['ID']['output'];
  kind: LoanEventKind;
  occurredOn: Scalars['Date']['output'];
  amount?: Maybe<Scalars['Money']['output']>;
  newDueOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

export type LoanEventKind =
  | 'COMPENSATION'
  | 'EXTENSION'
  | 'INTEREST_PAID'
  | 'REPAYMENT';

export type LprTerm =
  | 'FIVE_YEARS_AND_OVER'
  | 'ONE_YEAR';

export type LoanFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  bank?: InputMaybe<Scalars['String']['input']>;
  principalAbove?: InputMaybe<Scalars['Money']['input']>;
  state?: InputMaybe<LoanState>;
  secured?: InputMaybe<Scalars['Boolean']['input']>;
  aboveLpr?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type LoanConnection = {
  __typename?: 'LoanConnection';
  edges: Array<LoanEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type LoanConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type LoanEdge = {
  __typename?: 'LoanEdge';
  cursor: Scalars['String']['output'];
  node: Loan;
};

export type LoanOrder = {
  field: LoanOrderField;
  direction?: OrderDirection;
};

export type LoanOrderField =
  | 'DUE_ON'
  | 'DRAWN_ON'
  | 'PRINCIPAL'
  | 'HOUSEHOLD_CODE';

export type RecordLoanEventInput = {
  loanId: Scalars['ID']['input'];
  kind: LoanEventKind;
  amount?: InputMaybe<Scalars['Money']['input']>;
  newDueOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type LoanEventRecorded = {
  __typename?: 'LoanEventRecorded';
  event: LoanEvent;
};

export type RecordLoanEventResult = AmountExceeded | InvalidInput | KeyInUse | LoanEventRecorded | NotFound | NotPermitted;

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  subsidyChanges?: Maybe<Array<PreviewedSubsidies>>;
  financeMirror?: Maybe<Array<MirroredCase>>;
};

export type PolicyPreviewFinanceMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type PreviewedSubsidies = {
  __typename?: 'PreviewedSubsidies';
  clauseBefore?: Maybe<ClauseRef>;
  clauseAfter?: Maybe<ClauseRef>;
  loansBefore: Scalars['Int']['output'];
  loansAfter: Scalars['Int']['output'];
  referredBefore: Scalars['Int']['output'];
  referredAfter: Scalars['Int']['output'];
  subsidyBefore: Scalars['Money']['output'];
  subsidyAfter: Scalars['Money']['output'];
  difference: Scalars['Money']['output'];
  examples: Array<PreviewedSubsidy>;
};

export type PreviewedSubsidy = {
  __typename?: 'PreviewedSubsidy';
  loan: Loan;
  subsidyBefore: Scalars['Money']['output'];
  subsidyAfter: Scalars['Money']['output'];
};

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  financeActual?: Maybe<TargetActual>;
};

export type FundProject = {
  __typename?: 'FundProject';
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  category: Scalars['String']['output'];
  investment: Scalars['Money']['output'];
  name?: Maybe<Scalars['String']['output']>;
  renewal?: Maybe<ProjectRenewal>;
  spentPercent?: Maybe<Scalars['String']['output']>;
  fundLevel: Scalars['String']['output'];
  appraisal?: Maybe<AppraisalLevel>;
  noticedOn?: Maybe<Scalars['Date']['output']>;
  villageCode?: Maybe<Scalars['String']['output']>;
  linkage?: Maybe<Scalars['String']['output']>;
  year: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  stage: ProjectStage;
  missing: Array<ProjectGap>;
  acts: Array<ProjectAct>;
  allocations: Array<FundAllocation>;
};

export type ProjectAct = {
  __typename?: 'ProjectAct';
  id: Scalars['ID']['output'];
  kind: ProjectActKind;
  appraisal?: Maybe<AppraisalLevel>;
  reference?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
  attachments: Array<Attachment>;
};

export type ProjectActKind =
  | 'ACCEPTED'
  | 'ADMITTED'
  | 'APPRAISED'
  | 'NOTICED'
  | 'PERFORMANCE';

export type AppraisalLevel =
  | 'OWN'
  | 'PROVINCIAL';

export type FundAllocation = {
  __typename?: 'FundAllocation';
  id: Scalars['ID']['output'];
  level: FundLevel;
  allocated: Scalars['Money']['output'];
  spent?: Maybe<Scalars['Money']['output']>;
  source: Scalars['String']['output'];
};

export type FundCheckpoint = {
  __typename?: 'FundCheckpoint';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  cycle: Scalars['String']['output'];
  projects: Scalars['Int']['output'];
  allocated: Scalars['Money']['output'];
  spent: Scalars['Money']['output'];
  report: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
};

export type FundProjectFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  fundLevel?: InputMaybe<Scalars['String']['input']>;
  renewal?: InputMaybe<ProjectRenewal>;
  stage?: InputMaybe<ProjectStage>;
  missing?: InputMaybe<ProjectGap>;
};

export type FundProjectConnection = {
  __typename?: 'FundProjectConnection';
  edges: Array<FundProjectEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type FundProjectConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type FundProjectEdge = {
  __typename?: 'FundProjectEdge';
  cursor: Scalars['String']['output'];
  node: FundProject;
};

export type FundProjectOrder = {
  field: FundProjectOrderField;
  direction?: OrderDirection;
};

export type FundProjectOrderField =
  | 'NUMBER'
  | 'YEAR'
  | 'INVESTMENT'
  | 'SPENT_PERCENT';

export type ProjectRenewal =
  | 'ADJUST'
  | 'CONSOLIDATE'
  | 'REVIVE'
  | 'UPGRADE';

export type ProjectActInput = {
  projectId: Scalars['ID']['input'];
  appraisal?: InputMaybe<AppraisalLevel>;
  renewal?: InputMaybe<ProjectRenewal>;
  reference?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ProposeProjectInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  category: Scalars['String']['input'];
  investment: Scalars['Money']['input'];
  fundLevel: Scalars['String']['input'];
  renewal?: InputMaybe<ProjectRenewal>;
  linkage?: InputMaybe<Scalars['String']['input']>;
  villageCode?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AllocateFundsInput = {
  projectId: Scalars['ID']['input'];
  level: FundLevel;
  allocated: Scalars['Money']['input'];
  spent?: InputMaybe<Scalars['Money']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SubmitFundCheckpointInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  cycle: Scalars['String']['input'];
  report: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ProjectActRecorded = {
  __typename?: 'ProjectActRecorded';
  act: ProjectAct;
};

export type FundProjectProposed = {
  __typename?: 'FundProjectProposed';
  project: FundProject;
};

export type FundsAllocated = {
  __typename?: 'FundsAllocated';
  allocation: FundAllocation;
};

export type FundCheckpointSubmitted = {
  __typename?: 'FundCheckpointSubmitted';
  checkpoint: FundCheckpoint;
};

export type AppraisalMissing = UserError & {
  __typename?: 'AppraisalMissing';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  level: AppraisalLevel;
};

export type ProjectActResult = InvalidInput | KeyInUse | NotFound | NotPermitted | ProjectActRecorded;

export type ProposeProjectResult = AlreadyRegistered | FundProjectProposed | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AllocateFundsResult = AmountExceeded | FundsAllocated | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AdmitProjectResult = AppraisalMissing | InvalidInput | KeyInUse | NotFound | NotPermitted | ProjectActRecorded;

export type SubmitFundCheckpointResult = FundCheckpointSubmitted | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type FundLevel =
  | 'CENTRAL'
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'OTHER'
  | 'PROVINCIAL'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type ProjectStage =
  | 'ACCEPTED'
  | 'APPRAISED'
  | 'FUNDED'
  | 'IN_LIBRARY'
  | 'PROPOSED'
  | 'UNDER_WAY';

export type ProjectGap =
  | 'APPRAISAL'
  | 'CLASS'
  | 'NOTICE'
  | 'PERFORMANCE'
  | 'PROVINCIAL_APPRAISAL';

export type EnterpriseSupport = {
  __typename?: 'EnterpriseSupport';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  enterprise: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  amount: Scalars['Money']['output'];
  linkage?: Maybe<Scalars['String']['output']>;
  households: Array<Household>;
  appliedOn: Scalars['Date']['output'];
  failedOn?: Maybe<Scalars['Date']['output']>;
  failure?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseSupportFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  failed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EnterpriseSupportConnection = {
  __typename?: 'EnterpriseSupportConnection';
  edges: Array<EnterpriseSupportEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type EnterpriseSupportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type EnterpriseSupportEdge = {
  __typename?: 'EnterpriseSupportEdge';
  cursor: Scalars['String']['output'];
  node: EnterpriseSupport;
};

export type EnterpriseSupportOrder = {
  field: EnterpriseSupportOrderField;
  direction?: OrderDirection;
};

export type EnterpriseSupportOrderField =
  | 'APPLIED_ON';

export type ApplyForEnterpriseSupportInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  enterprise: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
  amount: Scalars['Money']['input'];
  linkage?: InputMaybe<Scalars['String']['input']>;
  householdIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ReportIndustryFailureInput = {
  supportId: Scalars['ID']['input'];
  failure: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EnterpriseSupportRecorded = {
  __typename?: 'EnterpriseSupportRecorded';
  support: EnterpriseSupport;
};

export type LinkageRequired = UserError & {
  __typename?: 'LinkageRequired';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type ApplyForEnterpriseSupportResult = EnterpriseSupportRecorded | InvalidInput | KeyInUse | LinkageRequired | NotFound | NotPermitted;

export type ReportIndustryFailureResult = EnterpriseSupportRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type SubsidyList = {
  __typename?: 'SubsidyList';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  corrects?: Maybe<SubsidyList>;
  state: SubsidyListState;
  version: Scalars['Int']['output'];
  preparedOn: Scalars['Date']['output'];
  postedOn?: Maybe<Scalars['Date']['output']>;
  approvedOn?: Maybe<Scalars['Date']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  totals: SubsidyTotals;
  lines: SubsidyLineConnection;
};

export type SubsidyListLinesArgs = {
  filter?: InputMaybe<SubsidyLineFilter>;
  orderBy?: InputMaybe<SubsidyLineOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type SubsidyListState =
  | 'DRAFT'
  | 'POSTED'
  | 'APPROVED'
  | 'PAID';

export type SubsidyTotals = {
  __typename?: 'SubsidyTotals';
  lines: Scalars['Int']['output'];
  loansPaid: Scalars['Int']['output'];
  loansRefused: Scalars['Int']['output'];
  toCheck: Scalars['Int']['output'];
  flagged: Scalars['Int']['output'];
  interest: Scalars['Money']['output'];
  subsidy: Scalars['Money']['output'];
  listedBefore: Scalars['Money']['output'];
  payable: Scalars['Money']['output'];
};

export type SubsidyLine = {
  __typename?: 'SubsidyLine';
  id: Scalars['ID']['output'];
  loan?: Maybe<Loan>;
  household?: Maybe<Household>;
  contractNumber: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  days: Scalars['Int']['output'];
  balance: Scalars['Money']['output'];
  balanceDays: Scalars['String']['output'];
  annualRatePercent: Scalars['String']['output'];
  daysAYear?: Maybe<Scalars['Int']['output']>;
  sharePercent?: Maybe<Scalars['Int']['output']>;
  interest?: Maybe<Scalars['Money']['output']>;
  subsidy?: Maybe<Scalars['Money']['output']>;
  bankInterest?: Maybe<Scalars['Money']['output']>;
  outcome: DecisionOutcome;
  clause?: Maybe<ClauseRef>;
  reasons: Array<SubsidyReason>;
  flags: Array<SubsidyReason>;
  listedBefore: Scalars['Money']['output'];
  settledReason?: Maybe<Scalars['String']['output']>;
  settledOn?: Maybe<Scalars['Date']['output']>;
};

export type SubsidyReason = {
  __typename?: 'SubsidyReason';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  clause?: Maybe<ClauseRef>;
};

export type SubsidySpan = {
  __typename?: 'SubsidySpan';
  loan: Loan;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  days: Scalars['Int']['output'];
  balance: Scalars['Money']['output'];
  daysAYear?: Maybe<Scalars['Int']['output']>;
  sharePercent?: Maybe<Scalars['Int']['output']>;
  interest?: Maybe<Scalars['Money']['output']>;
  subsidy?: Maybe<Scalars['Money']['output']>;
  decision: PolicyDecision;
};

export type SubsidyListFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<SubsidyListState>;
  year?: InputMaybe<Scalars['Int']['input']>;
  isCorrection?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SubsidyLineFilter = {
  list?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<DecisionOutcome>;
  toCheck?: InputMaybe<Scalars['Boolean']['input']>;
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  contractNumber?: InputMaybe<Scalars['String']['input']>;
};

export type SubsidyListOrder = {
  field: SubsidyListOrderField;
  direction?: OrderDirection;
};

export type SubsidyListOrderField =
  | 'FROM';

export type SubsidyLineOrder = {
  field: SubsidyLineOrderField;
  direction?: OrderDirection;
};

export type SubsidyLineOrderField =
  | 'CONTRACT_NUMBER';

export type SubsidyListConnection = {
  __typename?: 'SubsidyListConnection';
  edges: Array<SubsidyListEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SubsidyListConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SubsidyListEdge = {
  __typename?: 'SubsidyListEdge';
  cursor: Scalars['String']['output'];
  node: SubsidyList;
};

export type SubsidyLineConnection = {
  __typename?: 'SubsidyLineConnection';
  edges: Array<SubsidyLineEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SubsidyLineConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SubsidyLineEdge = {
  __typename?: 'SubsidyLineEdge';
  cursor: Scalars['String']['output'];
  node: SubsidyLine;
};

export type PrepareSubsidyListInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CorrectSubsidyListInput = {
  listId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SettleSubsidyLineInput = {
  lineId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type StepSubsidyListInput = {
  listId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordSubsidyPaymentInput = {
  listId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  level: FundLevel;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SubsidyListPrepared = {
  __typename?: 'SubsidyListPrepared';
  list: SubsidyList;
};

export type SubsidyLineSettled = {
  __typename?: 'SubsidyLineSettled';
  line: SubsidyLine;
  list: SubsidyList;
};

export type SubsidyListStepped = {
  __typename?: 'SubsidyListStepped';
  list: SubsidyList;
};

export type ListChanged = UserError & {
  __typename?: 'ListChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  version: Scalars['Int']['output'];
};

export type SamePersonApproves = UserError & {
  __typename?: 'SamePersonApproves';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type AlreadyRegistered = UserError & {
  __typename?: 'AlreadyRegistered';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  existing: Scalars['ID']['output'];
};

export type PrepareSubsidyListResult = AlreadyRegistered | InvalidInput | KeyInUse | NotFound | NotPermitted | SubsidyListPrepared;

export type SettleSubsidyLineResult = AmountExceeded | InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | ReasonRequired | SubsidyLineSettled;

export type PostSubsidyListResult = InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SubsidyListStepped;

export type ApproveSubsidyListResult = InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SamePersonApproves | SubsidyListStepped;

export type RecordSubsidyPaymentResult = AlreadyPaid | InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SourceNotAllowed | SubsidyListStepped;

export type WhatIf = {
  __typename?: 'WhatIf';
  id: Scalars['ID']['output'];
  subsidyEffect?: Maybe<SubsidyEffect>;
};

export type SubsidyEffect = {
  __typename?: 'SubsidyEffect';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  total: SubsidyChange;
  byDivision: Array<SubsidyChangeOfDivision>;
  byClause: Array<SubsidyChangeOfClause>;
  loans: SubsidisedLoanConnection;
  clauses: Array<ClauseRef>;
};

export type SubsidyEffectLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type SubsidyChange = {
  __typename?: 'SubsidyChange';
  loansNow: Scalars['Int']['output'];
  loansDraft: Scalars['Int']['output'];
  subsidyNow: Scalars['Money']['output'];
  subsidyDraft: Scalars['Money']['output'];
  difference: Scalars['Money']['output'];
};

export type SubsidyChangeOfDivision = {
  __typename?: 'SubsidyChangeOfDivision';
  divisionCode: Scalars['String']['output'];
  change: SubsidyChange;
};

export type SubsidyChangeOfClause = {
  __typename?: 'SubsidyChangeOfClause';
  clause?: Maybe<ClauseRef>;
  ratePercent?: Maybe<Scalars['Int']['output']>;
  daysAYear: Scalars['Int']['output'];
  daysAYearAssumed: Scalars['Boolean']['output'];
  change: SubsidyChange;
};

export type SubsidisedLoan = {
  __typename?: 'SubsidisedLoan';
  loan: Loan;
  daysNow: Scalars['Int']['output'];
  daysDraft: Scalars['Int']['output'];
  subsidyNow: Scalars['Money']['output'];
  subsidyDraft: Scalars['Money']['output'];
};

export type SubsidisedLoanConnection = {
  __typename?: 'SubsidisedLoanConnection';
  edges: Array<SubsidisedLoanEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SubsidisedLoanConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SubsidisedLoanEdge = {
  __typename?: 'SubsidisedLoanEdge';
  cursor: Scalars['String']['output'];
  node: SubsidisedLoan;
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

export type TargetActual = {
  __typename?: 'TargetActual';
  value: Scalars['String']['output'];
  part?: Maybe<Scalars['String']['output']>;
  whole?: Maybe<Scalars['String']['output']>;
  previousYear?: Maybe<Scalars['String']['output']>;
  countedOn: Scalars['Date']['output'];
  basis: Scalars['String']['output'];
};

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

export type SourceNotAllowed = UserError & {
  __typename?: 'SourceNotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  allowed: Array<Scalars['String']['output']>;
};

export type SourceLimitedToKeyObject = UserError & {
  __typename?: 'SourceLimitedToKeyObject';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
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
  ApplyForLoanResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<LoanApplicationRecorded, 'application'> & { application: _RefType['LoanApplication'] } & { __typename: 'LoanApplicationRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue );
  LoanApplicationStepResult: ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<LoanApplicationRecorded, 'application'> & { application: _RefType['LoanApplication'] } & { __typename: 'LoanApplicationRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RegisterLoanResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<LoanRegistered, 'loan'> & { loan: _RefType['Loan'] } & { __typename: 'LoanRegistered' } ) | ( UserErrorValue ) | ( UserErrorValue );
  RegisterAssetResult: ( UserErrorValue ) | ( Omit<AssetRecorded, 'asset'> & { asset: _RefType['Asset'] } & { __typename: 'AssetRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AdvanceAssetResult: ( Omit<AssetRecorded, 'asset'> & { asset: _RefType['Asset'] } & { __typename: 'AssetRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AssetActResult: ( Omit<AssetRecorded, 'asset'> & { asset: _RefType['Asset'] } & { __typename: 'AssetRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  DecideDistributionResult: ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<DistributionDecided, 'distribution'> & { distribution: _RefType['AssetDistribution'] } & { __typename: 'DistributionDecided' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  OpenDisposalResult: ( UserErrorValue ) | ( Omit<DisposalRecorded, 'disposal'> & { disposal: _RefType['AssetDisposal'] } & { __typename: 'DisposalRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AdvanceDisposalResult: ( UserErrorValue ) | ( Omit<DisposalRecorded, 'disposal'> & { disposal: _RefType['AssetDisposal'] } & { __typename: 'DisposalRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SetAwardSchemeResult: ( Omit<AwardSchemeSet, 'scheme'> & { scheme: _RefType['AwardScheme'] } & { __typename: 'AwardSchemeSet' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ClaimAwardResult: ( Omit<AwardRecorded, 'award'> & { award: _RefType['Award'] } & { __typename: 'AwardRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AcceptAwardResult: ( Omit<AwardRecorded, 'award'> & { award: _RefType['Award'] } & { __typename: 'AwardRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AuthoriseAwardResult: ( Omit<AwardRecorded, 'award'> & { award: _RefType['Award'] } & { __typename: 'AwardRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordAwardPaymentResult: ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<AwardRecorded, 'award'> & { award: _RefType['Award'] } & { __typename: 'AwardRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordIndustryReadinessResult: ( Omit<IndustryReadinessRecorded, 'readiness'> & { readiness: _RefType['IndustryReadiness'] } & { __typename: 'IndustryReadinessRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordFundSourceResult: ( FundSourceRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordInsuranceContractResult: ( UserErrorValue ) | ( Omit<InsuranceContractRecorded, 'contract'> & { contract: _RefType['InsuranceContract'] } & { __typename: 'InsuranceContractRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordInsuranceClaimResult: ( UserErrorValue ) | ( Omit<InsuranceClaimRecorded, 'claim'> & { claim: _RefType['InsuranceClaim'] } & { __typename: 'InsuranceClaimRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordLoanEventResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<LoanEventRecorded, 'event'> & { event: _RefType['LoanEvent'] } & { __typename: 'LoanEventRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue );
  ProjectActResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<ProjectActRecorded, 'act'> & { act: _RefType['ProjectAct'] } & { __typename: 'ProjectActRecorded' } );
  ProposeProjectResult: ( UserErrorValue ) | ( Omit<FundProjectProposed, 'project'> & { project: _RefType['FundProject'] } & { __typename: 'FundProjectProposed' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AllocateFundsResult: ( UserErrorValue ) | ( Omit<FundsAllocated, 'allocation'> & { allocation: _RefType['FundAllocation'] } & { __typename: 'FundsAllocated' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AdmitProjectResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<ProjectActRecorded, 'act'> & { act: _RefType['ProjectAct'] } & { __typename: 'ProjectActRecorded' } );
  SubmitFundCheckpointResult: ( Omit<FundCheckpointSubmitted, 'checkpoint'> & { checkpoint: _RefType['FundCheckpoint'] } & { __typename: 'FundCheckpointSubmitted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ApplyForEnterpriseSupportResult: ( Omit<EnterpriseSupportRecorded, 'support'> & { support: _RefType['EnterpriseSupport'] } & { __typename: 'EnterpriseSupportRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ReportIndustryFailureResult: ( Omit<EnterpriseSupportRecorded, 'support'> & { support: _RefType['EnterpriseSupport'] } & { __typename: 'EnterpriseSupportRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  PrepareSubsidyListResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListPrepared, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListPrepared' } );
  SettleSubsidyLineResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( SubsidyLineSettledMapper );
  PostSubsidyListResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListStepped, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListStepped' } );
  ApproveSubsidyListResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListStepped, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListStepped' } );
  RecordSubsidyPaymentResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListStepped, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListStepped' } );
  AttachFilesResult: ( FilesAttached & { __typename: 'FilesAttached' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TakeBackAttachmentResult: ( AttachmentTakenBack & { __typename: 'AttachmentTakenBack' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MatchWaitingRowResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<WaitingRowMatched, 'household' | 'person'> & { household: _RefType['Household'], person: _RefType['Person'] } & { __typename: 'WaitingRowMatched' } );
  WithdrawImportResult: ( UserErrorValue ) | ( Omit<ImportWithdrawalStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportWithdrawalStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Omit<ImportStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordWorkResult: ( Omit<WorkRecorded, 'work'> & { work: _RefType['WorkRecord'] } & { __typename: 'WorkRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  LoanApplication: ResolverTypeWrapper<LoanApplicationMapper>;
  LoanProduct: LoanProduct;
  LoanApplicationState: LoanApplicationState;
  BankDecision: BankDecision;
  LoanApplicationFilter: LoanApplicationFilter;
  LoanApplicationConnection: ResolverTypeWrapper<Omit<LoanApplicationConnection, 'edges'> & { edges: Array<ResolversTypes['LoanApplicationEdge']> }>;
  LoanApplicationEdge: ResolverTypeWrapper<Omit<LoanApplicationEdge, 'node'> & { node: ResolversTypes['LoanApplication'] }>;
  LoanApplicationOrder: LoanApplicationOrder;
  LoanApplicationOrderField: LoanApplicationOrderField;
  ApplyForLoanInput: ApplyForLoanInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApproveLoanByHandInput: ApproveLoanByHandInput;
  RecordBankDecisionInput: RecordBankDecisionInput;
  RegisterLoanInput: RegisterLoanInput;
  LoanApplicationRecorded: ResolverTypeWrapper<Omit<LoanApplicationRecorded, 'application'> & { application: ResolversTypes['LoanApplication'] }>;
  LoanRegistered: ResolverTypeWrapper<Omit<LoanRegistered, 'loan'> & { loan: ResolversTypes['Loan'] }>;
  GuaranteeNotAllowed: ResolverTypeWrapper<UserErrorValue>;
  ApplyForLoanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForLoanResult']>;
  LoanApplicationStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanApplicationStepResult']>;
  RegisterLoanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterLoanResult']>;
  Asset: ResolverTypeWrapper<AssetMapper>;
  AssetAct: ResolverTypeWrapper<AssetActMapper>;
  AssetClass: AssetClass;
  AssetStage: AssetStage;
  AssetIncomeYear: ResolverTypeWrapper<AssetIncomeYearMapper>;
  AssetDistribution: ResolverTypeWrapper<AssetDistributionMapper>;
  DistributionPurpose: DistributionPurpose;
  AssetDisposal: ResolverTypeWrapper<AssetDisposalMapper>;
  DisposalClass: DisposalClass;
  DisposalState: DisposalState;
  AssetFilter: AssetFilter;
  AssetConnection: ResolverTypeWrapper<Omit<AssetConnection, 'edges'> & { edges: Array<ResolversTypes['AssetEdge']> }>;
  AssetEdge: ResolverTypeWrapper<Omit<AssetEdge, 'node'> & { node: ResolversTypes['Asset'] }>;
  AssetOrder: AssetOrder;
  AssetOrderField: AssetOrderField;
  AssetDistributionConnection: ResolverTypeWrapper<Omit<AssetDistributionConnection, 'edges'> & { edges: Array<ResolversTypes['AssetDistributionEdge']> }>;
  AssetDistributionEdge: ResolverTypeWrapper<Omit<AssetDistributionEdge, 'node'> & { node: ResolversTypes['AssetDistribution'] }>;
  RegisterAssetInput: RegisterAssetInput;
  AdvanceAssetInput: AdvanceAssetInput;
  InspectAssetInput: InspectAssetInput;
  RecordAssetIncomeInput: RecordAssetIncomeInput;
  DecideDistributionInput: DecideDistributionInput;
  OpenDisposalInput: OpenDisposalInput;
  AdvanceDisposalInput: AdvanceDisposalInput;
  AssetRecorded: ResolverTypeWrapper<Omit<AssetRecorded, 'asset'> & { asset: ResolversTypes['Asset'] }>;
  DistributionDecided: ResolverTypeWrapper<Omit<DistributionDecided, 'distribution'> & { distribution: ResolversTypes['AssetDistribution'] }>;
  DisposalRecorded: ResolverTypeWrapper<Omit<DisposalRecorded, 'disposal'> & { disposal: ResolversTypes['AssetDisposal'] }>;
  StageOrder: ResolverTypeWrapper<UserErrorValue>;
  DecisionMissing: ResolverTypeWrapper<UserErrorValue>;
  RegisterAssetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAssetResult']>;
  AdvanceAssetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceAssetResult']>;
  AssetActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssetActResult']>;
  DecideDistributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideDistributionResult']>;
  OpenDisposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDisposalResult']>;
  AdvanceDisposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceDisposalResult']>;
  AwardScheme: ResolverTypeWrapper<AwardSchemeMapper>;
  AwardSchemeItem: ResolverTypeWrapper<AwardSchemeItemMapper>;
  AwardTier: ResolverTypeWrapper<AwardTierMapper>;
  AwardMode: AwardMode;
  AwardBeneficiaries: AwardBeneficiaries;
  Award: ResolverTypeWrapper<AwardMapper>;
  AwardQuantity: ResolverTypeWrapper<AwardQuantityMapper>;
  AwardState: AwardState;
  IndustryReadiness: ResolverTypeWrapper<IndustryReadinessMapper>;
  AwardFilter: AwardFilter;
  AwardSchemeFilter: AwardSchemeFilter;
  AwardConnection: ResolverTypeWrapper<Omit<AwardConnection, 'edges'> & { edges: Array<ResolversTypes['AwardEdge']> }>;
  AwardEdge: ResolverTypeWrapper<Omit<AwardEdge, 'node'> & { node: ResolversTypes['Award'] }>;
  AwardOrder: AwardOrder;
  AwardOrderField: AwardOrderField;
  AwardSchemeConnection: ResolverTypeWrapper<Omit<AwardSchemeConnection, 'edges'> & { edges: Array<ResolversTypes['AwardSchemeEdge']> }>;
  AwardSchemeEdge: ResolverTypeWrapper<Omit<AwardSchemeEdge, 'node'> & { node: ResolversTypes['AwardScheme'] }>;
  AwardSchemeOrder: AwardSchemeOrder;
  AwardSchemeOrderField: AwardSchemeOrderField;
  SetAwardSchemeInput: SetAwardSchemeInput;
  AwardSchemeItemInput: AwardSchemeItemInput;
  AwardTierInput: AwardTierInput;
  AwardQuantityInput: AwardQuantityInput;
  ClaimAwardInput: ClaimAwardInput;
  AcceptAwardInput: AcceptAwardInput;
  AwardStepInput: AwardStepInput;
  AuthoriseAwardInput: AuthoriseAwardInput;
  RecordAwardPaymentInput: RecordAwardPaymentInput;
  RecordIndustryReadinessInput: RecordIndustryReadinessInput;
  AwardSchemeSet: ResolverTypeWrapper<Omit<AwardSchemeSet, 'scheme'> & { scheme: ResolversTypes['AwardScheme'] }>;
  AwardRecorded: ResolverTypeWrapper<Omit<AwardRecorded, 'award'> & { award: ResolversTypes['Award'] }>;
  IndustryReadinessRecorded: ResolverTypeWrapper<Omit<IndustryReadinessRecorded, 'readiness'> & { readiness: ResolversTypes['IndustryReadiness'] }>;
  SetAwardSchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAwardSchemeResult']>;
  ClaimAwardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimAwardResult']>;
  AcceptAwardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptAwardResult']>;
  AuthoriseAwardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuthoriseAwardResult']>;
  RecordAwardPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAwardPaymentResult']>;
  RecordIndustryReadinessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIndustryReadinessResult']>;
  FundBook: ResolverTypeWrapper<FundBookMapper>;
  FundBookLine: ResolverTypeWrapper<FundBookLineMapper>;
  RecordFundSourceInput: RecordFundSourceInput;
  FundSourceRecorded: ResolverTypeWrapper<FundSourceRecordedMapper>;
  RecordFundSourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFundSourceResult']>;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  StartFinanceImportInput: StartFinanceImportInput;
  TransitionRun: ResolverTypeWrapper<Omit<TransitionRun, 'financeItems'> & { financeItems?: Maybe<ResolversTypes['TransitionItemConnection']> }>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'financeDeeds'> & { financeDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
  InsuranceContract: ResolverTypeWrapper<InsuranceContractMapper>;
  InsuranceRisk: InsuranceRisk;
  InsuranceClaim: ResolverTypeWrapper<InsuranceClaimMapper>;
  InsuranceContractFilter: InsuranceContractFilter;
  InsuranceContractConnection: ResolverTypeWrapper<Omit<InsuranceContractConnection, 'edges'> & { edges: Array<ResolversTypes['InsuranceContractEdge']> }>;
  InsuranceContractEdge: ResolverTypeWrapper<Omit<InsuranceContractEdge, 'node'> & { node: ResolversTypes['InsuranceContract'] }>;
  InsuranceContractOrder: InsuranceContractOrder;
  InsuranceContractOrderField: InsuranceContractOrderField;
  InsuranceClaimConnection: ResolverTypeWrapper<Omit<InsuranceClaimConnection, 'edges'> & { edges: Array<ResolversTypes['InsuranceClaimEdge']> }>;
  InsuranceClaimEdge: ResolverTypeWrapper<Omit<InsuranceClaimEdge, 'node'> & { node: ResolversTypes['InsuranceClaim'] }>;
  RecordInsuranceContractInput: RecordInsuranceContractInput;
  RecordInsuranceClaimInput: RecordInsuranceClaimInput;
  InsuranceContractRecorded: ResolverTypeWrapper<Omit<InsuranceContractRecorded, 'contract'> & { contract: ResolversTypes['InsuranceContract'] }>;
  InsuranceClaimRecorded: ResolverTypeWrapper<Omit<InsuranceClaimRecorded, 'claim'> & { claim: ResolversTypes['InsuranceClaim'] }>;
  TenderRequired: ResolverTypeWrapper<UserErrorValue>;
  RecordInsuranceContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInsuranceContractResult']>;
  RecordInsuranceClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInsuranceClaimResult']>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Loan: ResolverTypeWrapper<LoanMapper>;
  LoanState: LoanState;
  LoanRiskBy: LoanRiskBy;
  LoanRisk: ResolverTypeWrapper<Omit<LoanRisk, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  LoanEvent: ResolverTypeWrapper<LoanEventMapper>;
  LoanEventKind: LoanEventKind;
  LprTerm: LprTerm;
  LoanFilter: LoanFilter;
  LoanConnection: ResolverTypeWrapper<Omit<LoanConnection, 'edges'> & { edges: Array<ResolversTypes['LoanEdge']> }>;
  LoanEdge: ResolverTypeWrapper<Omit<LoanEdge, 'node'> & { node: ResolversTypes['Loan'] }>;
  LoanOrder: LoanOrder;
  LoanOrderField: LoanOrderField;
  RecordLoanEventInput: RecordLoanEventInput;
  LoanEventRecorded: ResolverTypeWrapper<Omit<LoanEventRecorded, 'event'> & { event: ResolversTypes['LoanEvent'] }>;
  RecordLoanEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLoanEventResult']>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  PreviewedSubsidies: ResolverTypeWrapper<PreviewedSubsidiesMapper>;
  PreviewedSubsidy: ResolverTypeWrapper<PreviewedSubsidyMapper>;
  Target: ResolverTypeWrapper<TargetMapper>;
  FundProject: ResolverTypeWrapper<FundProjectMapper>;
  ProjectAct: ResolverTypeWrapper<ProjectActMapper>;
  ProjectActKind: ProjectActKind;
  AppraisalLevel: AppraisalLevel;
  FundAllocation: ResolverTypeWrapper<FundAllocationMapper>;
  FundCheckpoint: ResolverTypeWrapper<FundCheckpointMapper>;
  FundProjectFilter: FundProjectFilter;
  FundProjectConnection: ResolverTypeWrapper<Omit<FundProjectConnection, 'edges'> & { edges: Array<ResolversTypes['FundProjectEdge']> }>;
  FundProjectEdge: ResolverTypeWrapper<Omit<FundProjectEdge, 'node'> & { node: ResolversTypes['FundProject'] }>;
  FundProjectOrder: FundProjectOrder;
  FundProjectOrderField: FundProjectOrderField;
  ProjectRenewal: ProjectRenewal;
  ProjectActInput: ProjectActInput;
  ProposeProjectInput: ProposeProjectInput;
  AllocateFundsInput: AllocateFundsInput;
  SubmitFundCheckpointInput: SubmitFundCheckpointInput;
  ProjectActRecorded: ResolverTypeWrapper<Omit<ProjectActRecorded, 'act'> & { act: ResolversTypes['ProjectAct'] }>;
  FundProjectProposed: ResolverTypeWrapper<Omit<FundProjectProposed, 'project'> & { project: ResolversTypes['FundProject'] }>;
  FundsAllocated: ResolverTypeWrapper<Omit<FundsAllocated, 'allocation'> & { allocation: ResolversTypes['FundAllocation'] }>;
  FundCheckpointSubmitted: ResolverTypeWrapper<Omit<FundCheckpointSubmitted, 'checkpoint'> & { checkpoint: ResolversTypes['FundCheckpoint'] }>;
  AppraisalMissing: ResolverTypeWrapper<UserErrorValue>;
  ProjectActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectActResult']>;
  ProposeProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeProjectResult']>;
  AllocateFundsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocateFundsResult']>;
  AdmitProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitProjectResult']>;
  SubmitFundCheckpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitFundCheckpointResult']>;
  FundLevel: FundLevel;
  ProjectStage: ProjectStage;
  ProjectGap: ProjectGap;
  EnterpriseSupport: ResolverTypeWrapper<EnterpriseSupportMapper>;
  EnterpriseSupportFilter: EnterpriseSupportFilter;
  EnterpriseSupportConnection: ResolverTypeWrapper<Omit<EnterpriseSupportConnection, 'edges'> & { edges: Array<ResolversTypes['EnterpriseSupportEdge']> }>;
  EnterpriseSupportEdge: ResolverTypeWrapper<Omit<EnterpriseSupportEdge, 'node'> & { node: ResolversTypes['EnterpriseSupport'] }>;
  EnterpriseSupportOrder: EnterpriseSupportOrder;
  EnterpriseSupportOrderField: EnterpriseSupportOrderField;
  ApplyForEnterpriseSupportInput: ApplyForEnterpriseSupportInput;
  ReportIndustryFailureInput: ReportIndustryFailureInput;
  EnterpriseSupportRecorded: ResolverTypeWrapper<Omit<EnterpriseSupportRecorded, 'support'> & { support: ResolversTypes['EnterpriseSupport'] }>;
  LinkageRequired: ResolverTypeWrapper<UserErrorValue>;
  ApplyForEnterpriseSupportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForEnterpriseSupportResult']>;
  ReportIndustryFailureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportIndustryFailureResult']>;
  SubsidyList: ResolverTypeWrapper<SubsidyListMapper>;
  SubsidyListState: SubsidyListState;
  SubsidyTotals: ResolverTypeWrapper<SubsidyTotalsMapper>;
  SubsidyLine: ResolverTypeWrapper<SubsidyLineMapper>;
  SubsidyReason: ResolverTypeWrapper<SubsidyReasonMapper>;
  SubsidySpan: ResolverTypeWrapper<SubsidySpanMapper>;
  SubsidyListFilter: SubsidyListFilter;
  SubsidyLineFilter: SubsidyLineFilter;
  SubsidyListOrder: SubsidyListOrder;
  SubsidyListOrderField: SubsidyListOrderField;
  SubsidyLineOrder: SubsidyLineOrder;
  SubsidyLineOrderField: SubsidyLineOrderField;
  SubsidyListConnection: ResolverTypeWrapper<Omit<SubsidyListConnection, 'edges'> & { edges: Array<ResolversTypes['SubsidyListEdge']> }>;
  SubsidyListEdge: ResolverTypeWrapper<Omit<SubsidyListEdge, 'node'> & { node: ResolversTypes['SubsidyList'] }>;
  SubsidyLineConnection: ResolverTypeWrapper<Omit<SubsidyLineConnection, 'edges'> & { edges: Array<ResolversTypes['SubsidyLineEdge']> }>;
  SubsidyLineEdge: ResolverTypeWrapper<Omit<SubsidyLineEdge, 'node'> & { node: ResolversTypes['SubsidyLine'] }>;
  PrepareSubsidyListInput: PrepareSubsidyListInput;
  CorrectSubsidyListInput: CorrectSubsidyListInput;
  SettleSubsidyLineInput: SettleSubsidyLineInput;
  StepSubsidyListInput: StepSubsidyListInput;
  RecordSubsidyPaymentInput: RecordSubsidyPaymentInput;
  SubsidyListPrepared: ResolverTypeWrapper<Omit<SubsidyListPrepared, 'list'> & { list: ResolversTypes['SubsidyList'] }>;
  SubsidyLineSettled: ResolverTypeWrapper<SubsidyLineSettledMapper>;
  SubsidyListStepped: ResolverTypeWrapper<Omit<SubsidyListStepped, 'list'> & { list: ResolversTypes['SubsidyList'] }>;
  ListChanged: ResolverTypeWrapper<UserErrorValue>;
  SamePersonApproves: ResolverTypeWrapper<UserErrorValue>;
  AlreadyRegistered: ResolverTypeWrapper<UserErrorValue>;
  PrepareSubsidyListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareSubsidyListResult']>;
  SettleSubsidyLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleSubsidyLineResult']>;
  PostSubsidyListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostSubsidyListResult']>;
  ApproveSubsidyListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveSubsidyListResult']>;
  RecordSubsidyPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSubsidyPaymentResult']>;
  WhatIf: ResolverTypeWrapper<WhatIfMapper>;
  SubsidyEffect: ResolverTypeWrapper<SubsidyEffectMapper>;
  SubsidyChange: ResolverTypeWrapper<SubsidyChange>;
  SubsidyChangeOfDivision: ResolverTypeWrapper<SubsidyChangeOfDivision>;
  SubsidyChangeOfClause: ResolverTypeWrapper<Omit<SubsidyChangeOfClause, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  SubsidisedLoan: ResolverTypeWrapper<SubsidisedLoanMapper>;
  SubsidisedLoanConnection: ResolverTypeWrapper<Omit<SubsidisedLoanConnection, 'edges'> & { edges: Array<ResolversTypes['SubsidisedLoanEdge']> }>;
  SubsidisedLoanEdge: ResolverTypeWrapper<Omit<SubsidisedLoanEdge, 'node'> & { node: ResolversTypes['SubsidisedLoan'] }>;
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
  TargetActual: ResolverTypeWrapper<TargetActual>;
  PolicyDecision: ResolverTypeWrapper<PolicyDecisionMapper>;
  DecisionOutcome: DecisionOutcome;
  DecisionReason: ResolverTypeWrapper<DecisionReasonMapper>;
  DecisionChange: ResolverTypeWrapper<DecisionChangeMapper>;
  DecisionRefused: ResolverTypeWrapper<UserErrorValue>;
  ReasonRequired: ResolverTypeWrapper<UserErrorValue>;
  AmountExceeded: ResolverTypeWrapper<UserErrorValue>;
  AlreadyPaid: ResolverTypeWrapper<UserErrorValue>;
  SourceNotAllowed: ResolverTypeWrapper<UserErrorValue>;
  SourceLimitedToKeyObject: ResolverTypeWrapper<UserErrorValue>;
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
  MirroredCase: ResolverTypeWrapper<MirroredCaseMapper>;
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
  LoanApplication: LoanApplicationMapper;
  LoanApplicationFilter: LoanApplicationFilter;
  LoanApplicationConnection: Omit<LoanApplicationConnection, 'edges'> & { edges: Array<ResolversParentTypes['LoanApplicationEdge']> };
  LoanApplicationEdge: Omit<LoanApplicationEdge, 'node'> & { node: ResolversParentTypes['LoanApplication'] };
  LoanApplicationOrder: LoanApplicationOrder;
  ApplyForLoanInput: ApplyForLoanInput;
  Boolean: Scalars['Boolean']['output'];
  ApproveLoanByHandInput: ApproveLoanByHandInput;
  RecordBankDecisionInput: RecordBankDecisionInput;
  RegisterLoanInput: RegisterLoanInput;
  LoanApplicationRecorded: Omit<LoanApplicationRecorded, 'application'> & { application: ResolversParentTypes['LoanApplication'] };
  LoanRegistered: Omit<LoanRegistered, 'loan'> & { loan: ResolversParentTypes['Loan'] };
  GuaranteeNotAllowed: UserErrorValue;
  ApplyForLoanResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForLoanResult'];
  LoanApplicationStepResult: ResolversUnionTypes<ResolversParentTypes>['LoanApplicationStepResult'];
  RegisterLoanResult: ResolversUnionTypes<ResolversParentTypes>['RegisterLoanResult'];
  Asset: AssetMapper;
  AssetAct: AssetActMapper;
  AssetIncomeYear: AssetIncomeYearMapper;
  AssetDistribution: AssetDistributionMapper;
  AssetDisposal: AssetDisposalMapper;
  AssetFilter: AssetFilter;
  AssetConnection: Omit<AssetConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssetEdge']> };
  AssetEdge: Omit<AssetEdge, 'node'> & { node: ResolversParentTypes['Asset'] };
  AssetOrder: AssetOrder;
  AssetDistributionConnection: Omit<AssetDistributionConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssetDistributionEdge']> };
  AssetDistributionEdge: Omit<AssetDistributionEdge, 'node'> & { node: ResolversParentTypes['AssetDistribution'] };
  RegisterAssetInput: RegisterAssetInput;
  AdvanceAssetInput: AdvanceAssetInput;
  InspectAssetInput: InspectAssetInput;
  RecordAssetIncomeInput: RecordAssetIncomeInput;
  DecideDistributionInput: DecideDistributionInput;
  OpenDisposalInput: OpenDisposalInput;
  AdvanceDisposalInput: AdvanceDisposalInput;
  AssetRecorded: Omit<AssetRecorded, 'asset'> & { asset: ResolversParentTypes['Asset'] };
  DistributionDecided: Omit<DistributionDecided, 'distribution'> & { distribution: ResolversParentTypes['AssetDistribution'] };
  DisposalRecorded: Omit<DisposalRecorded, 'disposal'> & { disposal: ResolversParentTypes['AssetDisposal'] };
  StageOrder: UserErrorValue;
  DecisionMissing: UserErrorValue;
  RegisterAssetResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAssetResult'];
  AdvanceAssetResult: ResolversUnionTypes<ResolversParentTypes>['AdvanceAssetResult'];
  AssetActResult: ResolversUnionTypes<ResolversParentTypes>['AssetActResult'];
  DecideDistributionResult: ResolversUnionTypes<ResolversParentTypes>['DecideDistributionResult'];
  OpenDisposalResult: ResolversUnionTypes<ResolversParentTypes>['OpenDisposalResult'];
  AdvanceDisposalResult: ResolversUnionTypes<ResolversParentTypes>['AdvanceDisposalResult'];
  AwardScheme: AwardSchemeMapper;
  AwardSchemeItem: AwardSchemeItemMapper;
  AwardTier: AwardTierMapper;
  Award: AwardMapper;
  AwardQuantity: AwardQuantityMapper;
  IndustryReadiness: IndustryReadinessMapper;
  AwardFilter: AwardFilter;
  AwardSchemeFilter: AwardSchemeFilter;
  AwardConnection: Omit<AwardConnection, 'edges'> & { edges: Array<ResolversParentTypes['AwardEdge']> };
  AwardEdge: Omit<AwardEdge, 'node'> & { node: ResolversParentTypes['Award'] };
  AwardOrder: AwardOrder;
  AwardSchemeConnection: Omit<AwardSchemeConnection, 'edges'> & { edges: Array<ResolversParentTypes['AwardSchemeEdge']> };
  AwardSchemeEdge: Omit<AwardSchemeEdge, 'node'> & { node: ResolversParentTypes['AwardScheme'] };
  AwardSchemeOrder: AwardSchemeOrder;
  SetAwardSchemeInput: SetAwardSchemeInput;
  AwardSchemeItemInput: AwardSchemeItemInput;
  AwardTierInput: AwardTierInput;
  AwardQuantityInput: AwardQuantityInput;
  ClaimAwardInput: ClaimAwardInput;
  AcceptAwardInput: AcceptAwardInput;
  AwardStepInput: AwardStepInput;
  AuthoriseAwardInput: AuthoriseAwardInput;
  RecordAwardPaymentInput: RecordAwardPaymentInput;
  RecordIndustryReadinessInput: RecordIndustryReadinessInput;
  AwardSchemeSet: Omit<AwardSchemeSet, 'scheme'> & { scheme: ResolversParentTypes['AwardScheme'] };
  AwardRecorded: Omit<AwardRecorded, 'award'> & { award: ResolversParentTypes['Award'] };
  IndustryReadinessRecorded: Omit<IndustryReadinessRecorded, 'readiness'> & { readiness: ResolversParentTypes['IndustryReadiness'] };
  SetAwardSchemeResult: ResolversUnionTypes<ResolversParentTypes>['SetAwardSchemeResult'];
  ClaimAwardResult: ResolversUnionTypes<ResolversParentTypes>['ClaimAwardResult'];
  AcceptAwardResult: ResolversUnionTypes<ResolversParentTypes>['AcceptAwardResult'];
  AuthoriseAwardResult: ResolversUnionTypes<ResolversParentTypes>['AuthoriseAwardResult'];
  RecordAwardPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordAwardPaymentResult'];
  RecordIndustryReadinessResult: ResolversUnionTypes<ResolversParentTypes>['RecordIndustryReadinessResult'];
  FundBook: FundBookMapper;
  FundBookLine: FundBookLineMapper;
  RecordFundSourceInput: RecordFundSourceInput;
  FundSourceRecorded: FundSourceRecordedMapper;
  RecordFundSourceResult: ResolversUnionTypes<ResolversParentTypes>['RecordFundSourceResult'];
  Namesakes: Namesakes;
  StartFinanceImportInput: StartFinanceImportInput;
  TransitionRun: Omit<TransitionRun, 'financeItems'> & { financeItems?: Maybe<ResolversParentTypes['TransitionItemConnection']> };
  PolicyDeeds: Omit<PolicyDeeds, 'financeDeeds'> & { financeDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
  InsuranceContract: InsuranceContractMapper;
  InsuranceClaim: InsuranceClaimMapper;
  InsuranceContractFilter: InsuranceContractFilter;
  InsuranceContractConnection: Omit<InsuranceContractConnection, 'edges'> & { edges: Array<ResolversParentTypes['InsuranceContractEdge']> };
  InsuranceContractEdge: Omit<InsuranceContractEdge, 'node'> & { node: ResolversParentTypes['InsuranceContract'] };
  InsuranceContractOrder: InsuranceContractOrder;
  InsuranceClaimConnection: Omit<InsuranceClaimConnection, 'edges'> & { edges: Array<ResolversParentTypes['InsuranceClaimEdge']> };
  InsuranceClaimEdge: Omit<InsuranceClaimEdge, 'node'> & { node: ResolversParentTypes['InsuranceClaim'] };
  RecordInsuranceContractInput: RecordInsuranceContractInput;
  RecordInsuranceClaimInput: RecordInsuranceClaimInput;
  InsuranceContractRecorded: Omit<InsuranceContractRecorded, 'contract'> & { contract: ResolversParentTypes['InsuranceContract'] };
  InsuranceClaimRecorded: Omit<InsuranceClaimRecorded, 'claim'> & { claim: ResolversParentTypes['InsuranceClaim'] };
  TenderRequired: UserErrorValue;
  RecordInsuranceContractResult: ResolversUnionTypes<ResolversParentTypes>['RecordInsuranceContractResult'];
  RecordInsuranceClaimResult: ResolversUnionTypes<ResolversParentTypes>['RecordInsuranceClaimResult'];
  Household: HouseholdMapper;
  Person: PersonMapper;
  Loan: LoanMapper;
  LoanRisk: Omit<LoanRisk, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  LoanEvent: LoanEventMapper;
  LoanFilter: LoanFilter;
  LoanConnection: Omit<LoanConnection, 'edges'> & { edges: Array<ResolversParentTypes['LoanEdge']> };
  LoanEdge: Omit<LoanEdge, 'node'> & { node: ResolversParentTypes['Loan'] };
  LoanOrder: LoanOrder;
  RecordLoanEventInput: RecordLoanEventInput;
  LoanEventRecorded: Omit<LoanEventRecorded, 'event'> & { event: ResolversParentTypes['LoanEvent'] };
  RecordLoanEventResult: ResolversUnionTypes<ResolversParentTypes>['RecordLoanEventResult'];
  PolicyPreview: PolicyPreviewMapper;
  PreviewedSubsidies: PreviewedSubsidiesMapper;
  PreviewedSubsidy: PreviewedSubsidyMapper;
  Target: TargetMapper;
  FundProject: FundProjectMapper;
  ProjectAct: ProjectActMapper;
  FundAllocation: FundAllocationMapper;
  FundCheckpoint: FundCheckpointMapper;
  FundProjectFilter: FundProjectFilter;
  FundProjectConnection: Omit<FundProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['FundProjectEdge']> };
  FundProjectEdge: Omit<FundProjectEdge, 'node'> & { node: ResolversParentTypes['FundProject'] };
  FundProjectOrder: FundProjectOrder;
  ProjectActInput: ProjectActInput;
  ProposeProjectInput: ProposeProjectInput;
  AllocateFundsInput: AllocateFundsInput;
  SubmitFundCheckpointInput: SubmitFundCheckpointInput;
  ProjectActRecorded: Omit<ProjectActRecorded, 'act'> & { act: ResolversParentTypes['ProjectAct'] };
  FundProjectProposed: Omit<FundProjectProposed, 'project'> & { project: ResolversParentTypes['FundProject'] };
  FundsAllocated: Omit<FundsAllocated, 'allocation'> & { allocation: ResolversParentTypes['FundAllocation'] };
  FundCheckpointSubmitted: Omit<FundCheckpointSubmitted, 'checkpoint'> & { checkpoint: ResolversParentTypes['FundCheckpoint'] };
  AppraisalMissing: UserErrorValue;
  ProjectActResult: ResolversUnionTypes<ResolversParentTypes>['ProjectActResult'];
  ProposeProjectResult: ResolversUnionTypes<ResolversParentTypes>['ProposeProjectResult'];
  AllocateFundsResult: ResolversUnionTypes<ResolversParentTypes>['AllocateFundsResult'];
  AdmitProjectResult: ResolversUnionTypes<ResolversParentTypes>['AdmitProjectResult'];
  SubmitFundCheckpointResult: ResolversUnionTypes<ResolversParentTypes>['SubmitFundCheckpointResult'];
  EnterpriseSupport: EnterpriseSupportMapper;
  EnterpriseSupportFilter: EnterpriseSupportFilter;
  EnterpriseSupportConnection: Omit<EnterpriseSupportConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnterpriseSupportEdge']> };
  EnterpriseSupportEdge: Omit<EnterpriseSupportEdge, 'node'> & { node: ResolversParentTypes['EnterpriseSupport'] };
  EnterpriseSupportOrder: EnterpriseSupportOrder;
  ApplyForEnterpriseSupportInput: ApplyForEnterpriseSupportInput;
  ReportIndustryFailureInput: ReportIndustryFailureInput;
  EnterpriseSupportRecorded: Omit<EnterpriseSupportRecorded, 'support'> & { support: ResolversParentTypes['EnterpriseSupport'] };
  LinkageRequired: UserErrorValue;
  ApplyForEnterpriseSupportResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForEnterpriseSupportResult'];
  ReportIndustryFailureResult: ResolversUnionTypes<ResolversParentTypes>['ReportIndustryFailureResult'];
  SubsidyList: SubsidyListMapper;
  SubsidyTotals: SubsidyTotalsMapper;
  SubsidyLine: SubsidyLineMapper;
  SubsidyReason: SubsidyReasonMapper;
  SubsidySpan: SubsidySpanMapper;
  SubsidyListFilter: SubsidyListFilter;
  SubsidyLineFilter: SubsidyLineFilter;
  SubsidyListOrder: SubsidyListOrder;
  SubsidyLineOrder: SubsidyLineOrder;
  SubsidyListConnection: Omit<SubsidyListConnection, 'edges'> & { edges: Array<ResolversParentTypes['SubsidyListEdge']> };
  SubsidyListEdge: Omit<SubsidyListEdge, 'node'> & { node: ResolversParentTypes['SubsidyList'] };
  SubsidyLineConnection: Omit<SubsidyLineConnection, 'edges'> & { edges: Array<ResolversParentTypes['SubsidyLineEdge']> };
  SubsidyLineEdge: Omit<SubsidyLineEdge, 'node'> & { node: ResolversParentTypes['SubsidyLine'] };
  PrepareSubsidyListInput: PrepareSubsidyListInput;
  CorrectSubsidyListInput: CorrectSubsidyListInput;
  SettleSubsidyLineInput: SettleSubsidyLineInput;
  StepSubsidyListInput: StepSubsidyListInput;
  RecordSubsidyPaymentInput: RecordSubsidyPaymentInput;
  SubsidyListPrepared: Omit<SubsidyListPrepared, 'list'> & { list: ResolversParentTypes['SubsidyList'] };
  SubsidyLineSettled: SubsidyLineSettledMapper;
  SubsidyListStepped: Omit<SubsidyListStepped, 'list'> & { list: ResolversParentTypes['SubsidyList'] };
  ListChanged: UserErrorValue;
  SamePersonApproves: UserErrorValue;
  AlreadyRegistered: UserErrorValue;
  PrepareSubsidyListResult: ResolversUnionTypes<ResolversParentTypes>['PrepareSubsidyListResult'];
  SettleSubsidyLineResult: ResolversUnionTypes<ResolversParentTypes>['SettleSubsidyLineResult'];
  PostSubsidyListResult: ResolversUnionTypes<ResolversParentTypes>['PostSubsidyListResult'];
  ApproveSubsidyListResult: ResolversUnionTypes<ResolversParentTypes>['ApproveSubsidyListResult'];
  RecordSubsidyPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordSubsidyPaymentResult'];
  WhatIf: WhatIfMapper;
  SubsidyEffect: SubsidyEffectMapper;
  SubsidyChange: SubsidyChange;
  SubsidyChangeOfDivision: SubsidyChangeOfDivision;
  SubsidyChangeOfClause: Omit<SubsidyChangeOfClause, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  SubsidisedLoan: SubsidisedLoanMapper;
  SubsidisedLoanConnection: Omit<SubsidisedLoanConnection, 'edges'> & { edges: Array<ResolversParentTypes['SubsidisedLoanEdge']> };
  SubsidisedLoanEdge: Omit<SubsidisedLoanEdge, 'node'> & { node: ResolversParentTypes['SubsidisedLoan'] };
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
  TargetActual: TargetActual;
  PolicyDecision: PolicyDecisionMapper;
  DecisionReason: DecisionReasonMapper;
  DecisionChange: DecisionChangeMapper;
  DecisionRefused: UserErrorValue;
  ReasonRequired: UserErrorValue;
  AmountExceeded: UserErrorValue;
  AlreadyPaid: UserErrorValue;
  SourceNotAllowed: UserErrorValue;
  SourceLimitedToKeyObject: UserErrorValue;
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
  MirroredCase: MirroredCaseMapper;
  PolicyDeed: Omit<PolicyDeed, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PolicyDeedConnection: Omit<PolicyDeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyDeedEdge']> };
  PolicyDeedEdge: Omit<PolicyDeedEdge, 'node'> & { node: ResolversParentTypes['PolicyDeed'] };
  PolicyDeedFilter: PolicyDeedFilter;
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  financeImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryFinanceImportArgs, 'id'>>;
  financeImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QueryFinanceImportsArgs, 'first'>>;
  financeWork?: Resolver<Maybe<ResolversTypes['WorkRecordConnection']>, ParentType, ContextType, RequireFields<QueryFinanceWorkArgs, 'first'>>;
  loanApplications?: Resolver<Maybe<ResolversTypes['LoanApplicationConnection']>, ParentType, ContextType, RequireFields<QueryLoanApplicationsArgs, 'first'>>;
  assets?: Resolver<Maybe<ResolversTypes['AssetConnection']>, ParentType, ContextType, RequireFields<QueryAssetsArgs, 'first'>>;
  awards?: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<QueryAwardsArgs, 'first'>>;
  awardSchemes?: Resolver<Maybe<ResolversTypes['AwardSchemeConnection']>, ParentType, ContextType, RequireFields<QueryAwardSchemesArgs, 'first'>>;
  fundBook?: Resolver<Maybe<ResolversTypes['FundBook']>, ParentType, ContextType, RequireFields<QueryFundBookArgs, 'year'>>;
  insuranceContracts?: Resolver<Maybe<ResolversTypes['InsuranceContractConnection']>, ParentType, ContextType, RequireFields<QueryInsuranceContractsArgs, 'first'>>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<QueryLoansArgs, 'first'>>;
  loanByContract?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType, RequireFields<QueryLoanByContractArgs, 'contractNumber'>>;
  loanRisk?: Resolver<Maybe<Array<ResolversTypes['LoanRisk']>>, ParentType, ContextType, RequireFields<QueryLoanRiskArgs, 'by'>>;
  fundProjects?: Resolver<Maybe<ResolversTypes['FundProjectConnection']>, ParentType, ContextType, RequireFields<QueryFundProjectsArgs, 'first'>>;
  enterpriseSupports?: Resolver<Maybe<ResolversTypes['EnterpriseSupportConnection']>, ParentType, ContextType, RequireFields<QueryEnterpriseSupportsArgs, 'first'>>;
  fundCheckpoint?: Resolver<Maybe<ResolversTypes['FundCheckpoint']>, ParentType, ContextType, RequireFields<QueryFundCheckpointArgs, 'cycle'>>;
  subsidyLists?: Resolver<Maybe<ResolversTypes['SubsidyListConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyListsArgs, 'first'>>;
  subsidyList?: Resolver<Maybe<ResolversTypes['SubsidyList']>, ParentType, ContextType, RequireFields<QuerySubsidyListArgs, 'id'>>;
  subsidyLines?: Resolver<Maybe<ResolversTypes['SubsidyLineConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyLinesArgs, 'first'>>;
  subsidyPreview?: Resolver<Maybe<ResolversTypes['SubsidyTotals']>, ParentType, ContextType, RequireFields<QuerySubsidyPreviewArgs, 'from' | 'to'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startFinanceImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartFinanceImportArgs, 'input'>>;
  withdrawFinanceImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawFinanceImportArgs, 'input'>>;
  matchFinanceRow?: Resolver<ResolversTypes['MatchWaitingRowResult'], ParentType, ContextType, RequireFields<MutationMatchFinanceRowArgs, 'input'>>;
  recordFinanceWork?: Resolver<ResolversTypes['RecordWorkResult'], ParentType, ContextType, RequireFields<MutationRecordFinanceWorkArgs, 'input'>>;
  attachFinanceFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFinanceFilesArgs, 'input'>>;
  takeBackFinanceAttachment?: Resolver<ResolversTypes['TakeBackAttachmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackFinanceAttachmentArgs, 'input'>>;
  applyForLoan?: Resolver<ResolversTypes['ApplyForLoanResult'], ParentType, ContextType, RequireFields<MutationApplyForLoanArgs, 'input'>>;
  approveLoanByHand?: Resolver<ResolversTypes['LoanApplicationStepResult'], ParentType, ContextType, RequireFields<MutationApproveLoanByHandArgs, 'input'>>;
  recordBankDecision?: Resolver<ResolversTypes['LoanApplicationStepResult'], ParentType, ContextType, RequireFields<MutationRecordBankDecisionArgs, 'input'>>;
  registerLoan?: Resolver<ResolversTypes['RegisterLoanResult'], ParentType, ContextType, RequireFields<MutationRegisterLoanArgs, 'input'>>;
  registerAsset?: Resolver<ResolversTypes['RegisterAssetResult'], ParentType, ContextType, RequireFields<MutationRegisterAssetArgs, 'input'>>;
  advanceAsset?: Resolver<ResolversTypes['AdvanceAssetResult'], ParentType, ContextType, RequireFields<MutationAdvanceAssetArgs, 'input'>>;
  inspectAsset?: Resolver<ResolversTypes['AssetActResult'], ParentType, ContextType, RequireFields<MutationInspectAssetArgs, 'input'>>;
  recordAssetIncome?: Resolver<ResolversTypes['AssetActResult'], ParentType, ContextType, RequireFields<MutationRecordAssetIncomeArgs, 'input'>>;
  decideDistribution?: Resolver<ResolversTypes['DecideDistributionResult'], ParentType, ContextType, RequireFields<MutationDecideDistributionArgs, 'input'>>;
  openDisposal?: Resolver<ResolversTypes['OpenDisposalResult'], ParentType, ContextType, RequireFields<MutationOpenDisposalArgs, 'input'>>;
  advanceDisposal?: Resolver<ResolversTypes['AdvanceDisposalResult'], ParentType, ContextType, RequireFields<MutationAdvanceDisposalArgs, 'input'>>;
  setAwardScheme?: Resolver<ResolversTypes['SetAwardSchemeResult'], ParentType, ContextType, RequireFields<MutationSetAwardSchemeArgs, 'input'>>;
  claimAward?: Resolver<ResolversTypes['ClaimAwardResult'], ParentType, ContextType, RequireFields<MutationClaimAwardArgs, 'input'>>;
  acceptAward?: Resolver<ResolversTypes['AcceptAwardResult'], ParentType, ContextType, RequireFields<MutationAcceptAwardArgs, 'input'>>;
  postAward?: Resolver<ResolversTypes['ClaimAwardResult'], ParentType, ContextType, RequireFields<MutationPostAwardArgs, 'input'>>;
  authoriseAward?: Resolver<ResolversTypes['AuthoriseAwardResult'], ParentType, ContextType, RequireFields<MutationAuthoriseAwardArgs, 'input'>>;
  recordAwardPayment?: Resolver<ResolversTypes['RecordAwardPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordAwardPaymentArgs, 'input'>>;
  recordIndustryReadiness?: Resolver<ResolversTypes['RecordIndustryReadinessResult'], ParentType, ContextType, RequireFields<MutationRecordIndustryReadinessArgs, 'input'>>;
  recordFundSource?: Resolver<ResolversTypes['RecordFundSourceResult'], ParentType, ContextType, RequireFields<MutationRecordFundSourceArgs, 'input'>>;
  recordInsuranceContract?: Resolver<ResolversTypes['RecordInsuranceContractResult'], ParentType, ContextType, RequireFields<MutationRecordInsuranceContractArgs, 'input'>>;
  recordInsuranceClaim?: Resolver<ResolversTypes['RecordInsuranceClaimResult'], ParentType, ContextType, RequireFields<MutationRecordInsuranceClaimArgs, 'input'>>;
  recordLoanEvent?: Resolver<ResolversTypes['RecordLoanEventResult'], ParentType, ContextType, RequireFields<MutationRecordLoanEventArgs, 'input'>>;
  recordAppraisal?: Resolver<ResolversTypes['ProjectActResult'], ParentType, ContextType, RequireFields<MutationRecordAppraisalArgs, 'input'>>;
  admitProject?: Resolver<ResolversTypes['AdmitProjectResult'], ParentType, ContextType, RequireFields<MutationAdmitProjectArgs, 'input'>>;
  publishProjectNotice?: Resolver<ResolversTypes['ProjectActResult'], ParentType, ContextType, RequireFields<MutationPublishProjectNoticeArgs, 'input'>>;
  recordPerformance?: Resolver<ResolversTypes['ProjectActResult'], ParentType, ContextType, RequireFields<MutationRecordPerformanceArgs, 'input'>>;
  acceptProject?: Resolver<ResolversTypes['ProjectActResult'], ParentType, ContextType, RequireFields<MutationAcceptProjectArgs, 'input'>>;
  proposeProject?: Resolver<ResolversTypes['ProposeProjectResult'], ParentType, ContextType, RequireFields<MutationProposeProjectArgs, 'input'>>;
  allocateFunds?: Resolver<ResolversTypes['AllocateFundsResult'], ParentType, ContextType, RequireFields<MutationAllocateFundsArgs, 'input'>>;
  applyForEnterpriseSupport?: Resolver<ResolversTypes['ApplyForEnterpriseSupportResult'], ParentType, ContextType, RequireFields<MutationApplyForEnterpriseSupportArgs, 'input'>>;
  reportIndustryFailure?: Resolver<ResolversTypes['ReportIndustryFailureResult'], ParentType, ContextType, RequireFields<MutationReportIndustryFailureArgs, 'input'>>;
  submitFundCheckpoint?: Resolver<ResolversTypes['SubmitFundCheckpointResult'], ParentType, ContextType, RequireFields<MutationSubmitFundCheckpointArgs, 'input'>>;
  prepareSubsidyList?: Resolver<ResolversTypes['PrepareSubsidyListResult'], ParentType, ContextType, RequireFields<MutationPrepareSubsidyListArgs, 'input'>>;
  correctSubsidyList?: Resolver<ResolversTypes['PrepareSubsidyListResult'], ParentType, ContextType, RequireFields<MutationCorrectSubsidyListArgs, 'input'>>;
  settleSubsidyLine?: Resolver<ResolversTypes['SettleSubsidyLineResult'], ParentType, ContextType, RequireFields<MutationSettleSubsidyLineArgs, 'input'>>;
  postSubsidyList?: Resolver<ResolversTypes['PostSubsidyListResult'], ParentType, ContextType, RequireFields<MutationPostSubsidyListArgs, 'input'>>;
  approveSubsidyList?: Resolver<ResolversTypes['ApproveSubsidyListResult'], ParentType, ContextType, RequireFields<MutationApproveSubsidyListArgs, 'input'>>;
  recordSubsidyPayment?: Resolver<ResolversTypes['RecordSubsidyPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordSubsidyPaymentArgs, 'input'>>;
};

export type LoanApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplication'] = ResolversParentTypes['LoanApplication']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['LoanProduct'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LoanApplicationState'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  handReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankDecision?: Resolver<Maybe<ResolversTypes['BankDecision']>, ParentType, ContextType>;
  bankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanApplicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplicationConnection'] = ResolversParentTypes['LoanApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoanApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<LoanApplicationConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanApplicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplicationEdge'] = ResolversParentTypes['LoanApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoanApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanApplicationRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplicationRecorded'] = ResolversParentTypes['LoanApplicationRecorded']> = {
  application?: Resolver<ResolversTypes['LoanApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanRegisteredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanRegistered'] = ResolversParentTypes['LoanRegistered']> = {
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownNumber?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AssetClass'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AssetStage'], ParentType, ContextType>;
  originalValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  formedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['FundProject']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keeper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incomes?: Resolver<Array<ResolversTypes['AssetIncomeYear']>, ParentType, ContextType>;
  disposals?: Resolver<Array<ResolversTypes['AssetDisposal']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['AssetAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetAct'] = ResolversParentTypes['AssetAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['AssetStage']>, ParentType, ContextType>;
  idle?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetIncomeYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetIncomeYear'] = ResolversParentTypes['AssetIncomeYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  distributed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  toMonitored?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monitoredSharePercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetDistributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetDistribution'] = ResolversParentTypes['AssetDistribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  assetNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DistributionPurpose'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  decisionRecord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toMonitored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetDisposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetDisposal'] = ResolversParentTypes['AssetDisposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['DisposalClass'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisposalState'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decisionRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetConnection'] = ResolversParentTypes['AssetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AssetConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetEdge'] = ResolversParentTypes['AssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetDistributionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetDistributionConnection'] = ResolversParentTypes['AssetDistributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssetDistributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AssetDistributionConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetDistributionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetDistributionEdge'] = ResolversParentTypes['AssetDistributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssetDistribution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetRecorded'] = ResolversParentTypes['AssetRecorded']> = {
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistributionDecidedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DistributionDecided'] = ResolversParentTypes['DistributionDecided']> = {
  distribution?: Resolver<ResolversTypes['AssetDistribution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisposalRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisposalRecorded'] = ResolversParentTypes['DisposalRecorded']> = {
  disposal?: Resolver<ResolversTypes['AssetDisposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardSchemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardScheme'] = ResolversParentTypes['AwardScheme']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AwardMode'], ParentType, ContextType>;
  beneficiaries?: Resolver<ResolversTypes['AwardBeneficiaries'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AwardSchemeItem']>, ParentType, ContextType>;
  capPerHead?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  capPerHousehold?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardSchemeItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardSchemeItem'] = ResolversParentTypes['AwardSchemeItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['AwardTier']>, ParentType, ContextType>;
  byPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardTierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardTier'] = ResolversParentTypes['AwardTier']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AwardScheme']>, ParentType, ContextType>;
  schemeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AwardState'], ParentType, ContextType>;
  claimed?: Resolver<Array<ResolversTypes['AwardQuantity']>, ParentType, ContextType>;
  accepted?: Resolver<Maybe<Array<ResolversTypes['AwardQuantity']>>, ParentType, ContextType>;
  implementedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seenOnSite?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authorisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authorisedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardQuantityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardQuantity'] = ResolversParentTypes['AwardQuantity']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryReadinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryReadiness'] = ResolversParentTypes['IndustryReadiness']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  willing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AwardConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardSchemeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardSchemeConnection'] = ResolversParentTypes['AwardSchemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AwardSchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AwardSchemeConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardSchemeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardSchemeEdge'] = ResolversParentTypes['AwardSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwardScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardSchemeSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardSchemeSet'] = ResolversParentTypes['AwardSchemeSet']> = {
  scheme?: Resolver<ResolversTypes['AwardScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardRecorded'] = ResolversParentTypes['AwardRecorded']> = {
  award?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryReadinessRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryReadinessRecorded'] = ResolversParentTypes['IndustryReadinessRecorded']> = {
  readiness?: Resolver<ResolversTypes['IndustryReadiness'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundBookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundBook'] = ResolversParentTypes['FundBook']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FundBookLine']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundBookLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundBookLine'] = ResolversParentTypes['FundBookLine']> = {
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  flexible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundSourceRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundSourceRecorded'] = ResolversParentTypes['FundSourceRecorded']> = {
  book?: Resolver<ResolversTypes['FundBook'], ParentType, ContextType>;
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
  financeItems?: Resolver<Maybe<ResolversTypes['TransitionItemConnection']>, ParentType, ContextType, RequireFields<TransitionRunFinanceItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  financeDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsFinanceDeedsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceContract'] = ResolversParentTypes['InsuranceContract']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  insurer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['InsuranceRisk'], ParentType, ContextType>;
  riskText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenderReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premium?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deductible?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['InsuranceClaimConnection']>, ParentType, ContextType, RequireFields<InsuranceContractClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceClaim'] = ResolversParentTypes['InsuranceClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceContractConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceContractConnection'] = ResolversParentTypes['InsuranceContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsuranceContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<InsuranceContractConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceContractEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceContractEdge'] = ResolversParentTypes['InsuranceContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsuranceContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceClaimConnection'] = ResolversParentTypes['InsuranceClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsuranceClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<InsuranceClaimConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceClaimEdge'] = ResolversParentTypes['InsuranceClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsuranceClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceContractRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceContractRecorded'] = ResolversParentTypes['InsuranceContractRecorded']> = {
  contract?: Resolver<ResolversTypes['InsuranceContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuranceClaimRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsuranceClaimRecorded'] = ResolversParentTypes['InsuranceClaimRecorded']> = {
  claim?: Resolver<ResolversTypes['InsuranceClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<HouseholdLoansArgs, 'first'>>;
  assetIncome?: Resolver<Maybe<ResolversTypes['AssetDistributionConnection']>, ParentType, ContextType, RequireFields<HouseholdAssetIncomeArgs, 'first'>>;
  awards?: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<HouseholdAwardsArgs, 'first'>>;
  industrySupport?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, Partial<HouseholdIndustrySupportArgs>>;
  financeAttachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  insuranceCover?: Resolver<Maybe<Array<ResolversTypes['InsuranceContract']>>, ParentType, ContextType, Partial<HouseholdInsuranceCoverArgs>>;
  interestSubsidy?: Resolver<Maybe<Array<ResolversTypes['SubsidySpan']>>, ParentType, ContextType, RequireFields<HouseholdInterestSubsidyArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<PersonLoansArgs, 'first'>>;
  loanEligibility?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, RequireFields<PersonLoanEligibilityArgs, 'termMonths'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  borrower?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  annualRatePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lprTerm?: Resolver<ResolversTypes['LprTerm'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mortgaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guaranteed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['LoanEvent']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LoanState'], ParentType, ContextType, Partial<LoanStateArgs>>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<LoanBalanceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanRiskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanRisk'] = ResolversParentTypes['LoanRisk']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueLoans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overduePercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alert?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEvent'] = ResolversParentTypes['LoanEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LoanEventKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  newDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanConnection'] = ResolversParentTypes['LoanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<LoanConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEdge'] = ResolversParentTypes['LoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEventRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEventRecorded'] = ResolversParentTypes['LoanEventRecorded']> = {
  event?: Resolver<ResolversTypes['LoanEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subsidyChanges?: Resolver<Maybe<Array<ResolversTypes['PreviewedSubsidies']>>, ParentType, ContextType>;
  financeMirror?: Resolver<Maybe<Array<ResolversTypes['MirroredCase']>>, ParentType, ContextType, Partial<PolicyPreviewFinanceMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedSubsidiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedSubsidies'] = ResolversParentTypes['PreviewedSubsidies']> = {
  clauseBefore?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  clauseAfter?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  loansBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loansAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referredBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referredAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidyBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidyAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['PreviewedSubsidy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedSubsidyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedSubsidy'] = ResolversParentTypes['PreviewedSubsidy']> = {
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  subsidyBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidyAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'divisionCode' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  financeActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProject'] = ResolversParentTypes['FundProject']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['ProjectRenewal']>, ParentType, ContextType>;
  spentPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['AppraisalLevel']>, ParentType, ContextType>;
  noticedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  villageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ProjectGap']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['ProjectAct']>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['FundAllocation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAct'] = ResolversParentTypes['ProjectAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectActKind'], ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['AppraisalLevel']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundAllocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundAllocation'] = ResolversParentTypes['FundAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FundLevel'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundCheckpointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundCheckpoint'] = ResolversParentTypes['FundCheckpoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProjectConnection'] = ResolversParentTypes['FundProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<FundProjectConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProjectEdge'] = ResolversParentTypes['FundProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundProject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectActRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectActRecorded'] = ResolversParentTypes['ProjectActRecorded']> = {
  act?: Resolver<ResolversTypes['ProjectAct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectProposedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProjectProposed'] = ResolversParentTypes['FundProjectProposed']> = {
  project?: Resolver<ResolversTypes['FundProject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundsAllocatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundsAllocated'] = ResolversParentTypes['FundsAllocated']> = {
  allocation?: Resolver<ResolversTypes['FundAllocation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundCheckpointSubmittedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundCheckpointSubmitted'] = ResolversParentTypes['FundCheckpointSubmitted']> = {
  checkpoint?: Resolver<ResolversTypes['FundCheckpoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseSupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseSupport'] = ResolversParentTypes['EnterpriseSupport']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  linkage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  households?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  failedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseSupportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseSupportConnection'] = ResolversParentTypes['EnterpriseSupportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseSupportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<EnterpriseSupportConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseSupportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseSupportEdge'] = ResolversParentTypes['EnterpriseSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseSupportRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseSupportRecorded'] = ResolversParentTypes['EnterpriseSupportRecorded']> = {
  support?: Resolver<ResolversTypes['EnterpriseSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyList'] = ResolversParentTypes['SubsidyList']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['SubsidyList']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyListState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SubsidyTotals'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['SubsidyLineConnection'], ParentType, ContextType, RequireFields<SubsidyListLinesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyTotals'] = ResolversParentTypes['SubsidyTotals']> = {
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loansPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loansRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCheck?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidy?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listedBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLine'] = ResolversParentTypes['SubsidyLine']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceDays?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  annualRatePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bankInterest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  listedBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyReason'] = ResolversParentTypes['SubsidyReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidySpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidySpan'] = ResolversParentTypes['SubsidySpan']> = {
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListConnection'] = ResolversParentTypes['SubsidyListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubsidyListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SubsidyListConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListEdge'] = ResolversParentTypes['SubsidyListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLineConnection'] = ResolversParentTypes['SubsidyLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubsidyLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SubsidyLineConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLineEdge'] = ResolversParentTypes['SubsidyLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListPreparedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListPrepared'] = ResolversParentTypes['SubsidyListPrepared']> = {
  list?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineSettledResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLineSettled'] = ResolversParentTypes['SubsidyLineSettled']> = {
  line?: Resolver<ResolversTypes['SubsidyLine'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListSteppedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListStepped'] = ResolversParentTypes['SubsidyListStepped']> = {
  list?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subsidyEffect?: Resolver<Maybe<ResolversTypes['SubsidyEffect']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyEffect'] = ResolversParentTypes['SubsidyEffect']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SubsidyChange'], ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['SubsidyChangeOfDivision']>, ParentType, ContextType>;
  byClause?: Resolver<Array<ResolversTypes['SubsidyChangeOfClause']>, ParentType, ContextType>;
  loans?: Resolver<ResolversTypes['SubsidisedLoanConnection'], ParentType, ContextType, RequireFields<SubsidyEffectLoansArgs, 'first'>>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyChange'] = ResolversParentTypes['SubsidyChange']> = {
  loansNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loansDraft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidyNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidyDraft?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyChangeOfDivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyChangeOfDivision'] = ResolversParentTypes['SubsidyChangeOfDivision']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['SubsidyChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyChangeOfClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyChangeOfClause'] = ResolversParentTypes['SubsidyChangeOfClause']> = {
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  ratePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysAYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysAYearAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['SubsidyChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidisedLoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidisedLoan'] = ResolversParentTypes['SubsidisedLoan']> = {
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  daysNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysDraft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidyNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidyDraft?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidisedLoanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidisedLoanConnection'] = ResolversParentTypes['SubsidisedLoanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubsidisedLoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SubsidisedLoanConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidisedLoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidisedLoanEdge'] = ResolversParentTypes['SubsidisedLoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidisedLoan'], ParentType, ContextType>;
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

export type TargetActualResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetActual'] = ResolversParentTypes['TargetActual']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  LoanApplication?: LoanApplicationResolvers<ContextType>;
  LoanApplicationConnection?: LoanApplicationConnectionResolvers<ContextType>;
  LoanApplicationEdge?: LoanApplicationEdgeResolvers<ContextType>;
  LoanApplicationRecorded?: LoanApplicationRecordedResolvers<ContextType>;
  LoanRegistered?: LoanRegisteredResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  AssetAct?: AssetActResolvers<ContextType>;
  AssetIncomeYear?: AssetIncomeYearResolvers<ContextType>;
  AssetDistribution?: AssetDistributionResolvers<ContextType>;
  AssetDisposal?: AssetDisposalResolvers<ContextType>;
  AssetConnection?: AssetConnectionResolvers<ContextType>;
  AssetEdge?: AssetEdgeResolvers<ContextType>;
  AssetDistributionConnection?: AssetDistributionConnectionResolvers<ContextType>;
  AssetDistributionEdge?: AssetDistributionEdgeResolvers<ContextType>;
  AssetRecorded?: AssetRecordedResolvers<ContextType>;
  DistributionDecided?: DistributionDecidedResolvers<ContextType>;
  DisposalRecorded?: DisposalRecordedResolvers<ContextType>;
  AwardScheme?: AwardSchemeResolvers<ContextType>;
  AwardSchemeItem?: AwardSchemeItemResolvers<ContextType>;
  AwardTier?: AwardTierResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardQuantity?: AwardQuantityResolvers<ContextType>;
  IndustryReadiness?: IndustryReadinessResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  AwardSchemeConnection?: AwardSchemeConnectionResolvers<ContextType>;
  AwardSchemeEdge?: AwardSchemeEdgeResolvers<ContextType>;
  AwardSchemeSet?: AwardSchemeSetResolvers<ContextType>;
  AwardRecorded?: AwardRecordedResolvers<ContextType>;
  IndustryReadinessRecorded?: IndustryReadinessRecordedResolvers<ContextType>;
  FundBook?: FundBookResolvers<ContextType>;
  FundBookLine?: FundBookLineResolvers<ContextType>;
  FundSourceRecorded?: FundSourceRecordedResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  InsuranceContract?: InsuranceContractResolvers<ContextType>;
  InsuranceClaim?: InsuranceClaimResolvers<ContextType>;
  InsuranceContractConnection?: InsuranceContractConnectionResolvers<ContextType>;
  InsuranceContractEdge?: InsuranceContractEdgeResolvers<ContextType>;
  InsuranceClaimConnection?: InsuranceClaimConnectionResolvers<ContextType>;
  InsuranceClaimEdge?: InsuranceClaimEdgeResolvers<ContextType>;
  InsuranceContractRecorded?: InsuranceContractRecordedResolvers<ContextType>;
  InsuranceClaimRecorded?: InsuranceClaimRecordedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanRisk?: LoanRiskResolvers<ContextType>;
  LoanEvent?: LoanEventResolvers<ContextType>;
  LoanConnection?: LoanConnectionResolvers<ContextType>;
  LoanEdge?: LoanEdgeResolvers<ContextType>;
  LoanEventRecorded?: LoanEventRecordedResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  PreviewedSubsidies?: PreviewedSubsidiesResolvers<ContextType>;
  PreviewedSubsidy?: PreviewedSubsidyResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  FundProject?: FundProjectResolvers<ContextType>;
  ProjectAct?: ProjectActResolvers<ContextType>;
  FundAllocation?: FundAllocationResolvers<ContextType>;
  FundCheckpoint?: FundCheckpointResolvers<ContextType>;
  FundProjectConnection?: FundProjectConnectionResolvers<ContextType>;
  FundProjectEdge?: FundProjectEdgeResolvers<ContextType>;
  ProjectActRecorded?: ProjectActRecordedResolvers<ContextType>;
  FundProjectProposed?: FundProjectProposedResolvers<ContextType>;
  FundsAllocated?: FundsAllocatedResolvers<ContextType>;
  FundCheckpointSubmitted?: FundCheckpointSubmittedResolvers<ContextType>;
  EnterpriseSupport?: EnterpriseSupportResolvers<ContextType>;
  EnterpriseSupportConnection?: EnterpriseSupportConnectionResolvers<ContextType>;
  EnterpriseSupportEdge?: EnterpriseSupportEdgeResolvers<ContextType>;
  EnterpriseSupportRecorded?: EnterpriseSupportRecordedResolvers<ContextType>;
  SubsidyList?: SubsidyListResolvers<ContextType>;
  SubsidyTotals?: SubsidyTotalsResolvers<ContextType>;
  SubsidyLine?: SubsidyLineResolvers<ContextType>;
  SubsidyReason?: SubsidyReasonResolvers<ContextType>;
  SubsidySpan?: SubsidySpanResolvers<ContextType>;
  SubsidyListConnection?: SubsidyListConnectionResolvers<ContextType>;
  SubsidyListEdge?: SubsidyListEdgeResolvers<ContextType>;
  SubsidyLineConnection?: SubsidyLineConnectionResolvers<ContextType>;
  SubsidyLineEdge?: SubsidyLineEdgeResolvers<ContextType>;
  SubsidyListPrepared?: SubsidyListPreparedResolvers<ContextType>;
  SubsidyLineSettled?: SubsidyLineSettledResolvers<ContextType>;
  SubsidyListStepped?: SubsidyListSteppedResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  SubsidyEffect?: SubsidyEffectResolvers<ContextType>;
  SubsidyChange?: SubsidyChangeResolvers<ContextType>;
  SubsidyChangeOfDivision?: SubsidyChangeOfDivisionResolvers<ContextType>;
  SubsidyChangeOfClause?: SubsidyChangeOfClauseResolvers<ContextType>;
  SubsidisedLoan?: SubsidisedLoanResolvers<ContextType>;
  SubsidisedLoanConnection?: SubsidisedLoanConnectionResolvers<ContextType>;
  SubsidisedLoanEdge?: SubsidisedLoanEdgeResolvers<ContextType>;
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
  TargetActual?: TargetActualResolvers<ContextType>;
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
  MirroredCase?: MirroredCaseResolvers<ContextType>;
  PolicyDeed?: PolicyDeedResolvers<ContextType>;
  PolicyDeedConnection?: PolicyDeedConnectionResolvers<ContextType>;
  PolicyDeedEdge?: PolicyDeedEdgeResolvers<ContextType>;
};
