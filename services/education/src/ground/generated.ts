// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ReportRow, ListedWaiting } from '@dixian/imports';
import type { ChildOfSchoolAgeMapper, DropoutCaseMapper, SchoolLeaveMapper, SchoolingAnswerMapper, TargetMapper } from '../children/mappers';
import type { ClauseRefMapper, HouseholdMapper, PersonMapper, SchoolEnrolmentMapper, SchoolRecordMapper, SchoolTermMapper } from '../roll/mappers';
import type { DecisionChangeMapper, DecisionReasonMapper, EducationItemMapper, PolicyDecisionMapper, PupilInNeedMapper, StudentAidMapper } from '../aid/mappers';
import type { PolicyPreviewMapper } from '../preview/mappers';
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
  schoolRecords?: Maybe<SchoolRecordConnection>;
  schoolEnrolments?: Maybe<SchoolEnrolmentConnection>;
  schoolTerms?: Maybe<SchoolTermConnection>;
  educationImport?: Maybe<ImportReport>;
  educationImports?: Maybe<ImportReportConnection>;
  pupilsInNeed?: Maybe<PupilInNeedConnection>;
  studentAid?: Maybe<StudentAidConnection>;
  yuLuGrants?: Maybe<StudentAidConnection>;
  childrenOfSchoolAge?: Maybe<ChildOfSchoolAgeConnection>;
  dropoutCases?: Maybe<DropoutCaseConnection>;
};

