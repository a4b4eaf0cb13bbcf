// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ReportRow, ListedWaiting } from '@dixian/imports';
import type { AgreementStatementMapper, PostExtensionItemMapper, PublicWelfarePostMapper } from '../posts/mappers';
import type { ClauseRefMapper, DecisionChangeMapper, DecisionReasonMapper, HouseholdMapper, PersonMapper, PolicyDecisionMapper, TargetMapper, WorkRecordMapper } from './mappers';
import type { EmploymentBenefitMapper, EmploymentSupportMapper, PostMonthMapper, SupportReasonMapper, TrainingMapper, TransportClaimMapper, TransportSubsidyMapper } from '../support/mappers';
import type { EmploymentFileMapper, FileEntryMapper, WorkshopMapper } from '../files/mappers';
import type { EmploymentGapMapper, JobWishMapper, LowerWageMapper, WorkSpellMapper, WorkStatusOfDayMapper } from '../work/mappers';
import type { PolicyPreviewMapper } from '../preview/mappers';
import type { RankedApplicantMapper, SpecialDifficultyMapper, VacancyMapper, VacancyApplicationMapper, VacancyRankingMapper } from '../vacancies/mappers';
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
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  employmentImport?: Maybe<ImportReport>;
  employmentImports?: Maybe<ImportReportConnection>;
  employmentWork?: Maybe<WorkRecordConnection>;
  employmentFiles?: Maybe<EmploymentFileConnection>;
  workshops?: Maybe<WorkshopConnection>;
  transportClaims?: Maybe<TransportClaimConnection>;
  trainings?: Maybe<TrainingConnection>;
  postMonths?: Maybe<PostMonthConnection>;
  vacancies?: Maybe<VacancyConnection>;
  vacancyRanking?: Maybe<VacancyRanking>;
  workStatuses?: Maybe<WorkStatusConnection>;
  employmentGaps?: Maybe<EmploymentGapConnection>;
  lowerWages?: Maybe<LowerWageConnection>;
};

