// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ReportRow, ListedWaiting } from '@dixian/imports';
import type { ClauseRefMapper, DecisionChangeMapper, DecisionReasonMapper, HouseholdMapper, PolicyDecisionMapper, TargetMapper, WorkRecordMapper } from './mappers';
import type { DwellingMapper, HouseAppraisalMapper, HouseWordMapper, UnsafeHousingMapper } from '../houses/mappers';
import type { HouseholdWaterMapper, WaterAnswerMapper, WaterSupplyMapper, WaterTestMapper } from '../water/mappers';
import type { PolicyPreviewMapper } from '../preview/mappers';
import type { RelocationSiteMapper } from '../relocation/mappers';
import type { RenovationMapper, RenovationFundsMapper, RenovationPaidMapper, RenovationPaymentMapper, RenovationRecordedMapper, RenovationStatementMapper } from '../renovations/mappers';
import type { WaterOutageMapper, WaterOutageConnectionMapper, WaterOutageEdgeMapper } from '../outages/mappers';
import type { WaterSiteMapper } from '../programme/mappers';
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
  housingWaterImport?: Maybe<ImportReport>;
  housingWaterImports?: Maybe<ImportReportConnection>;
  housingWaterWork?: Maybe<WorkRecordConnection>;
  dwellings?: Maybe<DwellingConnection>;
  housingRemedies?: Maybe<UnsafeHousingConnection>;
  waterOutages?: Maybe<WaterOutageConnection>;
  waterProgramme?: Maybe<WaterProgramme>;
  waterSites?: Maybe<WaterSiteConnection>;
  relocationSites?: Maybe<RelocationSiteConnection>;
  renovations?: Maybe<RenovationConnection>;
  renovationFundsDue?: Maybe<RenovationFundsDue>;
  waterSupplies?: Maybe<HouseholdWaterConnection>;
  waterTests?: Maybe<WaterTestConnection>;
};