export type QuerySchoolRecordsArgs = {
  filter?: InputMaybe<SchoolRecordFilter>;
  orderBy?: InputMaybe<SchoolRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySchoolEnrolmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<SchoolEnrolmentFilter>;
  orderBy?: InputMaybe<SchoolEnrolmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySchoolTermsArgs = {
  filter?: InputMaybe<SchoolTermFilter>;
  orderBy?: InputMaybe<SchoolTermOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEducationImportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryEducationImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPupilsInNeedArgs = {
  filter?: InputMaybe<PupilInNeedFilter>;
  orderBy?: InputMaybe<PupilInNeedOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryStudentAidArgs = {
  filter?: InputMaybe<StudentAidFilter>;
  orderBy?: InputMaybe<StudentAidOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryYuLuGrantsArgs = {
  filter?: InputMaybe<StudentAidFilter>;
  orderBy?: InputMaybe<StudentAidOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryChildrenOfSchoolAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ChildOfSchoolAgeFilter>;
  orderBy?: InputMaybe<ChildOfSchoolAgeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDropoutCasesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<DropoutCaseFilter>;
  orderBy?: InputMaybe<DropoutCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  startEducationImport: StartImportResult;
  withdrawEducationImport: WithdrawImportResult;
  matchEducationRow: MatchWaitingRowResult;
  attachEducationFiles: AttachFilesResult;
  takeBackEducationAttachment: TakeBackAttachmentResult;
  assessNeed: AssessNeedResult;
  applyForAid: ApplyForAidResult;
  decideAid: DecideAidResult;
  recordAidInKind: RecordAidInKindResult;
  endAid: EndAidResult;
  recordAidPayment: RecordAidPaymentResult;
  answerSchooling: AnswerSchoolingResult;
  recordEnrolment: RecordEnrolmentResult;
  approveLeave: ApproveLeaveResult;
  suspectDropout: SuspectDropoutResult;
  confirmDropout: DropoutCaseResult;
  clearSuspicion: DropoutCaseResult;
  recordReturnVisit: DropoutCaseResult;
  recordHomeLesson: DropoutCaseResult;
  recordReturn: DropoutCaseResult;
  setTerm: SetTermResult;
};

export type MutationStartEducationImportArgs = {
  input: StartEducationImportInput;
};

export type MutationWithdrawEducationImportArgs = {
  input: WithdrawImportInput;
};

export type MutationMatchEducationRowArgs = {
  input: MatchWaitingRowInput;
};

export type MutationAttachEducationFilesArgs = {
  input: AttachFilesInput;
};

export type MutationTakeBackEducationAttachmentArgs = {
  input: TakeBackAttachmentInput;
};

export type MutationAssessNeedArgs = {
  input: AssessNeedInput;
};

export type MutationApplyForAidArgs = {
  input: ApplyForAidInput;
};

export type MutationDecideAidArgs = {
  input: DecideAidInput;
};

export type MutationRecordAidInKindArgs = {
  input: RecordAidInKindInput;
};

export type MutationEndAidArgs = {
  input: EndAidInput;
};

export type MutationRecordAidPaymentArgs = {
  input: RecordAidPaymentInput;
};

export type MutationAnswerSchoolingArgs = {
  input: AnswerSchoolingInput;
};

export type MutationRecordEnrolmentArgs = {
  input: RecordEnrolmentInput;
};

export type MutationApproveLeaveArgs = {
  input: ApproveLeaveInput;
};

export type MutationSuspectDropoutArgs = {
  input: SuspectDropoutInput;
};

export type MutationConfirmDropoutArgs = {
  input: ConfirmDropoutInput;
};

export type MutationClearSuspicionArgs = {
  input: ClearSuspicionInput;
};

export type MutationRecordReturnVisitArgs = {
  input: RecordReturnVisitInput;
};

export type MutationRecordHomeLessonArgs = {
  input: RecordHomeLessonInput;
};

export type MutationRecordReturnArgs = {
  input: RecordReturnInput;
};

export type MutationSetTermArgs = {
  input: SetTermInput;
};

export type EducationItem = {
  __typename?: 'EducationItem';
  item: Scalars['String']['output'];
  state: EducationItemState;
  clause: ClauseRef;
};

export type EducationItemState =
  | 'HAS'
  | 'MISSING'
  | 'NOT_ELIGIBLE'
  | 'UNKNOWN';

export type PupilInNeed = {
  __typename?: 'PupilInNeed';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  household?: Maybe<Household>;
  schoolYear: Scalars['String']['output'];
  inDifficulty: Scalars['Boolean']['output'];
  grade?: Maybe<Scalars['String']['output']>;
  means?: Maybe<Scalars['Money']['output']>;
  cost?: Maybe<Scalars['Money']['output']>;
  aided: Scalars['Boolean']['output'];
  source: Scalars['String']['output'];
};

export type PupilInNeedFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  aided?: InputMaybe<Scalars['Boolean']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PupilInNeedConnection = {
  __typename?: 'PupilInNeedConnection';
  edges: Array<PupilInNeedEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PupilInNeedConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PupilInNeedEdge = {
  __typename?: 'PupilInNeedEdge';
  cursor: Scalars['String']['output'];
  node: PupilInNeed;
};

export type PupilInNeedOrder = {
  field: PupilInNeedOrderField;
  direction?: OrderDirection;
};

export type PupilInNeedOrderField =
  | 'DIVISION';

export type StudentAid = {
  __typename?: 'StudentAid';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  household?: Maybe<Household>;
  schoolYear: Scalars['String']['output'];
  term: SchoolTermName;
  item: Scalars['String']['output'];
  state: StudentAidState;
  school?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<Scalars['String']['output']>;
  boarding?: Maybe<Scalars['String']['output']>;
  inKind: Scalars['Boolean']['output'];
  basis?: Maybe<Scalars['String']['output']>;
  appliedOn?: Maybe<Scalars['Date']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  outcome?: Maybe<DecisionOutcome>;
  decision?: Maybe<PolicyDecision>;
  amount?: Maybe<Scalars['Money']['output']>;
  mealAmount?: Maybe<Scalars['Money']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  paidAmount?: Maybe<Scalars['Money']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

export type FundLevel =
  | 'CENTRAL'
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'OTHER'
  | 'PROVINCIAL'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type StudentAidState =
  | 'APPLIED'
  | 'DECIDED'
  | 'ENDED'
  | 'IN_EFFECT'
  | 'PAID';

export type StudentAidFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  term?: InputMaybe<SchoolTermName>;
  item?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<StudentAidState>;
  outcome?: InputMaybe<DecisionOutcome>;
  inKind?: InputMaybe<Scalars['Boolean']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  school?: InputMaybe<Scalars['String']['input']>;
  amountSet?: InputMaybe<Scalars['Boolean']['input']>;
  paidFrom?: InputMaybe<Scalars['Date']['input']>;
  paidTo?: InputMaybe<Scalars['Date']['input']>;
  fundSource?: InputMaybe<Scalars['String']['input']>;
  fundLevel?: InputMaybe<FundLevel>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StudentAidConnection = {
  __typename?: 'StudentAidConnection';
  edges: Array<StudentAidEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type StudentAidConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type StudentAidEdge = {
  __typename?: 'StudentAidEdge';
  cursor: Scalars['String']['output'];
  node: StudentAid;
};

export type StudentAidOrder = {
  field: StudentAidOrderField;
  direction?: OrderDirection;
};

export type StudentAidOrderField =
  | 'DIVISION'
  | 'PAID_ON';

export type AssessNeedInput = {
  personId: Scalars['ID']['input'];
  schoolYear: Scalars['String']['input'];
  inDifficulty: Scalars['Boolean']['input'];
  grade?: InputMaybe<Scalars['String']['input']>;
  means?: InputMaybe<Scalars['Money']['input']>;
  cost?: InputMaybe<Scalars['Money']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ApplyForAidInput = {
  personId: Scalars['ID']['input'];
  schoolYear: Scalars['String']['input'];
  term: SchoolTermName;
  item: Scalars['String']['input'];
  inKind?: InputMaybe<Scalars['Boolean']['input']>;
  school?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  boarding?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DecideAidInput = {
  aidId: Scalars['ID']['input'];
  amount?: InputMaybe<Scalars['Money']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordAidInKindInput = {
  aidId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EndAidInput = {
  aidId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordAidPaymentInput = {
  aidId: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<FundLevel>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type NeedAssessed = {
  __typename?: 'NeedAssessed';
  need: PupilInNeed;
};

export type AssessNeedResult = NeedAssessed | InvalidInput | KeyInUse | NotFound | NotPermitted | WrongLevel;

export type AidApplied = {
  __typename?: 'AidApplied';
  aid: StudentAid;
};

export type ApplyForAidResult = AidApplied | AlreadyGranted | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AidDecided = {
  __typename?: 'AidDecided';
  aid: StudentAid;
};

export type DecideAidResult = AidDecided | AlreadyPaid | InvalidInput | KeyInUse | NotFound | NotPermitted | TermNotSet | WrongLevel;

export type TermNotSet = UserError & {
  __typename?: 'TermNotSet';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  schoolYear: Scalars['String']['output'];
  term: SchoolTermName;
};

export type AidInKindRecorded = {
  __typename?: 'AidInKindRecorded';
  aid: StudentAid;
};

export type RecordAidInKindResult = AidInKindRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | WrongLevel;

export type AidEnded = {
  __typename?: 'AidEnded';
  aid: StudentAid;
};

export type EndAidResult = AidEnded | InvalidInput | KeyInUse | NotFound | NotPermitted | WrongLevel;

export type AidPaid = {
  __typename?: 'AidPaid';
  aid: StudentAid;
};

export type RecordAidPaymentResult = AidPaid | AlreadyPaid | AmountNotSet | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceNotAllowed | WrongLevel;

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  educationActual?: Maybe<TargetActual>;
};

export type CompulsoryEducation = {
  __typename?: 'CompulsoryEducation';
  dropoutFound: Scalars['Boolean']['output'];
  seenOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type SchoolingAnswer = {
  __typename?: 'SchoolingAnswer';
  household: Household;
  secure?: Maybe<Scalars['Boolean']['output']>;
  finding?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AnswerSchoolingInput = {
  householdId: Scalars['ID']['input'];
  secure?: InputMaybe<Scalars['Boolean']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SchoolingAnswered = {
  __typename?: 'SchoolingAnswered';
  answer: SchoolingAnswer;
};

export type AnswerSchoolingResult = SchoolingAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted | StillOutOfSchool;

export type ChildOfSchoolAge = {
  __typename?: 'ChildOfSchoolAge';
  person: Person;
  household: Household;
  standing: ChildStanding;
  since?: Maybe<Scalars['Date']['output']>;
  fromLastTerm: Scalars['Boolean']['output'];
};

export type ChildStanding =
  | 'DROPPED_OUT'
  | 'ENROLLED'
  | 'HOME_TAUGHT'
  | 'ON_LEAVE'
  | 'SUSPECTED'
  | 'UNKNOWN';

export type ChildOfSchoolAgeFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  standing?: InputMaybe<ChildStanding>;
  withoutSchool?: InputMaybe<Scalars['Boolean']['input']>;
  fromLastTerm?: InputMaybe<Scalars['Boolean']['input']>;
  sinceFrom?: InputMaybe<Scalars['Date']['input']>;
  sinceTo?: InputMaybe<Scalars['Date']['input']>;
};

export type ChildOfSchoolAgeConnection = {
  __typename?: 'ChildOfSchoolAgeConnection';
  edges: Array<ChildOfSchoolAgeEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ChildOfSchoolAgeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ChildOfSchoolAgeEdge = {
  __typename?: 'ChildOfSchoolAgeEdge';
  cursor: Scalars['String']['output'];
  node: ChildOfSchoolAge;
};

export type ChildOfSchoolAgeOrder = {
  field: ChildOfSchoolAgeOrderField;
  direction?: OrderDirection;
};

export type ChildOfSchoolAgeOrderField =
  | 'DIVISION'
  | 'SINCE';

export type DropoutCase = {
  __typename?: 'DropoutCase';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  household?: Maybe<Household>;
  droppedOn: Scalars['Date']['output'];
  state: DropoutCaseState;
  action?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<DropoutReason>;
  proven: Scalars['Boolean']['output'];
  visits: Scalars['Int']['output'];
  lastVisitOn?: Maybe<Scalars['Date']['output']>;
  lessons: Scalars['Int']['output'];
  closedOn?: Maybe<Scalars['Date']['output']>;
  school?: Maybe<Scalars['String']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  newestStep?: Maybe<Scalars['ID']['output']>;
  clauses: Array<ClauseRef>;
  source: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type DropoutCaseState =
  | 'CLEARED'
  | 'HOME_TAUGHT'
  | 'OPEN'
  | 'RETURNED'
  | 'SUSPECTED';

export type DropoutReason =
  | 'AVERSION'
  | 'HEALTH'
  | 'OTHER'
  | 'POVERTY';

export type DropoutCaseFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<DropoutCaseState>;
  reason?: InputMaybe<DropoutReason>;
  action?: InputMaybe<Scalars['String']['input']>;
  proven?: InputMaybe<Scalars['Boolean']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  notVisitedSince?: InputMaybe<Scalars['Date']['input']>;
  droppedFrom?: InputMaybe<Scalars['Date']['input']>;
  droppedTo?: InputMaybe<Scalars['Date']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DropoutCaseConnection = {
  __typename?: 'DropoutCaseConnection';
  edges: Array<DropoutCaseEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type DropoutCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type DropoutCaseEdge = {
  __typename?: 'DropoutCaseEdge';
  cursor: Scalars['String']['output'];
  node: DropoutCase;
};

export type DropoutCaseOrder = {
  field: DropoutCaseOrderField;
  direction?: OrderDirection;
};

export type DropoutCaseOrderField =
  | 'DROPPED_ON'
  | 'DIVISION';

export type SchoolLeave = {
  __typename?: 'SchoolLeave';
  id: Scalars['ID']['output'];
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
  approvedBy: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type RecordEnrolmentInput = {
  personId: Scalars['ID']['input'];
  schoolYear: Scalars['String']['input'];
  term: SchoolTermName;
  school: Scalars['String']['input'];
  stage: SchoolStage;
  grade?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<SchoolEnrolmentState>;
  boarding?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ApproveLeaveInput = {
  personId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  approvedBy: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type SuspectDropoutInput = {
  personId: Scalars['ID']['input'];
  school?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<DropoutReason>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ConfirmDropoutInput = {
  caseId: Scalars['ID']['input'];
  reason?: InputMaybe<DropoutReason>;
  proven?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  seenStep?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ClearSuspicionInput = {
  caseId: Scalars['ID']['input'];
  school: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  seenStep?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type RecordReturnVisitInput = {
  caseId: Scalars['ID']['input'];
  reason?: InputMaybe<DropoutReason>;
  proven?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  seenStep?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type RecordHomeLessonInput = {
  caseId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  seenStep?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type RecordReturnInput = {
  caseId: Scalars['ID']['input'];
  school: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  seenStep?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type SetTermInput = {
  schoolYear: Scalars['String']['input'];
  term: SchoolTermName;
  opensOn: Scalars['Date']['input'];
  closesOn: Scalars['Date']['input'];
  rollClosedOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SchoolEnrolmentRecorded = {
  __typename?: 'SchoolEnrolmentRecorded';
  enrolment: SchoolEnrolment;
};

export type RecordEnrolmentResult = SchoolEnrolmentRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type LeaveApproved = {
  __typename?: 'LeaveApproved';
  leave: SchoolLeave;
};

export type ApproveLeaveResult = LeaveApproved | InvalidInput | KeyInUse | NotFound | NotPermitted | WrongLevel;

export type DropoutSuspected = {
  __typename?: 'DropoutSuspected';
  case: DropoutCase;
};

export type SuspectDropoutResult = DropoutSuspected | CaseOpen | InvalidInput | KeyInUse | NotFound | NotOfSchoolAge | NotPermitted;

export type DropoutCaseChanged = {
  __typename?: 'DropoutCaseChanged';
  case: DropoutCase;
};

export type DropoutCaseResult = DropoutCaseChanged | InvalidInput | KeyInUse | NotFound | NotPermitted | ProofRequired | StatementChanged;

export type TermSet = {
  __typename?: 'TermSet';
  term: SchoolTerm;
};

export type SetTermResult = TermSet | InvalidInput | KeyInUse | NotFound | NotPermitted | WrongLevel;

export type CaseOpen = UserError & {
  __typename?: 'CaseOpen';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  case: DropoutCase;
};

export type NotOfSchoolAge = UserError & {
  __typename?: 'NotOfSchoolAge';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type ProofRequired = UserError & {
  __typename?: 'ProofRequired';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type StillOutOfSchool = UserError & {
  __typename?: 'StillOutOfSchool';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  educationChanges?: Maybe<Array<PreviewedMatter>>;
  educationMirror?: Maybe<Array<MirroredCase>>;
};

export type PolicyPreviewEducationMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type StartEducationImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  educationAttachments?: Maybe<Array<Attachment>>;
  educationAid?: Maybe<StudentAidConnection>;
  compulsoryEducation?: Maybe<CompulsoryEducation>;
  schoolingAnswer?: Maybe<SchoolingAnswer>;
  childrenOfSchoolAge?: Maybe<Array<ChildOfSchoolAge>>;
};

export type HouseholdEducationAidArgs = {
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdSchoolingAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdChildrenOfSchoolAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  schoolRecord?: Maybe<SchoolRecord>;
  schoolHistory?: Maybe<SchoolEnrolmentConnection>;
  yuLuGrant?: Maybe<PolicyDecision>;
  educationRelief?: Maybe<PolicyDecision>;
  educationItems?: Maybe<Array<EducationItem>>;
  dropoutCase?: Maybe<DropoutCase>;
};

export type PersonSchoolHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PersonYuLuGrantArgs = {
  schoolYear: Scalars['String']['input'];
  term: SchoolTermName;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonEducationReliefArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonEducationItemsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonDropoutCaseArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type SchoolEnrolment = {
  __typename?: 'SchoolEnrolment';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  household?: Maybe<Household>;
  schoolYear: Scalars['String']['output'];
  term: SchoolTermName;
  school: Scalars['String']['output'];
  stage: SchoolStage;
  grade?: Maybe<Scalars['String']['output']>;
  state: SchoolEnrolmentState;
  since: Scalars['Date']['output'];
  untilOn?: Maybe<Scalars['Date']['output']>;
  boarding?: Maybe<Scalars['String']['output']>;
  approvedBy?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type SchoolEnrolmentFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  term?: InputMaybe<SchoolTermName>;
  stage?: InputMaybe<SchoolStage>;
  state?: InputMaybe<SchoolEnrolmentState>;
  school?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  boarding?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SchoolEnrolmentOrder = {
  field: SchoolEnrolmentOrderField;
  direction?: OrderDirection;
};

export type SchoolEnrolmentOrderField =
  | 'DIVISION'
  | 'SINCE';

export type SchoolEnrolmentConnection = {
  __typename?: 'SchoolEnrolmentConnection';
  edges: Array<SchoolEnrolmentEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SchoolEnrolmentConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SchoolEnrolmentEdge = {
  __typename?: 'SchoolEnrolmentEdge';
  cursor: Scalars['String']['output'];
  node: SchoolEnrolment;
};

export type SchoolEnrolmentState =
  | 'COMPLETED'
  | 'ENROLLED'
  | 'LEFT'
  | 'ON_LEAVE';

export type SchoolTermName =
  | 'AUTUMN'
  | 'SPRING';

export type SchoolTerm = {
  __typename?: 'SchoolTerm';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  schoolYear: Scalars['String']['output'];
  term: SchoolTermName;
  opensOn?: Maybe<Scalars['Date']['output']>;
  closesOn?: Maybe<Scalars['Date']['output']>;
  rollClosedOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

export type SchoolTermFilter = {
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  term?: InputMaybe<SchoolTermName>;
};

export type SchoolTermConnection = {
  __typename?: 'SchoolTermConnection';
  edges: Array<SchoolTermEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SchoolTermConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SchoolTermEdge = {
  __typename?: 'SchoolTermEdge';
  cursor: Scalars['String']['output'];
  node: SchoolTerm;
};

export type SchoolTermOrder = {
  field: SchoolTermOrderField;
  direction?: OrderDirection;
};

export type SchoolTermOrderField =
  | 'OPENS_ON';

export type SchoolRecord = {
  __typename?: 'SchoolRecord';
  person: Person;
  household: Household;
  stage: SchoolStage;
  status: Scalars['String']['output'];
  seenOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type SchoolStage =
  | 'HIGH_SCHOOL'
  | 'BACHELOR'
  | 'JUNIOR'
  | 'KINDERGARTEN'
  | 'POSTGRADUATE'
  | 'PRESCHOOL_AGE'
  | 'PRIMARY'
  | 'TECHNICIAN'
  | 'VOCATIONAL_COLLEGE'
  | 'VOCATIONAL_SCHOOL';

export type SchoolRecordFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<SchoolStage>;
  status?: InputMaybe<Scalars['String']['input']>;
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  seenBy?: InputMaybe<Scalars['Date']['input']>;
};

export type SchoolRecordConnection = {
  __typename?: 'SchoolRecordConnection';
  edges: Array<SchoolRecordEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SchoolRecordConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SchoolRecordEdge = {
  __typename?: 'SchoolRecordEdge';
  cursor: Scalars['String']['output'];
  node: SchoolRecord;
};

export type SchoolRecordOrder = {
  field: SchoolRecordOrderField;
  direction?: OrderDirection;
};

export type SchoolRecordOrderField =
  | 'DIVISION'
  | 'SEEN_ON';

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  educationItems?: Maybe<TransitionItemConnection>;
};

export type TransitionRunEducationItemsArgs = {
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
  educationDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsEducationDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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
  AssessNeedResult: ( Omit<NeedAssessed, 'need'> & { need: _RefType['PupilInNeed'] } & { __typename: 'NeedAssessed' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ApplyForAidResult: ( Omit<AidApplied, 'aid'> & { aid: _RefType['StudentAid'] } & { __typename: 'AidApplied' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  DecideAidResult: ( Omit<AidDecided, 'aid'> & { aid: _RefType['StudentAid'] } & { __typename: 'AidDecided' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordAidInKindResult: ( Omit<AidInKindRecorded, 'aid'> & { aid: _RefType['StudentAid'] } & { __typename: 'AidInKindRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EndAidResult: ( Omit<AidEnded, 'aid'> & { aid: _RefType['StudentAid'] } & { __typename: 'AidEnded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordAidPaymentResult: ( Omit<AidPaid, 'aid'> & { aid: _RefType['StudentAid'] } & { __typename: 'AidPaid' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnswerSchoolingResult: ( Omit<SchoolingAnswered, 'answer'> & { answer: _RefType['SchoolingAnswer'] } & { __typename: 'SchoolingAnswered' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordEnrolmentResult: ( Omit<SchoolEnrolmentRecorded, 'enrolment'> & { enrolment: _RefType['SchoolEnrolment'] } & { __typename: 'SchoolEnrolmentRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ApproveLeaveResult: ( Omit<LeaveApproved, 'leave'> & { leave: _RefType['SchoolLeave'] } & { __typename: 'LeaveApproved' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SuspectDropoutResult: ( Omit<DropoutSuspected, 'case'> & { case: _RefType['DropoutCase'] } & { __typename: 'DropoutSuspected' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  DropoutCaseResult: ( Omit<DropoutCaseChanged, 'case'> & { case: _RefType['DropoutCase'] } & { __typename: 'DropoutCaseChanged' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SetTermResult: ( Omit<TermSet, 'term'> & { term: _RefType['SchoolTerm'] } & { __typename: 'TermSet' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AttachFilesResult: ( FilesAttached & { __typename: 'FilesAttached' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TakeBackAttachmentResult: ( AttachmentTakenBack & { __typename: 'AttachmentTakenBack' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MatchWaitingRowResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<WaitingRowMatched, 'household' | 'person'> & { household: _RefType['Household'], person: _RefType['Person'] } & { __typename: 'WaitingRowMatched' } );
  WithdrawImportResult: ( UserErrorValue ) | ( Omit<ImportWithdrawalStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportWithdrawalStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Omit<ImportStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  EducationItem: ResolverTypeWrapper<EducationItemMapper>;
  EducationItemState: EducationItemState;
  PupilInNeed: ResolverTypeWrapper<PupilInNeedMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PupilInNeedFilter: PupilInNeedFilter;
  PupilInNeedConnection: ResolverTypeWrapper<Omit<PupilInNeedConnection, 'edges'> & { edges: Array<ResolversTypes['PupilInNeedEdge']> }>;
  PupilInNeedEdge: ResolverTypeWrapper<Omit<PupilInNeedEdge, 'node'> & { node: ResolversTypes['PupilInNeed'] }>;
  PupilInNeedOrder: PupilInNeedOrder;
  PupilInNeedOrderField: PupilInNeedOrderField;
  StudentAid: ResolverTypeWrapper<StudentAidMapper>;
  FundLevel: FundLevel;
  StudentAidState: StudentAidState;
  StudentAidFilter: StudentAidFilter;
  StudentAidConnection: ResolverTypeWrapper<Omit<StudentAidConnection, 'edges'> & { edges: Array<ResolversTypes['StudentAidEdge']> }>;
  StudentAidEdge: ResolverTypeWrapper<Omit<StudentAidEdge, 'node'> & { node: ResolversTypes['StudentAid'] }>;
  StudentAidOrder: StudentAidOrder;
  StudentAidOrderField: StudentAidOrderField;
  AssessNeedInput: AssessNeedInput;
  ApplyForAidInput: ApplyForAidInput;
  DecideAidInput: DecideAidInput;
  RecordAidInKindInput: RecordAidInKindInput;
  EndAidInput: EndAidInput;
  RecordAidPaymentInput: RecordAidPaymentInput;
  NeedAssessed: ResolverTypeWrapper<Omit<NeedAssessed, 'need'> & { need: ResolversTypes['PupilInNeed'] }>;
  AssessNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessNeedResult']>;
  AidApplied: ResolverTypeWrapper<Omit<AidApplied, 'aid'> & { aid: ResolversTypes['StudentAid'] }>;
  ApplyForAidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForAidResult']>;
  AidDecided: ResolverTypeWrapper<Omit<AidDecided, 'aid'> & { aid: ResolversTypes['StudentAid'] }>;
  DecideAidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAidResult']>;
  TermNotSet: ResolverTypeWrapper<UserErrorValue>;
  AidInKindRecorded: ResolverTypeWrapper<Omit<AidInKindRecorded, 'aid'> & { aid: ResolversTypes['StudentAid'] }>;
  RecordAidInKindResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAidInKindResult']>;
  AidEnded: ResolverTypeWrapper<Omit<AidEnded, 'aid'> & { aid: ResolversTypes['StudentAid'] }>;
  EndAidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAidResult']>;
  AidPaid: ResolverTypeWrapper<Omit<AidPaid, 'aid'> & { aid: ResolversTypes['StudentAid'] }>;
  RecordAidPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAidPaymentResult']>;
  Target: ResolverTypeWrapper<TargetMapper>;
  CompulsoryEducation: ResolverTypeWrapper<CompulsoryEducation>;
  SchoolingAnswer: ResolverTypeWrapper<SchoolingAnswerMapper>;
  AnswerSchoolingInput: AnswerSchoolingInput;
  SchoolingAnswered: ResolverTypeWrapper<Omit<SchoolingAnswered, 'answer'> & { answer: ResolversTypes['SchoolingAnswer'] }>;
  AnswerSchoolingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSchoolingResult']>;
  ChildOfSchoolAge: ResolverTypeWrapper<ChildOfSchoolAgeMapper>;
  ChildStanding: ChildStanding;
  ChildOfSchoolAgeFilter: ChildOfSchoolAgeFilter;
  ChildOfSchoolAgeConnection: ResolverTypeWrapper<Omit<ChildOfSchoolAgeConnection, 'edges'> & { edges: Array<ResolversTypes['ChildOfSchoolAgeEdge']> }>;
  ChildOfSchoolAgeEdge: ResolverTypeWrapper<Omit<ChildOfSchoolAgeEdge, 'node'> & { node: ResolversTypes['ChildOfSchoolAge'] }>;
  ChildOfSchoolAgeOrder: ChildOfSchoolAgeOrder;
  ChildOfSchoolAgeOrderField: ChildOfSchoolAgeOrderField;
  DropoutCase: ResolverTypeWrapper<DropoutCaseMapper>;
  DropoutCaseState: DropoutCaseState;
  DropoutReason: DropoutReason;
  DropoutCaseFilter: DropoutCaseFilter;
  DropoutCaseConnection: ResolverTypeWrapper<Omit<DropoutCaseConnection, 'edges'> & { edges: Array<ResolversTypes['DropoutCaseEdge']> }>;
  DropoutCaseEdge: ResolverTypeWrapper<Omit<DropoutCaseEdge, 'node'> & { node: ResolversTypes['DropoutCase'] }>;
  DropoutCaseOrder: DropoutCaseOrder;
  DropoutCaseOrderField: DropoutCaseOrderField;
  SchoolLeave: ResolverTypeWrapper<SchoolLeaveMapper>;
  RecordEnrolmentInput: RecordEnrolmentInput;
  ApproveLeaveInput: ApproveLeaveInput;
  SuspectDropoutInput: SuspectDropoutInput;
  ConfirmDropoutInput: ConfirmDropoutInput;
  ClearSuspicionInput: ClearSuspicionInput;
  RecordReturnVisitInput: RecordReturnVisitInput;
  RecordHomeLessonInput: RecordHomeLessonInput;
  RecordReturnInput: RecordReturnInput;
  SetTermInput: SetTermInput;
  SchoolEnrolmentRecorded: ResolverTypeWrapper<Omit<SchoolEnrolmentRecorded, 'enrolment'> & { enrolment: ResolversTypes['SchoolEnrolment'] }>;
  RecordEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEnrolmentResult']>;
  LeaveApproved: ResolverTypeWrapper<Omit<LeaveApproved, 'leave'> & { leave: ResolversTypes['SchoolLeave'] }>;
  ApproveLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveLeaveResult']>;
  DropoutSuspected: ResolverTypeWrapper<Omit<DropoutSuspected, 'case'> & { case: ResolversTypes['DropoutCase'] }>;
  SuspectDropoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspectDropoutResult']>;
  DropoutCaseChanged: ResolverTypeWrapper<Omit<DropoutCaseChanged, 'case'> & { case: ResolversTypes['DropoutCase'] }>;
  DropoutCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DropoutCaseResult']>;
  TermSet: ResolverTypeWrapper<Omit<TermSet, 'term'> & { term: ResolversTypes['SchoolTerm'] }>;
  SetTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTermResult']>;
  CaseOpen: ResolverTypeWrapper<UserErrorValue>;
  NotOfSchoolAge: ResolverTypeWrapper<UserErrorValue>;
  ProofRequired: ResolverTypeWrapper<UserErrorValue>;
  StillOutOfSchool: ResolverTypeWrapper<UserErrorValue>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  StartEducationImportInput: StartEducationImportInput;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  SchoolEnrolment: ResolverTypeWrapper<SchoolEnrolmentMapper>;
  SchoolEnrolmentFilter: SchoolEnrolmentFilter;
  SchoolEnrolmentOrder: SchoolEnrolmentOrder;
  SchoolEnrolmentOrderField: SchoolEnrolmentOrderField;
  SchoolEnrolmentConnection: ResolverTypeWrapper<Omit<SchoolEnrolmentConnection, 'edges'> & { edges: Array<ResolversTypes['SchoolEnrolmentEdge']> }>;
  SchoolEnrolmentEdge: ResolverTypeWrapper<Omit<SchoolEnrolmentEdge, 'node'> & { node: ResolversTypes['SchoolEnrolment'] }>;
  SchoolEnrolmentState: SchoolEnrolmentState;
  SchoolTermName: SchoolTermName;
  SchoolTerm: ResolverTypeWrapper<SchoolTermMapper>;
  SchoolTermFilter: SchoolTermFilter;
  SchoolTermConnection: ResolverTypeWrapper<Omit<SchoolTermConnection, 'edges'> & { edges: Array<ResolversTypes['SchoolTermEdge']> }>;
  SchoolTermEdge: ResolverTypeWrapper<Omit<SchoolTermEdge, 'node'> & { node: ResolversTypes['SchoolTerm'] }>;
  SchoolTermOrder: SchoolTermOrder;
  SchoolTermOrderField: SchoolTermOrderField;
  SchoolRecord: ResolverTypeWrapper<SchoolRecordMapper>;
  SchoolStage: SchoolStage;
  SchoolRecordFilter: SchoolRecordFilter;
  SchoolRecordConnection: ResolverTypeWrapper<Omit<SchoolRecordConnection, 'edges'> & { edges: Array<ResolversTypes['SchoolRecordEdge']> }>;
  SchoolRecordEdge: ResolverTypeWrapper<Omit<SchoolRecordEdge, 'node'> & { node: ResolversTypes['SchoolRecord'] }>;
  SchoolRecordOrder: SchoolRecordOrder;
  SchoolRecordOrderField: SchoolRecordOrderField;
  TransitionRun: ResolverTypeWrapper<Omit<TransitionRun, 'educationItems'> & { educationItems?: Maybe<ResolversTypes['TransitionItemConnection']> }>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'educationDeeds'> & { educationDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
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
  AlreadyGranted: ResolverTypeWrapper<UserErrorValue>;
  AlreadyPaid: ResolverTypeWrapper<UserErrorValue>;
  AmountNotSet: ResolverTypeWrapper<UserErrorValue>;
  SourceNotAllowed: ResolverTypeWrapper<UserErrorValue>;
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
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: {};
  EducationItem: EducationItemMapper;
  PupilInNeed: PupilInNeedMapper;
  Boolean: Scalars['Boolean']['output'];
  PupilInNeedFilter: PupilInNeedFilter;
  PupilInNeedConnection: Omit<PupilInNeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['PupilInNeedEdge']> };
  PupilInNeedEdge: Omit<PupilInNeedEdge, 'node'> & { node: ResolversParentTypes['PupilInNeed'] };
  PupilInNeedOrder: PupilInNeedOrder;
  StudentAid: StudentAidMapper;
  StudentAidFilter: StudentAidFilter;
  StudentAidConnection: Omit<StudentAidConnection, 'edges'> & { edges: Array<ResolversParentTypes['StudentAidEdge']> };
  StudentAidEdge: Omit<StudentAidEdge, 'node'> & { node: ResolversParentTypes['StudentAid'] };
  StudentAidOrder: StudentAidOrder;
  AssessNeedInput: AssessNeedInput;
  ApplyForAidInput: ApplyForAidInput;
  DecideAidInput: DecideAidInput;
  RecordAidInKindInput: RecordAidInKindInput;
  EndAidInput: EndAidInput;
  RecordAidPaymentInput: RecordAidPaymentInput;
  NeedAssessed: Omit<NeedAssessed, 'need'> & { need: ResolversParentTypes['PupilInNeed'] };
  AssessNeedResult: ResolversUnionTypes<ResolversParentTypes>['AssessNeedResult'];
  AidApplied: Omit<AidApplied, 'aid'> & { aid: ResolversParentTypes['StudentAid'] };
  ApplyForAidResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForAidResult'];
  AidDecided: Omit<AidDecided, 'aid'> & { aid: ResolversParentTypes['StudentAid'] };
  DecideAidResult: ResolversUnionTypes<ResolversParentTypes>['DecideAidResult'];
  TermNotSet: UserErrorValue;
  AidInKindRecorded: Omit<AidInKindRecorded, 'aid'> & { aid: ResolversParentTypes['StudentAid'] };
  RecordAidInKindResult: ResolversUnionTypes<ResolversParentTypes>['RecordAidInKindResult'];
  AidEnded: Omit<AidEnded, 'aid'> & { aid: ResolversParentTypes['StudentAid'] };
  EndAidResult: ResolversUnionTypes<ResolversParentTypes>['EndAidResult'];
  AidPaid: Omit<AidPaid, 'aid'> & { aid: ResolversParentTypes['StudentAid'] };
  RecordAidPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordAidPaymentResult'];
  Target: TargetMapper;
  CompulsoryEducation: CompulsoryEducation;
  SchoolingAnswer: SchoolingAnswerMapper;
  AnswerSchoolingInput: AnswerSchoolingInput;
  SchoolingAnswered: Omit<SchoolingAnswered, 'answer'> & { answer: ResolversParentTypes['SchoolingAnswer'] };
  AnswerSchoolingResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSchoolingResult'];
  ChildOfSchoolAge: ChildOfSchoolAgeMapper;
  ChildOfSchoolAgeFilter: ChildOfSchoolAgeFilter;
  ChildOfSchoolAgeConnection: Omit<ChildOfSchoolAgeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChildOfSchoolAgeEdge']> };
  ChildOfSchoolAgeEdge: Omit<ChildOfSchoolAgeEdge, 'node'> & { node: ResolversParentTypes['ChildOfSchoolAge'] };
  ChildOfSchoolAgeOrder: ChildOfSchoolAgeOrder;
  DropoutCase: DropoutCaseMapper;
  DropoutCaseFilter: DropoutCaseFilter;
  DropoutCaseConnection: Omit<DropoutCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['DropoutCaseEdge']> };
  DropoutCaseEdge: Omit<DropoutCaseEdge, 'node'> & { node: ResolversParentTypes['DropoutCase'] };
  DropoutCaseOrder: DropoutCaseOrder;
  SchoolLeave: SchoolLeaveMapper;
  RecordEnrolmentInput: RecordEnrolmentInput;
  ApproveLeaveInput: ApproveLeaveInput;
  SuspectDropoutInput: SuspectDropoutInput;
  ConfirmDropoutInput: ConfirmDropoutInput;
  ClearSuspicionInput: ClearSuspicionInput;
  RecordReturnVisitInput: RecordReturnVisitInput;
  RecordHomeLessonInput: RecordHomeLessonInput;
  RecordReturnInput: RecordReturnInput;
  SetTermInput: SetTermInput;
  SchoolEnrolmentRecorded: Omit<SchoolEnrolmentRecorded, 'enrolment'> & { enrolment: ResolversParentTypes['SchoolEnrolment'] };
  RecordEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordEnrolmentResult'];
  LeaveApproved: Omit<LeaveApproved, 'leave'> & { leave: ResolversParentTypes['SchoolLeave'] };
  ApproveLeaveResult: ResolversUnionTypes<ResolversParentTypes>['ApproveLeaveResult'];
  DropoutSuspected: Omit<DropoutSuspected, 'case'> & { case: ResolversParentTypes['DropoutCase'] };
  SuspectDropoutResult: ResolversUnionTypes<ResolversParentTypes>['SuspectDropoutResult'];
  DropoutCaseChanged: Omit<DropoutCaseChanged, 'case'> & { case: ResolversParentTypes['DropoutCase'] };
  DropoutCaseResult: ResolversUnionTypes<ResolversParentTypes>['DropoutCaseResult'];
  TermSet: Omit<TermSet, 'term'> & { term: ResolversParentTypes['SchoolTerm'] };
  SetTermResult: ResolversUnionTypes<ResolversParentTypes>['SetTermResult'];
  CaseOpen: UserErrorValue;
  NotOfSchoolAge: UserErrorValue;
  ProofRequired: UserErrorValue;
  StillOutOfSchool: UserErrorValue;
  PolicyPreview: PolicyPreviewMapper;
  Namesakes: Namesakes;
  StartEducationImportInput: StartEducationImportInput;
  Household: HouseholdMapper;
  Person: PersonMapper;
  SchoolEnrolment: SchoolEnrolmentMapper;
  SchoolEnrolmentFilter: SchoolEnrolmentFilter;
  SchoolEnrolmentOrder: SchoolEnrolmentOrder;
  SchoolEnrolmentConnection: Omit<SchoolEnrolmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['SchoolEnrolmentEdge']> };
  SchoolEnrolmentEdge: Omit<SchoolEnrolmentEdge, 'node'> & { node: ResolversParentTypes['SchoolEnrolment'] };
  SchoolTerm: SchoolTermMapper;
  SchoolTermFilter: SchoolTermFilter;
  SchoolTermConnection: Omit<SchoolTermConnection, 'edges'> & { edges: Array<ResolversParentTypes['SchoolTermEdge']> };
  SchoolTermEdge: Omit<SchoolTermEdge, 'node'> & { node: ResolversParentTypes['SchoolTerm'] };
  SchoolTermOrder: SchoolTermOrder;
  SchoolRecord: SchoolRecordMapper;
  SchoolRecordFilter: SchoolRecordFilter;
  SchoolRecordConnection: Omit<SchoolRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['SchoolRecordEdge']> };
  SchoolRecordEdge: Omit<SchoolRecordEdge, 'node'> & { node: ResolversParentTypes['SchoolRecord'] };
  SchoolRecordOrder: SchoolRecordOrder;
  TransitionRun: Omit<TransitionRun, 'educationItems'> & { educationItems?: Maybe<ResolversParentTypes['TransitionItemConnection']> };
  PolicyDeeds: Omit<PolicyDeeds, 'educationDeeds'> & { educationDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
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
  AlreadyGranted: UserErrorValue;
  AlreadyPaid: UserErrorValue;
  AmountNotSet: UserErrorValue;
  SourceNotAllowed: UserErrorValue;
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
  schoolRecords?: Resolver<Maybe<ResolversTypes['SchoolRecordConnection']>, ParentType, ContextType, RequireFields<QuerySchoolRecordsArgs, 'first'>>;
  schoolEnrolments?: Resolver<Maybe<ResolversTypes['SchoolEnrolmentConnection']>, ParentType, ContextType, RequireFields<QuerySchoolEnrolmentsArgs, 'first'>>;
  schoolTerms?: Resolver<Maybe<ResolversTypes['SchoolTermConnection']>, ParentType, ContextType, RequireFields<QuerySchoolTermsArgs, 'first'>>;
  educationImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryEducationImportArgs, 'id'>>;
  educationImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QueryEducationImportsArgs, 'first'>>;
  pupilsInNeed?: Resolver<Maybe<ResolversTypes['PupilInNeedConnection']>, ParentType, ContextType, RequireFields<QueryPupilsInNeedArgs, 'first'>>;
  studentAid?: Resolver<Maybe<ResolversTypes['StudentAidConnection']>, ParentType, ContextType, RequireFields<QueryStudentAidArgs, 'first'>>;
  yuLuGrants?: Resolver<Maybe<ResolversTypes['StudentAidConnection']>, ParentType, ContextType, RequireFields<QueryYuLuGrantsArgs, 'first'>>;
  childrenOfSchoolAge?: Resolver<Maybe<ResolversTypes['ChildOfSchoolAgeConnection']>, ParentType, ContextType, RequireFields<QueryChildrenOfSchoolAgeArgs, 'first'>>;
  dropoutCases?: Resolver<Maybe<ResolversTypes['DropoutCaseConnection']>, ParentType, ContextType, RequireFields<QueryDropoutCasesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startEducationImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartEducationImportArgs, 'input'>>;
  withdrawEducationImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawEducationImportArgs, 'input'>>;
  matchEducationRow?: Resolver<ResolversTypes['MatchWaitingRowResult'], ParentType, ContextType, RequireFields<MutationMatchEducationRowArgs, 'input'>>;
  attachEducationFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachEducationFilesArgs, 'input'>>;
  takeBackEducationAttachment?: Resolver<ResolversTypes['TakeBackAttachmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackEducationAttachmentArgs, 'input'>>;
  assessNeed?: Resolver<ResolversTypes['AssessNeedResult'], ParentType, ContextType, RequireFields<MutationAssessNeedArgs, 'input'>>;
  applyForAid?: Resolver<ResolversTypes['ApplyForAidResult'], ParentType, ContextType, RequireFields<MutationApplyForAidArgs, 'input'>>;
  decideAid?: Resolver<ResolversTypes['DecideAidResult'], ParentType, ContextType, RequireFields<MutationDecideAidArgs, 'input'>>;
  recordAidInKind?: Resolver<ResolversTypes['RecordAidInKindResult'], ParentType, ContextType, RequireFields<MutationRecordAidInKindArgs, 'input'>>;
  endAid?: Resolver<ResolversTypes['EndAidResult'], ParentType, ContextType, RequireFields<MutationEndAidArgs, 'input'>>;
  recordAidPayment?: Resolver<ResolversTypes['RecordAidPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordAidPaymentArgs, 'input'>>;
  answerSchooling?: Resolver<ResolversTypes['AnswerSchoolingResult'], ParentType, ContextType, RequireFields<MutationAnswerSchoolingArgs, 'input'>>;
  recordEnrolment?: Resolver<ResolversTypes['RecordEnrolmentResult'], ParentType, ContextType, RequireFields<MutationRecordEnrolmentArgs, 'input'>>;
  approveLeave?: Resolver<ResolversTypes['ApproveLeaveResult'], ParentType, ContextType, RequireFields<MutationApproveLeaveArgs, 'input'>>;
  suspectDropout?: Resolver<ResolversTypes['SuspectDropoutResult'], ParentType, ContextType, RequireFields<MutationSuspectDropoutArgs, 'input'>>;
  confirmDropout?: Resolver<ResolversTypes['DropoutCaseResult'], ParentType, ContextType, RequireFields<MutationConfirmDropoutArgs, 'input'>>;
  clearSuspicion?: Resolver<ResolversTypes['DropoutCaseResult'], ParentType, ContextType, RequireFields<MutationClearSuspicionArgs, 'input'>>;
  recordReturnVisit?: Resolver<ResolversTypes['DropoutCaseResult'], ParentType, ContextType, RequireFields<MutationRecordReturnVisitArgs, 'input'>>;
  recordHomeLesson?: Resolver<ResolversTypes['DropoutCaseResult'], ParentType, ContextType, RequireFields<MutationRecordHomeLessonArgs, 'input'>>;
  recordReturn?: Resolver<ResolversTypes['DropoutCaseResult'], ParentType, ContextType, RequireFields<MutationRecordReturnArgs, 'input'>>;
  setTerm?: Resolver<ResolversTypes['SetTermResult'], ParentType, ContextType, RequireFields<MutationSetTermArgs, 'input'>>;
};

export type EducationItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EducationItem'] = ResolversParentTypes['EducationItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EducationItemState'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ClauseRef'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilInNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PupilInNeed'] = ResolversParentTypes['PupilInNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inDifficulty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  aided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilInNeedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PupilInNeedConnection'] = ResolversParentTypes['PupilInNeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PupilInNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PupilInNeedConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilInNeedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PupilInNeedEdge'] = ResolversParentTypes['PupilInNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PupilInNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudentAidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StudentAid'] = ResolversParentTypes['StudentAid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['SchoolTermName'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StudentAidState'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boarding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mealAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudentAidConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StudentAidConnection'] = ResolversParentTypes['StudentAidConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StudentAidEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<StudentAidConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudentAidEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StudentAidEdge'] = ResolversParentTypes['StudentAidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudentAid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedAssessedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeedAssessed'] = ResolversParentTypes['NeedAssessed']> = {
  need?: Resolver<ResolversTypes['PupilInNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidAppliedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AidApplied'] = ResolversParentTypes['AidApplied']> = {
  aid?: Resolver<ResolversTypes['StudentAid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidDecidedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AidDecided'] = ResolversParentTypes['AidDecided']> = {
  aid?: Resolver<ResolversTypes['StudentAid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidInKindRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AidInKindRecorded'] = ResolversParentTypes['AidInKindRecorded']> = {
  aid?: Resolver<ResolversTypes['StudentAid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidEndedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AidEnded'] = ResolversParentTypes['AidEnded']> = {
  aid?: Resolver<ResolversTypes['StudentAid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidPaidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AidPaid'] = ResolversParentTypes['AidPaid']> = {
  aid?: Resolver<ResolversTypes['StudentAid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'divisionCode' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  educationActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompulsoryEducationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompulsoryEducation'] = ResolversParentTypes['CompulsoryEducation']> = {
  dropoutFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolingAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolingAnswer'] = ResolversParentTypes['SchoolingAnswer']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolingAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolingAnswered'] = ResolversParentTypes['SchoolingAnswered']> = {
  answer?: Resolver<ResolversTypes['SchoolingAnswer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildOfSchoolAgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildOfSchoolAge'] = ResolversParentTypes['ChildOfSchoolAge']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ChildStanding'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromLastTerm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildOfSchoolAgeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildOfSchoolAgeConnection'] = ResolversParentTypes['ChildOfSchoolAgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildOfSchoolAgeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ChildOfSchoolAgeConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildOfSchoolAgeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildOfSchoolAgeEdge'] = ResolversParentTypes['ChildOfSchoolAgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildOfSchoolAge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DropoutCase'] = ResolversParentTypes['DropoutCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  droppedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DropoutCaseState'], ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DropoutReason']>, ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newestStep?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DropoutCaseConnection'] = ResolversParentTypes['DropoutCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DropoutCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<DropoutCaseConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DropoutCaseEdge'] = ResolversParentTypes['DropoutCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DropoutCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolLeaveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolLeave'] = ResolversParentTypes['SchoolLeave']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolEnrolmentRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolEnrolmentRecorded'] = ResolversParentTypes['SchoolEnrolmentRecorded']> = {
  enrolment?: Resolver<ResolversTypes['SchoolEnrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveApprovedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveApproved'] = ResolversParentTypes['LeaveApproved']> = {
  leave?: Resolver<ResolversTypes['SchoolLeave'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutSuspectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DropoutSuspected'] = ResolversParentTypes['DropoutSuspected']> = {
  case?: Resolver<ResolversTypes['DropoutCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutCaseChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DropoutCaseChanged'] = ResolversParentTypes['DropoutCaseChanged']> = {
  case?: Resolver<ResolversTypes['DropoutCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TermSet'] = ResolversParentTypes['TermSet']> = {
  term?: Resolver<ResolversTypes['SchoolTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  educationChanges?: Resolver<Maybe<Array<ResolversTypes['PreviewedMatter']>>, ParentType, ContextType>;
  educationMirror?: Resolver<Maybe<Array<ResolversTypes['MirroredCase']>>, ParentType, ContextType, Partial<PolicyPreviewEducationMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesakes'] = ResolversParentTypes['Namesakes']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'sought'>;
  sought?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  educationAttachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  educationAid?: Resolver<Maybe<ResolversTypes['StudentAidConnection']>, ParentType, ContextType, RequireFields<HouseholdEducationAidArgs, 'first'>>;
  compulsoryEducation?: Resolver<Maybe<ResolversTypes['CompulsoryEducation']>, ParentType, ContextType>;
  schoolingAnswer?: Resolver<Maybe<ResolversTypes['SchoolingAnswer']>, ParentType, ContextType, Partial<HouseholdSchoolingAnswerArgs>>;
  childrenOfSchoolAge?: Resolver<Maybe<Array<ResolversTypes['ChildOfSchoolAge']>>, ParentType, ContextType, Partial<HouseholdChildrenOfSchoolAgeArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolRecord?: Resolver<Maybe<ResolversTypes['SchoolRecord']>, ParentType, ContextType>;
  schoolHistory?: Resolver<Maybe<ResolversTypes['SchoolEnrolmentConnection']>, ParentType, ContextType, RequireFields<PersonSchoolHistoryArgs, 'first'>>;
  yuLuGrant?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, RequireFields<PersonYuLuGrantArgs, 'schoolYear' | 'term'>>;
  educationRelief?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, Partial<PersonEducationReliefArgs>>;
  educationItems?: Resolver<Maybe<Array<ResolversTypes['EducationItem']>>, ParentType, ContextType, Partial<PersonEducationItemsArgs>>;
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType, Partial<PersonDropoutCaseArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolEnrolmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolEnrolment'] = ResolversParentTypes['SchoolEnrolment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['SchoolTermName'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SchoolStage'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SchoolEnrolmentState'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  boarding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolEnrolmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolEnrolmentConnection'] = ResolversParentTypes['SchoolEnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolEnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SchoolEnrolmentConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolEnrolmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolEnrolmentEdge'] = ResolversParentTypes['SchoolEnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolEnrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolTerm'] = ResolversParentTypes['SchoolTerm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['SchoolTermName'], ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rollClosedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolTermConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolTermConnection'] = ResolversParentTypes['SchoolTermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolTermEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SchoolTermConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolTermEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolTermEdge'] = ResolversParentTypes['SchoolTermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolRecord'] = ResolversParentTypes['SchoolRecord']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SchoolStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolRecordConnection'] = ResolversParentTypes['SchoolRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SchoolRecordConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolRecordEdge'] = ResolversParentTypes['SchoolRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRun'] = ResolversParentTypes['TransitionRun']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  educationItems?: Resolver<Maybe<ResolversTypes['TransitionItemConnection']>, ParentType, ContextType, RequireFields<TransitionRunEducationItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  educationDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsEducationDeedsArgs, 'first'>>;
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
  EducationItem?: EducationItemResolvers<ContextType>;
  PupilInNeed?: PupilInNeedResolvers<ContextType>;
  PupilInNeedConnection?: PupilInNeedConnectionResolvers<ContextType>;
  PupilInNeedEdge?: PupilInNeedEdgeResolvers<ContextType>;
  StudentAid?: StudentAidResolvers<ContextType>;
  StudentAidConnection?: StudentAidConnectionResolvers<ContextType>;
  StudentAidEdge?: StudentAidEdgeResolvers<ContextType>;
  NeedAssessed?: NeedAssessedResolvers<ContextType>;
  AidApplied?: AidAppliedResolvers<ContextType>;
  AidDecided?: AidDecidedResolvers<ContextType>;
  AidInKindRecorded?: AidInKindRecordedResolvers<ContextType>;
  AidEnded?: AidEndedResolvers<ContextType>;
  AidPaid?: AidPaidResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  CompulsoryEducation?: CompulsoryEducationResolvers<ContextType>;
  SchoolingAnswer?: SchoolingAnswerResolvers<ContextType>;
  SchoolingAnswered?: SchoolingAnsweredResolvers<ContextType>;
  ChildOfSchoolAge?: ChildOfSchoolAgeResolvers<ContextType>;
  ChildOfSchoolAgeConnection?: ChildOfSchoolAgeConnectionResolvers<ContextType>;
  ChildOfSchoolAgeEdge?: ChildOfSchoolAgeEdgeResolvers<ContextType>;
  DropoutCase?: DropoutCaseResolvers<ContextType>;
  DropoutCaseConnection?: DropoutCaseConnectionResolvers<ContextType>;
  DropoutCaseEdge?: DropoutCaseEdgeResolvers<ContextType>;
  SchoolLeave?: SchoolLeaveResolvers<ContextType>;
  SchoolEnrolmentRecorded?: SchoolEnrolmentRecordedResolvers<ContextType>;
  LeaveApproved?: LeaveApprovedResolvers<ContextType>;
  DropoutSuspected?: DropoutSuspectedResolvers<ContextType>;
  DropoutCaseChanged?: DropoutCaseChangedResolvers<ContextType>;
  TermSet?: TermSetResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  SchoolEnrolment?: SchoolEnrolmentResolvers<ContextType>;
  SchoolEnrolmentConnection?: SchoolEnrolmentConnectionResolvers<ContextType>;
  SchoolEnrolmentEdge?: SchoolEnrolmentEdgeResolvers<ContextType>;
  SchoolTerm?: SchoolTermResolvers<ContextType>;
  SchoolTermConnection?: SchoolTermConnectionResolvers<ContextType>;
  SchoolTermEdge?: SchoolTermEdgeResolvers<ContextType>;
  SchoolRecord?: SchoolRecordResolvers<ContextType>;
  SchoolRecordConnection?: SchoolRecordConnectionResolvers<ContextType>;
  SchoolRecordEdge?: SchoolRecordEdgeResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
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