export type QueryPublicWelfarePostsArgs = {
  filter?: InputMaybe<PublicWelfarePostFilter>;
  orderBy?: InputMaybe<PublicWelfarePostOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEmploymentImportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryEmploymentImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEmploymentWorkArgs = {
  filter?: InputMaybe<WorkRecordFilter>;
  orderBy?: InputMaybe<WorkRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEmploymentFilesArgs = {
  filter?: InputMaybe<EmploymentFileFilter>;
  orderBy?: InputMaybe<EmploymentFileOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryWorkshopsArgs = {
  filter?: InputMaybe<WorkshopFilter>;
  orderBy?: InputMaybe<WorkshopOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTransportClaimsArgs = {
  filter?: InputMaybe<TransportClaimFilter>;
  orderBy?: InputMaybe<TransportClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTrainingsArgs = {
  filter?: InputMaybe<TrainingFilter>;
  orderBy?: InputMaybe<TrainingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPostMonthsArgs = {
  filter?: InputMaybe<PostMonthFilter>;
  orderBy?: InputMaybe<PostMonthOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryVacanciesArgs = {
  filter?: InputMaybe<VacancyFilter>;
  orderBy?: InputMaybe<VacancyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryVacancyRankingArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryWorkStatusesArgs = {
  filter?: InputMaybe<WorkStatusFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEmploymentGapsArgs = {
  filter?: InputMaybe<EmploymentGapFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLowerWagesArgs = {
  filter?: InputMaybe<LowerWageFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  startEmploymentImport: StartImportResult;
  withdrawEmploymentImport: WithdrawImportResult;
  matchEmploymentRow: MatchWaitingRowResult;
  recordEmploymentWork: RecordWorkResult;
  extendPost: AgreementResult;
  extendPosts: ExtendPostsResult;
  declineExtension: AgreementResult;
  endPost: AgreementResult;
  attachEmploymentFiles: AttachFilesResult;
  takeBackEmploymentAttachment: TakeBackAttachmentResult;
  openEmploymentFile: EmploymentFileResult;
  addFileEntry: FileEntryResult;
  closeEmploymentFile: EmploymentFileResult;
  recordWorkshop: WorkshopResult;
  claimTransportSubsidy: TransportClaimResult;
  checkTransportClaim: TransportClaimResult;
  decideTransportClaim: TransportClaimResult;
  recordTransportPayment: TransportClaimResult;
  enrolTraining: TrainingResult;
  completeTraining: TrainingResult;
  claimTrainingSubsidy: TrainingResult;
  recordTrainingPayment: TrainingResult;
  recordAttendance: PostMonthResult;
  recordPostPayment: PostMonthResult;
  explainWeakenedSupport: SupportReasonResult;
  openVacancy: VacancyResult;
  applyForVacancy: VacancyApplicationResult;
  fillVacancy: VacancyResult;
  markSpecialDifficulty: SpecialDifficultyResult;
  recordWorkSpell: WorkSpellResult;
  endWorkSpell: WorkSpellResult;
  recordJobWish: JobWishResult;
};

export type MutationStartEmploymentImportArgs = {
  input: StartEmploymentImportInput;
};

export type MutationWithdrawEmploymentImportArgs = {
  input: WithdrawImportInput;
};

export type MutationMatchEmploymentRowArgs = {
  input: MatchWaitingRowInput;
};

export type MutationRecordEmploymentWorkArgs = {
  input: RecordWorkInput;
};

export type MutationExtendPostArgs = {
  input: ExtendPostInput;
};

export type MutationExtendPostsArgs = {
  input: ExtendPostsInput;
};

export type MutationDeclineExtensionArgs = {
  input: EndPostInput;
};

export type MutationEndPostArgs = {
  input: EndPostInput;
};

export type MutationAttachEmploymentFilesArgs = {
  input: AttachFilesInput;
};

export type MutationTakeBackEmploymentAttachmentArgs = {
  input: TakeBackAttachmentInput;
};

export type MutationOpenEmploymentFileArgs = {
  input: OpenEmploymentFileInput;
};

export type MutationAddFileEntryArgs = {
  input: AddFileEntryInput;
};

export type MutationCloseEmploymentFileArgs = {
  input: CloseEmploymentFileInput;
};

export type MutationRecordWorkshopArgs = {
  input: RecordWorkshopInput;
};

export type MutationClaimTransportSubsidyArgs = {
  input: ClaimTransportSubsidyInput;
};

export type MutationCheckTransportClaimArgs = {
  input: CheckTransportClaimInput;
};

export type MutationDecideTransportClaimArgs = {
  input: DecideTransportClaimInput;
};

export type MutationRecordTransportPaymentArgs = {
  input: RecordTransportPaymentInput;
};

export type MutationEnrolTrainingArgs = {
  input: EnrolTrainingInput;
};

export type MutationCompleteTrainingArgs = {
  input: CompleteTrainingInput;
};

export type MutationClaimTrainingSubsidyArgs = {
  input: ClaimTrainingSubsidyInput;
};

export type MutationRecordTrainingPaymentArgs = {
  input: RecordTrainingPaymentInput;
};

export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};

export type MutationRecordPostPaymentArgs = {
  input: RecordPostPaymentInput;
};

export type MutationExplainWeakenedSupportArgs = {
  input: ExplainWeakenedSupportInput;
};

export type MutationOpenVacancyArgs = {
  input: OpenVacancyInput;
};

export type MutationApplyForVacancyArgs = {
  input: ApplyForVacancyInput;
};

export type MutationFillVacancyArgs = {
  input: FillVacancyInput;
};

export type MutationMarkSpecialDifficultyArgs = {
  input: MarkSpecialDifficultyInput;
};

export type MutationRecordWorkSpellArgs = {
  input: RecordWorkSpellInput;
};

export type MutationEndWorkSpellArgs = {
  input: EndWorkSpellInput;
};

export type MutationRecordJobWishArgs = {
  input: RecordJobWishInput;
};

export type EmploymentFile = {
  __typename?: 'EmploymentFile';
  id: Scalars['ID']['output'];
  household: Household;
  person: Person;
  openedOn: Scalars['Date']['output'];
  closedOn?: Maybe<Scalars['Date']['output']>;
  closedBecause?: Maybe<Scalars['String']['output']>;
  entries?: Maybe<FileEntryConnection>;
};

export type EmploymentFileEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type FileEntry = {
  __typename?: 'FileEntry';
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
};

export type Workshop = {
  __typename?: 'Workshop';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  favour: Scalars['String']['output'];
  validFrom: Scalars['Date']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  validity: PolicyDecision;
};

export type WorkshopValidityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type EmploymentFileFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  openedTo?: InputMaybe<Scalars['Date']['input']>;
};

export type WorkshopFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type EmploymentFileConnection = {
  __typename?: 'EmploymentFileConnection';
  edges: Array<EmploymentFileEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type EmploymentFileConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type EmploymentFileEdge = {
  __typename?: 'EmploymentFileEdge';
  cursor: Scalars['String']['output'];
  node: EmploymentFile;
};

export type EmploymentFileOrder = {
  field: EmploymentFileOrderField;
  direction?: OrderDirection;
};

export type EmploymentFileOrderField =
  | 'OPENED_ON'
  | 'DIVISION';

export type FileEntryConnection = {
  __typename?: 'FileEntryConnection';
  edges: Array<FileEntryEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type FileEntryConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type FileEntryEdge = {
  __typename?: 'FileEntryEdge';
  cursor: Scalars['String']['output'];
  node: FileEntry;
};

export type WorkshopConnection = {
  __typename?: 'WorkshopConnection';
  edges: Array<WorkshopEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WorkshopConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WorkshopEdge = {
  __typename?: 'WorkshopEdge';
  cursor: Scalars['String']['output'];
  node: Workshop;
};

export type WorkshopOrder = {
  field: WorkshopOrderField;
  direction?: OrderDirection;
};

export type WorkshopOrderField =
  | 'DIVISION'
  | 'VALID_FROM';

export type OpenEmploymentFileInput = {
  personId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AddFileEntryInput = {
  fileId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CloseEmploymentFileInput = {
  fileId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordWorkshopInput = {
  division: Scalars['String']['input'];
  name: Scalars['String']['input'];
  favour: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EmploymentFileRecorded = {
  __typename?: 'EmploymentFileRecorded';
  file: EmploymentFile;
};

export type FileEntryAdded = {
  __typename?: 'FileEntryAdded';
  entry: FileEntry;
};

export type WorkshopRecorded = {
  __typename?: 'WorkshopRecorded';
  workshop: Workshop;
};

export type FileExists = UserError & {
  __typename?: 'FileExists';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  file: EmploymentFile;
};

export type EmploymentFileResult = EmploymentFileRecorded | FileExists | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

export type FileEntryResult = FileEntryAdded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

export type WorkshopResult = WorkshopRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  employmentAttachments?: Maybe<Array<Attachment>>;
  employmentSupport?: Maybe<EmploymentSupport>;
  employedMembers?: Maybe<Scalars['Int']['output']>;
  employmentGap?: Maybe<EmploymentGap>;
};

export type HouseholdPublicWelfarePostsArgs = {
  runningOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdEmploymentSupportArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdEmployedMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdEmploymentGapArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  employmentFile?: Maybe<EmploymentFile>;
  transportSubsidy?: Maybe<TransportSubsidy>;
  employmentBenefits?: Maybe<Array<EmploymentBenefit>>;
  workStatus?: Maybe<WorkStatusOfDay>;
  workSpells?: Maybe<WorkSpellConnection>;
  trainingOffers?: Maybe<TrainingOffers>;
};

export type PersonPublicWelfarePostsArgs = {
  runningOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PersonTransportSubsidyArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonEmploymentBenefitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonWorkStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonWorkSpellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PersonTrainingOffersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  employmentActual?: Maybe<TargetActual>;
};

export type PublicWelfarePost = {
  __typename?: 'PublicWelfarePost';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  householdCode?: Maybe<Scalars['String']['output']>;
  form: EmploymentForm;
  post: Scalars['String']['output'];
  startsOn: Scalars['Date']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  monthlyPay: Scalars['Money']['output'];
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  source: Scalars['String']['output'];
  extendedUntil?: Maybe<Scalars['Date']['output']>;
  newestStatement?: Maybe<AgreementStatement>;
  contract: PostContract;
};

export type PublicWelfarePostContractArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PostContract = {
  __typename?: 'PostContract';
  asOf: Scalars['Date']['output'];
  decision: PolicyDecision;
  until?: Maybe<Scalars['Date']['output']>;
  gapDays?: Maybe<Scalars['Int']['output']>;
};

export type AgreementStatement = {
  __typename?: 'AgreementStatement';
  id: Scalars['ID']['output'];
  post?: Maybe<PublicWelfarePost>;
  kind: AgreementChangeKind;
  endsOn?: Maybe<Scalars['Date']['output']>;
  gapDays?: Maybe<Scalars['Int']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  clauses: Array<ClauseRef>;
  occurredOn: Scalars['Date']['output'];
  attachments: Array<Attachment>;
};

export type AgreementChangeKind =
  | 'EXTENDED'
  | 'NOT_WANTED'
  | 'ENDED'
  | 'TAKEN_BACK';

export type PostExtensionState =
  | 'DUE'
  | 'WRITTEN'
  | 'NOT_WANTED';

export type PostToExtendInput = {
  postId: Scalars['ID']['input'];
  newest?: InputMaybe<Scalars['ID']['input']>;
};

export type ExtendPostInput = {
  postId: Scalars['ID']['input'];
  newest?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ExtendPostsInput = {
  posts: Array<PostToExtendInput>;
  until?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type EndPostInput = {
  postId: Scalars['ID']['input'];
  newest?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type AgreementChanged = {
  __typename?: 'AgreementChanged';
  statement: AgreementStatement;
};

export type EndNotLater = UserError & {
  __typename?: 'EndNotLater';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  currentEnd: Scalars['Date']['output'];
};

export type NoContinuingWorker = UserError & {
  __typename?: 'NoContinuingWorker';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type AgreementResult = AgreementChanged | DecisionRefused | EndNotLater | InvalidInput | KeyInUse | NoContinuingWorker | NotFound | NotPermitted | ReasonRequired | StatementChanged;

export type PostExtensionItem = {
  __typename?: 'PostExtensionItem';
  post?: Maybe<PublicWelfarePost>;
  result: AgreementResult;
};

export type PostsExtended = {
  __typename?: 'PostsExtended';
  results: Array<PostExtensionItem>;
};

export type ExtendPostsResult = PostsExtended | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type EmploymentForm =
  | 'AGREEMENT'
  | 'PUBLIC_WELFARE_POST'
  | 'TEMPORARY';

export type PublicWelfarePostFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  startsFrom?: InputMaybe<Scalars['Date']['input']>;
  startsTo?: InputMaybe<Scalars['Date']['input']>;
  form?: InputMaybe<EmploymentForm>;
  runningOn?: InputMaybe<Scalars['Date']['input']>;
  extension?: InputMaybe<PostExtensionState>;
  post?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['Boolean']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  fundSource?: InputMaybe<Scalars['String']['input']>;
};

export type PublicWelfarePostConnection = {
  __typename?: 'PublicWelfarePostConnection';
  edges: Array<PublicWelfarePostEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PublicWelfarePostConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PublicWelfarePostEdge = {
  __typename?: 'PublicWelfarePostEdge';
  cursor: Scalars['String']['output'];
  node: PublicWelfarePost;
};

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type StartEmploymentImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type PublicWelfarePostOrder = {
  field: PublicWelfarePostOrderField;
  direction?: OrderDirection;
};

export type PublicWelfarePostOrderField =
  | 'ENDS_ON'
  | 'STARTS_ON'
  | 'MONTHLY_PAY'
  | 'HOUSEHOLD_CODE';

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  employmentItems?: Maybe<TransitionItemConnection>;
};

export type TransitionRunEmploymentItemsArgs = {
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
  employmentDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsEmploymentDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  employmentChanges?: Maybe<Array<PreviewedMatter>>;
  employmentMirror?: Maybe<Array<MirroredCase>>;
};

export type PolicyPreviewEmploymentMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type EmploymentBenefit = {
  __typename?: 'EmploymentBenefit';
  name: Scalars['String']['output'];
  clause: ClauseRef;
  amount?: Maybe<Scalars['Money']['output']>;
  decision?: Maybe<PolicyDecision>;
};

export type FundLevel =
  | 'CENTRAL'
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'OTHER'
  | 'PROVINCIAL'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type TransportClaimState =
  | 'CLAIMED'
  | 'CHECKED'
  | 'POSTED'
  | 'APPROVED'
  | 'REFUSED'
  | 'PAID';

export type TransportClaim = {
  __typename?: 'TransportClaim';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  year: Scalars['Int']['output'];
  startedOn?: Maybe<Scalars['Date']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  placeCode?: Maybe<Scalars['String']['output']>;
  placeClass?: Maybe<WorkPlaceClass>;
  state: TransportClaimState;
  claimedOn?: Maybe<Scalars['Date']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  checkAgrees?: Maybe<Scalars['Boolean']['output']>;
  checkNote?: Maybe<Scalars['String']['output']>;
  postedOn?: Maybe<Scalars['Date']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  decisionReason?: Maybe<Scalars['String']['output']>;
  decision?: Maybe<PolicyDecision>;
  amount?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  paidAmount?: Maybe<Scalars['Money']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  source: Scalars['String']['output'];
};

export type TransportSubsidy = {
  __typename?: 'TransportSubsidy';
  year: Scalars['Int']['output'];
  asOf: Scalars['Date']['output'];
  decision: PolicyDecision;
  amount?: Maybe<Scalars['Money']['output']>;
};

export type TrainingKind =
  | 'SHORT_SKILL'
  | 'EVERYBODY_CERTIFIED'
  | 'PRACTICAL_SKILL'
  | 'TRANSFER'
  | 'FARM_SKILL'
  | 'SPECIAL_HELP'
  | 'SKILLED_HENAN'
  | 'LEADERS'
  | 'RURAL_TALENT'
  | 'QUALIFIED_FARMERS'
  | 'OWN_BUSINESS'
  | 'OTHER';

export type TrainingState =
  | 'ENROLLED'
  | 'COMPLETED'
  | 'CLAIMED'
  | 'PAID';

export type Training = {
  __typename?: 'Training';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  kind: TrainingKind;
  trade?: Maybe<Scalars['String']['output']>;
  school?: Maybe<Scalars['String']['output']>;
  state: TrainingState;
  startsOn?: Maybe<Scalars['Date']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  certificateOn?: Maybe<Scalars['Date']['output']>;
  certificate?: Maybe<Scalars['String']['output']>;
  claimedOn?: Maybe<Scalars['Date']['output']>;
  decision?: Maybe<PolicyDecision>;
  amount?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  paidAmount?: Maybe<Scalars['Money']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  source: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type PostMonthState =
  | 'DUE'
  | 'ATTENDED'
  | 'PAID';

export type PostMonth = {
  __typename?: 'PostMonth';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  householdCode?: Maybe<Scalars['String']['output']>;
  post: Scalars['String']['output'];
  month: Scalars['Date']['output'];
  state: PostMonthState;
  daysAttended?: Maybe<Scalars['Int']['output']>;
  attendedOn?: Maybe<Scalars['Date']['output']>;
  due?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  paidOnAssumed: Scalars['Boolean']['output'];
  paidAmount?: Maybe<Scalars['Money']['output']>;
  insurancePaid?: Maybe<Scalars['Money']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  source: Scalars['String']['output'];
};

export type EmploymentSupport = {
  __typename?: 'EmploymentSupport';
  year: Scalars['Int']['output'];
  asOf: Scalars['Date']['output'];
  paid: Scalars['Money']['output'];
  lastYear?: Maybe<Scalars['Money']['output']>;
  decision: PolicyDecision;
  reason?: Maybe<Scalars['String']['output']>;
};

export type SupportReason = {
  __typename?: 'SupportReason';
  household: Household;
  year: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
};

export type TransportClaimFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<TransportClaimState>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  placeClass?: InputMaybe<WorkPlaceClass>;
  paidFrom?: InputMaybe<Scalars['Date']['input']>;
  paidTo?: InputMaybe<Scalars['Date']['input']>;
  fundSource?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
};

export type TrainingFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<TrainingKind>;
  state?: InputMaybe<TrainingState>;
  endedFrom?: InputMaybe<Scalars['Date']['input']>;
  endedTo?: InputMaybe<Scalars['Date']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  paidFrom?: InputMaybe<Scalars['Date']['input']>;
  paidTo?: InputMaybe<Scalars['Date']['input']>;
  fundSource?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
};

export type PostMonthFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  state?: InputMaybe<PostMonthState>;
  post?: InputMaybe<Scalars['String']['input']>;
  fundSource?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  paidFrom?: InputMaybe<Scalars['Date']['input']>;
  paidTo?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
};

export type TransportClaimConnection = {
  __typename?: 'TransportClaimConnection';
  edges: Array<TransportClaimEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type TransportClaimConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type TransportClaimEdge = {
  __typename?: 'TransportClaimEdge';
  cursor: Scalars['String']['output'];
  node: TransportClaim;
};

export type TransportClaimOrder = {
  field: TransportClaimOrderField;
  direction?: OrderDirection;
};

export type TransportClaimOrderField =
  | 'DIVISION'
  | 'PAID_ON';

export type TrainingConnection = {
  __typename?: 'TrainingConnection';
  edges: Array<TrainingEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type TrainingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type TrainingEdge = {
  __typename?: 'TrainingEdge';
  cursor: Scalars['String']['output'];
  node: Training;
};

export type TrainingOrder = {
  field: TrainingOrderField;
  direction?: OrderDirection;
};

export type TrainingOrderField =
  | 'DIVISION'
  | 'ENDS_ON';

export type PostMonthConnection = {
  __typename?: 'PostMonthConnection';
  edges: Array<PostMonthEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PostMonthConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PostMonthEdge = {
  __typename?: 'PostMonthEdge';
  cursor: Scalars['String']['output'];
  node: PostMonth;
};

export type PostMonthOrder = {
  field: PostMonthOrderField;
  direction?: OrderDirection;
};

export type PostMonthOrderField =
  | 'MONTH'
  | 'DIVISION'
  | 'HOUSEHOLD_CODE';

export type ClaimTransportSubsidyInput = {
  personId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CheckTransportClaimInput = {
  claimId: Scalars['ID']['input'];
  agrees: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  postedOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DecideTransportClaimInput = {
  claimId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordTransportPaymentInput = {
  claimId: Scalars['ID']['input'];
  amount?: InputMaybe<Scalars['Money']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<FundLevel>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EnrolTrainingInput = {
  personId: Scalars['ID']['input'];
  kind: TrainingKind;
  trade?: InputMaybe<Scalars['String']['input']>;
  school?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type CompleteTrainingInput = {
  trainingId: Scalars['ID']['input'];
  certificateOn?: InputMaybe<Scalars['Date']['input']>;
  certificate?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ClaimTrainingSubsidyInput = {
  trainingId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type RecordTrainingPaymentInput = {
  trainingId: Scalars['ID']['input'];
  amount?: InputMaybe<Scalars['Money']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<FundLevel>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordAttendanceInput = {
  postId: Scalars['ID']['input'];
  month: Scalars['Date']['input'];
  days: Scalars['Int']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordPostPaymentInput = {
  postId: Scalars['ID']['input'];
  month: Scalars['Date']['input'];
  amount?: InputMaybe<Scalars['Money']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<FundLevel>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ExplainWeakenedSupportInput = {
  householdId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type TransportClaimRecorded = {
  __typename?: 'TransportClaimRecorded';
  claim: TransportClaim;
};

export type TrainingRecorded = {
  __typename?: 'TrainingRecorded';
  training: Training;
};

export type PostMonthRecorded = {
  __typename?: 'PostMonthRecorded';
  month: PostMonth;
};

export type SupportReasonRecorded = {
  __typename?: 'SupportReasonRecorded';
  reason: SupportReason;
};

export type PlaceNotCovered = UserError & {
  __typename?: 'PlaceNotCovered';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  allowed: Array<Scalars['String']['output']>;
};

export type TransportClaimResult = TransportClaimRecorded | AlreadyGranted | AlreadyPaid | AmountExceeded | AmountNotSet | DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | PlaceNotCovered | ReasonRequired | SourceLimitedToKeyObject | SourceNotAllowed;

export type TrainingResult = TrainingRecorded | AlreadyGranted | AlreadyPaid | AmountExceeded | AmountNotSet | DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceLimitedToKeyObject | SourceNotAllowed;

export type PostMonthResult = PostMonthRecorded | AlreadyPaid | AmountExceeded | DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceLimitedToKeyObject | SourceNotAllowed;

export type SupportReasonResult = SupportReasonRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

export type VacancyKind =
  | 'PUBLIC_WELFARE_POST'
  | 'ASSET_PROJECT'
  | 'HELP_ENTERPRISE'
  | 'WORKSHOP'
  | 'COOPERATIVE'
  | 'FAMILY_FARM'
  | 'OTHER';

export type VacancyState =
  | 'OPEN'
  | 'RANKED'
  | 'FILLED';

export type Vacancy = {
  __typename?: 'Vacancy';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  kind: VacancyKind;
  post: Scalars['String']['output'];
  employer?: Maybe<Scalars['String']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  monthlyPay?: Maybe<Scalars['Money']['output']>;
  openedOn: Scalars['Date']['output'];
  state: VacancyState;
  filledOn?: Maybe<Scalars['Date']['output']>;
  fillReason?: Maybe<Scalars['String']['output']>;
  filledPost?: Maybe<PublicWelfarePost>;
};

export type VacancyRanking = {
  __typename?: 'VacancyRanking';
  vacancy: Vacancy;
  asOf: Scalars['Date']['output'];
  applicants: Array<RankedApplicant>;
};

export type RankedApplicant = {
  __typename?: 'RankedApplicant';
  application: VacancyApplication;
  place: Scalars['Int']['output'];
  specialDifficulty: Scalars['Boolean']['output'];
  preference: PolicyDecision;
};

export type VacancyApplication = {
  __typename?: 'VacancyApplication';
  id: Scalars['ID']['output'];
  vacancy?: Maybe<Vacancy>;
  household: Household;
  person: Person;
  appliedOn: Scalars['Date']['output'];
};

export type SpecialDifficulty = {
  __typename?: 'SpecialDifficulty';
  household: Household;
  holds: Scalars['Boolean']['output'];
  reason: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
};

export type VacancyFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<VacancyKind>;
  state?: InputMaybe<VacancyState>;
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  openedTo?: InputMaybe<Scalars['Date']['input']>;
};

export type VacancyOrder = {
  field: VacancyOrderField;
  direction?: OrderDirection;
};

export type VacancyOrderField =
  | 'OPENED_ON'
  | 'DIVISION';

export type VacancyConnection = {
  __typename?: 'VacancyConnection';
  edges: Array<VacancyEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type VacancyConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type VacancyEdge = {
  __typename?: 'VacancyEdge';
  cursor: Scalars['String']['output'];
  node: Vacancy;
};

export type OpenVacancyInput = {
  division: Scalars['String']['input'];
  kind: VacancyKind;
  post: Scalars['String']['input'];
  employer?: InputMaybe<Scalars['String']['input']>;
  fundSource?: InputMaybe<Scalars['String']['input']>;
  monthlyPay?: InputMaybe<Scalars['Money']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ApplyForVacancyInput = {
  vacancyId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type FillVacancyInput = {
  vacancyId: Scalars['ID']['input'];
  applicationId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  monthlyPay?: InputMaybe<Scalars['Money']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type MarkSpecialDifficultyInput = {
  householdId: Scalars['ID']['input'];
  holds: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type VacancyRecorded = {
  __typename?: 'VacancyRecorded';
  vacancy: Vacancy;
};

export type VacancyApplied = {
  __typename?: 'VacancyApplied';
  application: VacancyApplication;
};

export type SpecialDifficultyMarked = {
  __typename?: 'SpecialDifficultyMarked';
  difficulty: SpecialDifficulty;
};

export type RankReasonNeeded = UserError & {
  __typename?: 'RankReasonNeeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  before: Array<RankedApplicant>;
};

export type HolderNotMonitored = UserError & {
  __typename?: 'HolderNotMonitored';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type VacancyResult = VacancyRecorded | DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | RankReasonNeeded | SourceLimitedToKeyObject | SourceNotAllowed;

export type VacancyApplicationResult = VacancyApplied | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type SpecialDifficultyResult = SpecialDifficultyMarked | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

export type WorkStatus =
  | 'EMPLOYED'
  | 'WITHOUT_WORK'
  | 'NOT_SEEKING'
  | 'UNKNOWN';

export type WorkPlaceClass =
  | 'SAME_COUNTY'
  | 'SAME_CITY'
  | 'OTHER_CITY'
  | 'OTHER_PROVINCE';

export type WorkChannel =
  | 'AWAY'
  | 'PUBLIC_POST'
  | 'WORKSHOP'
  | 'OWN_AWAY'
  | 'IN_COUNTY'
  | 'FLEXIBLE'
  | 'RURAL_PROJECT';

export type WorkStatusOfDay = {
  __typename?: 'WorkStatusOfDay';
  household: Household;
  person: Person;
  asOf: Scalars['Date']['output'];
  status: WorkStatus;
  place?: Maybe<WorkPlaceClass>;
  channel?: Maybe<WorkChannel>;
  monthlyIncome?: Maybe<Scalars['Money']['output']>;
  lostOn?: Maybe<Scalars['Date']['output']>;
  stale: Scalars['Boolean']['output'];
};

export type WorkSpell = {
  __typename?: 'WorkSpell';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  month?: Maybe<Scalars['Date']['output']>;
  isWorking: Scalars['Boolean']['output'];
  place?: Maybe<Scalars['String']['output']>;
  placeCode?: Maybe<Scalars['String']['output']>;
  placeClass?: Maybe<WorkPlaceClass>;
  employer?: Maybe<Scalars['String']['output']>;
  channel?: Maybe<WorkChannel>;
  monthlyIncome?: Maybe<Scalars['Money']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  monthOnly: Scalars['Boolean']['output'];
  source: Scalars['String']['output'];
};

export type WorkSpellConnection = {
  __typename?: 'WorkSpellConnection';
  edges: Array<WorkSpellEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WorkSpellConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WorkSpellEdge = {
  __typename?: 'WorkSpellEdge';
  cursor: Scalars['String']['output'];
  node: WorkSpell;
};

export type WorkStatusFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<WorkStatus>;
  place?: InputMaybe<WorkPlaceClass>;
  channel?: InputMaybe<WorkChannel>;
  stale?: InputMaybe<Scalars['Boolean']['input']>;
  lostFrom?: InputMaybe<Scalars['Date']['input']>;
  lostTo?: InputMaybe<Scalars['Date']['input']>;
};

export type WorkStatusConnection = {
  __typename?: 'WorkStatusConnection';
  edges: Array<WorkStatusEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WorkStatusConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WorkStatusEdge = {
  __typename?: 'WorkStatusEdge';
  cursor: Scalars['String']['output'];
  node: WorkStatusOfDay;
};

export type EmploymentGap = {
  __typename?: 'EmploymentGap';
  household: Household;
  asOf: Scalars['Date']['output'];
  decision: PolicyDecision;
  able: Scalars['Int']['output'];
  employed: Scalars['Int']['output'];
};

export type EmploymentGapFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EmploymentGapConnection = {
  __typename?: 'EmploymentGapConnection';
  edges: Array<EmploymentGapEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type EmploymentGapConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type EmploymentGapEdge = {
  __typename?: 'EmploymentGapEdge';
  cursor: Scalars['String']['output'];
  node: EmploymentGap;
};

export type LowerWage = {
  __typename?: 'LowerWage';
  household: Household;
  person: Person;
  asOf: Scalars['Date']['output'];
  wage: Scalars['Money']['output'];
  lastYear: Scalars['Money']['output'];
};

export type LowerWageFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
};

export type LowerWageConnection = {
  __typename?: 'LowerWageConnection';
  edges: Array<LowerWageEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type LowerWageConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type LowerWageEdge = {
  __typename?: 'LowerWageEdge';
  cursor: Scalars['String']['output'];
  node: LowerWage;
};

export type TrainingOffers = {
  __typename?: 'TrainingOffers';
  asOf: Scalars['Date']['output'];
  decision: PolicyDecision;
  kinds: Array<Scalars['String']['output']>;
};

export type RecordWorkSpellInput = {
  personId: Scalars['ID']['input'];
  startsOn: Scalars['Date']['input'];
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  employer?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<WorkChannel>;
  monthlyIncome?: InputMaybe<Scalars['Money']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EndWorkSpellInput = {
  spellId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WorkSpellRecorded = {
  __typename?: 'WorkSpellRecorded';
  spell: WorkSpell;
};

export type WorkSpellResult = WorkSpellRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type RecordJobWishInput = {
  personId: Scalars['ID']['input'];
  wantsWork: Scalars['Boolean']['input'];
  wantsTraining?: InputMaybe<Scalars['Boolean']['input']>;
  wantsAway?: InputMaybe<Scalars['Boolean']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type JobWish = {
  __typename?: 'JobWish';
  person?: Maybe<Person>;
  statedOn: Scalars['Date']['output'];
  wantsWork?: Maybe<Scalars['Boolean']['output']>;
  wantsTraining?: Maybe<Scalars['Boolean']['output']>;
  wantsAway?: Maybe<Scalars['Boolean']['output']>;
  source: Scalars['String']['output'];
};

export type JobWishRecorded = {
  __typename?: 'JobWishRecorded';
  wish: JobWish;
};

export type JobWishResult = JobWishRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

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

export type AlreadyGranted = UserError & {
  __typename?: 'AlreadyGranted';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  on: Scalars['Date']['output'];
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

export type SourceLimitedToKeyObject = UserError & {
  __typename?: 'SourceLimitedToKeyObject';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
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
  EmploymentFileResult: ( Omit<EmploymentFileRecorded, 'file'> & { file: _RefType['EmploymentFile'] } & { __typename: 'EmploymentFileRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  FileEntryResult: ( Omit<FileEntryAdded, 'entry'> & { entry: _RefType['FileEntry'] } & { __typename: 'FileEntryAdded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  WorkshopResult: ( Omit<WorkshopRecorded, 'workshop'> & { workshop: _RefType['Workshop'] } & { __typename: 'WorkshopRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AgreementResult: ( Omit<AgreementChanged, 'statement'> & { statement: _RefType['AgreementStatement'] } & { __typename: 'AgreementChanged' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ExtendPostsResult: ( Omit<PostsExtended, 'results'> & { results: Array<_RefType['PostExtensionItem']> } & { __typename: 'PostsExtended' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TransportClaimResult: ( Omit<TransportClaimRecorded, 'claim'> & { claim: _RefType['TransportClaim'] } & { __typename: 'TransportClaimRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TrainingResult: ( Omit<TrainingRecorded, 'training'> & { training: _RefType['Training'] } & { __typename: 'TrainingRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  PostMonthResult: ( Omit<PostMonthRecorded, 'month'> & { month: _RefType['PostMonth'] } & { __typename: 'PostMonthRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SupportReasonResult: ( Omit<SupportReasonRecorded, 'reason'> & { reason: _RefType['SupportReason'] } & { __typename: 'SupportReasonRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  VacancyResult: ( Omit<VacancyRecorded, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  VacancyApplicationResult: ( Omit<VacancyApplied, 'application'> & { application: _RefType['VacancyApplication'] } & { __typename: 'VacancyApplied' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SpecialDifficultyResult: ( Omit<SpecialDifficultyMarked, 'difficulty'> & { difficulty: _RefType['SpecialDifficulty'] } & { __typename: 'SpecialDifficultyMarked' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  WorkSpellResult: ( Omit<WorkSpellRecorded, 'spell'> & { spell: _RefType['WorkSpell'] } & { __typename: 'WorkSpellRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  JobWishResult: ( Omit<JobWishRecorded, 'wish'> & { wish: _RefType['JobWish'] } & { __typename: 'JobWishRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  EmploymentFile: ResolverTypeWrapper<EmploymentFileMapper>;
  FileEntry: ResolverTypeWrapper<FileEntryMapper>;
  Workshop: ResolverTypeWrapper<WorkshopMapper>;
  EmploymentFileFilter: EmploymentFileFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  WorkshopFilter: WorkshopFilter;
  EmploymentFileConnection: ResolverTypeWrapper<Omit<EmploymentFileConnection, 'edges'> & { edges: Array<ResolversTypes['EmploymentFileEdge']> }>;
  EmploymentFileEdge: ResolverTypeWrapper<Omit<EmploymentFileEdge, 'node'> & { node: ResolversTypes['EmploymentFile'] }>;
  EmploymentFileOrder: EmploymentFileOrder;
  EmploymentFileOrderField: EmploymentFileOrderField;
  FileEntryConnection: ResolverTypeWrapper<Omit<FileEntryConnection, 'edges'> & { edges: Array<ResolversTypes['FileEntryEdge']> }>;
  FileEntryEdge: ResolverTypeWrapper<Omit<FileEntryEdge, 'node'> & { node: ResolversTypes['FileEntry'] }>;
  WorkshopConnection: ResolverTypeWrapper<Omit<WorkshopConnection, 'edges'> & { edges: Array<ResolversTypes['WorkshopEdge']> }>;
  WorkshopEdge: ResolverTypeWrapper<Omit<WorkshopEdge, 'node'> & { node: ResolversTypes['Workshop'] }>;
  WorkshopOrder: WorkshopOrder;
  WorkshopOrderField: WorkshopOrderField;
  OpenEmploymentFileInput: OpenEmploymentFileInput;
  AddFileEntryInput: AddFileEntryInput;
  CloseEmploymentFileInput: CloseEmploymentFileInput;
  RecordWorkshopInput: RecordWorkshopInput;
  EmploymentFileRecorded: ResolverTypeWrapper<Omit<EmploymentFileRecorded, 'file'> & { file: ResolversTypes['EmploymentFile'] }>;
  FileEntryAdded: ResolverTypeWrapper<Omit<FileEntryAdded, 'entry'> & { entry: ResolversTypes['FileEntry'] }>;
  WorkshopRecorded: ResolverTypeWrapper<Omit<WorkshopRecorded, 'workshop'> & { workshop: ResolversTypes['Workshop'] }>;
  FileExists: ResolverTypeWrapper<UserErrorValue>;
  EmploymentFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentFileResult']>;
  FileEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileEntryResult']>;
  WorkshopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkshopResult']>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Target: ResolverTypeWrapper<TargetMapper>;
  PublicWelfarePost: ResolverTypeWrapper<PublicWelfarePostMapper>;
  PostContract: ResolverTypeWrapper<Omit<PostContract, 'decision'> & { decision: ResolversTypes['PolicyDecision'] }>;
  AgreementStatement: ResolverTypeWrapper<AgreementStatementMapper>;
  AgreementChangeKind: AgreementChangeKind;
  PostExtensionState: PostExtensionState;
  PostToExtendInput: PostToExtendInput;
  ExtendPostInput: ExtendPostInput;
  ExtendPostsInput: ExtendPostsInput;
  EndPostInput: EndPostInput;
  AgreementChanged: ResolverTypeWrapper<Omit<AgreementChanged, 'statement'> & { statement: ResolversTypes['AgreementStatement'] }>;
  EndNotLater: ResolverTypeWrapper<UserErrorValue>;
  NoContinuingWorker: ResolverTypeWrapper<UserErrorValue>;
  AgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementResult']>;
  PostExtensionItem: ResolverTypeWrapper<PostExtensionItemMapper>;
  PostsExtended: ResolverTypeWrapper<Omit<PostsExtended, 'results'> & { results: Array<ResolversTypes['PostExtensionItem']> }>;
  ExtendPostsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendPostsResult']>;
  EmploymentForm: EmploymentForm;
  PublicWelfarePostFilter: PublicWelfarePostFilter;
  PublicWelfarePostConnection: ResolverTypeWrapper<Omit<PublicWelfarePostConnection, 'edges'> & { edges: Array<ResolversTypes['PublicWelfarePostEdge']> }>;
  PublicWelfarePostEdge: ResolverTypeWrapper<Omit<PublicWelfarePostEdge, 'node'> & { node: ResolversTypes['PublicWelfarePost'] }>;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  StartEmploymentImportInput: StartEmploymentImportInput;
  PublicWelfarePostOrder: PublicWelfarePostOrder;
  PublicWelfarePostOrderField: PublicWelfarePostOrderField;
  TransitionRun: ResolverTypeWrapper<Omit<TransitionRun, 'employmentItems'> & { employmentItems?: Maybe<ResolversTypes['TransitionItemConnection']> }>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'employmentDeeds'> & { employmentDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  EmploymentBenefit: ResolverTypeWrapper<EmploymentBenefitMapper>;
  FundLevel: FundLevel;
  TransportClaimState: TransportClaimState;
  TransportClaim: ResolverTypeWrapper<TransportClaimMapper>;
  TransportSubsidy: ResolverTypeWrapper<TransportSubsidyMapper>;
  TrainingKind: TrainingKind;
  TrainingState: TrainingState;
  Training: ResolverTypeWrapper<TrainingMapper>;
  PostMonthState: PostMonthState;
  PostMonth: ResolverTypeWrapper<PostMonthMapper>;
  EmploymentSupport: ResolverTypeWrapper<EmploymentSupportMapper>;
  SupportReason: ResolverTypeWrapper<SupportReasonMapper>;
  TransportClaimFilter: TransportClaimFilter;
  TrainingFilter: TrainingFilter;
  PostMonthFilter: PostMonthFilter;
  TransportClaimConnection: ResolverTypeWrapper<Omit<TransportClaimConnection, 'edges'> & { edges: Array<ResolversTypes['TransportClaimEdge']> }>;
  TransportClaimEdge: ResolverTypeWrapper<Omit<TransportClaimEdge, 'node'> & { node: ResolversTypes['TransportClaim'] }>;
  TransportClaimOrder: TransportClaimOrder;
  TransportClaimOrderField: TransportClaimOrderField;
  TrainingConnection: ResolverTypeWrapper<Omit<TrainingConnection, 'edges'> & { edges: Array<ResolversTypes['TrainingEdge']> }>;
  TrainingEdge: ResolverTypeWrapper<Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }>;
  TrainingOrder: TrainingOrder;
  TrainingOrderField: TrainingOrderField;
  PostMonthConnection: ResolverTypeWrapper<Omit<PostMonthConnection, 'edges'> & { edges: Array<ResolversTypes['PostMonthEdge']> }>;
  PostMonthEdge: ResolverTypeWrapper<Omit<PostMonthEdge, 'node'> & { node: ResolversTypes['PostMonth'] }>;
  PostMonthOrder: PostMonthOrder;
  PostMonthOrderField: PostMonthOrderField;
  ClaimTransportSubsidyInput: ClaimTransportSubsidyInput;
  CheckTransportClaimInput: CheckTransportClaimInput;
  DecideTransportClaimInput: DecideTransportClaimInput;
  RecordTransportPaymentInput: RecordTransportPaymentInput;
  EnrolTrainingInput: EnrolTrainingInput;
  CompleteTrainingInput: CompleteTrainingInput;
  ClaimTrainingSubsidyInput: ClaimTrainingSubsidyInput;
  RecordTrainingPaymentInput: RecordTrainingPaymentInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordPostPaymentInput: RecordPostPaymentInput;
  ExplainWeakenedSupportInput: ExplainWeakenedSupportInput;
  TransportClaimRecorded: ResolverTypeWrapper<Omit<TransportClaimRecorded, 'claim'> & { claim: ResolversTypes['TransportClaim'] }>;
  TrainingRecorded: ResolverTypeWrapper<Omit<TrainingRecorded, 'training'> & { training: ResolversTypes['Training'] }>;
  PostMonthRecorded: ResolverTypeWrapper<Omit<PostMonthRecorded, 'month'> & { month: ResolversTypes['PostMonth'] }>;
  SupportReasonRecorded: ResolverTypeWrapper<Omit<SupportReasonRecorded, 'reason'> & { reason: ResolversTypes['SupportReason'] }>;
  PlaceNotCovered: ResolverTypeWrapper<UserErrorValue>;
  TransportClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransportClaimResult']>;
  TrainingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainingResult']>;
  PostMonthResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostMonthResult']>;
  SupportReasonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportReasonResult']>;
  VacancyKind: VacancyKind;
  VacancyState: VacancyState;
  Vacancy: ResolverTypeWrapper<VacancyMapper>;
  VacancyRanking: ResolverTypeWrapper<VacancyRankingMapper>;
  RankedApplicant: ResolverTypeWrapper<RankedApplicantMapper>;
  VacancyApplication: ResolverTypeWrapper<VacancyApplicationMapper>;
  SpecialDifficulty: ResolverTypeWrapper<SpecialDifficultyMapper>;
  VacancyFilter: VacancyFilter;
  VacancyOrder: VacancyOrder;
  VacancyOrderField: VacancyOrderField;
  VacancyConnection: ResolverTypeWrapper<Omit<VacancyConnection, 'edges'> & { edges: Array<ResolversTypes['VacancyEdge']> }>;
  VacancyEdge: ResolverTypeWrapper<Omit<VacancyEdge, 'node'> & { node: ResolversTypes['Vacancy'] }>;
  OpenVacancyInput: OpenVacancyInput;
  ApplyForVacancyInput: ApplyForVacancyInput;
  FillVacancyInput: FillVacancyInput;
  MarkSpecialDifficultyInput: MarkSpecialDifficultyInput;
  VacancyRecorded: ResolverTypeWrapper<Omit<VacancyRecorded, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyApplied: ResolverTypeWrapper<Omit<VacancyApplied, 'application'> & { application: ResolversTypes['VacancyApplication'] }>;
  SpecialDifficultyMarked: ResolverTypeWrapper<Omit<SpecialDifficultyMarked, 'difficulty'> & { difficulty: ResolversTypes['SpecialDifficulty'] }>;
  RankReasonNeeded: ResolverTypeWrapper<UserErrorValue>;
  HolderNotMonitored: ResolverTypeWrapper<UserErrorValue>;
  VacancyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyResult']>;
  VacancyApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyApplicationResult']>;
  SpecialDifficultyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpecialDifficultyResult']>;
  WorkStatus: WorkStatus;
  WorkPlaceClass: WorkPlaceClass;
  WorkChannel: WorkChannel;
  WorkStatusOfDay: ResolverTypeWrapper<WorkStatusOfDayMapper>;
  WorkSpell: ResolverTypeWrapper<WorkSpellMapper>;
  WorkSpellConnection: ResolverTypeWrapper<Omit<WorkSpellConnection, 'edges'> & { edges: Array<ResolversTypes['WorkSpellEdge']> }>;
  WorkSpellEdge: ResolverTypeWrapper<Omit<WorkSpellEdge, 'node'> & { node: ResolversTypes['WorkSpell'] }>;
  WorkStatusFilter: WorkStatusFilter;
  WorkStatusConnection: ResolverTypeWrapper<Omit<WorkStatusConnection, 'edges'> & { edges: Array<ResolversTypes['WorkStatusEdge']> }>;
  WorkStatusEdge: ResolverTypeWrapper<Omit<WorkStatusEdge, 'node'> & { node: ResolversTypes['WorkStatusOfDay'] }>;
  EmploymentGap: ResolverTypeWrapper<EmploymentGapMapper>;
  EmploymentGapFilter: EmploymentGapFilter;
  EmploymentGapConnection: ResolverTypeWrapper<Omit<EmploymentGapConnection, 'edges'> & { edges: Array<ResolversTypes['EmploymentGapEdge']> }>;
  EmploymentGapEdge: ResolverTypeWrapper<Omit<EmploymentGapEdge, 'node'> & { node: ResolversTypes['EmploymentGap'] }>;
  LowerWage: ResolverTypeWrapper<LowerWageMapper>;
  LowerWageFilter: LowerWageFilter;
  LowerWageConnection: ResolverTypeWrapper<Omit<LowerWageConnection, 'edges'> & { edges: Array<ResolversTypes['LowerWageEdge']> }>;
  LowerWageEdge: ResolverTypeWrapper<Omit<LowerWageEdge, 'node'> & { node: ResolversTypes['LowerWage'] }>;
  TrainingOffers: ResolverTypeWrapper<Omit<TrainingOffers, 'decision'> & { decision: ResolversTypes['PolicyDecision'] }>;
  RecordWorkSpellInput: RecordWorkSpellInput;
  EndWorkSpellInput: EndWorkSpellInput;
  WorkSpellRecorded: ResolverTypeWrapper<Omit<WorkSpellRecorded, 'spell'> & { spell: ResolversTypes['WorkSpell'] }>;
  WorkSpellResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkSpellResult']>;
  RecordJobWishInput: RecordJobWishInput;
  JobWish: ResolverTypeWrapper<JobWishMapper>;
  JobWishRecorded: ResolverTypeWrapper<Omit<JobWishRecorded, 'wish'> & { wish: ResolversTypes['JobWish'] }>;
  JobWishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JobWishResult']>;
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
  AlreadyGranted: ResolverTypeWrapper<UserErrorValue>;
  AlreadyPaid: ResolverTypeWrapper<UserErrorValue>;
  AmountNotSet: ResolverTypeWrapper<UserErrorValue>;
  SourceNotAllowed: ResolverTypeWrapper<UserErrorValue>;
  SourceLimitedToKeyObject: ResolverTypeWrapper<UserErrorValue>;
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
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: {};
  EmploymentFile: EmploymentFileMapper;
  FileEntry: FileEntryMapper;
  Workshop: WorkshopMapper;
  EmploymentFileFilter: EmploymentFileFilter;
  Boolean: Scalars['Boolean']['output'];
  WorkshopFilter: WorkshopFilter;
  EmploymentFileConnection: Omit<EmploymentFileConnection, 'edges'> & { edges: Array<ResolversParentTypes['EmploymentFileEdge']> };
  EmploymentFileEdge: Omit<EmploymentFileEdge, 'node'> & { node: ResolversParentTypes['EmploymentFile'] };
  EmploymentFileOrder: EmploymentFileOrder;
  FileEntryConnection: Omit<FileEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['FileEntryEdge']> };
  FileEntryEdge: Omit<FileEntryEdge, 'node'> & { node: ResolversParentTypes['FileEntry'] };
  WorkshopConnection: Omit<WorkshopConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkshopEdge']> };
  WorkshopEdge: Omit<WorkshopEdge, 'node'> & { node: ResolversParentTypes['Workshop'] };
  WorkshopOrder: WorkshopOrder;
  OpenEmploymentFileInput: OpenEmploymentFileInput;
  AddFileEntryInput: AddFileEntryInput;
  CloseEmploymentFileInput: CloseEmploymentFileInput;
  RecordWorkshopInput: RecordWorkshopInput;
  EmploymentFileRecorded: Omit<EmploymentFileRecorded, 'file'> & { file: ResolversParentTypes['EmploymentFile'] };
  FileEntryAdded: Omit<FileEntryAdded, 'entry'> & { entry: ResolversParentTypes['FileEntry'] };
  WorkshopRecorded: Omit<WorkshopRecorded, 'workshop'> & { workshop: ResolversParentTypes['Workshop'] };
  FileExists: UserErrorValue;
  EmploymentFileResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentFileResult'];
  FileEntryResult: ResolversUnionTypes<ResolversParentTypes>['FileEntryResult'];
  WorkshopResult: ResolversUnionTypes<ResolversParentTypes>['WorkshopResult'];
  Household: HouseholdMapper;
  Person: PersonMapper;
  Target: TargetMapper;
  PublicWelfarePost: PublicWelfarePostMapper;
  PostContract: Omit<PostContract, 'decision'> & { decision: ResolversParentTypes['PolicyDecision'] };
  AgreementStatement: AgreementStatementMapper;
  PostToExtendInput: PostToExtendInput;
  ExtendPostInput: ExtendPostInput;
  ExtendPostsInput: ExtendPostsInput;
  EndPostInput: EndPostInput;
  AgreementChanged: Omit<AgreementChanged, 'statement'> & { statement: ResolversParentTypes['AgreementStatement'] };
  EndNotLater: UserErrorValue;
  NoContinuingWorker: UserErrorValue;
  AgreementResult: ResolversUnionTypes<ResolversParentTypes>['AgreementResult'];
  PostExtensionItem: PostExtensionItemMapper;
  PostsExtended: Omit<PostsExtended, 'results'> & { results: Array<ResolversParentTypes['PostExtensionItem']> };
  ExtendPostsResult: ResolversUnionTypes<ResolversParentTypes>['ExtendPostsResult'];
  PublicWelfarePostFilter: PublicWelfarePostFilter;
  PublicWelfarePostConnection: Omit<PublicWelfarePostConnection, 'edges'> & { edges: Array<ResolversParentTypes['PublicWelfarePostEdge']> };
  PublicWelfarePostEdge: Omit<PublicWelfarePostEdge, 'node'> & { node: ResolversParentTypes['PublicWelfarePost'] };
  Namesakes: Namesakes;
  StartEmploymentImportInput: StartEmploymentImportInput;
  PublicWelfarePostOrder: PublicWelfarePostOrder;
  TransitionRun: Omit<TransitionRun, 'employmentItems'> & { employmentItems?: Maybe<ResolversParentTypes['TransitionItemConnection']> };
  PolicyDeeds: Omit<PolicyDeeds, 'employmentDeeds'> & { employmentDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
  PolicyPreview: PolicyPreviewMapper;
  EmploymentBenefit: EmploymentBenefitMapper;
  TransportClaim: TransportClaimMapper;
  TransportSubsidy: TransportSubsidyMapper;
  Training: TrainingMapper;
  PostMonth: PostMonthMapper;
  EmploymentSupport: EmploymentSupportMapper;
  SupportReason: SupportReasonMapper;
  TransportClaimFilter: TransportClaimFilter;
  TrainingFilter: TrainingFilter;
  PostMonthFilter: PostMonthFilter;
  TransportClaimConnection: Omit<TransportClaimConnection, 'edges'> & { edges: Array<ResolversParentTypes['TransportClaimEdge']> };
  TransportClaimEdge: Omit<TransportClaimEdge, 'node'> & { node: ResolversParentTypes['TransportClaim'] };
  TransportClaimOrder: TransportClaimOrder;
  TrainingConnection: Omit<TrainingConnection, 'edges'> & { edges: Array<ResolversParentTypes['TrainingEdge']> };
  TrainingEdge: Omit<TrainingEdge, 'node'> & { node: ResolversParentTypes['Training'] };
  TrainingOrder: TrainingOrder;
  PostMonthConnection: Omit<PostMonthConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostMonthEdge']> };
  PostMonthEdge: Omit<PostMonthEdge, 'node'> & { node: ResolversParentTypes['PostMonth'] };
  PostMonthOrder: PostMonthOrder;
  ClaimTransportSubsidyInput: ClaimTransportSubsidyInput;
  CheckTransportClaimInput: CheckTransportClaimInput;
  DecideTransportClaimInput: DecideTransportClaimInput;
  RecordTransportPaymentInput: RecordTransportPaymentInput;
  EnrolTrainingInput: EnrolTrainingInput;
  CompleteTrainingInput: CompleteTrainingInput;
  ClaimTrainingSubsidyInput: ClaimTrainingSubsidyInput;
  RecordTrainingPaymentInput: RecordTrainingPaymentInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordPostPaymentInput: RecordPostPaymentInput;
  ExplainWeakenedSupportInput: ExplainWeakenedSupportInput;
  TransportClaimRecorded: Omit<TransportClaimRecorded, 'claim'> & { claim: ResolversParentTypes['TransportClaim'] };
  TrainingRecorded: Omit<TrainingRecorded, 'training'> & { training: ResolversParentTypes['Training'] };
  PostMonthRecorded: Omit<PostMonthRecorded, 'month'> & { month: ResolversParentTypes['PostMonth'] };
  SupportReasonRecorded: Omit<SupportReasonRecorded, 'reason'> & { reason: ResolversParentTypes['SupportReason'] };
  PlaceNotCovered: UserErrorValue;
  TransportClaimResult: ResolversUnionTypes<ResolversParentTypes>['TransportClaimResult'];
  TrainingResult: ResolversUnionTypes<ResolversParentTypes>['TrainingResult'];
  PostMonthResult: ResolversUnionTypes<ResolversParentTypes>['PostMonthResult'];
  SupportReasonResult: ResolversUnionTypes<ResolversParentTypes>['SupportReasonResult'];
  Vacancy: VacancyMapper;
  VacancyRanking: VacancyRankingMapper;
  RankedApplicant: RankedApplicantMapper;
  VacancyApplication: VacancyApplicationMapper;
  SpecialDifficulty: SpecialDifficultyMapper;
  VacancyFilter: VacancyFilter;
  VacancyOrder: VacancyOrder;
  VacancyConnection: Omit<VacancyConnection, 'edges'> & { edges: Array<ResolversParentTypes['VacancyEdge']> };
  VacancyEdge: Omit<VacancyEdge, 'node'> & { node: ResolversParentTypes['Vacancy'] };
  OpenVacancyInput: OpenVacancyInput;
  ApplyForVacancyInput: ApplyForVacancyInput;
  FillVacancyInput: FillVacancyInput;
  MarkSpecialDifficultyInput: MarkSpecialDifficultyInput;
  VacancyRecorded: Omit<VacancyRecorded, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyApplied: Omit<VacancyApplied, 'application'> & { application: ResolversParentTypes['VacancyApplication'] };
  SpecialDifficultyMarked: Omit<SpecialDifficultyMarked, 'difficulty'> & { difficulty: ResolversParentTypes['SpecialDifficulty'] };
  RankReasonNeeded: UserErrorValue;
  HolderNotMonitored: UserErrorValue;
  VacancyResult: ResolversUnionTypes<ResolversParentTypes>['VacancyResult'];
  VacancyApplicationResult: ResolversUnionTypes<ResolversParentTypes>['VacancyApplicationResult'];
  SpecialDifficultyResult: ResolversUnionTypes<ResolversParentTypes>['SpecialDifficultyResult'];
  WorkStatusOfDay: WorkStatusOfDayMapper;
  WorkSpell: WorkSpellMapper;
  WorkSpellConnection: Omit<WorkSpellConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkSpellEdge']> };
  WorkSpellEdge: Omit<WorkSpellEdge, 'node'> & { node: ResolversParentTypes['WorkSpell'] };
  WorkStatusFilter: WorkStatusFilter;
  WorkStatusConnection: Omit<WorkStatusConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkStatusEdge']> };
  WorkStatusEdge: Omit<WorkStatusEdge, 'node'> & { node: ResolversParentTypes['WorkStatusOfDay'] };
  EmploymentGap: EmploymentGapMapper;
  EmploymentGapFilter: EmploymentGapFilter;
  EmploymentGapConnection: Omit<EmploymentGapConnection, 'edges'> & { edges: Array<ResolversParentTypes['EmploymentGapEdge']> };
  EmploymentGapEdge: Omit<EmploymentGapEdge, 'node'> & { node: ResolversParentTypes['EmploymentGap'] };
  LowerWage: LowerWageMapper;
  LowerWageFilter: LowerWageFilter;
  LowerWageConnection: Omit<LowerWageConnection, 'edges'> & { edges: Array<ResolversParentTypes['LowerWageEdge']> };
  LowerWageEdge: Omit<LowerWageEdge, 'node'> & { node: ResolversParentTypes['LowerWage'] };
  TrainingOffers: Omit<TrainingOffers, 'decision'> & { decision: ResolversParentTypes['PolicyDecision'] };
  RecordWorkSpellInput: RecordWorkSpellInput;
  EndWorkSpellInput: EndWorkSpellInput;
  WorkSpellRecorded: Omit<WorkSpellRecorded, 'spell'> & { spell: ResolversParentTypes['WorkSpell'] };
  WorkSpellResult: ResolversUnionTypes<ResolversParentTypes>['WorkSpellResult'];
  RecordJobWishInput: RecordJobWishInput;
  JobWish: JobWishMapper;
  JobWishRecorded: Omit<JobWishRecorded, 'wish'> & { wish: ResolversParentTypes['JobWish'] };
  JobWishResult: ResolversUnionTypes<ResolversParentTypes>['JobWishResult'];
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
  AlreadyGranted: UserErrorValue;
  AlreadyPaid: UserErrorValue;
  AmountNotSet: UserErrorValue;
  SourceNotAllowed: UserErrorValue;
  SourceLimitedToKeyObject: UserErrorValue;
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
  publicWelfarePosts?: Resolver<Maybe<ResolversTypes['PublicWelfarePostConnection']>, ParentType, ContextType, RequireFields<QueryPublicWelfarePostsArgs, 'first'>>;
  employmentImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryEmploymentImportArgs, 'id'>>;
  employmentImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QueryEmploymentImportsArgs, 'first'>>;
  employmentWork?: Resolver<Maybe<ResolversTypes['WorkRecordConnection']>, ParentType, ContextType, RequireFields<QueryEmploymentWorkArgs, 'first'>>;
  employmentFiles?: Resolver<Maybe<ResolversTypes['EmploymentFileConnection']>, ParentType, ContextType, RequireFields<QueryEmploymentFilesArgs, 'first'>>;
  workshops?: Resolver<Maybe<ResolversTypes['WorkshopConnection']>, ParentType, ContextType, RequireFields<QueryWorkshopsArgs, 'first'>>;
  transportClaims?: Resolver<Maybe<ResolversTypes['TransportClaimConnection']>, ParentType, ContextType, RequireFields<QueryTransportClaimsArgs, 'first'>>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<QueryTrainingsArgs, 'first'>>;
  postMonths?: Resolver<Maybe<ResolversTypes['PostMonthConnection']>, ParentType, ContextType, RequireFields<QueryPostMonthsArgs, 'first'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['VacancyConnection']>, ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'first'>>;
  vacancyRanking?: Resolver<Maybe<ResolversTypes['VacancyRanking']>, ParentType, ContextType, RequireFields<QueryVacancyRankingArgs, 'id'>>;
  workStatuses?: Resolver<Maybe<ResolversTypes['WorkStatusConnection']>, ParentType, ContextType, RequireFields<QueryWorkStatusesArgs, 'first'>>;
  employmentGaps?: Resolver<Maybe<ResolversTypes['EmploymentGapConnection']>, ParentType, ContextType, RequireFields<QueryEmploymentGapsArgs, 'first'>>;
  lowerWages?: Resolver<Maybe<ResolversTypes['LowerWageConnection']>, ParentType, ContextType, RequireFields<QueryLowerWagesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startEmploymentImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartEmploymentImportArgs, 'input'>>;
  withdrawEmploymentImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawEmploymentImportArgs, 'input'>>;
  matchEmploymentRow?: Resolver<ResolversTypes['MatchWaitingRowResult'], ParentType, ContextType, RequireFields<MutationMatchEmploymentRowArgs, 'input'>>;
  recordEmploymentWork?: Resolver<ResolversTypes['RecordWorkResult'], ParentType, ContextType, RequireFields<MutationRecordEmploymentWorkArgs, 'input'>>;
  extendPost?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationExtendPostArgs, 'input'>>;
  extendPosts?: Resolver<ResolversTypes['ExtendPostsResult'], ParentType, ContextType, RequireFields<MutationExtendPostsArgs, 'input'>>;
  declineExtension?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationDeclineExtensionArgs, 'input'>>;
  endPost?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationEndPostArgs, 'input'>>;
  attachEmploymentFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachEmploymentFilesArgs, 'input'>>;
  takeBackEmploymentAttachment?: Resolver<ResolversTypes['TakeBackAttachmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackEmploymentAttachmentArgs, 'input'>>;
  openEmploymentFile?: Resolver<ResolversTypes['EmploymentFileResult'], ParentType, ContextType, RequireFields<MutationOpenEmploymentFileArgs, 'input'>>;
  addFileEntry?: Resolver<ResolversTypes['FileEntryResult'], ParentType, ContextType, RequireFields<MutationAddFileEntryArgs, 'input'>>;
  closeEmploymentFile?: Resolver<ResolversTypes['EmploymentFileResult'], ParentType, ContextType, RequireFields<MutationCloseEmploymentFileArgs, 'input'>>;
  recordWorkshop?: Resolver<ResolversTypes['WorkshopResult'], ParentType, ContextType, RequireFields<MutationRecordWorkshopArgs, 'input'>>;
  claimTransportSubsidy?: Resolver<ResolversTypes['TransportClaimResult'], ParentType, ContextType, RequireFields<MutationClaimTransportSubsidyArgs, 'input'>>;
  checkTransportClaim?: Resolver<ResolversTypes['TransportClaimResult'], ParentType, ContextType, RequireFields<MutationCheckTransportClaimArgs, 'input'>>;
  decideTransportClaim?: Resolver<ResolversTypes['TransportClaimResult'], ParentType, ContextType, RequireFields<MutationDecideTransportClaimArgs, 'input'>>;
  recordTransportPayment?: Resolver<ResolversTypes['TransportClaimResult'], ParentType, ContextType, RequireFields<MutationRecordTransportPaymentArgs, 'input'>>;
  enrolTraining?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType, RequireFields<MutationEnrolTrainingArgs, 'input'>>;
  completeTraining?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType, RequireFields<MutationCompleteTrainingArgs, 'input'>>;
  claimTrainingSubsidy?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType, RequireFields<MutationClaimTrainingSubsidyArgs, 'input'>>;
  recordTrainingPayment?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType, RequireFields<MutationRecordTrainingPaymentArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['PostMonthResult'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordPostPayment?: Resolver<ResolversTypes['PostMonthResult'], ParentType, ContextType, RequireFields<MutationRecordPostPaymentArgs, 'input'>>;
  explainWeakenedSupport?: Resolver<ResolversTypes['SupportReasonResult'], ParentType, ContextType, RequireFields<MutationExplainWeakenedSupportArgs, 'input'>>;
  openVacancy?: Resolver<ResolversTypes['VacancyResult'], ParentType, ContextType, RequireFields<MutationOpenVacancyArgs, 'input'>>;
  applyForVacancy?: Resolver<ResolversTypes['VacancyApplicationResult'], ParentType, ContextType, RequireFields<MutationApplyForVacancyArgs, 'input'>>;
  fillVacancy?: Resolver<ResolversTypes['VacancyResult'], ParentType, ContextType, RequireFields<MutationFillVacancyArgs, 'input'>>;
  markSpecialDifficulty?: Resolver<ResolversTypes['SpecialDifficultyResult'], ParentType, ContextType, RequireFields<MutationMarkSpecialDifficultyArgs, 'input'>>;
  recordWorkSpell?: Resolver<ResolversTypes['WorkSpellResult'], ParentType, ContextType, RequireFields<MutationRecordWorkSpellArgs, 'input'>>;
  endWorkSpell?: Resolver<ResolversTypes['WorkSpellResult'], ParentType, ContextType, RequireFields<MutationEndWorkSpellArgs, 'input'>>;
  recordJobWish?: Resolver<ResolversTypes['JobWishResult'], ParentType, ContextType, RequireFields<MutationRecordJobWishArgs, 'input'>>;
};

export type EmploymentFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentFile'] = ResolversParentTypes['EmploymentFile']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['FileEntryConnection']>, ParentType, ContextType, RequireFields<EmploymentFileEntriesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileEntry'] = ResolversParentTypes['FileEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkshopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Workshop'] = ResolversParentTypes['Workshop']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  favour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType, Partial<WorkshopValidityArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentFileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentFileConnection'] = ResolversParentTypes['EmploymentFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmploymentFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<EmploymentFileConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentFileEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentFileEdge'] = ResolversParentTypes['EmploymentFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmploymentFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileEntryConnection'] = ResolversParentTypes['FileEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<FileEntryConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileEntryEdge'] = ResolversParentTypes['FileEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FileEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkshopConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkshopConnection'] = ResolversParentTypes['WorkshopConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkshopEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<WorkshopConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkshopEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkshopEdge'] = ResolversParentTypes['WorkshopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workshop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentFileRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentFileRecorded'] = ResolversParentTypes['EmploymentFileRecorded']> = {
  file?: Resolver<ResolversTypes['EmploymentFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileEntryAddedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileEntryAdded'] = ResolversParentTypes['FileEntryAdded']> = {
  entry?: Resolver<ResolversTypes['FileEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkshopRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkshopRecorded'] = ResolversParentTypes['WorkshopRecorded']> = {
  workshop?: Resolver<ResolversTypes['Workshop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicWelfarePosts?: Resolver<Maybe<ResolversTypes['PublicWelfarePostConnection']>, ParentType, ContextType, RequireFields<HouseholdPublicWelfarePostsArgs, 'first'>>;
  employmentAttachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  employmentSupport?: Resolver<Maybe<ResolversTypes['EmploymentSupport']>, ParentType, ContextType, RequireFields<HouseholdEmploymentSupportArgs, 'year'>>;
  employedMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<HouseholdEmployedMembersArgs>>;
  employmentGap?: Resolver<Maybe<ResolversTypes['EmploymentGap']>, ParentType, ContextType, Partial<HouseholdEmploymentGapArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicWelfarePosts?: Resolver<Maybe<ResolversTypes['PublicWelfarePostConnection']>, ParentType, ContextType, RequireFields<PersonPublicWelfarePostsArgs, 'first'>>;
  employmentFile?: Resolver<Maybe<ResolversTypes['EmploymentFile']>, ParentType, ContextType>;
  transportSubsidy?: Resolver<Maybe<ResolversTypes['TransportSubsidy']>, ParentType, ContextType, RequireFields<PersonTransportSubsidyArgs, 'year'>>;
  employmentBenefits?: Resolver<Maybe<Array<ResolversTypes['EmploymentBenefit']>>, ParentType, ContextType, Partial<PersonEmploymentBenefitsArgs>>;
  workStatus?: Resolver<Maybe<ResolversTypes['WorkStatusOfDay']>, ParentType, ContextType, Partial<PersonWorkStatusArgs>>;
  workSpells?: Resolver<Maybe<ResolversTypes['WorkSpellConnection']>, ParentType, ContextType, RequireFields<PersonWorkSpellsArgs, 'first'>>;
  trainingOffers?: Resolver<Maybe<ResolversTypes['TrainingOffers']>, ParentType, ContextType, Partial<PersonTrainingOffersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'divisionCode' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employmentActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicWelfarePostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicWelfarePost'] = ResolversParentTypes['PublicWelfarePost']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EmploymentForm'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monthlyPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newestStatement?: Resolver<Maybe<ResolversTypes['AgreementStatement']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['PostContract'], ParentType, ContextType, Partial<PublicWelfarePostContractArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostContract'] = ResolversParentTypes['PostContract']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gapDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementStatement'] = ResolversParentTypes['AgreementStatement']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['PublicWelfarePost']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementChangeKind'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gapDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementChanged'] = ResolversParentTypes['AgreementChanged']> = {
  statement?: Resolver<ResolversTypes['AgreementStatement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostExtensionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostExtensionItem'] = ResolversParentTypes['PostExtensionItem']> = {
  post?: Resolver<Maybe<ResolversTypes['PublicWelfarePost']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostsExtendedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostsExtended'] = ResolversParentTypes['PostsExtended']> = {
  results?: Resolver<Array<ResolversTypes['PostExtensionItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicWelfarePostConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicWelfarePostConnection'] = ResolversParentTypes['PublicWelfarePostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicWelfarePostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PublicWelfarePostConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicWelfarePostEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicWelfarePostEdge'] = ResolversParentTypes['PublicWelfarePostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicWelfarePost'], ParentType, ContextType>;
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
  employmentItems?: Resolver<Maybe<ResolversTypes['TransitionItemConnection']>, ParentType, ContextType, RequireFields<TransitionRunEmploymentItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employmentDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsEmploymentDeedsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employmentChanges?: Resolver<Maybe<Array<ResolversTypes['PreviewedMatter']>>, ParentType, ContextType>;
  employmentMirror?: Resolver<Maybe<Array<ResolversTypes['MirroredCase']>>, ParentType, ContextType, Partial<PolicyPreviewEmploymentMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentBenefitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentBenefit'] = ResolversParentTypes['EmploymentBenefit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ClauseRef'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportClaim'] = ResolversParentTypes['TransportClaim']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeClass?: Resolver<Maybe<ResolversTypes['WorkPlaceClass']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransportClaimState'], ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkAgrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportSubsidyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportSubsidy'] = ResolversParentTypes['TransportSubsidy']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingState'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostMonth'] = ResolversParentTypes['PostMonth']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostMonthState'], ParentType, ContextType>;
  daysAttended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOnAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  insurancePaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentSupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentSupport'] = ResolversParentTypes['EmploymentSupport']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportReason'] = ResolversParentTypes['SupportReason']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportClaimConnection'] = ResolversParentTypes['TransportClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransportClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<TransportClaimConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportClaimEdge'] = ResolversParentTypes['TransportClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransportClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<TrainingConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostMonthConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostMonthConnection'] = ResolversParentTypes['PostMonthConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostMonthEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PostMonthConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostMonthEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostMonthEdge'] = ResolversParentTypes['PostMonthEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostMonth'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportClaimRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportClaimRecorded'] = ResolversParentTypes['TransportClaimRecorded']> = {
  claim?: Resolver<ResolversTypes['TransportClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingRecorded'] = ResolversParentTypes['TrainingRecorded']> = {
  training?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostMonthRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostMonthRecorded'] = ResolversParentTypes['PostMonthRecorded']> = {
  month?: Resolver<ResolversTypes['PostMonth'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportReasonRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportReasonRecorded'] = ResolversParentTypes['SupportReasonRecorded']> = {
  reason?: Resolver<ResolversTypes['SupportReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyPay?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VacancyState'], ParentType, ContextType>;
  filledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fillReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filledPost?: Resolver<Maybe<ResolversTypes['PublicWelfarePost']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VacancyRanking'] = ResolversParentTypes['VacancyRanking']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  applicants?: Resolver<Array<ResolversTypes['RankedApplicant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankedApplicantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedApplicant'] = ResolversParentTypes['RankedApplicant']> = {
  application?: Resolver<ResolversTypes['VacancyApplication'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  specialDifficulty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preference?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VacancyApplication'] = ResolversParentTypes['VacancyApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialDifficultyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpecialDifficulty'] = ResolversParentTypes['SpecialDifficulty']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VacancyConnection'] = ResolversParentTypes['VacancyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VacancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<VacancyConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VacancyEdge'] = ResolversParentTypes['VacancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VacancyRecorded'] = ResolversParentTypes['VacancyRecorded']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyAppliedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VacancyApplied'] = ResolversParentTypes['VacancyApplied']> = {
  application?: Resolver<ResolversTypes['VacancyApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialDifficultyMarkedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpecialDifficultyMarked'] = ResolversParentTypes['SpecialDifficultyMarked']> = {
  difficulty?: Resolver<ResolversTypes['SpecialDifficulty'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkStatusOfDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkStatusOfDay'] = ResolversParentTypes['WorkStatusOfDay']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['WorkPlaceClass']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['WorkChannel']>, ParentType, ContextType>;
  monthlyIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lostOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkSpellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkSpell'] = ResolversParentTypes['WorkSpell']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isWorking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeClass?: Resolver<Maybe<ResolversTypes['WorkPlaceClass']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['WorkChannel']>, ParentType, ContextType>;
  monthlyIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monthOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkSpellConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkSpellConnection'] = ResolversParentTypes['WorkSpellConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkSpellEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<WorkSpellConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkSpellEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkSpellEdge'] = ResolversParentTypes['WorkSpellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkSpell'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkStatusConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkStatusConnection'] = ResolversParentTypes['WorkStatusConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkStatusEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<WorkStatusConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkStatusEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkStatusEdge'] = ResolversParentTypes['WorkStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkStatusOfDay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentGap'] = ResolversParentTypes['EmploymentGap']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  able?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentGapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentGapConnection'] = ResolversParentTypes['EmploymentGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmploymentGapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<EmploymentGapConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentGapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmploymentGapEdge'] = ResolversParentTypes['EmploymentGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmploymentGap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LowerWageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LowerWage'] = ResolversParentTypes['LowerWage']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LowerWageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LowerWageConnection'] = ResolversParentTypes['LowerWageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LowerWageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<LowerWageConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LowerWageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LowerWageEdge'] = ResolversParentTypes['LowerWageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LowerWage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingOffersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingOffers'] = ResolversParentTypes['TrainingOffers']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkSpellRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkSpellRecorded'] = ResolversParentTypes['WorkSpellRecorded']> = {
  spell?: Resolver<ResolversTypes['WorkSpell'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobWishResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobWish'] = ResolversParentTypes['JobWish']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wantsWork?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  wantsTraining?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  wantsAway?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobWishRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobWishRecorded'] = ResolversParentTypes['JobWishRecorded']> = {
  wish?: Resolver<ResolversTypes['JobWish'], ParentType, ContextType>;
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
  EmploymentFile?: EmploymentFileResolvers<ContextType>;
  FileEntry?: FileEntryResolvers<ContextType>;
  Workshop?: WorkshopResolvers<ContextType>;
  EmploymentFileConnection?: EmploymentFileConnectionResolvers<ContextType>;
  EmploymentFileEdge?: EmploymentFileEdgeResolvers<ContextType>;
  FileEntryConnection?: FileEntryConnectionResolvers<ContextType>;
  FileEntryEdge?: FileEntryEdgeResolvers<ContextType>;
  WorkshopConnection?: WorkshopConnectionResolvers<ContextType>;
  WorkshopEdge?: WorkshopEdgeResolvers<ContextType>;
  EmploymentFileRecorded?: EmploymentFileRecordedResolvers<ContextType>;
  FileEntryAdded?: FileEntryAddedResolvers<ContextType>;
  WorkshopRecorded?: WorkshopRecordedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  PublicWelfarePost?: PublicWelfarePostResolvers<ContextType>;
  PostContract?: PostContractResolvers<ContextType>;
  AgreementStatement?: AgreementStatementResolvers<ContextType>;
  AgreementChanged?: AgreementChangedResolvers<ContextType>;
  PostExtensionItem?: PostExtensionItemResolvers<ContextType>;
  PostsExtended?: PostsExtendedResolvers<ContextType>;
  PublicWelfarePostConnection?: PublicWelfarePostConnectionResolvers<ContextType>;
  PublicWelfarePostEdge?: PublicWelfarePostEdgeResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  EmploymentBenefit?: EmploymentBenefitResolvers<ContextType>;
  TransportClaim?: TransportClaimResolvers<ContextType>;
  TransportSubsidy?: TransportSubsidyResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  PostMonth?: PostMonthResolvers<ContextType>;
  EmploymentSupport?: EmploymentSupportResolvers<ContextType>;
  SupportReason?: SupportReasonResolvers<ContextType>;
  TransportClaimConnection?: TransportClaimConnectionResolvers<ContextType>;
  TransportClaimEdge?: TransportClaimEdgeResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  PostMonthConnection?: PostMonthConnectionResolvers<ContextType>;
  PostMonthEdge?: PostMonthEdgeResolvers<ContextType>;
  TransportClaimRecorded?: TransportClaimRecordedResolvers<ContextType>;
  TrainingRecorded?: TrainingRecordedResolvers<ContextType>;
  PostMonthRecorded?: PostMonthRecordedResolvers<ContextType>;
  SupportReasonRecorded?: SupportReasonRecordedResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyRanking?: VacancyRankingResolvers<ContextType>;
  RankedApplicant?: RankedApplicantResolvers<ContextType>;
  VacancyApplication?: VacancyApplicationResolvers<ContextType>;
  SpecialDifficulty?: SpecialDifficultyResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyEdge?: VacancyEdgeResolvers<ContextType>;
  VacancyRecorded?: VacancyRecordedResolvers<ContextType>;
  VacancyApplied?: VacancyAppliedResolvers<ContextType>;
  SpecialDifficultyMarked?: SpecialDifficultyMarkedResolvers<ContextType>;
  WorkStatusOfDay?: WorkStatusOfDayResolvers<ContextType>;
  WorkSpell?: WorkSpellResolvers<ContextType>;
  WorkSpellConnection?: WorkSpellConnectionResolvers<ContextType>;
  WorkSpellEdge?: WorkSpellEdgeResolvers<ContextType>;
  WorkStatusConnection?: WorkStatusConnectionResolvers<ContextType>;
  WorkStatusEdge?: WorkStatusEdgeResolvers<ContextType>;
  EmploymentGap?: EmploymentGapResolvers<ContextType>;
  EmploymentGapConnection?: EmploymentGapConnectionResolvers<ContextType>;
  EmploymentGapEdge?: EmploymentGapEdgeResolvers<ContextType>;
  LowerWage?: LowerWageResolvers<ContextType>;
  LowerWageConnection?: LowerWageConnectionResolvers<ContextType>;
  LowerWageEdge?: LowerWageEdgeResolvers<ContextType>;
  TrainingOffers?: TrainingOffersResolvers<ContextType>;
  WorkSpellRecorded?: WorkSpellRecordedResolvers<ContextType>;
  JobWish?: JobWishResolvers<ContextType>;
  JobWishRecorded?: JobWishRecordedResolvers<ContextType>;
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
  PreviewedMatter?: PreviewedMatterResolvers<ContextType>;
  PreviewedRow?: PreviewedRowResolvers<ContextType>;
  MirroredCase?: MirroredCaseResolvers<ContextType>;
  PolicyDeed?: PolicyDeedResolvers<ContextType>;
  PolicyDeedConnection?: PolicyDeedConnectionResolvers<ContextType>;
  PolicyDeedEdge?: PolicyDeedEdgeResolvers<ContextType>;
};