export type QueryHousingWaterImportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryHousingWaterImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryHousingWaterWorkArgs = {
  filter?: InputMaybe<WorkRecordFilter>;
  orderBy?: InputMaybe<WorkRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDwellingsArgs = {
  filter?: InputMaybe<DwellingFilter>;
  orderBy?: InputMaybe<DwellingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryHousingRemediesArgs = {
  filter?: InputMaybe<HousingRemedyFilter>;
  orderBy?: InputMaybe<HousingRemedyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryWaterOutagesArgs = {
  filter?: InputMaybe<WaterOutageFilter>;
  orderBy?: InputMaybe<WaterOutageOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryWaterProgrammeArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryWaterSitesArgs = {
  filter?: InputMaybe<WaterSiteFilter>;
  orderBy?: InputMaybe<WaterSiteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRelocationSitesArgs = {
  filter?: InputMaybe<RelocationSiteFilter>;
  orderBy?: InputMaybe<RelocationSiteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRenovationsArgs = {
  filter?: InputMaybe<RenovationFilter>;
  orderBy?: InputMaybe<RenovationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRenovationFundsDueArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryWaterSuppliesArgs = {
  filter?: InputMaybe<WaterSupplyFilter>;
  orderBy?: InputMaybe<WaterSupplyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryWaterTestsArgs = {
  filter?: InputMaybe<WaterTestFilter>;
  orderBy?: InputMaybe<WaterTestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  startHousingWaterImport: StartImportResult;
  withdrawHousingWaterImport: WithdrawImportResult;
  matchHousingWaterRow: MatchWaitingRowResult;
  recordHousingWaterWork: RecordWorkResult;
  attachHousingWaterFiles: AttachFilesResult;
  takeBackHousingWaterAttachment: TakeBackAttachmentResult;
  appraiseHouse: AppraiseHouseResult;
  recordDwelling: RecordDwellingResult;
  chooseHousingRemedy: ChooseHousingRemedyResult;
  approveRenovation: ApproveRenovationResult;
  beginOutage: BeginOutageResult;
  supplyInEmergency: SupplyInEmergencyResult;
  restoreWater: RestoreWaterResult;
  recordSiteProgress: RecordSiteProgressResult;
  recordRenovation: RecordRenovationResult;
  acceptRenovation: AcceptRenovationResult;
  recordRenovationPayment: RecordRenovationPaymentResult;
  recordWaterSupply: RecordWaterSupplyResult;
  recordWaterTest: RecordWaterTestResult;
  answerWater: AnswerWaterResult;
};

export type MutationStartHousingWaterImportArgs = {
  input: StartHousingWaterImportInput;
};

export type MutationWithdrawHousingWaterImportArgs = {
  input: WithdrawImportInput;
};

export type MutationMatchHousingWaterRowArgs = {
  input: MatchWaitingRowInput;
};

export type MutationRecordHousingWaterWorkArgs = {
  input: RecordWorkInput;
};

export type MutationAttachHousingWaterFilesArgs = {
  input: AttachFilesInput;
};

export type MutationTakeBackHousingWaterAttachmentArgs = {
  input: TakeBackAttachmentInput;
};

export type MutationAppraiseHouseArgs = {
  input: AppraiseHouseInput;
};

export type MutationRecordDwellingArgs = {
  input: RecordDwellingInput;
};

export type MutationChooseHousingRemedyArgs = {
  input: ChooseHousingRemedyInput;
};

export type MutationApproveRenovationArgs = {
  input: ApproveRenovationInput;
};

export type MutationBeginOutageArgs = {
  input: BeginOutageInput;
};

export type MutationSupplyInEmergencyArgs = {
  input: SupplyInEmergencyInput;
};

export type MutationRestoreWaterArgs = {
  input: RestoreWaterInput;
};

export type MutationRecordSiteProgressArgs = {
  input: RecordSiteProgressInput;
};

export type MutationRecordRenovationArgs = {
  input: RecordRenovationInput;
};

export type MutationAcceptRenovationArgs = {
  input: AcceptRenovationInput;
};

export type MutationRecordRenovationPaymentArgs = {
  input: RecordRenovationPaymentInput;
};

export type MutationRecordWaterSupplyArgs = {
  input: RecordWaterSupplyInput;
};

export type MutationRecordWaterTestArgs = {
  input: RecordWaterTestInput;
};

export type MutationAnswerWaterArgs = {
  input: AnswerWaterInput;
};

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  housingWaterAttachments?: Maybe<Array<Attachment>>;
  appraisal?: Maybe<Appraisal>;
  housingSafety?: Maybe<SafetyObservation>;
  houseAppraisal?: Maybe<HouseAppraisal>;
  dwellings?: Maybe<Array<Dwelling>>;
  housingAnswer?: Maybe<HousingAnswer>;
  housingRemedy?: Maybe<HousingRemedy>;
  renovationRight?: Maybe<RenovationRight>;
  relocatedTo?: Maybe<RelocatedTo>;
  renovations?: Maybe<RenovationConnection>;
  waterSupply?: Maybe<WaterSupply>;
  waterDecision?: Maybe<WaterDecision>;
  waterSafety?: Maybe<SafetyObservation>;
  waterAnswer?: Maybe<WaterAnswer>;
};

export type HouseholdHouseAppraisalArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdDwellingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdHousingAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdHousingRemedyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdRenovationRightArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdRenovationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdWaterSupplyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdWaterDecisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdWaterAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type StartHousingWaterImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type HouseGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

export type SafetyObservation = {
  __typename?: 'SafetyObservation';
  problemFound: Scalars['Boolean']['output'];
  seenOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  housingWaterItems?: Maybe<TransitionItemConnection>;
};

export type TransitionRunHousingWaterItemsArgs = {
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
  housingWaterDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsHousingWaterDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Dwelling = {
  __typename?: 'Dwelling';
  household: Household;
  divisionCode: Scalars['String']['output'];
  number: Scalars['String']['output'];
  grade?: Maybe<HouseGrade>;
  gradedOn?: Maybe<Scalars['Date']['output']>;
  livedIn?: Maybe<Scalars['Boolean']['output']>;
  sole?: Maybe<Scalars['Boolean']['output']>;
  suspectedSince?: Maybe<Scalars['Date']['output']>;
  renovatedOn?: Maybe<Scalars['Date']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  checkDueOn?: Maybe<Scalars['Date']['output']>;
};

export type DwellingFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<HouseGrade>;
  livedIn?: InputMaybe<Scalars['Boolean']['input']>;
  suspected?: InputMaybe<Scalars['Boolean']['input']>;
  sole?: InputMaybe<Scalars['Boolean']['input']>;
  dangerous?: InputMaybe<Scalars['Boolean']['input']>;
  checkedBefore?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DwellingOrder = {
  field: DwellingOrderField;
  direction?: OrderDirection;
};

export type DwellingOrderField =
  | 'CHECKED_ON'
  | 'DIVISION'
  | 'GRADED_ON'
  | 'SUSPECTED_SINCE';

export type DwellingConnection = {
  __typename?: 'DwellingConnection';
  edges: Array<DwellingEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type DwellingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type DwellingEdge = {
  __typename?: 'DwellingEdge';
  cursor: Scalars['String']['output'];
  node: Dwelling;
};

export type UnsafeHousing = {
  __typename?: 'UnsafeHousing';
  household: Household;
  divisionCode: Scalars['String']['output'];
  openedOn: Scalars['Date']['output'];
  closedOn?: Maybe<Scalars['Date']['output']>;
  age: Scalars['Int']['output'];
  remedy?: Maybe<HousingRemedy>;
};

export type HousingRemedyFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<HousingRemedyKind>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  ageAtLeast?: InputMaybe<Scalars['Int']['input']>;
};

export type HousingRemedyOrder = {
  field: HousingRemedyOrderField;
  direction?: OrderDirection;
};

export type HousingRemedyOrderField =
  | 'CLOSED_ON'
  | 'DIVISION'
  | 'OPENED_ON';

export type UnsafeHousingConnection = {
  __typename?: 'UnsafeHousingConnection';
  edges: Array<UnsafeHousingEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type UnsafeHousingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type UnsafeHousingEdge = {
  __typename?: 'UnsafeHousingEdge';
  cursor: Scalars['String']['output'];
  node: UnsafeHousing;
};

export type HousingAnswer = {
  __typename?: 'HousingAnswer';
  asOf: Scalars['Date']['output'];
  secure?: Maybe<Scalars['Boolean']['output']>;
  decision: PolicyDecision;
};

export type RenovationRight = {
  __typename?: 'RenovationRight';
  asOf: Scalars['Date']['output'];
  houseNumber?: Maybe<Scalars['String']['output']>;
  way?: Maybe<RenovationWay>;
  decision: PolicyDecision;
};

export type RenovationWay =
  | 'REINFORCE'
  | 'REBUILD';

export type HousingRemedy = {
  __typename?: 'HousingRemedy';
  id: Scalars['ID']['output'];
  kind: HousingRemedyKind;
  note?: Maybe<Scalars['String']['output']>;
  done: Scalars['Boolean']['output'];
  occurredOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type HousingRemedyKind =
  | 'RENOVATION'
  | 'RECONSTRUCTION'
  | 'OTHER';

export type HouseWord = {
  __typename?: 'HouseWord';
  id: Scalars['ID']['output'];
  household: Household;
  houseNumber: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  livedIn?: Maybe<Scalars['Boolean']['output']>;
  soleDwelling?: Maybe<Scalars['Boolean']['output']>;
  suspected?: Maybe<Scalars['Boolean']['output']>;
  checked: Scalars['Boolean']['output'];
  structure?: Maybe<Scalars['String']['output']>;
  builtIn?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
};

export type Appraisal = {
  __typename?: 'Appraisal';
  grade: HouseGrade;
  knownSince: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type HouseAppraisal = {
  __typename?: 'HouseAppraisal';
  household: Household;
  grade: HouseGrade;
  soleDwelling?: Maybe<Scalars['Boolean']['output']>;
  appraiser?: Maybe<Scalars['String']['output']>;
  reportNumber?: Maybe<Scalars['String']['output']>;
  houseNumber: Scalars['String']['output'];
  secure: Scalars['Boolean']['output'];
  finding: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
};

export type AppraiseHouseInput = {
  householdId: Scalars['ID']['input'];
  grade: HouseGrade;
  soleDwelling: Scalars['Boolean']['input'];
  houseNumber?: InputMaybe<Scalars['String']['input']>;
  appraiser?: InputMaybe<Scalars['String']['input']>;
  reportNumber?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type HouseAppraised = {
  __typename?: 'HouseAppraised';
  appraisal: HouseAppraisal;
};

export type AppraiseHouseResult = HouseAppraised | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type RecordDwellingInput = {
  householdId: Scalars['ID']['input'];
  houseNumber?: InputMaybe<Scalars['String']['input']>;
  livedIn?: InputMaybe<Scalars['Boolean']['input']>;
  soleDwelling?: InputMaybe<Scalars['Boolean']['input']>;
  suspected?: InputMaybe<Scalars['Boolean']['input']>;
  checked?: InputMaybe<Scalars['Boolean']['input']>;
  structure?: InputMaybe<Scalars['String']['input']>;
  builtIn?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type DwellingRecorded = {
  __typename?: 'DwellingRecorded';
  word: HouseWord;
};

export type RecordDwellingResult = DwellingRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type ChooseHousingRemedyInput = {
  householdId: Scalars['ID']['input'];
  kind: HousingRemedyKind;
  note?: InputMaybe<Scalars['String']['input']>;
  done?: InputMaybe<Scalars['Boolean']['input']>;
  replaces?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type HousingRemedyChosen = {
  __typename?: 'HousingRemedyChosen';
  remedy: HousingRemedy;
};

export type ChooseHousingRemedyResult = HousingRemedyChosen | InvalidInput | KeyInUse | NotCompleteYet | NotFound | NotPermitted | ReasonRequired | RemedyOpen;

export type RemedyOpen = UserError & {
  __typename?: 'RemedyOpen';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  remedy: Scalars['ID']['output'];
};

export type ApproveRenovationInput = {
  householdId: Scalars['ID']['input'];
  grant?: InputMaybe<Scalars['Money']['input']>;
  persons?: InputMaybe<Scalars['Int']['input']>;
  area?: InputMaybe<Scalars['Int']['input']>;
  method?: InputMaybe<Scalars['String']['input']>;
  startOn: Scalars['Date']['input'];
  plannedUntil: Scalars['Date']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ApproveRenovationResult = RenovationRecorded | AmountExceeded | AmountNotSet | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type WaterOutage = {
  __typename?: 'WaterOutage';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  work?: Maybe<Scalars['String']['output']>;
  beganOn: Scalars['Date']['output'];
  emergencyOn?: Maybe<Scalars['Date']['output']>;
  restoredOn?: Maybe<Scalars['Date']['output']>;
  days: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
};

export type WaterOutageEmergencyOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type WaterOutageRestoredOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type WaterOutageDaysArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type WaterOutageFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  work?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  bridged?: InputMaybe<Scalars['Boolean']['input']>;
  daysAtLeast?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type WaterOutageOrder = {
  field: WaterOutageOrderField;
  direction?: OrderDirection;
};

export type WaterOutageOrderField =
  | 'BEGAN_ON'
  | 'DAYS'
  | 'RESTORED_ON';

export type WaterOutageConnection = {
  __typename?: 'WaterOutageConnection';
  edges: Array<WaterOutageEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WaterOutageConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WaterOutageEdge = {
  __typename?: 'WaterOutageEdge';
  cursor: Scalars['String']['output'];
  emergencyOn?: Maybe<Scalars['Date']['output']>;
  restoredOn?: Maybe<Scalars['Date']['output']>;
  days: Scalars['Int']['output'];
  node: WaterOutage;
};

export type BeginOutageInput = {
  divisionCode: Scalars['String']['input'];
  work?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SupplyInEmergencyInput = {
  outageId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RestoreWaterInput = {
  outageId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WaterOutageRecorded = {
  __typename?: 'WaterOutageRecorded';
  outage: WaterOutage;
};

export type BeginOutageResult = WaterOutageRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type SupplyInEmergencyResult = WaterOutageRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type RestoreWaterResult = WaterOutageRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  housingWaterChanges?: Maybe<Array<PreviewedMatter>>;
  housingWaterMirror?: Maybe<Array<MirroredCase>>;
};

export type PolicyPreviewHousingWaterMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type WaterProgramme = {
  __typename?: 'WaterProgramme';
  year: Scalars['Int']['output'];
  asOf: Scalars['Date']['output'];
  sites: Scalars['Int']['output'];
  accepted: Scalars['Int']['output'];
  sitesAsked?: Maybe<Scalars['Int']['output']>;
  share?: Maybe<Scalars['String']['output']>;
  met: Scalars['Boolean']['output'];
  villagesDone: Scalars['Int']['output'];
  villagesAsked?: Maybe<Scalars['Int']['output']>;
  townsDone: Scalars['Int']['output'];
  townsAsked?: Maybe<Scalars['Int']['output']>;
  places: Array<WaterProgrammePlace>;
  clauses: Array<ClauseRef>;
};

export type WaterProgrammePlace = {
  __typename?: 'WaterProgrammePlace';
  divisionCode: Scalars['String']['output'];
  sites: Scalars['Int']['output'];
  accepted: Scalars['Int']['output'];
};

export type WaterSite = {
  __typename?: 'WaterSite';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  number: Scalars['String']['output'];
  startedOn?: Maybe<Scalars['Date']['output']>;
  plannedOn?: Maybe<Scalars['Date']['output']>;
  completedOn?: Maybe<Scalars['Date']['output']>;
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  state: WaterSiteState;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type WaterSiteStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type WaterSiteState =
  | 'PLANNED'
  | 'UNDER_WAY'
  | 'COMPLETE'
  | 'ACCEPTED';

export type WaterSiteFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type WaterSiteOrder = {
  field: WaterSiteOrderField;
  direction?: OrderDirection;
};

export type WaterSiteOrderField =
  | 'ACCEPTED_ON'
  | 'DIVISION'
  | 'NUMBER'
  | 'PLANNED_ON';

export type WaterSiteConnection = {
  __typename?: 'WaterSiteConnection';
  edges: Array<WaterSiteEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WaterSiteConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WaterSiteEdge = {
  __typename?: 'WaterSiteEdge';
  cursor: Scalars['String']['output'];
  node: WaterSite;
};

export type RecordSiteProgressInput = {
  year: Scalars['Int']['input'];
  number: Scalars['String']['input'];
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SiteProgressRecorded = {
  __typename?: 'SiteProgressRecorded';
  site: WaterSite;
};

export type SiteUnknown = UserError & {
  __typename?: 'SiteUnknown';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type RecordSiteProgressResult = SiteProgressRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | SiteUnknown;

export type RelocatedTo = {
  __typename?: 'RelocatedTo';
  name: Scalars['String']['output'];
  villageCode: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

export type RelocationSite = {
  __typename?: 'RelocationSite';
  name: Scalars['String']['output'];
  villageCode: Scalars['String']['output'];
  households: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
  followUps: Scalars['Int']['output'];
  lastFollowUpOn?: Maybe<Scalars['Date']['output']>;
};

export type RelocationSiteFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  followedUpBefore?: InputMaybe<Scalars['Date']['input']>;
};

export type RelocationSiteOrder = {
  field: RelocationSiteOrderField;
  direction?: OrderDirection;
};

export type RelocationSiteOrderField =
  | 'HOUSEHOLDS'
  | 'LAST_FOLLOW_UP_ON'
  | 'NAME';

export type RelocationSiteConnection = {
  __typename?: 'RelocationSiteConnection';
  edges: Array<RelocationSiteEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type RelocationSiteConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type RelocationSiteEdge = {
  __typename?: 'RelocationSiteEdge';
  cursor: Scalars['String']['output'];
  node: RelocationSite;
};

export type Renovation = {
  __typename?: 'Renovation';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  householdCode?: Maybe<Scalars['String']['output']>;
  grade: HouseGrade;
  startedOn: Scalars['Date']['output'];
  plannedCompletionOn: Scalars['Date']['output'];
  completedOn?: Maybe<Scalars['Date']['output']>;
  state: RenovationState;
  grant: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  outstanding: Scalars['Money']['output'];
  source: Scalars['String']['output'];
  stated?: Maybe<RenovationStatement>;
  year: Scalars['Int']['output'];
  method?: Maybe<Scalars['String']['output']>;
  houseNumber?: Maybe<Scalars['String']['output']>;
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  approvedOn?: Maybe<Scalars['Date']['output']>;
  planAssumed: Scalars['Boolean']['output'];
  startMonthOnly: Scalars['Boolean']['output'];
  completionMonthOnly: Scalars['Boolean']['output'];
  payments: Array<RenovationPayment>;
  funds?: Maybe<RenovationFunds>;
};

export type RenovationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type RenovationStatedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type RenovationFundsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type RenovationPayment = {
  __typename?: 'RenovationPayment';
  id: Scalars['ID']['output'];
  paidOn: Scalars['Date']['output'];
  amount: Scalars['Money']['output'];
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type FundLevel =
  | 'CENTRAL'
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'OTHER'
  | 'PROVINCIAL'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type RenovationFunds = {
  __typename?: 'RenovationFunds';
  asOf: Scalars['Date']['output'];
  decision: PolicyDecision;
  year?: Maybe<Scalars['Int']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  exempt: Scalars['Boolean']['output'];
  paid: Scalars['Money']['output'];
  outstanding: Scalars['Money']['output'];
};

export type RenovationFundsDue = {
  __typename?: 'RenovationFundsDue';
  year: Scalars['Int']['output'];
  asOf: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  projects: Scalars['Int']['output'];
  granted: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  due: Scalars['Int']['output'];
  outstanding: Scalars['Money']['output'];
  dueComplete: Scalars['Int']['output'];
  outstandingComplete: Scalars['Money']['output'];
  dueUnmatched: Scalars['Int']['output'];
  exempt: Scalars['Int']['output'];
  exemptOutstanding: Scalars['Money']['output'];
  flagged: Scalars['Int']['output'];
  clauses: Array<ClauseRef>;
};

export type RenovationStatement = {
  __typename?: 'RenovationStatement';
  id: Scalars['ID']['output'];
  year: Scalars['Int']['output'];
  grade: HouseGrade;
  approved: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  startedOn: Scalars['Date']['output'];
  plannedUntil: Scalars['Date']['output'];
  completedOn?: Maybe<Scalars['Date']['output']>;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  persons?: Maybe<Scalars['Int']['output']>;
  area?: Maybe<Scalars['Int']['output']>;
  attachments: Array<Attachment>;
};

export type RenovationState =
  | 'PLANNED'
  | 'APPROVED'
  | 'COMPLETE_AND_PAID'
  | 'COMPLETE_UNPAID'
  | 'UNDER_WAY';

export type RenovationFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  outstanding?: InputMaybe<Scalars['Boolean']['input']>;
  due?: InputMaybe<Scalars['Boolean']['input']>;
  crossYear?: InputMaybe<Scalars['Boolean']['input']>;
  moved?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['Boolean']['input']>;
  grade?: InputMaybe<HouseGrade>;
  year?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type RenovationConnection = {
  __typename?: 'RenovationConnection';
  edges: Array<RenovationEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type RenovationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type RenovationEdge = {
  __typename?: 'RenovationEdge';
  cursor: Scalars['String']['output'];
  node: Renovation;
};

export type RecordRenovationInput = {
  renovationId?: InputMaybe<Scalars['ID']['input']>;
  householdId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  grade: HouseGrade;
  approved: Scalars['Money']['input'];
  paid: Scalars['Money']['input'];
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  plannedUntil: Scalars['Date']['input'];
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  method?: InputMaybe<Scalars['String']['input']>;
  houseNumber?: InputMaybe<Scalars['String']['input']>;
  seenStatementId?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type RenovationRecorded = {
  __typename?: 'RenovationRecorded';
  renovation?: Maybe<Renovation>;
  statement: RenovationStatement;
};

export type RecordRenovationResult = RenovationRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | StatementChanged;

export type RenovationOrder = {
  field: RenovationOrderField;
  direction?: OrderDirection;
};

export type RenovationOrderField =
  | 'PLANNED_COMPLETION_ON'
  | 'STARTED_ON'
  | 'COMPLETED_ON'
  | 'GRANT'
  | 'HOUSEHOLD_CODE';

export type AcceptRenovationInput = {
  renovationId: Scalars['ID']['input'];
  householdId: Scalars['ID']['input'];
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  seenStatementId?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type NotCompleteYet = UserError & {
  __typename?: 'NotCompleteYet';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type AcceptRenovationResult = RenovationRecorded | InvalidInput | KeyInUse | NotCompleteYet | NotFound | NotPermitted | StatementChanged;

export type RecordRenovationPaymentInput = {
  renovationId: Scalars['ID']['input'];
  householdId: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  fundSource: Scalars['String']['input'];
  fundLevel?: InputMaybe<FundLevel>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RenovationPaid = {
  __typename?: 'RenovationPaid';
  renovation?: Maybe<Renovation>;
  payment: RenovationPayment;
};

export type RecordRenovationPaymentResult = RenovationPaid | AmountExceeded | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceNotAllowed;

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  housingWaterActual?: Maybe<TargetActual>;
};

export type WaterAnswer = {
  __typename?: 'WaterAnswer';
  household: Household;
  secure?: Maybe<Scalars['Boolean']['output']>;
  finding?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AnswerWaterInput = {
  householdId: Scalars['ID']['input'];
  secure?: InputMaybe<Scalars['Boolean']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WaterAnswered = {
  __typename?: 'WaterAnswered';
  answer: WaterAnswer;
};

export type AnswerWaterResult = WaterAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type WaterDecision = {
  __typename?: 'WaterDecision';
  asOf: Scalars['Date']['output'];
  secure?: Maybe<Scalars['Boolean']['output']>;
  decision: PolicyDecision;
};

export type WaterItemState =
  | 'MET'
  | 'BASIC'
  | 'UNMET';

export type WaterSupply = {
  __typename?: 'WaterSupply';
  id: Scalars['ID']['output'];
  occurredOn: Scalars['Date']['output'];
  mode?: Maybe<Scalars['String']['output']>;
  work?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<WaterItemState>;
  quality?: Maybe<WaterItemState>;
  convenience?: Maybe<WaterItemState>;
  assurance?: Maybe<WaterItemState>;
  litres?: Maybe<Scalars['Int']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  dryDays?: Maybe<Scalars['Int']['output']>;
  distance?: Maybe<Scalars['Int']['output']>;
  height?: Maybe<Scalars['Int']['output']>;
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type RecordWaterSupplyInput = {
  householdId: Scalars['ID']['input'];
  mode?: InputMaybe<Scalars['String']['input']>;
  work?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<WaterItemState>;
  quality?: InputMaybe<WaterItemState>;
  convenience?: InputMaybe<WaterItemState>;
  assurance?: InputMaybe<WaterItemState>;
  litres?: InputMaybe<Scalars['Int']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  dryDays?: InputMaybe<Scalars['Int']['input']>;
  distance?: InputMaybe<Scalars['Int']['input']>;
  height?: InputMaybe<Scalars['Int']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WaterSupplyRecorded = {
  __typename?: 'WaterSupplyRecorded';
  supply: WaterSupply;
};

export type RecordWaterSupplyResult = WaterSupplyRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type WaterTesterLevel =
  | 'TOWNSHIP'
  | 'COUNTY'
  | 'CITY'
  | 'PROVINCE'
  | 'NATIONAL'
  | 'THIRD_PARTY';

export type WaterTest = {
  __typename?: 'WaterTest';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  work: Scalars['String']['output'];
  workName?: Maybe<Scalars['String']['output']>;
  tester: Scalars['String']['output'];
  level: WaterTesterLevel;
  testedOn: Scalars['Date']['output'];
  passed: Scalars['Boolean']['output'];
  failedItems?: Maybe<Scalars['String']['output']>;
  reportNumber?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
};

export type WaterTestFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  work?: InputMaybe<Scalars['String']['input']>;
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  level?: InputMaybe<WaterTesterLevel>;
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WaterItem =
  | 'QUANTITY'
  | 'QUALITY'
  | 'CONVENIENCE'
  | 'ASSURANCE';

export type HouseholdWater = {
  __typename?: 'HouseholdWater';
  household: Household;
  divisionCode: Scalars['String']['output'];
  work?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<WaterItemState>;
  quality?: Maybe<WaterItemState>;
  convenience?: Maybe<WaterItemState>;
  assurance?: Maybe<WaterItemState>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  secure?: Maybe<Scalars['Boolean']['output']>;
  finding?: Maybe<Scalars['String']['output']>;
  answeredOn?: Maybe<Scalars['Date']['output']>;
};

export type WaterSupplyFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  safe?: InputMaybe<Scalars['Boolean']['input']>;
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  item?: InputMaybe<WaterItem>;
  state?: InputMaybe<WaterItemState>;
  work?: InputMaybe<Scalars['String']['input']>;
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  tested?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type WaterSupplyOrder = {
  field: WaterSupplyOrderField;
  direction?: OrderDirection;
};

export type WaterSupplyOrderField =
  | 'CHECKED_ON'
  | 'DIVISION';

export type HouseholdWaterConnection = {
  __typename?: 'HouseholdWaterConnection';
  edges: Array<HouseholdWaterEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type HouseholdWaterConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type HouseholdWaterEdge = {
  __typename?: 'HouseholdWaterEdge';
  cursor: Scalars['String']['output'];
  node: HouseholdWater;
};

export type WaterTestOrder = {
  field: WaterTestOrderField;
  direction?: OrderDirection;
};

export type WaterTestOrderField =
  | 'TESTED_ON';

export type WaterTestConnection = {
  __typename?: 'WaterTestConnection';
  edges: Array<WaterTestEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WaterTestConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WaterTestEdge = {
  __typename?: 'WaterTestEdge';
  cursor: Scalars['String']['output'];
  node: WaterTest;
};

export type RecordWaterTestInput = {
  work: Scalars['String']['input'];
  workName?: InputMaybe<Scalars['String']['input']>;
  divisionCode: Scalars['String']['input'];
  tester: Scalars['String']['input'];
  level: WaterTesterLevel;
  passed: Scalars['Boolean']['input'];
  failedItems?: InputMaybe<Scalars['String']['input']>;
  reportNumber?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type WaterTestRecorded = {
  __typename?: 'WaterTestRecorded';
  test: WaterTest;
};

export type RecordWaterTestResult = WaterTestRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | TesterLevelTooLow;

export type TesterLevelTooLow = UserError & {
  __typename?: 'TesterLevelTooLow';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  least: WaterTesterLevel;
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
  AppraiseHouseResult: ( Omit<HouseAppraised, 'appraisal'> & { appraisal: _RefType['HouseAppraisal'] } & { __typename: 'HouseAppraised' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordDwellingResult: ( Omit<DwellingRecorded, 'word'> & { word: _RefType['HouseWord'] } & { __typename: 'DwellingRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ChooseHousingRemedyResult: ( HousingRemedyChosen & { __typename: 'HousingRemedyChosen' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ApproveRenovationResult: ( RenovationRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  BeginOutageResult: ( Omit<WaterOutageRecorded, 'outage'> & { outage: _RefType['WaterOutage'] } & { __typename: 'WaterOutageRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SupplyInEmergencyResult: ( Omit<WaterOutageRecorded, 'outage'> & { outage: _RefType['WaterOutage'] } & { __typename: 'WaterOutageRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RestoreWaterResult: ( Omit<WaterOutageRecorded, 'outage'> & { outage: _RefType['WaterOutage'] } & { __typename: 'WaterOutageRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordSiteProgressResult: ( Omit<SiteProgressRecorded, 'site'> & { site: _RefType['WaterSite'] } & { __typename: 'SiteProgressRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordRenovationResult: ( RenovationRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AcceptRenovationResult: ( RenovationRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordRenovationPaymentResult: ( RenovationPaidMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnswerWaterResult: ( Omit<WaterAnswered, 'answer'> & { answer: _RefType['WaterAnswer'] } & { __typename: 'WaterAnswered' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordWaterSupplyResult: ( Omit<WaterSupplyRecorded, 'supply'> & { supply: _RefType['WaterSupply'] } & { __typename: 'WaterSupplyRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordWaterTestResult: ( Omit<WaterTestRecorded, 'test'> & { test: _RefType['WaterTest'] } & { __typename: 'WaterTestRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AttachFilesResult: ( FilesAttached & { __typename: 'FilesAttached' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TakeBackAttachmentResult: ( AttachmentTakenBack & { __typename: 'AttachmentTakenBack' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MatchWaitingRowResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<WaitingRowMatched, 'household'> & { household: _RefType['Household'] } & { __typename: 'WaitingRowMatched' } );
  WithdrawImportResult: ( UserErrorValue ) | ( Omit<ImportWithdrawalStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportWithdrawalStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Omit<ImportStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordWorkResult: ( Omit<WorkRecorded, 'work'> & { work: _RefType['WorkRecord'] } & { __typename: 'WorkRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  StartHousingWaterImportInput: StartHousingWaterImportInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HouseGrade: HouseGrade;
  SafetyObservation: ResolverTypeWrapper<SafetyObservation>;
  TransitionRun: ResolverTypeWrapper<Omit<TransitionRun, 'housingWaterItems'> & { housingWaterItems?: Maybe<ResolversTypes['TransitionItemConnection']> }>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'housingWaterDeeds'> & { housingWaterDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
  Dwelling: ResolverTypeWrapper<DwellingMapper>;
  DwellingFilter: DwellingFilter;
  DwellingOrder: DwellingOrder;
  DwellingOrderField: DwellingOrderField;
  DwellingConnection: ResolverTypeWrapper<Omit<DwellingConnection, 'edges'> & { edges: Array<ResolversTypes['DwellingEdge']> }>;
  DwellingEdge: ResolverTypeWrapper<Omit<DwellingEdge, 'node'> & { node: ResolversTypes['Dwelling'] }>;
  UnsafeHousing: ResolverTypeWrapper<UnsafeHousingMapper>;
  HousingRemedyFilter: HousingRemedyFilter;
  HousingRemedyOrder: HousingRemedyOrder;
  HousingRemedyOrderField: HousingRemedyOrderField;
  UnsafeHousingConnection: ResolverTypeWrapper<Omit<UnsafeHousingConnection, 'edges'> & { edges: Array<ResolversTypes['UnsafeHousingEdge']> }>;
  UnsafeHousingEdge: ResolverTypeWrapper<Omit<UnsafeHousingEdge, 'node'> & { node: ResolversTypes['UnsafeHousing'] }>;
  HousingAnswer: ResolverTypeWrapper<Omit<HousingAnswer, 'decision'> & { decision: ResolversTypes['PolicyDecision'] }>;
  RenovationRight: ResolverTypeWrapper<Omit<RenovationRight, 'decision'> & { decision: ResolversTypes['PolicyDecision'] }>;
  RenovationWay: RenovationWay;
  HousingRemedy: ResolverTypeWrapper<HousingRemedy>;
  HousingRemedyKind: HousingRemedyKind;
  HouseWord: ResolverTypeWrapper<HouseWordMapper>;
  Appraisal: ResolverTypeWrapper<Appraisal>;
  HouseAppraisal: ResolverTypeWrapper<HouseAppraisalMapper>;
  AppraiseHouseInput: AppraiseHouseInput;
  HouseAppraised: ResolverTypeWrapper<Omit<HouseAppraised, 'appraisal'> & { appraisal: ResolversTypes['HouseAppraisal'] }>;
  AppraiseHouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppraiseHouseResult']>;
  RecordDwellingInput: RecordDwellingInput;
  DwellingRecorded: ResolverTypeWrapper<Omit<DwellingRecorded, 'word'> & { word: ResolversTypes['HouseWord'] }>;
  RecordDwellingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDwellingResult']>;
  ChooseHousingRemedyInput: ChooseHousingRemedyInput;
  HousingRemedyChosen: ResolverTypeWrapper<HousingRemedyChosen>;
  ChooseHousingRemedyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseHousingRemedyResult']>;
  RemedyOpen: ResolverTypeWrapper<UserErrorValue>;
  ApproveRenovationInput: ApproveRenovationInput;
  ApproveRenovationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRenovationResult']>;
  WaterOutage: ResolverTypeWrapper<WaterOutageMapper>;
  WaterOutageFilter: WaterOutageFilter;
  WaterOutageOrder: WaterOutageOrder;
  WaterOutageOrderField: WaterOutageOrderField;
  WaterOutageConnection: ResolverTypeWrapper<WaterOutageConnectionMapper>;
  WaterOutageEdge: ResolverTypeWrapper<WaterOutageEdgeMapper>;
  BeginOutageInput: BeginOutageInput;
  SupplyInEmergencyInput: SupplyInEmergencyInput;
  RestoreWaterInput: RestoreWaterInput;
  WaterOutageRecorded: ResolverTypeWrapper<Omit<WaterOutageRecorded, 'outage'> & { outage: ResolversTypes['WaterOutage'] }>;
  BeginOutageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginOutageResult']>;
  SupplyInEmergencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupplyInEmergencyResult']>;
  RestoreWaterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreWaterResult']>;
  Person: ResolverTypeWrapper<Person>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  WaterProgramme: ResolverTypeWrapper<Omit<WaterProgramme, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  WaterProgrammePlace: ResolverTypeWrapper<WaterProgrammePlace>;
  WaterSite: ResolverTypeWrapper<WaterSiteMapper>;
  WaterSiteState: WaterSiteState;
  WaterSiteFilter: WaterSiteFilter;
  WaterSiteOrder: WaterSiteOrder;
  WaterSiteOrderField: WaterSiteOrderField;
  WaterSiteConnection: ResolverTypeWrapper<Omit<WaterSiteConnection, 'edges'> & { edges: Array<ResolversTypes['WaterSiteEdge']> }>;
  WaterSiteEdge: ResolverTypeWrapper<Omit<WaterSiteEdge, 'node'> & { node: ResolversTypes['WaterSite'] }>;
  RecordSiteProgressInput: RecordSiteProgressInput;
  SiteProgressRecorded: ResolverTypeWrapper<Omit<SiteProgressRecorded, 'site'> & { site: ResolversTypes['WaterSite'] }>;
  SiteUnknown: ResolverTypeWrapper<UserErrorValue>;
  RecordSiteProgressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSiteProgressResult']>;
  RelocatedTo: ResolverTypeWrapper<RelocatedTo>;
  RelocationSite: ResolverTypeWrapper<RelocationSiteMapper>;
  RelocationSiteFilter: RelocationSiteFilter;
  RelocationSiteOrder: RelocationSiteOrder;
  RelocationSiteOrderField: RelocationSiteOrderField;
  RelocationSiteConnection: ResolverTypeWrapper<Omit<RelocationSiteConnection, 'edges'> & { edges: Array<ResolversTypes['RelocationSiteEdge']> }>;
  RelocationSiteEdge: ResolverTypeWrapper<Omit<RelocationSiteEdge, 'node'> & { node: ResolversTypes['RelocationSite'] }>;
  Renovation: ResolverTypeWrapper<RenovationMapper>;
  RenovationPayment: ResolverTypeWrapper<RenovationPaymentMapper>;
  FundLevel: FundLevel;
  RenovationFunds: ResolverTypeWrapper<RenovationFundsMapper>;
  RenovationFundsDue: ResolverTypeWrapper<Omit<RenovationFundsDue, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  RenovationStatement: ResolverTypeWrapper<RenovationStatementMapper>;
  RenovationState: RenovationState;
  RenovationFilter: RenovationFilter;
  RenovationConnection: ResolverTypeWrapper<Omit<RenovationConnection, 'edges'> & { edges: Array<ResolversTypes['RenovationEdge']> }>;
  RenovationEdge: ResolverTypeWrapper<Omit<RenovationEdge, 'node'> & { node: ResolversTypes['Renovation'] }>;
  RecordRenovationInput: RecordRenovationInput;
  RenovationRecorded: ResolverTypeWrapper<RenovationRecordedMapper>;
  RecordRenovationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRenovationResult']>;
  RenovationOrder: RenovationOrder;
  RenovationOrderField: RenovationOrderField;
  AcceptRenovationInput: AcceptRenovationInput;
  NotCompleteYet: ResolverTypeWrapper<UserErrorValue>;
  AcceptRenovationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptRenovationResult']>;
  RecordRenovationPaymentInput: RecordRenovationPaymentInput;
  RenovationPaid: ResolverTypeWrapper<RenovationPaidMapper>;
  RecordRenovationPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRenovationPaymentResult']>;
  Target: ResolverTypeWrapper<TargetMapper>;
  WaterAnswer: ResolverTypeWrapper<WaterAnswerMapper>;
  AnswerWaterInput: AnswerWaterInput;
  WaterAnswered: ResolverTypeWrapper<Omit<WaterAnswered, 'answer'> & { answer: ResolversTypes['WaterAnswer'] }>;
  AnswerWaterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerWaterResult']>;
  WaterDecision: ResolverTypeWrapper<Omit<WaterDecision, 'decision'> & { decision: ResolversTypes['PolicyDecision'] }>;
  WaterItemState: WaterItemState;
  WaterSupply: ResolverTypeWrapper<WaterSupplyMapper>;
  RecordWaterSupplyInput: RecordWaterSupplyInput;
  WaterSupplyRecorded: ResolverTypeWrapper<Omit<WaterSupplyRecorded, 'supply'> & { supply: ResolversTypes['WaterSupply'] }>;
  RecordWaterSupplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWaterSupplyResult']>;
  WaterTesterLevel: WaterTesterLevel;
  WaterTest: ResolverTypeWrapper<WaterTestMapper>;
  WaterTestFilter: WaterTestFilter;
  WaterItem: WaterItem;
  HouseholdWater: ResolverTypeWrapper<HouseholdWaterMapper>;
  WaterSupplyFilter: WaterSupplyFilter;
  WaterSupplyOrder: WaterSupplyOrder;
  WaterSupplyOrderField: WaterSupplyOrderField;
  HouseholdWaterConnection: ResolverTypeWrapper<Omit<HouseholdWaterConnection, 'edges'> & { edges: Array<ResolversTypes['HouseholdWaterEdge']> }>;
  HouseholdWaterEdge: ResolverTypeWrapper<Omit<HouseholdWaterEdge, 'node'> & { node: ResolversTypes['HouseholdWater'] }>;
  WaterTestOrder: WaterTestOrder;
  WaterTestOrderField: WaterTestOrderField;
  WaterTestConnection: ResolverTypeWrapper<Omit<WaterTestConnection, 'edges'> & { edges: Array<ResolversTypes['WaterTestEdge']> }>;
  WaterTestEdge: ResolverTypeWrapper<Omit<WaterTestEdge, 'node'> & { node: ResolversTypes['WaterTest'] }>;
  RecordWaterTestInput: RecordWaterTestInput;
  WaterTestRecorded: ResolverTypeWrapper<Omit<WaterTestRecorded, 'test'> & { test: ResolversTypes['WaterTest'] }>;
  RecordWaterTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWaterTestResult']>;
  TesterLevelTooLow: ResolverTypeWrapper<UserErrorValue>;
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
  WaitingRowMatched: ResolverTypeWrapper<Omit<WaitingRowMatched, 'household'> & { household: ResolversTypes['Household'] }>;
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
  PreviewedRow: ResolverTypeWrapper<Omit<PreviewedRow, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>;
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
  Household: HouseholdMapper;
  Namesakes: Namesakes;
  StartHousingWaterImportInput: StartHousingWaterImportInput;
  Boolean: Scalars['Boolean']['output'];
  SafetyObservation: SafetyObservation;
  TransitionRun: Omit<TransitionRun, 'housingWaterItems'> & { housingWaterItems?: Maybe<ResolversParentTypes['TransitionItemConnection']> };
  PolicyDeeds: Omit<PolicyDeeds, 'housingWaterDeeds'> & { housingWaterDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
  Dwelling: DwellingMapper;
  DwellingFilter: DwellingFilter;
  DwellingOrder: DwellingOrder;
  DwellingConnection: Omit<DwellingConnection, 'edges'> & { edges: Array<ResolversParentTypes['DwellingEdge']> };
  DwellingEdge: Omit<DwellingEdge, 'node'> & { node: ResolversParentTypes['Dwelling'] };
  UnsafeHousing: UnsafeHousingMapper;
  HousingRemedyFilter: HousingRemedyFilter;
  HousingRemedyOrder: HousingRemedyOrder;
  UnsafeHousingConnection: Omit<UnsafeHousingConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnsafeHousingEdge']> };
  UnsafeHousingEdge: Omit<UnsafeHousingEdge, 'node'> & { node: ResolversParentTypes['UnsafeHousing'] };
  HousingAnswer: Omit<HousingAnswer, 'decision'> & { decision: ResolversParentTypes['PolicyDecision'] };
  RenovationRight: Omit<RenovationRight, 'decision'> & { decision: ResolversParentTypes['PolicyDecision'] };
  HousingRemedy: HousingRemedy;
  HouseWord: HouseWordMapper;
  Appraisal: Appraisal;
  HouseAppraisal: HouseAppraisalMapper;
  AppraiseHouseInput: AppraiseHouseInput;
  HouseAppraised: Omit<HouseAppraised, 'appraisal'> & { appraisal: ResolversParentTypes['HouseAppraisal'] };
  AppraiseHouseResult: ResolversUnionTypes<ResolversParentTypes>['AppraiseHouseResult'];
  RecordDwellingInput: RecordDwellingInput;
  DwellingRecorded: Omit<DwellingRecorded, 'word'> & { word: ResolversParentTypes['HouseWord'] };
  RecordDwellingResult: ResolversUnionTypes<ResolversParentTypes>['RecordDwellingResult'];
  ChooseHousingRemedyInput: ChooseHousingRemedyInput;
  HousingRemedyChosen: HousingRemedyChosen;
  ChooseHousingRemedyResult: ResolversUnionTypes<ResolversParentTypes>['ChooseHousingRemedyResult'];
  RemedyOpen: UserErrorValue;
  ApproveRenovationInput: ApproveRenovationInput;
  ApproveRenovationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveRenovationResult'];
  WaterOutage: WaterOutageMapper;
  WaterOutageFilter: WaterOutageFilter;
  WaterOutageOrder: WaterOutageOrder;
  WaterOutageConnection: WaterOutageConnectionMapper;
  WaterOutageEdge: WaterOutageEdgeMapper;
  BeginOutageInput: BeginOutageInput;
  SupplyInEmergencyInput: SupplyInEmergencyInput;
  RestoreWaterInput: RestoreWaterInput;
  WaterOutageRecorded: Omit<WaterOutageRecorded, 'outage'> & { outage: ResolversParentTypes['WaterOutage'] };
  BeginOutageResult: ResolversUnionTypes<ResolversParentTypes>['BeginOutageResult'];
  SupplyInEmergencyResult: ResolversUnionTypes<ResolversParentTypes>['SupplyInEmergencyResult'];
  RestoreWaterResult: ResolversUnionTypes<ResolversParentTypes>['RestoreWaterResult'];
  Person: Person;
  PolicyPreview: PolicyPreviewMapper;
  WaterProgramme: Omit<WaterProgramme, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  WaterProgrammePlace: WaterProgrammePlace;
  WaterSite: WaterSiteMapper;
  WaterSiteFilter: WaterSiteFilter;
  WaterSiteOrder: WaterSiteOrder;
  WaterSiteConnection: Omit<WaterSiteConnection, 'edges'> & { edges: Array<ResolversParentTypes['WaterSiteEdge']> };
  WaterSiteEdge: Omit<WaterSiteEdge, 'node'> & { node: ResolversParentTypes['WaterSite'] };
  RecordSiteProgressInput: RecordSiteProgressInput;
  SiteProgressRecorded: Omit<SiteProgressRecorded, 'site'> & { site: ResolversParentTypes['WaterSite'] };
  SiteUnknown: UserErrorValue;
  RecordSiteProgressResult: ResolversUnionTypes<ResolversParentTypes>['RecordSiteProgressResult'];
  RelocatedTo: RelocatedTo;
  RelocationSite: RelocationSiteMapper;
  RelocationSiteFilter: RelocationSiteFilter;
  RelocationSiteOrder: RelocationSiteOrder;
  RelocationSiteConnection: Omit<RelocationSiteConnection, 'edges'> & { edges: Array<ResolversParentTypes['RelocationSiteEdge']> };
  RelocationSiteEdge: Omit<RelocationSiteEdge, 'node'> & { node: ResolversParentTypes['RelocationSite'] };
  Renovation: RenovationMapper;
  RenovationPayment: RenovationPaymentMapper;
  RenovationFunds: RenovationFundsMapper;
  RenovationFundsDue: Omit<RenovationFundsDue, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  RenovationStatement: RenovationStatementMapper;
  RenovationFilter: RenovationFilter;
  RenovationConnection: Omit<RenovationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RenovationEdge']> };
  RenovationEdge: Omit<RenovationEdge, 'node'> & { node: ResolversParentTypes['Renovation'] };
  RecordRenovationInput: RecordRenovationInput;
  RenovationRecorded: RenovationRecordedMapper;
  RecordRenovationResult: ResolversUnionTypes<ResolversParentTypes>['RecordRenovationResult'];
  RenovationOrder: RenovationOrder;
  AcceptRenovationInput: AcceptRenovationInput;
  NotCompleteYet: UserErrorValue;
  AcceptRenovationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptRenovationResult'];
  RecordRenovationPaymentInput: RecordRenovationPaymentInput;
  RenovationPaid: RenovationPaidMapper;
  RecordRenovationPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordRenovationPaymentResult'];
  Target: TargetMapper;
  WaterAnswer: WaterAnswerMapper;
  AnswerWaterInput: AnswerWaterInput;
  WaterAnswered: Omit<WaterAnswered, 'answer'> & { answer: ResolversParentTypes['WaterAnswer'] };
  AnswerWaterResult: ResolversUnionTypes<ResolversParentTypes>['AnswerWaterResult'];
  WaterDecision: Omit<WaterDecision, 'decision'> & { decision: ResolversParentTypes['PolicyDecision'] };
  WaterSupply: WaterSupplyMapper;
  RecordWaterSupplyInput: RecordWaterSupplyInput;
  WaterSupplyRecorded: Omit<WaterSupplyRecorded, 'supply'> & { supply: ResolversParentTypes['WaterSupply'] };
  RecordWaterSupplyResult: ResolversUnionTypes<ResolversParentTypes>['RecordWaterSupplyResult'];
  WaterTest: WaterTestMapper;
  WaterTestFilter: WaterTestFilter;
  HouseholdWater: HouseholdWaterMapper;
  WaterSupplyFilter: WaterSupplyFilter;
  WaterSupplyOrder: WaterSupplyOrder;
  HouseholdWaterConnection: Omit<HouseholdWaterConnection, 'edges'> & { edges: Array<ResolversParentTypes['HouseholdWaterEdge']> };
  HouseholdWaterEdge: Omit<HouseholdWaterEdge, 'node'> & { node: ResolversParentTypes['HouseholdWater'] };
  WaterTestOrder: WaterTestOrder;
  WaterTestConnection: Omit<WaterTestConnection, 'edges'> & { edges: Array<ResolversParentTypes['WaterTestEdge']> };
  WaterTestEdge: Omit<WaterTestEdge, 'node'> & { node: ResolversParentTypes['WaterTest'] };
  RecordWaterTestInput: RecordWaterTestInput;
  WaterTestRecorded: Omit<WaterTestRecorded, 'test'> & { test: ResolversParentTypes['WaterTest'] };
  RecordWaterTestResult: ResolversUnionTypes<ResolversParentTypes>['RecordWaterTestResult'];
  TesterLevelTooLow: UserErrorValue;
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
  WaitingRowMatched: Omit<WaitingRowMatched, 'household'> & { household: ResolversParentTypes['Household'] };
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
  PreviewedRow: Omit<PreviewedRow, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> };
  MirroredCase: Omit<MirroredCase, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PolicyDeed: Omit<PolicyDeed, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PolicyDeedConnection: Omit<PolicyDeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyDeedEdge']> };
  PolicyDeedEdge: Omit<PolicyDeedEdge, 'node'> & { node: ResolversParentTypes['PolicyDeed'] };
  PolicyDeedFilter: PolicyDeedFilter;
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  housingWaterImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryHousingWaterImportArgs, 'id'>>;
  housingWaterImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QueryHousingWaterImportsArgs, 'first'>>;
  housingWaterWork?: Resolver<Maybe<ResolversTypes['WorkRecordConnection']>, ParentType, ContextType, RequireFields<QueryHousingWaterWorkArgs, 'first'>>;
  dwellings?: Resolver<Maybe<ResolversTypes['DwellingConnection']>, ParentType, ContextType, RequireFields<QueryDwellingsArgs, 'first'>>;
  housingRemedies?: Resolver<Maybe<ResolversTypes['UnsafeHousingConnection']>, ParentType, ContextType, RequireFields<QueryHousingRemediesArgs, 'first'>>;
  waterOutages?: Resolver<Maybe<ResolversTypes['WaterOutageConnection']>, ParentType, ContextType, RequireFields<QueryWaterOutagesArgs, 'first'>>;
  waterProgramme?: Resolver<Maybe<ResolversTypes['WaterProgramme']>, ParentType, ContextType, Partial<QueryWaterProgrammeArgs>>;
  waterSites?: Resolver<Maybe<ResolversTypes['WaterSiteConnection']>, ParentType, ContextType, RequireFields<QueryWaterSitesArgs, 'first'>>;
  relocationSites?: Resolver<Maybe<ResolversTypes['RelocationSiteConnection']>, ParentType, ContextType, RequireFields<QueryRelocationSitesArgs, 'first'>>;
  renovations?: Resolver<Maybe<ResolversTypes['RenovationConnection']>, ParentType, ContextType, RequireFields<QueryRenovationsArgs, 'first'>>;
  renovationFundsDue?: Resolver<Maybe<ResolversTypes['RenovationFundsDue']>, ParentType, ContextType, Partial<QueryRenovationFundsDueArgs>>;
  waterSupplies?: Resolver<Maybe<ResolversTypes['HouseholdWaterConnection']>, ParentType, ContextType, RequireFields<QueryWaterSuppliesArgs, 'first'>>;
  waterTests?: Resolver<Maybe<ResolversTypes['WaterTestConnection']>, ParentType, ContextType, RequireFields<QueryWaterTestsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startHousingWaterImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartHousingWaterImportArgs, 'input'>>;
  withdrawHousingWaterImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawHousingWaterImportArgs, 'input'>>;
  matchHousingWaterRow?: Resolver<ResolversTypes['MatchWaitingRowResult'], ParentType, ContextType, RequireFields<MutationMatchHousingWaterRowArgs, 'input'>>;
  recordHousingWaterWork?: Resolver<ResolversTypes['RecordWorkResult'], ParentType, ContextType, RequireFields<MutationRecordHousingWaterWorkArgs, 'input'>>;
  attachHousingWaterFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachHousingWaterFilesArgs, 'input'>>;
  takeBackHousingWaterAttachment?: Resolver<ResolversTypes['TakeBackAttachmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackHousingWaterAttachmentArgs, 'input'>>;
  appraiseHouse?: Resolver<ResolversTypes['AppraiseHouseResult'], ParentType, ContextType, RequireFields<MutationAppraiseHouseArgs, 'input'>>;
  recordDwelling?: Resolver<ResolversTypes['RecordDwellingResult'], ParentType, ContextType, RequireFields<MutationRecordDwellingArgs, 'input'>>;
  chooseHousingRemedy?: Resolver<ResolversTypes['ChooseHousingRemedyResult'], ParentType, ContextType, RequireFields<MutationChooseHousingRemedyArgs, 'input'>>;
  approveRenovation?: Resolver<ResolversTypes['ApproveRenovationResult'], ParentType, ContextType, RequireFields<MutationApproveRenovationArgs, 'input'>>;
  beginOutage?: Resolver<ResolversTypes['BeginOutageResult'], ParentType, ContextType, RequireFields<MutationBeginOutageArgs, 'input'>>;
  supplyInEmergency?: Resolver<ResolversTypes['SupplyInEmergencyResult'], ParentType, ContextType, RequireFields<MutationSupplyInEmergencyArgs, 'input'>>;
  restoreWater?: Resolver<ResolversTypes['RestoreWaterResult'], ParentType, ContextType, RequireFields<MutationRestoreWaterArgs, 'input'>>;
  recordSiteProgress?: Resolver<ResolversTypes['RecordSiteProgressResult'], ParentType, ContextType, RequireFields<MutationRecordSiteProgressArgs, 'input'>>;
  recordRenovation?: Resolver<ResolversTypes['RecordRenovationResult'], ParentType, ContextType, RequireFields<MutationRecordRenovationArgs, 'input'>>;
  acceptRenovation?: Resolver<ResolversTypes['AcceptRenovationResult'], ParentType, ContextType, RequireFields<MutationAcceptRenovationArgs, 'input'>>;
  recordRenovationPayment?: Resolver<ResolversTypes['RecordRenovationPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordRenovationPaymentArgs, 'input'>>;
  recordWaterSupply?: Resolver<ResolversTypes['RecordWaterSupplyResult'], ParentType, ContextType, RequireFields<MutationRecordWaterSupplyArgs, 'input'>>;
  recordWaterTest?: Resolver<ResolversTypes['RecordWaterTestResult'], ParentType, ContextType, RequireFields<MutationRecordWaterTestArgs, 'input'>>;
  answerWater?: Resolver<ResolversTypes['AnswerWaterResult'], ParentType, ContextType, RequireFields<MutationAnswerWaterArgs, 'input'>>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  housingWaterAttachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  housingSafety?: Resolver<Maybe<ResolversTypes['SafetyObservation']>, ParentType, ContextType>;
  houseAppraisal?: Resolver<Maybe<ResolversTypes['HouseAppraisal']>, ParentType, ContextType, Partial<HouseholdHouseAppraisalArgs>>;
  dwellings?: Resolver<Maybe<Array<ResolversTypes['Dwelling']>>, ParentType, ContextType, Partial<HouseholdDwellingsArgs>>;
  housingAnswer?: Resolver<Maybe<ResolversTypes['HousingAnswer']>, ParentType, ContextType, Partial<HouseholdHousingAnswerArgs>>;
  housingRemedy?: Resolver<Maybe<ResolversTypes['HousingRemedy']>, ParentType, ContextType, Partial<HouseholdHousingRemedyArgs>>;
  renovationRight?: Resolver<Maybe<ResolversTypes['RenovationRight']>, ParentType, ContextType, Partial<HouseholdRenovationRightArgs>>;
  relocatedTo?: Resolver<Maybe<ResolversTypes['RelocatedTo']>, ParentType, ContextType>;
  renovations?: Resolver<Maybe<ResolversTypes['RenovationConnection']>, ParentType, ContextType, RequireFields<HouseholdRenovationsArgs, 'first'>>;
  waterSupply?: Resolver<Maybe<ResolversTypes['WaterSupply']>, ParentType, ContextType, Partial<HouseholdWaterSupplyArgs>>;
  waterDecision?: Resolver<Maybe<ResolversTypes['WaterDecision']>, ParentType, ContextType, Partial<HouseholdWaterDecisionArgs>>;
  waterSafety?: Resolver<Maybe<ResolversTypes['SafetyObservation']>, ParentType, ContextType>;
  waterAnswer?: Resolver<Maybe<ResolversTypes['WaterAnswer']>, ParentType, ContextType, Partial<HouseholdWaterAnswerArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesakes'] = ResolversParentTypes['Namesakes']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'sought'>;
  sought?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyObservation'] = ResolversParentTypes['SafetyObservation']> = {
  problemFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRun'] = ResolversParentTypes['TransitionRun']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  housingWaterItems?: Resolver<Maybe<ResolversTypes['TransitionItemConnection']>, ParentType, ContextType, RequireFields<TransitionRunHousingWaterItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  housingWaterDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsHousingWaterDeedsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DwellingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dwelling'] = ResolversParentTypes['Dwelling']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['HouseGrade']>, ParentType, ContextType>;
  gradedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  livedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sole?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suspectedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renovatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DwellingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DwellingConnection'] = ResolversParentTypes['DwellingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DwellingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<DwellingConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DwellingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DwellingEdge'] = ResolversParentTypes['DwellingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dwelling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsafeHousingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnsafeHousing'] = ResolversParentTypes['UnsafeHousing']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['HousingRemedy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsafeHousingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnsafeHousingConnection'] = ResolversParentTypes['UnsafeHousingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnsafeHousingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<UnsafeHousingConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsafeHousingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnsafeHousingEdge'] = ResolversParentTypes['UnsafeHousingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnsafeHousing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HousingAnswer'] = ResolversParentTypes['HousingAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationRightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationRight'] = ResolversParentTypes['RenovationRight']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  houseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['RenovationWay']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingRemedyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HousingRemedy'] = ResolversParentTypes['HousingRemedy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HousingRemedyKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseWordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseWord'] = ResolversParentTypes['HouseWord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  houseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  livedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  soleDwelling?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suspected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  builtIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  grade?: Resolver<ResolversTypes['HouseGrade'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseAppraisalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseAppraisal'] = ResolversParentTypes['HouseAppraisal']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HouseGrade'], ParentType, ContextType>;
  soleDwelling?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appraiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  houseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseAppraisedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseAppraised'] = ResolversParentTypes['HouseAppraised']> = {
  appraisal?: Resolver<ResolversTypes['HouseAppraisal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DwellingRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DwellingRecorded'] = ResolversParentTypes['DwellingRecorded']> = {
  word?: Resolver<ResolversTypes['HouseWord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingRemedyChosenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HousingRemedyChosen'] = ResolversParentTypes['HousingRemedyChosen']> = {
  remedy?: Resolver<ResolversTypes['HousingRemedy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterOutageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterOutage'] = ResolversParentTypes['WaterOutage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beganOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  emergencyOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, Partial<WaterOutageEmergencyOnArgs>>;
  restoredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, Partial<WaterOutageRestoredOnArgs>>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<WaterOutageDaysArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterOutageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterOutageConnection'] = ResolversParentTypes['WaterOutageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaterOutageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<WaterOutageConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterOutageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterOutageEdge'] = ResolversParentTypes['WaterOutageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emergencyOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  restoredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaterOutage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterOutageRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterOutageRecorded'] = ResolversParentTypes['WaterOutageRecorded']> = {
  outage?: Resolver<ResolversTypes['WaterOutage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  housingWaterChanges?: Resolver<Maybe<Array<ResolversTypes['PreviewedMatter']>>, ParentType, ContextType>;
  housingWaterMirror?: Resolver<Maybe<Array<ResolversTypes['MirroredCase']>>, ParentType, ContextType, Partial<PolicyPreviewHousingWaterMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterProgramme'] = ResolversParentTypes['WaterProgramme']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sitesAsked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  villagesDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villagesAsked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  townsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  townsAsked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['WaterProgrammePlace']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterProgrammePlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterProgrammePlace'] = ResolversParentTypes['WaterProgrammePlace']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterSiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterSite'] = ResolversParentTypes['WaterSite']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WaterSiteState'], ParentType, ContextType, Partial<WaterSiteStateArgs>>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterSiteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterSiteConnection'] = ResolversParentTypes['WaterSiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaterSiteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<WaterSiteConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterSiteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterSiteEdge'] = ResolversParentTypes['WaterSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaterSite'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteProgressRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SiteProgressRecorded'] = ResolversParentTypes['SiteProgressRecorded']> = {
  site?: Resolver<ResolversTypes['WaterSite'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelocatedToResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocatedTo'] = ResolversParentTypes['RelocatedTo']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelocationSiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocationSite'] = ResolversParentTypes['RelocationSite']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followUps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastFollowUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelocationSiteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocationSiteConnection'] = ResolversParentTypes['RelocationSiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelocationSiteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<RelocationSiteConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelocationSiteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocationSiteEdge'] = ResolversParentTypes['RelocationSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelocationSite'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Renovation'] = ResolversParentTypes['Renovation']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HouseGrade'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedCompletionOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RenovationState'], ParentType, ContextType, Partial<RenovationStateArgs>>;
  grant?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['RenovationStatement']>, ParentType, ContextType, Partial<RenovationStatedArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  houseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  planAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startMonthOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completionMonthOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['RenovationPayment']>, ParentType, ContextType>;
  funds?: Resolver<Maybe<ResolversTypes['RenovationFunds']>, ParentType, ContextType, Partial<RenovationFundsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationPaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationPayment'] = ResolversParentTypes['RenovationPayment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationFundsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationFunds'] = ResolversParentTypes['RenovationFunds']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exempt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationFundsDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationFundsDue'] = ResolversParentTypes['RenovationFundsDue']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueComplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstandingComplete?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueUnmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exemptOutstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationStatement'] = ResolversParentTypes['RenovationStatement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HouseGrade'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationConnection'] = ResolversParentTypes['RenovationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RenovationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<RenovationConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationEdge'] = ResolversParentTypes['RenovationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Renovation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationRecorded'] = ResolversParentTypes['RenovationRecorded']> = {
  renovation?: Resolver<Maybe<ResolversTypes['Renovation']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['RenovationStatement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationPaidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationPaid'] = ResolversParentTypes['RenovationPaid']> = {
  renovation?: Resolver<Maybe<ResolversTypes['Renovation']>, ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['RenovationPayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'divisionCode' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  housingWaterActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterAnswer'] = ResolversParentTypes['WaterAnswer']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterAnswered'] = ResolversParentTypes['WaterAnswered']> = {
  answer?: Resolver<ResolversTypes['WaterAnswer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterDecision'] = ResolversParentTypes['WaterDecision']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterSupply'] = ResolversParentTypes['WaterSupply']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  convenience?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  assurance?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  litres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterSupplyRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterSupplyRecorded'] = ResolversParentTypes['WaterSupplyRecorded']> = {
  supply?: Resolver<ResolversTypes['WaterSupply'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterTestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterTest'] = ResolversParentTypes['WaterTest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tester?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WaterTesterLevel'], ParentType, ContextType>;
  testedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failedItems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdWaterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdWater'] = ResolversParentTypes['HouseholdWater']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  convenience?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  assurance?: Resolver<Maybe<ResolversTypes['WaterItemState']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdWaterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdWaterConnection'] = ResolversParentTypes['HouseholdWaterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdWaterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<HouseholdWaterConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdWaterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdWaterEdge'] = ResolversParentTypes['HouseholdWaterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdWater'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterTestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterTestConnection'] = ResolversParentTypes['WaterTestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaterTestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<WaterTestConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterTestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterTestEdge'] = ResolversParentTypes['WaterTestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaterTest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaterTestRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaterTestRecorded'] = ResolversParentTypes['WaterTestRecorded']> = {
  test?: Resolver<ResolversTypes['WaterTest'], ParentType, ContextType>;
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
  Household?: HouseholdResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  SafetyObservation?: SafetyObservationResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  Dwelling?: DwellingResolvers<ContextType>;
  DwellingConnection?: DwellingConnectionResolvers<ContextType>;
  DwellingEdge?: DwellingEdgeResolvers<ContextType>;
  UnsafeHousing?: UnsafeHousingResolvers<ContextType>;
  UnsafeHousingConnection?: UnsafeHousingConnectionResolvers<ContextType>;
  UnsafeHousingEdge?: UnsafeHousingEdgeResolvers<ContextType>;
  HousingAnswer?: HousingAnswerResolvers<ContextType>;
  RenovationRight?: RenovationRightResolvers<ContextType>;
  HousingRemedy?: HousingRemedyResolvers<ContextType>;
  HouseWord?: HouseWordResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  HouseAppraisal?: HouseAppraisalResolvers<ContextType>;
  HouseAppraised?: HouseAppraisedResolvers<ContextType>;
  DwellingRecorded?: DwellingRecordedResolvers<ContextType>;
  HousingRemedyChosen?: HousingRemedyChosenResolvers<ContextType>;
  WaterOutage?: WaterOutageResolvers<ContextType>;
  WaterOutageConnection?: WaterOutageConnectionResolvers<ContextType>;
  WaterOutageEdge?: WaterOutageEdgeResolvers<ContextType>;
  WaterOutageRecorded?: WaterOutageRecordedResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  WaterProgramme?: WaterProgrammeResolvers<ContextType>;
  WaterProgrammePlace?: WaterProgrammePlaceResolvers<ContextType>;
  WaterSite?: WaterSiteResolvers<ContextType>;
  WaterSiteConnection?: WaterSiteConnectionResolvers<ContextType>;
  WaterSiteEdge?: WaterSiteEdgeResolvers<ContextType>;
  SiteProgressRecorded?: SiteProgressRecordedResolvers<ContextType>;
  RelocatedTo?: RelocatedToResolvers<ContextType>;
  RelocationSite?: RelocationSiteResolvers<ContextType>;
  RelocationSiteConnection?: RelocationSiteConnectionResolvers<ContextType>;
  RelocationSiteEdge?: RelocationSiteEdgeResolvers<ContextType>;
  Renovation?: RenovationResolvers<ContextType>;
  RenovationPayment?: RenovationPaymentResolvers<ContextType>;
  RenovationFunds?: RenovationFundsResolvers<ContextType>;
  RenovationFundsDue?: RenovationFundsDueResolvers<ContextType>;
  RenovationStatement?: RenovationStatementResolvers<ContextType>;
  RenovationConnection?: RenovationConnectionResolvers<ContextType>;
  RenovationEdge?: RenovationEdgeResolvers<ContextType>;
  RenovationRecorded?: RenovationRecordedResolvers<ContextType>;
  RenovationPaid?: RenovationPaidResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  WaterAnswer?: WaterAnswerResolvers<ContextType>;
  WaterAnswered?: WaterAnsweredResolvers<ContextType>;
  WaterDecision?: WaterDecisionResolvers<ContextType>;
  WaterSupply?: WaterSupplyResolvers<ContextType>;
  WaterSupplyRecorded?: WaterSupplyRecordedResolvers<ContextType>;
  WaterTest?: WaterTestResolvers<ContextType>;
  HouseholdWater?: HouseholdWaterResolvers<ContextType>;
  HouseholdWaterConnection?: HouseholdWaterConnectionResolvers<ContextType>;
  HouseholdWaterEdge?: HouseholdWaterEdgeResolvers<ContextType>;
  WaterTestConnection?: WaterTestConnectionResolvers<ContextType>;
  WaterTestEdge?: WaterTestEdgeResolvers<ContextType>;
  WaterTestRecorded?: WaterTestRecordedResolvers<ContextType>;
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
