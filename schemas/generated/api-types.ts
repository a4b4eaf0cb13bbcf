// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A legal date (法定日期), `YYYY-MM-DD`, Asia/Shanghai; never an instant. */
  Date: { input: string; output: string; }
  /** An instant with offset, RFC 3339, e.g. `2025-10-14T09:00:00.000+08:00`. */
  DateTime: { input: string; output: string; }
  /** An exact amount of money in yuan (元) as a decimal string with two decimals, e.g. `"50000.01"`. */
  Money: { input: string; output: string; }
};

/** Evidence of one kind of act; give the one that the act is of. */
export type ActEvidence = {
  /** Of an application. */
  application?: InputMaybe<ApplicationEvidence>;
  /** Of a decision of the county. */
  countyDecision?: InputMaybe<CountyDecisionEvidence>;
  /** Of a check at home. */
  homeCheck?: InputMaybe<HomeCheckEvidence>;
  /** Of a posting. */
  posting?: InputMaybe<PostingEvidence>;
  /** Of a special meeting. */
  specialMeeting?: InputMaybe<SpecialMeetingEvidence>;
  /** Of a review of the township. */
  townshipReview?: InputMaybe<TownshipReviewEvidence>;
  /** Of a village review. */
  villageReview?: InputMaybe<VillageReviewEvidence>;
  /** Of a village selection. */
  villageSelection?: InputMaybe<VillageSelectionEvidence>;
};

/** Who acts in a step. */
export type ActingLevel =
  /** 县级 */
  | 'COUNTY'
  /** 农户 */
  | 'HOUSEHOLD'
  /** 乡镇 */
  | 'TOWNSHIP'
  /** 村（社区） */
  | 'VILLAGE';

/** One month's payment of subsistence allowance (低保发放). */
export type AllowancePayment = {
  __typename: 'AllowancePayment';
  /** 月核定金额, yuan. */
  approved: Scalars['Money']['output'];
  /** 保障人数 */
  coveredPersons: Scalars['Int']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it. */
  householdCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Month, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** 月发放金额, yuan. */
  paid: Scalars['Money']['output'];
  /** Approved less paid; what is approved but not paid is not in place (足额落实, JY-2025-1.1m). */
  shortfall: Scalars['Money']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 低保档次 */
  tier: Scalars['String']['output'];
};

/** A page of payments. */
export type AllowancePaymentConnection = {
  __typename: 'AllowancePaymentConnection';
  /** The payments. */
  edges: Array<AllowancePaymentEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the payments with its cursor. */
export type AllowancePaymentEdge = {
  __typename: 'AllowancePaymentEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AllowancePayment;
};

/** Narrows a list of payments. Conditions add up. */
export type AllowancePaymentFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this month, `YYYY-MM`. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** Only months paid in full (false) or short (true). */
  short?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The household is monitored on that day already (已是监测对象). */
export type AlreadyMonitored = UserError & {
  __typename: 'AlreadyMonitored';
  /** Empty: that it is monitored already is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `ALREADY_MONITORED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** An announcement. */
export type AnnounceIdentificationInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Where and what is announced. */
  evidence: PostingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** What an application shows (PA-2025-1.2.2a, 1.2.2b). */
export type ApplicationEvidence = {
  /** Who applies, in the document's words: 户主 or 户主授权他人. */
  applicant?: InputMaybe<Scalars['String']['input']>;
  /** Form, in the document's words: 书面申请, 微信扫描“一码通” or “渝防贫”APP. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** How the household stands to the scope; an answer, nothing is decided by it. */
  registration: RegistrationCase;
  /** What is applied for and why; no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** The appraisal of a house (住房安全鉴定). */
export type Appraisal = {
  __typename: 'Appraisal';
  /** Grade. */
  grade: HouseGrade;
  /** Day from which the grade is known. */
  knownSince: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** An entry of a case's history; entries are never changed. */
export type CaseAct = {
  __typename: 'CaseAct';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Code of the account's division at that time; empty for the whole country. */
  actingFor: Scalars['String']['output'];
  /** The clauses of its step. */
  clauses: Array<ClauseRef>;
  /** The entry that this one corrects; null for a first entry. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** What it shows, line by line. */
  evidence: Array<EvidenceLine>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind of act. */
  kind: CaseActKind;
  /** Why it was late; null if it was not, or a reason was on record. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** Its name in the document, or in common use. */
  name: Scalars['String']['output'];
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** Place in the history, from 1. */
  sequence: Scalars['Int']['output'];
};

/** Kind of act in a case. */
export type CaseActKind =
  /** 公告 */
  | 'ANNOUNCEMENT'
  /** 农户申请 */
  | 'APPLICATION'
  /** 县级审定 */
  | 'COUNTY_DECISION'
  /** 信息录入 */
  | 'ENTRY'
  /** 入户核查 */
  | 'HOME_CHECK'
  /** 公示异议 */
  | 'OBJECTION'
  /** 异议处理 */
  | 'OBJECTION_SETTLEMENT'
  /** 村内公示 */
  | 'POSTING'
  /** 专题会议研判 */
  | 'SPECIAL_MEETING'
  /** 乡镇审核 */
  | 'TOWNSHIP_REVIEW'
  /** 村级民主评议 */
  | 'VILLAGE_REVIEW'
  /** 村级初选 */
  | 'VILLAGE_SELECTION';

/** The act is recorded, or had been with the same key. */
export type CaseActRecorded = {
  __typename: 'CaseActRecorded';
  /** The act. */
  act: CaseAct;
  /** The case as it is now. */
  case: MonitoringCase;
  /** Soft limits that were passed; the act counts all the same. */
  warnings: Array<CaseWarning>;
};

/** Result of every act in a case. */
export type CaseActResult = AlreadyMonitored | CaseActRecorded | CaseClosed | CaseConflict | EvidenceMissing | InvalidInput | LateReasonNeeded | NoProcedure | NotFound | NotPermitted | ObjectionOpen | PublicityTooShort | StepOrder | WrongLevel;

/** The case has ended (已办结). */
export type CaseClosed = UserError & {
  __typename: 'CaseClosed';
  /** The case. */
  case: MonitoringCase;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `CASE_CLOSED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Somebody was faster, or the household has a case already (已由他人办理). */
export type CaseConflict = UserError & {
  __typename: 'CaseConflict';
  /** The case as it is now. */
  case: MonitoringCase;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `CASE_CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The day by which an identification is due. */
export type CaseDeadline = {
  __typename: 'CaseDeadline';
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
  /** Last day; it counts. */
  dueOn: Scalars['Date']['output'];
  /** Last day of posting that still lets the case end in time; null where nothing is posted. */
  latestPostingOn?: Maybe<Scalars['Date']['output']>;
  /** Where the case stood against it that day. */
  status: CaseDeadlineStatus;
};

/** Where a case stands against its day. */
export type CaseDeadlineStatus =
  /** Done in time. */
  | 'MET'
  /** Done late; the result stands (一般). */
  | 'MET_LATE'
  /** Not done, the day not over. */
  | 'OPEN'
  /** Not done, the day over (逾期). */
  | 'OVERDUE'
  /** The case ended without identification: the clock stopped. */
  | 'STOPPED';

/** Where a case stood at the end of a day. */
export type CaseStanding = {
  __typename: 'CaseStanding';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Category decided by then. */
  category?: Maybe<MonitoringCategory>;
  /** What came next; null once the case had ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Objections open that day. */
  openObjections: Scalars['Int']['output'];
  /** Day of the act that brought it; null before the first act. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The state. */
  state: MonitoringCaseState;
};

/** An act that the procedure of a case asks for. */
export type CaseStep = {
  __typename: 'CaseStep';
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
  /** Day it was done; null until then. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** Which act. */
  kind: CaseActKind;
  /** The level that acts: `household`, `village`, `township` or `county`. */
  level: Scalars['String']['output'];
  /** Its name in the document. */
  name: Scalars['String']['output'];
  /** What must be on record, in the document's words. */
  needs: Array<Scalars['String']['output']>;
};

/** A soft limit that was passed (一般、原则上); the act counts all the same. */
export type CaseWarning = {
  __typename: 'CaseWarning';
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
  /** `IDENTIFICATION_LATE`, or `POSTING_LATE` for a posting after which the case cannot end in time. */
  code: Scalars['String']['output'];
  /** The day that was passed. */
  dueOn: Scalars['Date']['output'];
  /** What it means. */
  message: Scalars['String']['output'];
};

/** Kind of certificate (证件类型). */
export type CertificateKind =
  /** 残疾人证, 20 characters */
  | 'DISABILITY_CARD'
  /** 补办残疾人证, 22 characters */
  | 'DISABILITY_CARD_REISSUED'
  /** 居民身份证, 18 characters */
  | 'IDENTITY_CARD';

/** A clause (条款). */
export type Clause = {
  __typename: 'Clause';
  /** The document. */
  document: PolicyDocument;
  /** First day in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Clause id. */
  id: Scalars['ID']['output'];
  /** The clause in the document's own words. */
  quote: Scalars['String']['output'];
  /** Responsible units the clause or its section names. */
  responsibleUnits: Array<Scalars['String']['output']>;
  /** Section, as printed. */
  section: Scalars['String']['output'];
  /** What the system does with it. */
  status: ClauseStatus;
  /** Why it needs nothing, or which service will carry it; null where the status says enough. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** What it says, in short. */
  summary: Scalars['String']['output'];
};

/** A page of clauses. */
export type ClauseConnection = {
  __typename: 'ClauseConnection';
  /** The clauses. */
  edges: Array<ClauseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How many clauses have a status. */
export type ClauseCount = {
  __typename: 'ClauseCount';
  /** How many; 0 where there is none. */
  count: Scalars['Int']['output'];
  /** What the system does with them. */
  status: ClauseStatus;
};

/** One of the clauses with its cursor. */
export type ClauseEdge = {
  __typename: 'ClauseEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Clause;
};

/** Narrows a list of clauses. Conditions add up. */
export type ClauseFilter = {
  /** Only of this document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Words that quote, summary or units contain. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only with this status. */
  status?: InputMaybe<ClauseStatus>;
};

/** The clause (条款) behind a decision, with the words it prints. */
export type ClauseRef = {
  __typename: 'ClauseRef';
  /** Number of the document (文号), or its title where no number is printed. */
  documentNumber: Scalars['String']['output'];
  /** First day the clause is in force, as far as the document says. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the clause is in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Clause id, e.g. `PA-2025-1.2a`. */
  id: Scalars['ID']['output'];
  /** The clause in the document's own words. */
  quote: Scalars['String']['output'];
  /** Section within the document, as printed. */
  section: Scalars['String']['output'];
};

/** What the system does with a clause. */
export type ClauseStatus =
  /** Code decides by it. */
  | 'ENFORCED'
  /** Nothing to do; the reason is given. */
  | 'INFORMATIVE'
  /** It sets a value. */
  | 'PARAMETER'
  /** Not built yet; the service is named. */
  | 'PLANNED'
  /** An obligation, target or report that the system keeps and shows. */
  | 'TRACKED';

/** What a department found when data were compared. */
export type ComparisonInput = {
  /** Whether its data agree with the application. */
  agrees: Scalars['Boolean']['input'];
  /** The department. */
  department: Scalars['String']['input'];
  /** What differs; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What was seen of compulsory schooling in a household (义务教育有保障). */
export type CompulsoryEducation = {
  __typename: 'CompulsoryEducation';
  /** Whether a child was found out of school. */
  dropoutFound: Scalars['Boolean']['output'];
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** A correction of the last act of a case. */
export type CorrectActInput = {
  /** Id of the act to correct; the last of its case. */
  actId: Scalars['ID']['input'];
  /** The evidence as it should be, under the kind of the act; null leaves it as it is. */
  evidence?: InputMaybe<ActEvidence>;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** So many days, months or years. */
export type CountedTime = {
  __typename: 'CountedTime';
  /** How many. */
  duration: Scalars['Int']['output'];
  /** How many at least, of a range; null where it is none. */
  shortest?: Maybe<Scalars['Int']['output']>;
  /** Unit. */
  unit: TimeUnit;
};

/** What a decision of the county shows. */
export type CountyDecisionEvidence = {
  /** The category decided; needed where it passes. The documents of 2020 know two of them. */
  category?: InputMaybe<MonitoringCategory>;
  /** Results of comparing data (数据比对), by department. */
  comparisons: Array<ComparisonInput>;
  /** Whether the county decides for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the written notice to the townships (HN-2020-3.3.3b). */
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
};

/** Something in the register that a person should look at (数据质量提示); never merged or corrected by itself. */
export type DataQualityRemark = {
  __typename: 'DataQualityRemark';
  /** Stable code, e.g. `TWO_HEADS`, `IN_TWO_HOUSEHOLDS`. */
  code: Scalars['String']['output'];
  /** What to look at. */
  message: Scalars['String']['output'];
};

/** A job that failed for good. */
export type DeadLetter = {
  __typename: 'DeadLetter';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it failed last. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Job id. */
  id: Scalars['ID']['output'];
  /** Name of the job. */
  name: Scalars['String']['output'];
  /** Queue. */
  queue: Scalars['String']['output'];
  /** Why it failed, without personal data. */
  reason: Scalars['String']['output'];
};

/** The job is back in its queue. */
export type DeadLetterRetried = {
  __typename: 'DeadLetterRetried';
  /** Id of the job. */
  id: Scalars['ID']['output'];
};

/** A time limit worked out for one case. */
export type Deadline = {
  __typename: 'Deadline';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Last day in time. */
  dueOn: Scalars['Date']['output'];
  /** How long, e.g. 5. */
  duration: Scalars['Int']['output'];
  /** Kind of obligation. */
  kind: ObligationKind;
  /** Latest day the publicity may be posted for the limit to be kept (PA-2025-2.3d); null where it does not apply. */
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  /** Notices, e.g. `CALENDAR_NOT_LOADED`. */
  notices: Array<Scalars['String']['output']>;
  /** Whether the official calendar of a year involved is not out yet; the day is computed again when it is. */
  provisional: Scalars['Boolean']['output'];
  /** Whether late needs a reason but the result stands (一般、原则上). */
  soft: Scalars['Boolean']['output'];
  /** Unit: `working days` or `calendar days`. */
  unit: Scalars['String']['output'];
};

/** What would have to be different for a decision to be another. */
export type DecisionChange = {
  __typename: 'DecisionChange';
  /** The clause. */
  clause: ClauseRef;
  /** Code of the condition. */
  code: Scalars['String']['output'];
  /** The first day on which it can be; null where no day follows from what is known. */
  on?: Maybe<Scalars['Date']['output']>;
  /** What has to be so, in Chinese. */
  text: Scalars['String']['output'];
};

/** Outcome of a decision by policy. */
export type DecisionOutcome =
  /** 符合: every condition is met. */
  | 'GRANTED'
  /** 转人工: a value is missing, or only a person can decide. */
  | 'REFERRED'
  /** 不符合: a condition is not met. */
  | 'REFUSED';

/** One condition of a decision. */
export type DecisionReason = {
  __typename: 'DecisionReason';
  /** The clause that sets the condition. */
  clause: ClauseRef;
  /** Stable code, e.g. `INCOME_NOT_STABLE_YET`. */
  code: Scalars['String']['output'];
  /** The fact it was held against, as text; null where there is none. */
  fact?: Maybe<Scalars['String']['output']>;
  /** Whether the condition is met. */
  holds: Scalars['Boolean']['output'];
  /** Name of the parameter it rests on; null where it rests on none. */
  parameter?: Maybe<Scalars['String']['output']>;
  /** What it comes to, in the caller's language. */
  text: Scalars['String']['output'];
  /** The parameter's value as text, in the unit of its clause. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Policy stands against it (不符合条件). */
export type DecisionRefused = UserError & {
  __typename: 'DecisionRefused';
  /** The clauses of the conditions that are not met. */
  clauses: Array<ClauseRef>;
  /** Code of the first condition that is not met, e.g. `SAFETY_NET_NOT_ELIMINATED`. */
  code: Scalars['String']['output'];
  /** The whole decision. */
  decision: PolicyDecision;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A division (行政区划). Its code may change; the division stays. */
export type Division = {
  __typename: 'Division';
  /** Divisions directly below, by code. */
  children: DivisionConnection;
  /** Code valid on the day asked for. */
  code: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Level of the division. */
  level: DivisionLevel;
  /** Name valid on the day asked for. */
  name: Scalars['String']['output'];
  /** The division above; null for a province. */
  parent?: Maybe<Division>;
  /** First day this code and name were valid; null if since before the records. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day this code and name were valid; null if still. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of divisions. */
export type DivisionConnection = {
  __typename: 'DivisionConnection';
  /** The divisions. */
  edges: Array<DivisionEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** A division with its cursor. */
export type DivisionEdge = {
  __typename: 'DivisionEdge';
  /** Cursor of this division. */
  cursor: Scalars['String']['output'];
  /** The division. */
  node: Division;
};

/** Level of a division. */
export type DivisionLevel =
  /** 县、区、县级市 */
  | 'COUNTY'
  /** 地级市（省直辖县级行政区划归此级） */
  | 'PREFECTURE'
  /** 省、直辖市、自治区 */
  | 'PROVINCE'
  /** 乡、镇、街道 */
  | 'TOWNSHIP'
  /** 村、社区 */
  | 'VILLAGE';

/** The division has its new code. */
export type DivisionRecoded = {
  __typename: 'DivisionRecoded';
  /** The division. */
  division: Division;
  /** Households whose code of residence was rewritten. */
  householdsRewritten: Scalars['Int']['output'];
};

/** What a draft would replace in one place. */
export type DraftComparison = {
  __typename: 'DraftComparison';
  /** The clause that sets it, or those that name it without a number. */
  clauses: Array<ClauseRef>;
  /** First day the value holds; null where it is missing. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Why it is missing, e.g. `LINE_NOT_SET`; null where it is set. */
  missing?: Maybe<Scalars['String']['output']>;
  /** Code of the place; empty for the whole country. */
  placeCode: Scalars['String']['output'];
  /** Last day the value holds; null where it is missing or no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Value in force as text; null where it is missing. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A draft of one parameter with what it would replace. */
export type DraftParameter = {
  __typename: 'DraftParameter';
  /** What is in force: for each place below the division with a value of its own, the smallest first, then for the division. */
  inForce: Array<DraftComparison>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Unit. */
  unit: Scalars['String']['output'];
  /** Drafted value as text, exact. */
  value: Scalars['String']['output'];
};

/** A draft of one parameter. */
export type DraftParameterInput = {
  /** Name: `monitoring-line`, `interest-subsidy-rate`, `microcredit-principal-limit` or `interest-day-count-basis`. */
  name: Scalars['String']['input'];
  /** Value in the parameter's unit: yuan as `9000.00`, a whole percentage as `50`, 360 or 365 days a year. */
  value: Scalars['String']['input'];
};

/** 用工形式 */
export type EmploymentForm =
  /** 协议用工 */
  | 'AGREEMENT'
  /** 乡村公益性岗位 */
  | 'PUBLIC_WELFARE_POST'
  /** 临时用工 */
  | 'TEMPORARY';

/** A right (待遇) that a document grants. */
export type Entitlement = {
  __typename: 'Entitlement';
  /** How much, where a parameter tells it; null where the document prints words. */
  amount?: Maybe<ParameterResult>;
  /** How much, in words; null where a parameter tells it. */
  amountInWords?: Maybe<Scalars['String']['output']>;
  /** The clauses that grant it, the main one first. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** When the right ends, in words; null where a day is printed or no end is stated. */
  endInWords?: Maybe<Scalars['String']['output']>;
  /** Last day of the right; null where no day is printed. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Name for programs, e.g. `transport-subsidy`; one of each for a place and a day. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** The service that grants it, e.g. `employment`. */
  service: Scalars['String']['output'];
  /** Name, in Chinese. */
  title: Scalars['String']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** What it is, in Chinese. */
  what: Scalars['String']['output'];
  /** Who may have it, in Chinese. */
  who: Scalars['String']['output'];
};

/** One line of evidence. */
export type EvidenceLine = {
  __typename: 'EvidenceLine';
  /** What it is, as the input calls it. */
  name: Scalars['String']['output'];
  /** What was given. */
  value: Scalars['String']['output'];
};

/** The step lacks what its document asks for (缺少材料). */
export type EvidenceMissing = UserError & {
  __typename: 'EvidenceMissing';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `EVIDENCE_MISSING`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** What is missing, in the document's words. */
  missing: Array<Scalars['String']['output']>;
};

/** Weight of a finding on a row (问题级别). */
export type FindingSeverity =
  /** The row was not loaded (未导入). */
  | 'REJECTED'
  /** The row was loaded; somebody should look (提示). */
  | 'WARNING';

/** One day of the calendar. */
export type FixedDay = {
  __typename: 'FixedDay';
  /** The day. */
  date: Scalars['Date']['output'];
};

/** A project of linked funds (财政衔接推进乡村振兴补助资金项目). */
export type FundProject = {
  __typename: 'FundProject';
  /** 类别, e.g. 产业发展. */
  category: Scalars['String']['output'];
  /** 资金层级, e.g. 中央. */
  fundLevel: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 投资额, yuan. */
  investment: Scalars['Money']['output'];
  /** 项目编号 */
  number: Scalars['String']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 支出进度, percent, exact decimal. */
  spentPercent: Scalars['String']['output'];
  /** Year of the ledger. */
  year: Scalars['Int']['output'];
};

/** A page of projects. */
export type FundProjectConnection = {
  __typename: 'FundProjectConnection';
  /** The projects. */
  edges: Array<FundProjectEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the projects with its cursor. */
export type FundProjectEdge = {
  __typename: 'FundProjectEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FundProject;
};

/** Narrows a list of projects. Conditions add up. */
export type FundProjectFilter = {
  /** Only this category, e.g. 产业发展. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this level of funds, e.g. 中央. */
  fundLevel?: InputMaybe<Scalars['String']['input']>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A special meeting. */
export type HoldSpecialMeetingInput = {
  /** Who was there and what came of it. */
  evidence: SpecialMeetingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** What a check at home shows: four factors (PA-2025-2.2b); no identity numbers. */
export type HomeCheckEvidence = {
  /** 突出困难问题 */
  difficulties?: InputMaybe<Scalars['String']['input']>;
  /** 收入 */
  income?: InputMaybe<Scalars['String']['input']>;
  /** 自主应对能力 */
  ownMeans?: InputMaybe<Scalars['String']['input']>;
  /** 合规自付支出 */
  selfPaidExpenses?: InputMaybe<Scalars['String']['input']>;
};

/** 房屋等级 */
export type HouseGrade =
  /** A级: safe */
  | 'A'
  /** B级: safe in the main */
  | 'B'
  /** C级: partly dangerous (局部危险), repair */
  | 'C'
  /** D级: dangerous as a whole (整体危险), rebuild */
  | 'D';

/** A rural household (农户), as the register keeps it. */
export type Household = {
  __typename: 'Household';
  /** Monthly payments, newest first; null if the caller's department may not see them. */
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  /** Grade of the house by its last appraisal (房屋等级); null if none is known or not to be seen. */
  appraisal?: Maybe<Appraisal>;
  /** Cases (识别认定、风险消除、再标注) of the household, newest first; null for departments that take no part. */
  cases?: Maybe<Array<MonitoringCase>>;
  /** Household code (户编号). */
  code: Scalars['String']['output'];
  /** Whether a child of compulsory school age was found out of school (失学辍学); null while nobody looked. */
  compulsoryEducation?: Maybe<CompulsoryEducation>;
  /** Data-quality remarks on the household that a person should look at. */
  dataQuality: Array<DataQualityRemark>;
  /** The village the household belongs to (行政村). */
  division: Division;
  /** Kind of household (户类型): 脱贫户, 一般农户 and so on, as the ledger says; null if no ledger said. */
  householdType?: Maybe<Scalars['String']['output']>;
  /** What was last seen of the safety of the house; null while nobody looked or not to be seen. */
  housingSafety?: Maybe<SafetyObservation>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Income by year (家庭收入), newest first. */
  incomes: Array<HouseholdIncome>;
  /** Risk leads on this household, newest first. */
  leads: LeadConnection;
  /** Microcredit loans, by drawing date, newest first; null if the caller's department may not see them. */
  loans?: Maybe<LoanConnection>;
  /** Number of members living together as of today. */
  memberCount: Scalars['Int']['output'];
  /** Members as of a day. The register (户口簿) and the family living together (共同生活) can differ; both are kept. */
  members: Array<Membership>;
  /** Monitoring as the national system has it (监测对象); null for a household that was never monitored there. */
  monitoring?: Maybe<MonitoringRecord>;
  /** Obligations about this household, by due date. */
  obligations?: Maybe<ObligationConnection>;
  /** Public-welfare posts held by members, by start, newest first; null if the caller's department may not see them. */
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  /** Renovations, newest first; null if the caller's department may not see them. */
  renovations?: Maybe<RenovationConnection>;
  /** Self-paid medical cost of a year, all members together. */
  selfPaid?: Maybe<Scalars['Money']['output']>;
  /** Settlements of the members, newest first; null if the caller's department may not see them. */
  settlements?: Maybe<SettlementConnection>;
  /** Where the register's data came from last. */
  source: Scalars['String']['output'];
  /** Subsistence allowance (低保) as of a day: the latest month on record up to it; null if there is none or not to be seen. */
  subsistenceAllowance?: Maybe<SubsistenceAllowance>;
  /** When the household last changed in the register. */
  updatedAt: Scalars['DateTime']['output'];
  /** What was last seen of drinking water; null while nobody looked or not to be seen. */
  waterSafety?: Maybe<SafetyObservation>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdIncomesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<MembershipBasis>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ObligationStatus>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdPublicWelfarePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  runningOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdRenovationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSelfPaidArgs = {
  year: Scalars['Int']['input'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSubsistenceAllowanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of households. */
export type HouseholdConnection = {
  __typename: 'HouseholdConnection';
  /** The households. */
  edges: Array<HouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A household with its cursor. */
export type HouseholdEdge = {
  __typename: 'HouseholdEdge';
  /** Cursor of this household. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node: Household;
};

/** Narrows a list of households. Conditions add up. */
export type HouseholdFilter = {
  /** Only this category of monitoring. */
  category?: InputMaybe<MonitoringCategory>;
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only households that the national system monitors (true) or does not (false). */
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with the risk eliminated (true) or still open (false). */
  riskEliminated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Income of a household in a year by the four kinds, with its arithmetic. */
export type HouseholdIncome = {
  __typename: 'HouseholdIncome';
  /** The arithmetic in words, e.g. `26466.00 + 8285.00 + 151.00 + 7787.00 − 2959.00 = 39730.00; 39730.00 ÷ 6 = 6621.67`. */
  arithmetic: Scalars['String']['output'];
  /** 生产经营性收入 */
  business: Scalars['Money']['output'];
  /** 生产经营性支出 */
  businessCost: Scalars['Money']['output'];
  /** 合规自付支出 (PA-2025-2.2b), shown beside income, not deducted; null if no ledger said. */
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  /** 理赔收入, shown beside income; null if no ledger said. */
  insurancePayout?: Maybe<Scalars['Money']['output']>;
  /** Measure: 纯收入 (net income); never compared with 可支配收入. */
  measure: IncomeMeasure;
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** Net income: the four kinds less 生产经营性支出. */
  net: Scalars['Money']['output'];
  /** Net income per head, rounded to the fen for show; comparisons use the total. */
  perHead: Scalars['Money']['output'];
  /** 财产性收入 */
  property: Scalars['Money']['output'];
  /** Ledger the figures come from. */
  source: Scalars['String']['output'];
  /** Net income as the ledger states it; null if it does not. */
  statedNet?: Maybe<Scalars['Money']['output']>;
  /** 转移性收入 */
  transfer: Scalars['Money']['output'];
  /** 工资性收入 */
  wages: Scalars['Money']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A remark on one row or household of a ledger (行级问题). Never carries an identity number. */
export type ImportFinding = {
  __typename: 'ImportFinding';
  /** Stable code, e.g. `CERTIFICATE_CHECK_DIGIT`. */
  code: Scalars['String']['output'];
  /** Header of the column concerned, as printed; null where the remark is on the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** Household code (户编号) concerned, where known. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
  /** The sheet's own row number, from 1; null where the remark is on a household as a whole. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Weight of the finding. */
  severity: FindingSeverity;
};

/** A page of findings. */
export type ImportFindingConnection = {
  __typename: 'ImportFindingConnection';
  /** The findings in the order of the sheet. */
  edges: Array<ImportFindingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many findings there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A finding with its cursor. */
export type ImportFindingEdge = {
  __typename: 'ImportFindingEdge';
  /** Cursor of this finding. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: ImportFinding;
};

/** What came of one ledger file (导入报告). */
export type ImportReport = {
  __typename: 'ImportReport';
  /** Day the ledger says it was exported (导出日期). */
  exportedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the run failed; null unless FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Name of the file as uploaded. */
  fileName: Scalars['String']['output'];
  /** Findings by row, rejected first by `severity` filter if given. */
  findings: ImportFindingConnection;
  /** When it ended; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Households named by the rows loaded, counted by 户编号; null for a ledger without households. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Id of the run. */
  id: Scalars['ID']['output'];
  /** Kind of ledger, e.g. `microcredit`. */
  ledger: Scalars['String']['output'];
  /** Part of the file worked off so far, 0 to 100, percent. */
  progress: Scalars['Int']['output'];
  /** Records that are new in this department's register. */
  recordsAdded: Scalars['Int']['output'];
  /** Records that were known and changed. */
  recordsChanged: Scalars['Int']['output'];
  /** Records that were known and stayed as they were. */
  recordsUnchanged: Scalars['Int']['output'];
  /** When the run was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Rows loaded. */
  rowsLoaded: Scalars['Int']['output'];
  /** Data rows read (title, header and empty rows not counted). */
  rowsRead: Scalars['Int']['output'];
  /** Rows rejected. */
  rowsRejected: Scalars['Int']['output'];
  /** Where the run stands. */
  state: ImportState;
};


/** What came of one ledger file (导入报告). */
export type ImportReportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  severity?: InputMaybe<FindingSeverity>;
};

/** A page of import reports. */
export type ImportReportConnection = {
  __typename: 'ImportReportConnection';
  /** The reports, newest first. */
  edges: Array<ImportReportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** An import report with its cursor. */
export type ImportReportEdge = {
  __typename: 'ImportReportEdge';
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: ImportReport;
};

/** The import was accepted and runs in the background. */
export type ImportStarted = {
  __typename: 'ImportStarted';
  /** Its report, which fills while it runs. */
  report: ImportReport;
};

/** State of an import run (导入状态). */
export type ImportState =
  /** Finished; good rows are loaded, bad rows are reported (完成). */
  | 'COMPLETED'
  /** Stopped by a fault of the file; nothing of it was loaded (失败). */
  | 'FAILED'
  /** Accepted, waiting for a worker (排队). */
  | 'QUEUED'
  /** Being read and loaded (导入中). */
  | 'RUNNING';

/** Measure of income. */
export type IncomeMeasure =
  /** 可支配收入 */
  | 'DISPOSABLE'
  /** 纯收入 */
  | 'NET';

/** Whether a person is in the resident medical insurance (城乡居民基本医疗保险). */
export type Insurance = {
  __typename: 'Insurance';
  /** Whether insured. */
  insured: Scalars['Boolean']['output'];
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** An input value cannot be used (填写有误). */
export type InvalidInput = UserError & {
  __typename: 'InvalidInput';
  /** The clauses that decide, where one does. */
  clauses: Array<ClauseRef>;
  /** Stable code of the mistake, e.g. `DATE_IN_FUTURE`, `BEFORE_PREVIOUS_STEP`, `REQUIRED`. */
  code: Scalars['String']['output'];
  /** Input field that is wrong. */
  field: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A queue and its jobs. */
export type JobQueue = {
  __typename: 'JobQueue';
  /** Jobs running. */
  active: Scalars['Int']['output'];
  /** Jobs waiting for their time. */
  delayed: Scalars['Int']['output'];
  /** Jobs that failed for good. */
  failed: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Jobs waiting. */
  waiting: Scalars['Int']['output'];
};

/** A soft limit has passed and no reason is on record (逾期需说明理由); give `lateReason` and it goes on. */
export type LateReasonNeeded = UserError & {
  __typename: 'LateReasonNeeded';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `LATE_REASON_NEEDED`. */
  code: Scalars['String']['output'];
  /** The day that was passed. */
  dueOn: Scalars['Date']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A risk lead (风险线索): a sign that a household may fall back. */
export type Lead = {
  __typename: 'Lead';
  /** How it was found (发现渠道). */
  channel: LeadChannel;
  /** Day it was found; the clocks run from it. */
  foundOn: Scalars['Date']['output'];
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What it is about (线索类型, PA-2025-1.2.6). */
  leadType: LeadType;
  /** Obligations that the lead opened, by due date. */
  obligations?: Maybe<Array<Obligation>>;
  /** The person it is about; null where it is about the whole household. */
  person?: Maybe<Person>;
  /** Department that pushed it, in the ledger's words; null if none. */
  pushedBy?: Maybe<Scalars['String']['output']>;
  /** Day the township received a department's lead; null for other channels. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where the lead stands. */
  state: LeadState;
  /** The visit that verified it; null until then. */
  verification?: Maybe<LeadVerification>;
};


/** A risk lead (风险线索): a sign that a household may fall back. */
export type LeadObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody verified the lead before (已被核实). */
export type LeadAlreadyVerified = UserError & {
  __typename: 'LeadAlreadyVerified';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `LEAD_ALREADY_VERIFIED`. */
  code: Scalars['String']['output'];
  /** The lead as it is now. */
  lead: Lead;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** How a lead was found (发现渠道, PA-2025-1.2.0). */
export type LeadChannel =
  /** 日常摸排 */
  | 'DAILY_CHECK'
  /** 部门推送 */
  | 'DEPARTMENT_PUSH'
  /** 关联监测 */
  | 'LINKED_MONITORING'
  /** 自主申报 */
  | 'SELF_REPORT'
  /** 集中排查 */
  | 'SURVEY';

/** A page of leads. */
export type LeadConnection = {
  __typename: 'LeadConnection';
  /** The leads. */
  edges: Array<LeadEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A lead with its cursor. */
export type LeadEdge = {
  __typename: 'LeadEdge';
  /** Cursor of this lead. */
  cursor: Scalars['String']['output'];
  /** The lead. */
  node: Lead;
};

/** Narrows a list of leads. Conditions add up. */
export type LeadFilter = {
  /** Only leads found this way. */
  channel?: InputMaybe<LeadChannel>;
  /** Code of a division; only its leads. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Found on this day or later. */
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Found on this day or earlier. */
  foundTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only leads in this state. */
  state?: InputMaybe<LeadState>;
};

/** The lead was received, or had been with the same key. */
export type LeadReceived = {
  __typename: 'LeadReceived';
  /** The lead. */
  lead: Lead;
};

/** Where a lead stands. */
export type LeadState =
  /** Received, not yet verified (待核实). */
  | 'RECEIVED'
  /** Verified at home (已核实). */
  | 'VERIFIED';

/** What a lead is about (线索类型, PA-2025-1.2.6). */
export type LeadType =
  /** 产业项目失败 */
  | 'BUSINESS_FAILURE'
  /** 家庭住房不安全 */
  | 'HOUSING'
  /** 因病因灾因意外事故导致收入大幅减少、支出大幅增加 */
  | 'ILLNESS_DISASTER_ACCIDENT'
  /** 突发公共事件、安全事故 */
  | 'PUBLIC_EVENT'
  /** 较大规模失业 */
  | 'UNEMPLOYMENT'
  /** 安全饮水受到严重影响 */
  | 'WATER';

/** The visit at home that verified a lead (入户核实). */
export type LeadVerification = {
  __typename: 'LeadVerification';
  /** What the visitors found, in their words. */
  finding: Scalars['String']['output'];
  /** Why it was late; null if it was in time or no reason was given. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['output'];
  /** Day of the visit. */
  verifiedOn: Scalars['Date']['output'];
};

/** The lead is verified. */
export type LeadVerified = {
  __typename: 'LeadVerified';
  /** The lead. */
  lead: Lead;
};

/** The ledger is not one that this department keeps (台账不属于本部门). */
export type LedgerNotOurs = UserError & {
  __typename: 'LedgerNotOurs';
  /** Ledger kinds that this department loads. */
  accepted: Array<Scalars['String']['output']>;
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `LEDGER_NOT_OURS`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Which way a draft moves a household. */
export type LineDirection =
  /** 纳入: below the draft, not below the line in force. */
  | 'ENTERS'
  /** 退出: below the line in force, not below the draft. */
  | 'LEAVES';

/** A microcredit loan (小额信贷). */
export type Loan = {
  __typename: 'Loan';
  /** 年利率, percent, exact decimal, e.g. `3.45`. */
  annualRatePercent: Scalars['String']['output'];
  /** 承贷银行 */
  bank: Scalars['String']['output'];
  /** The borrower (借款人); null until the register knows the person. */
  borrower?: Maybe<Person>;
  /** 合同号 */
  contractNumber: Scalars['String']['output'];
  /** 放款日 */
  drawnOn: Scalars['Date']['output'];
  /** 到期日 */
  dueOn: Scalars['Date']['output'];
  /** Whether it is guaranteed (担保). */
  guaranteed: Scalars['Boolean']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it. */
  householdCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** LPR期限: the LPR the rate is measured by. */
  lprTerm: LprTerm;
  /** Whether it is secured by a mortgage (抵押). */
  mortgaged: Scalars['Boolean']['output'];
  /** 贷款金额, yuan. */
  principal: Scalars['Money']['output'];
  /** 贷款用途, in the ledger's words. */
  purpose: Scalars['String']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
};

/** A page of loans. */
export type LoanConnection = {
  __typename: 'LoanConnection';
  /** The loans. */
  edges: Array<LoanEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the loans with its cursor. */
export type LoanEdge = {
  __typename: 'LoanEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Loan;
};

/** Narrows a list of loans. Conditions add up. */
export type LoanFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Principal above this amount (exclusive), yuan. */
  principalAbove?: InputMaybe<Scalars['Money']['input']>;
};

/** LPR期限 */
export type LprTerm =
  /** 5年期以上 */
  | 'FIVE_YEARS_AND_OVER'
  /** 1年期 */
  | 'ONE_YEAR';

/** A person's place in a household over time. */
export type Membership = {
  __typename: 'Membership';
  /** Whether the member is in the register book (户口簿); null if no ledger said. */
  inRegister?: Maybe<Scalars['Boolean']['output']>;
  /** Whether this member is the head (户主). */
  isHead: Scalars['Boolean']['output'];
  /** First day of this membership as far as known. */
  joinedOn: Scalars['Date']['output'];
  /** Last day; null while it goes on. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the member lives with the family (共同生活). */
  livesTogether: Scalars['Boolean']['output'];
  /** The member. */
  person: Person;
  /** Relation to the head (与户主关系), in the ledger's words. */
  relation: Scalars['String']['output'];
};

/** On which basis somebody belongs to a household. */
export type MembershipBasis =
  /** Living together and sharing income (共同生活). */
  | 'LIVING_TOGETHER'
  /** In the register book (户口簿). */
  | 'REGISTER';

/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCase = {
  __typename: 'MonitoringCase';
  /** Category decided by the county (监测对象类别); null until then. The national system's own record stays `Household.monitoring`. */
  category?: Maybe<MonitoringCategory>;
  /** The clauses that set the procedure. */
  clauses: Array<ClauseRef>;
  /** The day the identification is due and where the case stands against it; null where no document of the place sets one. */
  deadline?: Maybe<CaseDeadline>;
  /** Id of the policy document that prints the procedure. */
  document: Scalars['String']['output'];
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What the case is about: identification, elimination or re-labelling. */
  kind: ProcedureKind;
  /** The lead it began with; null where the caller may not see it, and for other kinds than identification. */
  lead?: Maybe<Lead>;
  /** What comes next; null once the case has ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Day of the act that opened the case. */
  openedOn: Scalars['Date']['output'];
  /** Id of the procedure in its document. */
  procedure: Scalars['String']['output'];
  /** Name of the procedure, as 监测对象识别认定. */
  procedureName: Scalars['String']['output'];
  /** The notice to print (公示、公告): never an identity number, phone, account or health. Null where the procedure posts nothing yet. */
  publicNotice?: Maybe<PublicNotice>;
  /** Where the case stood at the end of a day, by the days of its acts. */
  standing: CaseStanding;
  /** Where the case stands now. */
  state: MonitoringCaseState;
  /** Day of the act that brought the state. */
  stateSince: Scalars['Date']['output'];
  /** The steps of the procedure in their order, with the day each was done. */
  steps: Array<CaseStep>;
  /** Every act in the order it was recorded (时间线), corrections and objections among them. */
  timeline: Array<CaseAct>;
  /** Counts the acts; give it as `expectedVersion` to be told when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of cases. */
export type MonitoringCaseConnection = {
  __typename: 'MonitoringCaseConnection';
  /** The cases. */
  edges: Array<MonitoringCaseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A case with its cursor. */
export type MonitoringCaseEdge = {
  __typename: 'MonitoringCaseEdge';
  /** Cursor of this case. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: MonitoringCase;
};

/** Narrows a list of cases. Conditions add up. */
export type MonitoringCaseFilter = {
  /** Code of a division; only its cases. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only cases in which this comes next. */
  nextStep?: InputMaybe<CaseActKind>;
  /** Opened on this day or later. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Opened on this day or earlier. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases that were due before this day and had not ended by it. */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases in this state. */
  state?: InputMaybe<MonitoringCaseState>;
};

/** Where a case stands. */
export type MonitoringCaseState =
  /** 已研判: the special meeting found a risk. */
  | 'ANALYSED'
  /** 已申请 */
  | 'APPLIED'
  /** 已核查 */
  | 'CHECKED'
  /** 研判无风险: the special meeting found none; the case is closed. */
  | 'CLOSED_NO_RISK'
  /** 县级已审定: decided, the last step is still to come. */
  | 'COUNTY_DECIDED'
  /** 已认定: the household is a monitored household (监测对象). */
  | 'IDENTIFIED'
  /** 已发现线索: nothing of the case had happened yet. */
  | 'LEAD_FOUND'
  /** 公示中: posted in the village. */
  | 'PUBLICISED'
  /** 未通过: a step or an upheld objection decided against it. */
  | 'REJECTED'
  /** 已评议: reviewed by the village, not yet posted. */
  | 'REVIEWED'
  /** 已初选: on the village's list. */
  | 'SELECTED'
  /** 乡镇已审核 */
  | 'TOWNSHIP_REVIEWED';

/** Category of monitored household (监测对象类别). */
export type MonitoringCategory =
  /** 边缘易致贫户 */
  | 'MARGINAL'
  /** 突发严重困难户 */
  | 'SUDDEN_SEVERE'
  /** 脱贫不稳定户 */
  | 'UNSTABLE_EXIT';

/** What the national export says of a household's monitoring. */
export type MonitoringRecord = {
  __typename: 'MonitoringRecord';
  /** 监测对象类别 */
  category: MonitoringCategory;
  /** Month of elimination (风险消除时间), `YYYY-MM`; null while open. */
  eliminatedMonth?: Maybe<Scalars['String']['output']>;
  /** How it was eliminated (风险消除方式): 帮扶消除 or 自然消除; null while open. */
  eliminationMode?: Maybe<Scalars['String']['output']>;
  /** Day of the export this comes from. */
  exportedOn?: Maybe<Scalars['Date']['output']>;
  /** Month of identification (识别监测时间), `YYYY-MM`. */
  identifiedMonth?: Maybe<Scalars['String']['output']>;
  /** Whether the risk is eliminated (风险是否已消除). */
  riskEliminated: Scalars['Boolean']['output'];
  /** Risks of falling back (致贫返贫风险), up to five, in the ledger's words. */
  risks: Array<Scalars['String']['output']>;
};

/** The end of each of these months. */
export type MonthEnds = {
  __typename: 'MonthEnds';
  /** Months, 1 to 12. */
  months: Array<Scalars['Int']['output']>;
};

/** A household that enters or leaves. */
export type MovingHousehold = {
  __typename: 'MovingHousehold';
  /** Which way. */
  direction: LineDirection;
  /** The household. */
  household: Household;
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** Net income of the household in the year. */
  net: Scalars['Money']['output'];
  /** What it lacks to the line it is below, yuan a year. */
  shortfall: Scalars['Money']['output'];
};

/** A page of households that enter or leave. */
export type MovingHouseholdConnection = {
  __typename: 'MovingHouseholdConnection';
  /** The households. */
  edges: Array<MovingHouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the households with its cursor. */
export type MovingHouseholdEdge = {
  __typename: 'MovingHouseholdEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MovingHousehold;
};

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename: 'Mutation';
  /** Records the announcement (公告) that ends the identification (PA-2025-2.3a5). */
  announceIdentification: CaseActResult;
  /** Corrects the day or the evidence of the last act of a case, by an entry of its own that says what it corrects. */
  correctAct: CaseActResult;
  /** Records the special meeting (专题会议研判) on a verified lead; it opens the case unless a self-report did (PA-2025-1.2b). */
  holdSpecialMeeting: CaseActResult;
  /** Records that the result hangs in the village (公示); it hangs for the days its place asks for (PA-2025-2.3d). */
  postPublicity: CaseActResult;
  /** Receives a risk lead (风险线索); its five working days to verify begin (PA-2025-1.2a). */
  receiveLead: ReceiveLeadResult;
  /** Gives a division a new code from a day on; rows follow, the old code stays known for its time. */
  recodeDivision: RecodeDivisionResult;
  /** Records the comparison of data and the decision of the county (县级审定) (PA-2025-2.3a5, HN-2020-3.3.3). */
  recordCountyDecision: CaseActResult;
  /** Records the check at home (入户核查) with its four factors (PA-2025-2.3a2, 2.2b). */
  recordHomeCheck: CaseActResult;
  /** Records an objection (异议) against a posting; the case waits until it is settled. */
  recordObjection: CaseActResult;
  /** Records the entry into the national system (信息录入) where that is the last step (HN-2020-3.3.4). */
  recordSystemEntry: CaseActResult;
  /** Records the review of the township (乡镇审核), after the posting has run (PA-2025-2.3a4, HN-2020-3.3.2). */
  recordTownshipReview: CaseActResult;
  /** Records the village democratic review (村级民主评议) with its votes (PA-2025-2.3a3). */
  recordVillageReview: CaseActResult;
  /** Records the village selection (村级初选) where that is the first step; it opens the case (HN-2020-3.3.1). */
  recordVillageSelection: CaseActResult;
  /** Puts a failed job back into its queue. */
  retryDeadLetter: RetryDeadLetterResult;
  /** Runs the overdue sweep now for a day, as the nightly job does; twice flags nothing twice. */
  runOverdueSweep: RunOverdueSweepResult;
  /** Records how an objection was settled; one that is upheld ends the case. */
  settleObjection: CaseActResult;
  /** Starts loading an uploaded ledger: 乡村公益性岗位台账. */
  startEmploymentImport: StartImportResult;
  /** Starts loading an uploaded ledger: 脱贫人口小额信贷台账. */
  startFinanceImport: StartImportResult;
  /** Starts loading an uploaded ledger: 医保结算明细. */
  startHealthImport: StartImportResult;
  /** Starts loading an uploaded ledger into the register. */
  startHouseholdsImport: StartImportResult;
  /** Starts loading an uploaded ledger: 农村危房改造台账. */
  startHousingWaterImport: StartImportResult;
  /** Starts loading an uploaded ledger: 农村低保发放. */
  startSocialAssistanceImport: StartImportResult;
  /** Takes down the application of the household (农户申请); for a self-reported lead it opens the case (PA-2025-2.3a1). */
  submitApplication: CaseActResult;
  /** Records the visit at home that verifies a lead (入户核实). */
  verifyLead: VerifyLeadResult;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceIdentificationArgs = {
  input: AnnounceIdentificationInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectActArgs = {
  input: CorrectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationHoldSpecialMeetingArgs = {
  input: HoldSpecialMeetingInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostPublicityArgs = {
  input: PostPublicityInput;
};


/** Changes through the graph; each is one action. */
export type MutationReceiveLeadArgs = {
  input: ReceiveLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecodeDivisionArgs = {
  input: RecodeDivisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordCountyDecisionArgs = {
  input: RecordCountyDecisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHomeCheckArgs = {
  input: RecordHomeCheckInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSystemEntryArgs = {
  input: RecordSystemEntryInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTownshipReviewArgs = {
  input: RecordTownshipReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageReviewArgs = {
  input: RecordVillageReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageSelectionArgs = {
  input: RecordVillageSelectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};


/** Changes through the graph; each is one action. */
export type MutationRunOverdueSweepArgs = {
  input: RunOverdueSweepInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleObjectionArgs = {
  input: SettleObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartEmploymentImportArgs = {
  input: StartEmploymentImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartFinanceImportArgs = {
  input: StartFinanceImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHealthImportArgs = {
  input: StartHealthImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHouseholdsImportArgs = {
  input: StartHouseholdsImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHousingWaterImportArgs = {
  input: StartHousingWaterImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartSocialAssistanceImportArgs = {
  input: StartSocialAssistanceImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** Changes through the graph; each is one action. */
export type MutationVerifyLeadArgs = {
  input: VerifyLeadInput;
};

/** No document of the place prints a procedure for that day; nothing is borrowed from other places. */
export type NoProcedure = UserError & {
  __typename: 'NoProcedure';
  /** Empty: there is none. */
  clauses: Array<ClauseRef>;
  /** Always `NO_POLICY_IN_FORCE`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The thing named does not exist, or lies outside the caller's division (不存在或不在辖区). */
export type NotFound = UserError & {
  __typename: 'NotFound';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Input field that named it. */
  field: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The caller's role may not do this (无权限). */
export type NotPermitted = UserError & {
  __typename: 'NotPermitted';
  /** Empty: the division of roles decides, not a clause. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What an objection says. */
export type ObjectionEvidence = {
  /** What is objected; no names of who objects, no identity numbers. */
  content: Scalars['String']['input'];
};

/** An objection is not settled yet (异议未处理). */
export type ObjectionOpen = UserError & {
  __typename: 'ObjectionOpen';
  /** The case. */
  case: MonitoringCase;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `OBJECTION_OPEN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** How an objection was settled. */
export type ObjectionSettlementEvidence = {
  /** What was found and done. */
  handling: Scalars['String']['input'];
  /** Id of the act that recorded the objection. */
  objectionId: Scalars['ID']['input'];
  /** Whether it is upheld; that ends the case. */
  upheld: Scalars['Boolean']['input'];
};

/** Something that must be done by a day (时限事项). */
export type Obligation = {
  __typename: 'Obligation';
  /** The clauses that set the limit. */
  clauses: Array<ClauseRef>;
  /** Calendar days past the due day on the day asked for; 0 if not overdue. */
  daysOverdue: Scalars['Int']['output'];
  /** Code of the division it belongs to. */
  divisionCode: Scalars['String']['output'];
  /** Last day in time. */
  dueOn: Scalars['Date']['output'];
  /** When the sweep flagged it overdue; null if it did not. */
  flaggedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: SupervisedKind;
  /** Latest day the publicity may be posted for the limit to be kept (PA-2025-2.3d); null where it does not apply. */
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  /** The lead that opened it; null where none did. */
  lead?: Maybe<Lead>;
  /** Day it was met; null while open. */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** Notices, e.g. `CALENDAR_NOT_LOADED`. */
  notices: Array<Scalars['String']['output']>;
  /** The person, where it is about one. */
  person?: Maybe<Person>;
  /** Whether the official calendar of a year involved is not out yet; the day is computed again when it is. */
  provisional: Scalars['Boolean']['output'];
  /** Whether late needs a reason but the result stands (一般、原则上). */
  soft: Scalars['Boolean']['output'];
  /** Status on the day asked for. */
  status: ObligationStatus;
  /** Day the clock started; not counted itself. */
  triggeredOn: Scalars['Date']['output'];
};

/** A page of obligations. */
export type ObligationConnection = {
  __typename: 'ObligationConnection';
  /** The obligations. */
  edges: Array<ObligationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the obligations with its cursor. */
export type ObligationEdge = {
  __typename: 'ObligationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Obligation;
};

/** Kind of obligation with a time limit. */
export type ObligationKind =
  /** 制定一户一策: help plan, from identification (PA-2025-3.1b). */
  | 'HELP_PLAN'
  /** 识别认定: decision and announcement, from the lead (PA-2025-2.3c). */
  | 'IDENTIFICATION'
  /** 入户核实: visit at home, from the lead (PA-2025-1.2a). */
  | 'VERIFICATION';

/** Status of an obligation on a day; derived, never stored. */
export type ObligationStatus =
  /** Met on or before the due day (按时完成). */
  | 'MET'
  /** Met after the due day (逾期完成). */
  | 'MET_LATE'
  /** Open, the due day not past (未到期). */
  | 'OPEN'
  /** Open, the due day past (逾期). */
  | 'OVERDUE';

/** A notice that an obligation is overdue (逾期提醒). */
export type OverdueNotice = {
  __typename: 'OverdueNotice';
  /** Roles it is addressed to, e.g. `township`. */
  addressedTo: Array<Scalars['String']['output']>;
  /** Day for which the sweep found it overdue. */
  flaggedFor: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The obligation. */
  obligation: Obligation;
  /** What it says; names the clause, never a person. */
  text: Scalars['String']['output'];
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of notices. */
export type OverdueNoticeConnection = {
  __typename: 'OverdueNoticeConnection';
  /** The notices. */
  edges: Array<OverdueNoticeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the notices with its cursor. */
export type OverdueNoticeEdge = {
  __typename: 'OverdueNoticeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: OverdueNotice;
};

/** The sweep ran. */
export type OverdueSweepRun = {
  __typename: 'OverdueSweepRun';
  /** The run. */
  sweep: Sweep;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** Cursor of the last row of this page; give it as `after` to go on. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A page of parameters. */
export type ParameterConnection = {
  __typename: 'ParameterConnection';
  /** The parameters. */
  edges: Array<ParameterEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the parameters with its cursor. */
export type ParameterEdge = {
  __typename: 'ParameterEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ParameterResult;
};

/** No document sets the parameter for that place and day; it is never borrowed. */
export type ParameterMissing = UserError & {
  __typename: 'ParameterMissing';
  /** Clauses that name it without a number, or that differ; empty where none does. */
  clauses: Array<ClauseRef>;
  /** `LINE_NOT_SET`, `RATE_NOT_SET`, `STANDARD_NOT_SET`, `VALUE_NOT_SET`, or `ISSUE_DATE_NOT_SET` where two documents differ. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Name of the parameter. */
  name: Scalars['String']['output'];
};

/** A parameter's value, or that it is missing. */
export type ParameterResult = ParameterMissing | ParameterValue;

/** A parameter in force. */
export type ParameterValue = {
  __typename: 'ParameterValue';
  /** The clause that sets it for that day. */
  clauses: Array<ClauseRef>;
  /** The document that sets it. */
  document: PolicyDocument;
  /** First day it holds. */
  from: Scalars['Date']['output'];
  /** Whether the value itself counts: true 以上、以内, false 超过、低于; null where it is no bound. */
  inclusive?: Maybe<Scalars['Boolean']['output']>;
  /** Which measure of income a line is about; the two are never compared. Null for anything but a line. */
  measure?: Maybe<IncomeMeasure>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it is out of date on the day asked for; null while it stands, or where a later value follows it. */
  staleness?: Maybe<Staleness>;
  /** Id of the supplement that fills in what the document leaves open; null where the document sets it. */
  suppliedBy?: Maybe<Scalars['String']['output']>;
  /** Last day it holds; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Unit. */
  unit: Scalars['String']['output'];
  /** Value as text; numbers exact. */
  value: Scalars['String']['output'];
};

/** A person of the register. */
export type Person = {
  __typename: 'Person';
  /** Full years of age (周岁); the birthday itself counts. */
  age?: Maybe<Scalars['Int']['output']>;
  /** Birthday, from the certificate number; null for a certificate without one. */
  birthOn?: Maybe<Scalars['Date']['output']>;
  /** 证件类型 */
  certificateKind: CertificateKind;
  /** Certificate number, masked (990034********8978). In clear only for a caller with `pii` who gives a purpose; each reveal is audited. */
  certificateNumber: Scalars['String']['output'];
  /** 文化程度; null for pupils. */
  education?: Maybe<Scalars['String']['output']>;
  /** 民族 */
  ethnicity?: Maybe<Scalars['String']['output']>;
  /** Households the person belongs to as of a day; more than one is a data-quality task. */
  households: Array<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Resident medical insurance as last seen; null if not known or not to be seen. */
  insurance?: Maybe<Insurance>;
  /** 劳动技能, in the ledger's words. */
  labourCapacity?: Maybe<Scalars['String']['output']>;
  /** Microcredit loans of which the person is the borrower, newest first; null if the caller's department may not see them. */
  loans?: Maybe<LoanConnection>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Phone, masked likewise; null if none is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Public-welfare posts held, newest first; null if the caller's department may not see them. */
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  /** Where the person is at school; null if not a pupil or not known. */
  schoolRecord?: Maybe<SchoolRecord>;
  /** Self-paid medical cost of a year (BL-2022-4.4.4c compares it per person). */
  selfPaid?: Maybe<Scalars['Money']['output']>;
  /** Settlements, newest first; null if the caller's department may not see them. */
  settlements?: Maybe<SettlementConnection>;
  /** Sex as the ledger says. */
  sex?: Maybe<Sex>;
  /** 务工时间, months of the year. */
  workMonths?: Maybe<Scalars['Int']['output']>;
  /** 务工所在地; null if the person does not work away. */
  workPlace?: Maybe<Scalars['String']['output']>;
};


/** A person of the register. */
export type PersonAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonCertificateNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the register. */
export type PersonHouseholdsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person of the register. */
export type PersonPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the register. */
export type PersonPublicWelfarePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  runningOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonSelfPaidArgs = {
  year: Scalars['Int']['input'];
};


/** A person of the register. */
export type PersonSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One change in the law of a place. */
export type PolicyChange = {
  __typename: 'PolicyChange';
  /** What it is from that day; null where it ends. */
  after?: Maybe<PolicyState>;
  /** What it was the day before; null where it starts. */
  before?: Maybe<PolicyState>;
  /** Which: id of the document, name of the parameter, kind of procedure or limit. */
  name: Scalars['String']['output'];
  /** First day of the new state. */
  on: Scalars['Date']['output'];
  /** What kind of thing changes. */
  subject: PolicySubject;
};

/** A page of changes. */
export type PolicyChangeConnection = {
  __typename: 'PolicyChangeConnection';
  /** The changes. */
  edges: Array<PolicyChangeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the changes with its cursor. */
export type PolicyChangeEdge = {
  __typename: 'PolicyChangeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PolicyChange;
};

/** What policy decides of a household on a day, with its reasons; each names its clause. */
export type PolicyDecision = {
  __typename: 'PolicyDecision';
  /** Every clause of the reasons and flags, each once. */
  clauses: Array<ClauseRef>;
  /** What a person should see though nothing hangs on it. */
  flags: Array<DecisionReason>;
  /** Granted, refused, or for a person to decide. */
  outcome: DecisionOutcome;
  /** The conditions in their order, met and not met. */
  reasons: Array<DecisionReason>;
  /** What would have to be different; empty where it is granted. */
  toChange: Array<DecisionChange>;
};

/** A policy document (政策文件). */
export type PolicyDocument = {
  __typename: 'PolicyDocument';
  /** Its clauses, by id. */
  clauses: ClauseConnection;
  /** Code of the division it binds. */
  divisionCode: Scalars['String']['output'];
  /** First day in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Document id, e.g. `PA-2025`. */
  id: Scalars['ID']['output'];
  /** Day of issue; null where it is not printed. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  issuer: Scalars['String']['output'];
  /** 文号; null where none is printed. */
  number?: Maybe<Scalars['String']['output']>;
  /** Name of the place it binds. */
  place: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};


/** A policy document (政策文件). */
export type PolicyDocumentClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What holds on one side of a change. */
export type PolicyState = {
  __typename: 'PolicyState';
  /** The clauses that decide; empty for a document, whose effective days are its own. */
  clauses: Array<ClauseRef>;
  /** First day it holds; null where two documents differ. */
  from?: Maybe<Scalars['Date']['output']>;
  /** What holds, in short: a value with its unit, a title; `ISSUE_DATE_NOT_SET` where two documents differ. */
  text: Scalars['String']['output'];
  /** Last day it holds; null where no end is printed, or two documents differ. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Kind of thing that changes. */
export type PolicySubject =
  /** A document enters or leaves force (文件). */
  | 'DOCUMENT'
  /** A right starts, ends or changes (待遇). */
  | 'ENTITLEMENT'
  /** A parameter starts, ends or changes its value (参数). */
  | 'PARAMETER'
  /** A procedure starts, ends or changes (程序). */
  | 'PROCEDURE'
  /** A target starts, ends or changes (目标). */
  | 'TARGET'
  /** A time limit starts, ends or changes (时限). */
  | 'TIME_LIMIT';

/** A posting. */
export type PostPublicityInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Where and what hangs. */
  evidence: PostingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** What a posting or announcement shows; no identity numbers. */
export type PostingEvidence = {
  /** Reference of the photo kept in the files (公示照片); needed for a posting. */
  photoReference?: InputMaybe<Scalars['String']['input']>;
  /** Where it hangs (公示地点). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A procedure (程序) as one document prints it. */
export type Procedure = {
  __typename: 'Procedure';
  /** The clauses that print it. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** The limit of the whole; null where none is printed. */
  dueBy?: Maybe<TimeLimit>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Whether a step out of order is refused. */
  inOrder: Scalars['Boolean']['output'];
  /** What it is for. */
  kind: ProcedureKind;
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** What starts it, in words; null where the document does not say. */
  start?: Maybe<Scalars['String']['output']>;
  /** Its steps in order. */
  steps: Array<ProcedureStep>;
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** What a procedure is for. */
export type ProcedureKind =
  /** 风险消除 (PA-2025-4.3) */
  | 'ELIMINATION'
  /** 识别认定 (PA-2025-2.3a) */
  | 'IDENTIFICATION'
  /** 风险再标注 (AY-2025-3.3.4c) */
  | 'RELABELLING';

/** A step of a procedure (步骤). */
export type ProcedureStep = {
  __typename: 'ProcedureStep';
  /** Who acts, in the document's words. */
  actors: Array<Scalars['String']['output']>;
  /** The clauses that print it. */
  clauses: Array<ClauseRef>;
  /** What must be on record before it counts. */
  evidence: Array<StepEvidence>;
  /** The limit that must have run before the next step; null where none is printed. */
  holdsFor?: Maybe<TimeLimit>;
  /** The level that acts. */
  level: ActingLevel;
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** Its place, from 1. */
  order: Scalars['Int']['output'];
};

/** A notice to print. */
export type PublicNotice = {
  __typename: 'PublicNotice';
  /** Last full day of the posting; null where none hangs. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** Day of the posting or the announcement; null before either. */
  postedOn?: Maybe<Scalars['Date']['output']>;
  /** The text, in Chinese, with the head's name and the village and nothing that would tell more of the family. */
  text: Scalars['String']['output'];
};

/** A public-welfare post (公益性岗位) and who holds it. */
export type PublicWelfarePost = {
  __typename: 'PublicWelfarePost';
  /** Last day by the agreement (到期日); null where no end is agreed. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 用工形式 */
  form: EmploymentForm;
  /** Household of the holder; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it. */
  householdCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Monthly pay (月补贴), yuan. */
  monthlyPay: Scalars['Money']['output'];
  /** The holder; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 岗位, e.g. 护林员. */
  post: Scalars['String']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** First day (起始日). */
  startsOn: Scalars['Date']['output'];
};

/** A page of posts. */
export type PublicWelfarePostConnection = {
  __typename: 'PublicWelfarePostConnection';
  /** The posts. */
  edges: Array<PublicWelfarePostEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the posts with its cursor. */
export type PublicWelfarePostEdge = {
  __typename: 'PublicWelfarePostEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PublicWelfarePost;
};

/** Narrows a list of posts. Conditions add up. */
export type PublicWelfarePostFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Ends on this day or later; posts without an end are included. */
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Ends on this day or earlier. */
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The posting has not hung long enough (公示期未满); a hard limit. */
export type PublicityTooShort = UserError & {
  __typename: 'PublicityTooShort';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `PUBLICITY_TOO_SHORT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The first day on which it is possible. */
  possibleFrom: Scalars['Date']['output'];
};

/** Questions to the graph, answered department by department. */
export type Query = {
  __typename: 'Query';
  /** Monthly payments of subsistence allowance (低保发放) of the caller's division, newest month first. */
  allowancePayments: AllowancePaymentConnection;
  /** A clause by id, e.g. `PA-2025-1.2a`. */
  clause?: Maybe<Clause>;
  /** How many clauses there are of each status, so that it is public what is built and what is not. */
  clauseCoverage: Array<ClauseCount>;
  /** Clauses, by id; searched in quote, summary and units. */
  clauses: ClauseConnection;
  /** Jobs that failed for good (dead letters), newest first. */
  deadLetters: Array<DeadLetter>;
  /** The time limit in force for a place and a day; null where no document sets one. Nothing is borrowed from another place. */
  deadline?: Maybe<Deadline>;
  /** Time limits (时限) in force for a place and a day, also those in words only. */
  deadlines: Array<TimeLimit>;
  /** A division by the code it had on a day. */
  division?: Maybe<Division>;
  /** Report of one import into this department's records. */
  employmentImport?: Maybe<ImportReport>;
  /** Imports of 公益性岗位台账, newest first. */
  employmentImports: ImportReportConnection;
  /** Rights (待遇) that hold for a place and a day. */
  entitlements: Array<Entitlement>;
  /** Report of one import into this department's records. */
  financeImport?: Maybe<ImportReport>;
  /** Imports of 小额信贷台账, newest first. */
  financeImports: ImportReportConnection;
  /** Linked-fund projects (衔接资金项目) of the caller's division, by number. */
  fundProjects: FundProjectConnection;
  /** Report of one import into this department's records. */
  healthImport?: Maybe<ImportReport>;
  /** Imports of 医保结算明细, newest first. */
  healthImports: ImportReportConnection;
  /** A household by its id; null if there is none in the caller's division. */
  household?: Maybe<Household>;
  /** A household by its code (户编号); null if there is none in the caller's division. */
  householdByCode?: Maybe<Household>;
  /** Households of the caller's division, by code. */
  households: HouseholdConnection;
  /** Report of one import into the register. */
  householdsImport?: Maybe<ImportReport>;
  /** Imports into the register (national export, household ledger, leads), newest first. */
  householdsImports: ImportReportConnection;
  /** Report of one import into this department's records. */
  housingWaterImport?: Maybe<ImportReport>;
  /** Imports of 农村危房改造台账, newest first. */
  housingWaterImports: ImportReportConnection;
  /** Queues of all services with how many jobs wait, run and failed. */
  jobQueues: Array<JobQueue>;
  /** A lead by id; null if there is none in the caller's division. */
  lead?: Maybe<Lead>;
  /** Leads (风险线索) of the caller's division, newest first. */
  leads: LeadConnection;
  /** A loan by its contract number (合同号); null if there is none in the caller's division. */
  loanByContract?: Maybe<Loan>;
  /** Microcredit loans (小额信贷) of the caller's division, by due date. */
  loans: LoanConnection;
  /** A case of identification by id; null if there is none in the caller's division. For line roles and the rural office. */
  monitoringCase?: Maybe<MonitoringCase>;
  /** Cases of identification (识别认定) of the caller's division, newest first. For line roles and the rural office. */
  monitoringCases: MonitoringCaseConnection;
  /** An obligation by id; null if there is none in the caller's division. */
  obligation?: Maybe<Obligation>;
  /** Obligations of the caller's division, by due date, oldest first. */
  obligations: ObligationConnection;
  /** Notices to people of the caller's division about what is overdue, newest first. */
  overdueNotices: OverdueNoticeConnection;
  /** A parameter in force for a place and a day, or why there is none. */
  parameter: ParameterResult;
  /** Every value that documents of a place set under a name, at any time: by first day, the smallest place first. Names without a number are left out; `parameter` tells them. */
  parameterHistory: Array<ParameterValue>;
  /** Parameters in force for a place and a day, by name; also those a document names without a number. */
  parameters: ParameterConnection;
  /** A person by id; null if there is none in the caller's division. */
  person?: Maybe<Person>;
  /** Persons with this certificate number (证件号码); more than one where it stands in two households. Looked up by blind index. */
  personsByCertificate: Array<Person>;
  /** What changes in the law of a place after one day and up to another, each change on its day, in the order of days. */
  policyChanges: PolicyChangeConnection;
  /** A document by id, e.g. `PA-2025`. */
  policyDocument?: Maybe<PolicyDocument>;
  /** Policy documents, by id. */
  policyDocuments: Array<PolicyDocument>;
  /** Procedures (程序) in force for a place and a day, with their steps. */
  procedures: Array<Procedure>;
  /** Public-welfare posts (公益性岗位) of the caller's division, by end of contract. */
  publicWelfarePosts: PublicWelfarePostConnection;
  /** Renovations (农村危房改造) of the caller's division, by planned completion. */
  renovations: RenovationConnection;
  /** Directory of responsible units (责任单位) of a place and a day, by name: unit, sector and the clauses it answers for. */
  responsibleUnits: ResponsibleUnitConnection;
  /** Who saw identity numbers or phones in clear, newest first; for auditors and administrators. */
  reveals: RevealConnection;
  /** School records of the caller's division, by household. */
  schoolRecords: SchoolRecordConnection;
  /** Settlements (医保结算) of the caller's division, newest first. */
  settlements: SettlementConnection;
  /** Report of one import into this department's records. */
  socialAssistanceImport?: Maybe<ImportReport>;
  /** Imports of 农村低保发放, newest first. */
  socialAssistanceImports: ImportReportConnection;
  /** Parameters of a place that ended, or end within the calendar year of the day, and that nothing follows; by name. */
  staleParameters: StaleParameterConnection;
  /** Runs of the sweep that flags what is overdue, newest first. */
  sweeps: SweepConnection;
  /** Targets (目标) that hold for a place and a day; departments add what they reached. */
  targets: Array<Target>;
  /** Who is asking, as the token says. */
  viewer: Viewer;
  /** Tries a draft parameter set against the live register without touching it; departments answer what it does. */
  whatIf: WhatIfResult;
  /** What changes for a place at the end of 31 December of a year (年度衔接), as its documents say. */
  yearEndTransitions: Array<YearEndTransition>;
};


/** Questions to the graph, answered department by department. */
export type QueryAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllowancePaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryClauseCoverageArgs = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryDeadLettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  queue: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDeadlineArgs = {
  division: Scalars['String']['input'];
  kind: ObligationKind;
  triggeredOn: Scalars['Date']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDeadlinesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDivisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryEmploymentImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryEmploymentImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryEntitlementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryFinanceImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryFinanceImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryFundProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHealthImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHealthImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdByCodeArgs = {
  code: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHousingWaterImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHousingWaterImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryLoanByContractArgs = {
  contractNumber: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryObligationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SupervisedKind>;
  status?: InputMaybe<ObligationStatus>;
};


/** Questions to the graph, answered department by department. */
export type QueryOverdueNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryParameterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryParameterHistoryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryParametersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPersonsByCertificateArgs = {
  number: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyDocumentsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryProceduresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPublicWelfarePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicWelfarePostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryRenovationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenovationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryResponsibleUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryRevealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QuerySchoolRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchoolRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QuerySettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QuerySocialAssistanceImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySocialAssistanceImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryStaleParametersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QuerySweepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryTargetsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryWhatIfArgs = {
  input: WhatIfInput;
};


/** Questions to the graph, answered department by department. */
export type QueryYearEndTransitionsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

/** A lead as it is received. */
export type ReceiveLeadInput = {
  /** How it was found. */
  channel: LeadChannel;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice: the same key again gives the same lead and no second one. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about. */
  leadType: LeadType;
  /** What was seen; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it was found; not in the future. For a department's lead: the department's date. */
  occurredOn: Scalars['Date']['input'];
  /** The person it is about, if one. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Department that pushed it, required for DEPARTMENT_PUSH. */
  pushedBy?: InputMaybe<Scalars['String']['input']>;
  /** Day the township received a department's lead; the five working days run from it. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of receiving a lead. */
export type ReceiveLeadResult = InvalidInput | LeadReceived | NotFound | NotPermitted;

/** A new code for a division. */
export type RecodeDivisionInput = {
  /** The division's id. */
  divisionId: Scalars['ID']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The new code, as long as the old one. */
  newCode: Scalars['String']['input'];
  /** The new name, if it changes too. */
  newName?: InputMaybe<Scalars['String']['input']>;
  /** First day of the new code. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of giving a division a new code. */
export type RecodeDivisionResult = DivisionRecoded | InvalidInput | NotFound | NotPermitted;

/** A decision of the county. */
export type RecordCountyDecisionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Comparison and decision. */
  evidence: CountyDecisionEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A check at home. */
export type RecordHomeCheckInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The four factors. */
  evidence: HomeCheckEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** An objection. */
export type RecordObjectionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The objection. */
  evidence: ObjectionEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** An entry into the national system. */
export type RecordSystemEntryInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The entry. */
  evidence: SystemEntryEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A review of the township. */
export type RecordTownshipReviewInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Signatures and result. */
  evidence: TownshipReviewEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A village democratic review. */
export type RecordVillageReviewInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Votes and result. */
  evidence: VillageReviewEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A village selection. */
export type RecordVillageSelectionInput = {
  /** Organisers and result. */
  evidence: VillageSelectionEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** How many, and how much money they lack. */
export type RegisterCount = {
  __typename: 'RegisterCount';
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons: the members each income is divided by (家庭人口). */
  persons: Scalars['Int']['output'];
  /** What they lack to the line in all, yuan a year; zero for all that are compared. */
  shortfall: Scalars['Money']['output'];
};

/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (JY-2025-1.1c). */
export type RegisterEffect = {
  __typename: 'RegisterEffect';
  /** By the clause that sets the line in force. */
  byClause: Array<RegisterMovementOfClause>;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<RegisterMovementOfDivision>;
  /** The clauses that decide: those that set a line in force, or name one without a number. */
  clauses: Array<ClauseRef>;
  /** The drafted line, yuan per person and year. */
  draftLine: Scalars['Money']['output'];
  /** The households that enter or leave, by code. */
  households: MovingHouseholdConnection;
  /** Year of the incomes compared. */
  incomeYear: Scalars['Int']['output'];
  /** All of the division. */
  total: RegisterMovement;
};


/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (JY-2025-1.1c). */
export type RegisterEffectHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LineDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Households below one line and the other. */
export type RegisterMovement = {
  __typename: 'RegisterMovement';
  /** Below the draft. */
  belowDraft: RegisterCount;
  /** Below the line in force; none where no line is set. */
  belowNow: RegisterCount;
  /** All with an income of the year; the others cannot be compared and are not counted anywhere. */
  compared: RegisterCount;
  /** Below the draft, not below the line in force; what they lack is counted to the draft. */
  entering: RegisterCount;
  /** Below the line in force, not below the draft; what they lack is counted to the line in force. */
  leaving: RegisterCount;
};

/** What happens where one clause sets the line in force. */
export type RegisterMovementOfClause = {
  __typename: 'RegisterMovementOfClause';
  /** The clause, or the one that names a line without a number; null where no document of the place speaks of one. */
  clause?: Maybe<ClauseRef>;
  /** The line in force, yuan per person and year; null where it is not set (LINE_NOT_SET) and nobody counts as below. */
  line?: Maybe<Scalars['Money']['output']>;
  /** Who moves there. */
  movement: RegisterMovement;
};

/** What happens in one division. */
export type RegisterMovementOfDivision = {
  __typename: 'RegisterMovementOfDivision';
  /** The division; null where the records have none of that code today. */
  division?: Maybe<Division>;
  /** Code of the division. */
  divisionCode: Scalars['String']['output'];
  /** Who moves there. */
  movement: RegisterMovement;
};

/** How a household is registered (户籍), PA-2025-2.1a and its three special cases. */
export type RegistrationCase =
  /** 家庭成员中个别人口为城镇户籍或集体户籍 (PA-2025-2.1.2) */
  | 'MEMBERS_URBAN_OR_COLLECTIVE'
  /** 易地搬迁群众，由迁入地负主体责任 (PA-2025-2.1.3) */
  | 'RELOCATED_ELSEWHERE'
  /** 易地扶贫搬迁等已转为城镇户籍的家庭 (PA-2025-2.1.1) */
  | 'RELOCATED_NOW_URBAN'
  /** 农村户籍 */
  | 'RURAL';

/** The renovation of a dangerous house (农村危房改造). */
export type Renovation = {
  __typename: 'Renovation';
  /** 竣工日; null while it is not complete. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** 鉴定等级 */
  grade: HouseGrade;
  /** 补助金额, yuan. */
  grant: Scalars['Money']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it. */
  householdCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Grant less what is paid. */
  outstanding: Scalars['Money']['output'];
  /** 已拨付金额, yuan. */
  paid: Scalars['Money']['output'];
  /** 计划竣工日 */
  plannedCompletionOn: Scalars['Date']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 开工日 */
  startedOn: Scalars['Date']['output'];
  /** Where it stands as of a day. */
  state: RenovationState;
};


/** The renovation of a dangerous house (农村危房改造). */
export type RenovationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of renovations. */
export type RenovationConnection = {
  __typename: 'RenovationConnection';
  /** The renovations. */
  edges: Array<RenovationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the renovations with its cursor. */
export type RenovationEdge = {
  __typename: 'RenovationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Renovation;
};

/** Narrows a list of renovations. Conditions add up. */
export type RenovationFilter = {
  /** Only complete (true) or not complete (false). */
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with money outstanding (true) or paid in full (false). */
  outstanding?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a renovation stands. */
export type RenovationState =
  /** Complete and paid in full (资金补贴到位). */
  | 'COMPLETE_AND_PAID'
  /** Complete, money outstanding. */
  | 'COMPLETE_UNPAID'
  /** Under way or planned. */
  | 'UNDER_WAY';

/** A unit (责任单位) that a document names. */
export type ResponsibleUnit = {
  __typename: 'ResponsibleUnit';
  /** The clauses it answers for. */
  clauses: Array<ClauseRef>;
  /** The document; a unit that two documents name stands once for each. */
  document: PolicyDocument;
  /** Name, as printed. */
  name: Scalars['String']['output'];
  /** Sector it is grouped under; a grouping of this system, not of the document. */
  sector: Scalars['String']['output'];
};

/** A page of responsible units. */
export type ResponsibleUnitConnection = {
  __typename: 'ResponsibleUnitConnection';
  /** The responsible units. */
  edges: Array<ResponsibleUnitEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the responsible units with its cursor. */
export type ResponsibleUnitEdge = {
  __typename: 'ResponsibleUnitEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ResponsibleUnit;
};

/** Which job to retry. */
export type RetryDeadLetterInput = {
  /** Job id. */
  jobId: Scalars['ID']['input'];
  /** Name of the queue. */
  queue: Scalars['String']['input'];
};

/** Result of retrying a job. */
export type RetryDeadLetterResult = DeadLetterRetried | NotFound | NotPermitted;

/** Somebody saw a sensitive field in clear. */
export type Reveal = {
  __typename: 'Reveal';
  /** Account that saw it. */
  account: Scalars['String']['output'];
  /** Which field: `certificateNumber` or `phone`. */
  field: Scalars['String']['output'];
  /** The person whose field it was. */
  person: Person;
  /** The purpose given. */
  purpose: Scalars['String']['output'];
  /** When. */
  revealedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
};

/** A page of reveals. */
export type RevealConnection = {
  __typename: 'RevealConnection';
  /** The reveals. */
  edges: Array<RevealEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** A reveal with its cursor. */
export type RevealEdge = {
  __typename: 'RevealEdge';
  /** Cursor of this reveal. */
  cursor: Scalars['String']['output'];
  /** The reveal. */
  node: Reveal;
};

/** For which day the sweep runs. */
export type RunOverdueSweepInput = {
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
  /** Day to judge by; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of running the sweep. */
export type RunOverdueSweepResult = InvalidInput | NotPermitted | OverdueSweepRun;

/** What was seen of the safety of house or water. */
export type SafetyObservation = {
  __typename: 'SafetyObservation';
  /** Whether a problem was seen. */
  problemFound: Scalars['Boolean']['output'];
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** A pupil's school status (在校生状况). */
export type SchoolRecord = {
  __typename: 'SchoolRecord';
  /** The pupil's household. */
  household: Household;
  /** The pupil. */
  person: Person;
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** Stage of schooling. */
  stage: SchoolStage;
  /** 在校生状况, in the ledger's words, e.g. 七年级. */
  status: Scalars['String']['output'];
};

/** A page of school records. */
export type SchoolRecordConnection = {
  __typename: 'SchoolRecordConnection';
  /** The school records. */
  edges: Array<SchoolRecordEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the school records with its cursor. */
export type SchoolRecordEdge = {
  __typename: 'SchoolRecordEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SchoolRecord;
};

/** Narrows a list of school records. Conditions add up. */
export type SchoolRecordFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this stage. */
  stage?: InputMaybe<SchoolStage>;
};

/** Stage of schooling, from the code list 在校生状况. */
export type SchoolStage =
  /** 本科 */
  | 'BACHELOR'
  /** 普通高中 */
  | 'HIGH_SCHOOL'
  /** 七至九年级 */
  | 'JUNIOR'
  /** 学前教育 */
  | 'KINDERGARTEN'
  /** 硕士研究生及以上 */
  | 'POSTGRADUATE'
  /** 学龄前儿童 */
  | 'PRESCHOOL_AGE'
  /** 小学 */
  | 'PRIMARY'
  /** 技师学院 */
  | 'TECHNICIAN'
  /** 高职高专 */
  | 'VOCATIONAL_COLLEGE'
  /** 中职 */
  | 'VOCATIONAL_SCHOOL';

/** The settlement of an objection. */
export type SettleObjectionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The settlement. */
  evidence: ObjectionSettlementEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A medical settlement (医保结算) with who paid what; the four payments add up to the cost, or the difference is shown. */
export type Settlement = {
  __typename: 'Settlement';
  /** 基本医保支付 */
  basicInsurance: Scalars['Money']['output'];
  /** The patient's household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it. */
  householdCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 类别 */
  kind: SettlementKind;
  /** 医疗救助支付 */
  medicalAid: Scalars['Money']['output'];
  /** The patient; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 个人自付 */
  selfPaid: Scalars['Money']['output'];
  /** 大病保险支付 */
  seriousIllnessInsurance: Scalars['Money']['output'];
  /** 结算日期 */
  settledOn: Scalars['Date']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 医疗总费用 */
  totalCost: Scalars['Money']['output'];
  /** Cost that no payment explains: total less the four payments. */
  unexplained: Scalars['Money']['output'];
};

/** A page of settlements. */
export type SettlementConnection = {
  __typename: 'SettlementConnection';
  /** The settlements. */
  edges: Array<SettlementEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the settlements with its cursor. */
export type SettlementEdge = {
  __typename: 'SettlementEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Settlement;
};

/** Narrows a list of settlements. Conditions add up. */
export type SettlementFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Settled on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only this kind. */
  kind?: InputMaybe<SettlementKind>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Settled on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 类别 */
export type SettlementKind =
  /** 门诊慢特病 */
  | 'CHRONIC_OUTPATIENT'
  /** 住院 */
  | 'INPATIENT';

/** Sex. */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** What a special meeting shows (PA-2025-1.2b). */
export type SpecialMeetingEvidence = {
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether the meeting found a risk; without one the case is closed. */
  riskFound: Scalars['Boolean']['input'];
  /** Roles present, in the document's words, as 乡主要领导; every one it lists is needed. */
  rolesPresent: Array<Scalars['String']['input']>;
};

/** A page of stale parameters. */
export type StaleParameterConnection = {
  __typename: 'StaleParameterConnection';
  /** The stale parameters. */
  edges: Array<StaleParameterEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the stale parameters with its cursor. */
export type StaleParameterEdge = {
  __typename: 'StaleParameterEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ParameterValue;
};

/** How a parameter is out of date. */
export type Staleness =
  /** It ended and nothing follows it. */
  | 'ENDED'
  /** It ends within the calendar year of the day asked for, and nothing follows it yet. */
  | 'ENDS_THIS_YEAR';

/** An upload to load into this department's records. */
export type StartEmploymentImportInput = {
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** An upload to load into this department's records. */
export type StartFinanceImportInput = {
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** An upload to load into this department's records. */
export type StartHealthImportInput = {
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** An upload to load into the register. */
export type StartHouseholdsImportInput = {
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** An upload to load into this department's records. */
export type StartHousingWaterImportInput = {
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** Result of starting an import. */
export type StartImportResult = ImportStarted | LedgerNotOurs | NotFound | NotPermitted;

/** An upload to load into this department's records. */
export type StartSocialAssistanceImportInput = {
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** What must be on record for a step (佐证). */
export type StepEvidence = {
  __typename: 'StepEvidence';
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
  /** How many of it at least. */
  least: Scalars['Int']['output'];
  /** Name for programs, e.g. `review-record`. */
  name: Scalars['String']['output'];
  /** Why `least` is what it is, where the document prints no number; null where it does. */
  reading?: Maybe<Scalars['String']['output']>;
  /** What it is, in Chinese. */
  text: Scalars['String']['output'];
};

/** A step before is not done (前序步骤未完成), or the procedure of the place has no such step. */
export type StepOrder = UserError & {
  __typename: 'StepOrder';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** `STEP_ORDER`, or `STEP_UNKNOWN` where the procedure has no such step. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The step to do first. */
  missingStep: Scalars['String']['output'];
};

/** An application. */
export type SubmitApplicationInput = {
  /** The application. */
  evidence: ApplicationEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A loan that is paid for under either rate. */
export type SubsidisedLoan = {
  __typename: 'SubsidisedLoan';
  /** Days of interest paid for under the draft. */
  daysDraft: Scalars['Int']['output'];
  /** Days of interest paid for under what is in force. */
  daysNow: Scalars['Int']['output'];
  /** The loan. */
  loan: Loan;
  /** Subsidy under the draft, yuan. */
  subsidyDraft: Scalars['Money']['output'];
  /** Subsidy under what is in force, yuan. */
  subsidyNow: Scalars['Money']['output'];
};

/** A page of loans that are paid for. */
export type SubsidisedLoanConnection = {
  __typename: 'SubsidisedLoanConnection';
  /** The loans. */
  edges: Array<SubsidisedLoanEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the loans with its cursor. */
export type SubsidisedLoanEdge = {
  __typename: 'SubsidisedLoanEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SubsidisedLoan;
};

/** Money under what is in force and under the draft. Each loan is rounded once, to the fen, half up. */
export type SubsidyChange = {
  __typename: 'SubsidyChange';
  /** What the draft costs more; negative where it costs less, yuan. */
  difference: Scalars['Money']['output'];
  /** Loans paid for under the draft. */
  loansDraft: Scalars['Int']['output'];
  /** Loans paid for under what is in force. */
  loansNow: Scalars['Int']['output'];
  /** Subsidy under the draft, yuan. */
  subsidyDraft: Scalars['Money']['output'];
  /** Subsidy under what is in force on the day compared on, yuan; interest after the last day it covers is not paid (AY-2025-3.2.1e). */
  subsidyNow: Scalars['Money']['output'];
};

/** What happens where one clause sets the rate in force. */
export type SubsidyChangeOfClause = {
  __typename: 'SubsidyChangeOfClause';
  /** Money there. */
  change: SubsidyChange;
  /** The clause; null where no document of the place sets a rate (RATE_NOT_SET) and nothing is paid now. */
  clause?: Maybe<ClauseRef>;
  /** Days a year by which interest is counted under the draft. */
  daysAYear: Scalars['Int']['output'];
  /** Whether 365 days are assumed, because no document of the place prints a basis and none is drafted. */
  daysAYearAssumed: Scalars['Boolean']['output'];
  /** The rate in force, percent; null where none is set. */
  ratePercent?: Maybe<Scalars['Int']['output']>;
};

/** What happens in one division. */
export type SubsidyChangeOfDivision = {
  __typename: 'SubsidyChangeOfDivision';
  /** Money there. */
  change: SubsidyChange;
  /** Code of the division. */
  divisionCode: Scalars['String']['output'];
};

/** What drafts do to the interest subsidy (贴息): interest by actual days (the day of drawing counts, the day of repayment does not) from the first day of the draft to the end of that year or the due day. Only the principal limit is applied (AY-2025-3.2.1c); households and purposes are not weighed here. */
export type SubsidyEffect = {
  __typename: 'SubsidyEffect';
  /** By the clause that sets the rate in force. */
  byClause: Array<SubsidyChangeOfClause>;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<SubsidyChangeOfDivision>;
  /** The clauses that decide: rate, principal limit, day-count basis and last day of interest in force. */
  clauses: Array<ClauseRef>;
  /** First day on which interest is counted. */
  from: Scalars['Date']['output'];
  /** The loans that are paid for under either rate, by due day. */
  loans: SubsidisedLoanConnection;
  /** Last day on which interest is counted: 31 December of the same year. */
  to: Scalars['Date']['output'];
  /** All of the division. */
  total: SubsidyChange;
};


/** What drafts do to the interest subsidy (贴息): interest by actual days (the day of drawing counts, the day of repayment does not) from the first day of the draft to the end of that year or the due day. Only the principal limit is applied (AY-2025-3.2.1c); households and purposes are not weighed here. */
export type SubsidyEffectLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A household's subsistence allowance (最低生活保障). */
export type SubsistenceAllowance = {
  __typename: 'SubsistenceAllowance';
  /** 月核定金额, yuan. */
  approvedMonthly: Scalars['Money']['output'];
  /** 保障人数 */
  coveredPersons: Scalars['Int']['output'];
  /** Month it was last paid or due, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** 低保档次: A is the highest. */
  tier: Scalars['String']['output'];
};

/** Kind of supervised obligation. */
export type SupervisedKind =
  /** 识别认定, from the lead (PA-2025-2.3c). */
  | 'IDENTIFICATION'
  /** 入户核实, from the lead (PA-2025-1.2a). */
  | 'VERIFICATION';

/** A run of the overdue sweep. */
export type Sweep = {
  __typename: 'Sweep';
  /** When it ended. */
  finishedAt: Scalars['DateTime']['output'];
  /** How many obligations it flagged anew. */
  flagged: Scalars['Int']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it judged by: the day it was scheduled for, whenever it ran. */
  sweptFor: Scalars['Date']['output'];
};

/** A page of sweeps. */
export type SweepConnection = {
  __typename: 'SweepConnection';
  /** The sweeps. */
  edges: Array<SweepEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the sweeps with its cursor. */
export type SweepEdge = {
  __typename: 'SweepEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Sweep;
};

/** What an entry into the system shows (HN-2020-3.3.4). */
export type SystemEntryEvidence = {
  /** Reference of the record in the system; no identity number. */
  systemReference?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A figure that a document asks for (目标). What was reached comes from the department that keeps the records, each in its
 * own field. The register's targets (明白纸, helper coverage, survey coverage) have none yet: nothing records them so far.
 */
export type Target = {
  __typename: 'Target';
  /** Day it is asked for. */
  asOf: Scalars['Date']['output'];
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
  /** How the figure is to compare with what is reached. */
  comparison: TargetComparison;
  /** Code of the division it is asked for. */
  division: Scalars['String']['output'];
  /** The document. */
  document: PolicyDocument;
  /** What the education department has on record (辍学): households of which a child was found out of school by the day. Null for targets of other departments or that its records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  educationActual?: Maybe<TargetActual>;
  /** What the employment department has on record (务工规模): persons who hold a post on the day. Null for targets of other departments or that its records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  employmentActual?: Maybe<TargetActual>;
  /** What the finance department has on record (衔接资金、产业占比): investment of the linked-fund projects of the year. Null for targets of other departments or that its records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  financeActual?: Maybe<TargetActual>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** What the housing and water departments have on record (住房安全、饮水安全): households seen by the day. Null for targets of other departments or that their records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  housingWaterActual?: Maybe<TargetActual>;
  /** Name of the target, e.g. `employment-scale`; one of each for a place and a day. */
  id: Scalars['ID']['output'];
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** What is counted, in Chinese. */
  of: Scalars['String']['output'];
  /** The service whose records tell what was reached, e.g. `finance`. */
  service: Scalars['String']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Unit of the figure, e.g. `percent`. */
  unit: Scalars['String']['output'];
  /** The figure asked for; null where last year is the measure. */
  value?: Maybe<ParameterResult>;
};

/** What was reached towards a target, as a department's records tell it (完成情况). */
export type TargetActual = {
  __typename: 'TargetActual';
  /** What was counted, in Chinese, so that gaps in the records show. */
  basis: Scalars['String']['output'];
  /** Day for which it was counted. */
  countedOn: Scalars['Date']['output'];
  /** Of a percentage, what counts towards it, exact; null otherwise. */
  part?: Maybe<Scalars['String']['output']>;
  /** The same figure of the year before, where the target compares with it; null otherwise or where nothing is on record. */
  previousYear?: Maybe<Scalars['String']['output']>;
  /** The figure in the target's unit, exact; a percentage has two decimals, cut off so that nothing short of the target reads as met. */
  value: Scalars['String']['output'];
  /** Of a percentage, what it is part of, exact; null otherwise. */
  whole?: Maybe<Scalars['String']['output']>;
};

/** How what is reached is to compare with the figure. */
export type TargetComparison =
  /** 不低于, 以上 */
  | 'AT_LEAST'
  /** 不高于, 以内 */
  | 'AT_MOST'
  /** 等于, e.g. 零辍学 */
  | 'EXACTLY'
  /** 不低于上年 */
  | 'NOT_BELOW_PREVIOUS_YEAR';

/** A word without a number (及时): no day follows from it. */
export type TimeInWords = {
  __typename: 'TimeInWords';
  /** The word. */
  words: Scalars['String']['output'];
};

/** A time limit (时限) in force, before it is worked out for a case. */
export type TimeLimit = {
  __typename: 'TimeLimit';
  /** Whether the time must at least pass (不少于), rather than at most. */
  atLeast: Scalars['Boolean']['output'];
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Whether doing otherwise is refused; else late is flagged and the result stands. */
  hard: Scalars['Boolean']['output'];
  /** What it is for. */
  kind: TimeLimitKind;
  /** How long, until when, or in which words. */
  length: TimeLimitLength;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether late needs a reason (一般、原则上). */
  reasonWhenLate: Scalars['Boolean']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** What starts the clock, for programs, e.g. `risk-eliminated`; that day is not counted. */
  trigger: Scalars['String']['output'];
  /** What starts the clock, in words; null where the name says enough. */
  triggerText?: Maybe<Scalars['String']['output']>;
};

/** What a time limit is for. */
export type TimeLimitKind =
  /** 纠正 what was done wrongly */
  | 'CORRECTION'
  /** 达到脱贫标准 */
  | 'EXIT_STANDARD'
  /** 集中排查 */
  | 'FULL_SURVEY'
  /** 资金督导节点 */
  | 'FUND_CHECKPOINT'
  /** 低保渐退期, 边缘户 */
  | 'GRADUAL_EXIT_MARGINAL'
  /** 低保渐退期, 建档立卡户 */
  | 'GRADUAL_EXIT_REGISTERED'
  /** 落实帮扶责任人 */
  | 'HELPER_ASSIGNMENT'
  /** 危房改造 */
  | 'HOUSING_RENOVATION'
  /** 识别认定 */
  | 'IDENTIFICATION'
  /** 贴息: interest that accrues by then */
  | 'INTEREST_SUBSIDY_ACCRUAL'
  /** 贴息截止 */
  | 'INTEREST_SUBSIDY_END'
  /** 线索推送到村 */
  | 'LEAD_FORWARDING'
  /** 长期未消除风险 */
  | 'LONG_UNRESOLVED'
  /** 年度医疗核算 */
  | 'MEDICAL_RUN'
  /** 按月动态调整 */
  | 'MONTHLY_ADJUSTMENT'
  /** 不发生返贫 */
  | 'NO_RETURN_TO_POVERTY'
  /** 结对帮扶 */
  | 'PAIRING'
  /** 制定一户一策 */
  | 'PLAN'
  /** 公示 */
  | 'PUBLICITY'
  /** 整改 */
  | 'RECTIFICATION'
  /** 危房改造资金到位 */
  | 'RENOVATION_FUNDS'
  /** 收入持续稳定 before risk counts as eliminated */
  | 'STABLE_INCOME'
  /** 临时救助 */
  | 'TEMPORARY_RELIEF'
  /** 五年过渡期 */
  | 'TRANSITION_PERIOD'
  /** 入户核实 */
  | 'VERIFICATION'
  /** 预警信息共享 */
  | 'WARNING_SHARING'
  /** 年内到期合同的延续 */
  | 'WORK_CONTRACT_EXTENSION'
  /** 务工合同按约定到期 */
  | 'WORK_CONTRACT_OWN_END';

/** How a document tells a time limit. */
export type TimeLimitLength = CountedTime | FixedDay | MonthEnds | TimeInWords | YearlyWindow;

/** Unit of a time limit. */
export type TimeUnit =
  /** 自然日 */
  | 'CALENDAR_DAYS'
  /** 个月 */
  | 'MONTHS'
  /** 工作日, by the official calendar */
  | 'WORKING_DAYS'
  /** 年 */
  | 'YEARS';

/** What a review of the township shows. */
export type TownshipReviewEvidence = {
  /** Posts of who checked and signed (HN-2020-3.3.2). */
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the township is for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Offices that signed (PA-2025-2.3a4). */
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What happens at the end of a year. */
export type TransitionResult =
  /** Goes on (继续). */
  | 'CONTINUES'
  /** Goes on to the end agreed in each case (按约定到期). */
  | 'CONTINUES_TO_OWN_END'
  /** Falls due (到期应完成). */
  | 'DUE'
  /** Ends (到期). */
  | 'ENDS'
  /** Is extended to that day (延续). */
  | 'EXTENDED'
  /** Runs for the last time (最后一次). */
  | 'LAST_RUN'
  /** Is listed with its reasons (列出). */
  | 'LISTED'
  /** Must be set anew; the old value is not carried over (须另定). */
  | 'MUST_BE_SET'
  /** Is reported (督导报告). */
  | 'REPORTED'
  /** Is reviewed (评估). */
  | 'REVIEWED'
  /** Is not touched (不受影响). */
  | 'UNCHANGED';

/** What a user can do wrong, with what to do about it. */
export type UserError = {
  /** The clauses that decide; empty where no clause does. */
  clauses: Array<ClauseRef>;
  /** Stable code for programs, e.g. `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** A short, gentle message that says what to do, Chinese first, English by `Accept-Language`. */
  message: Scalars['String']['output'];
};

/** The visit that verifies a lead. */
export type VerifyLeadInput = {
  /** What the visitors found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if it is. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day of the visit; not in the future and not before the lead was found. */
  occurredOn: Scalars['Date']['input'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['input'];
};

/** Result of verifying a lead. */
export type VerifyLeadResult = InvalidInput | LeadAlreadyVerified | LeadVerified | NotFound | NotPermitted;

/** The caller, as the token says. */
export type Viewer = {
  __typename: 'Viewer';
  /** The division that bounds what the caller sees; null for the whole country. */
  division?: Maybe<Division>;
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** Role, e.g. `county`. */
  role: Scalars['String']['output'];
  /** Sector of department staff, e.g. `health`; null for other roles. */
  sector?: Maybe<Scalars['String']['output']>;
  /** Today, as the system counts it. */
  today: Scalars['Date']['output'];
};

/** What a village democratic review shows (PA-2025-2.3a3). */
export type VillageReviewEvidence = {
  /** Whether the review was for it; no document prints a majority. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 反对 */
  votesAgainst: Scalars['Int']['input'];
  /** 应到人数 */
  votesDue: Scalars['Int']['input'];
  /** 赞成 */
  votesFor: Scalars['Int']['input'];
  /** 实到人数 */
  votesPresent: Scalars['Int']['input'];
};

/** What a village selection shows (HN-2020-3.3.1). */
export type VillageSelectionEvidence = {
  /** Organisers present, in the document's words, as 驻村工作队. */
  organisersPresent: Array<Scalars['String']['input']>;
  /** Whether the household is on the list. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIf = {
  __typename: 'WhatIf';
  /** Day whose values in force they are compared with. */
  comparedOn: Scalars['Date']['output'];
  /** Code of the division it is tried for; empty for the whole country. */
  divisionCode: Scalars['String']['output'];
  /** The drafts with what they would replace. */
  drafts: Array<DraftParameter>;
  /** First day of the drafts. */
  from: Scalars['Date']['output'];
  /** The draft set itself, encoded. */
  id: Scalars['ID']['output'];
  /** Who a drafted monitoring line brings below it or lifts out, by net income (纯收入) of a year; null where the set drafts no line. */
  registerEffect?: Maybe<RegisterEffect>;
  /** What drafts of 贴息比例, 贷款上限 or the day-count basis cost; null where the set drafts none of them, or if the caller's department may not see loans. */
  subsidyEffect?: Maybe<SubsidyEffect>;
};


/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIfRegisterEffectArgs = {
  incomeYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A draft parameter set to try. */
export type WhatIfInput = {
  /** Day whose values in force they are compared with; default today. */
  comparedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the division it is tried for; default the caller's. It lies in the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** The drafts, each name once, at least one. */
  drafts: Array<DraftParameterInput>;
  /** First day of the drafts; default today. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** The draft set ready to be tried, or why it cannot be. */
export type WhatIfResult = InvalidInput | NotPermitted | WhatIf;

/** Another level does this step (不是规定的层级). */
export type WrongLevel = UserError & {
  __typename: 'WrongLevel';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `WRONG_LEVEL`. */
  code: Scalars['String']['output'];
  /** The level that acts: `household` (taken down by village or township), `village`, `township` or `county`. */
  level: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What happens to something at the end of a year (年度衔接). */
export type YearEndTransition = {
  __typename: 'YearEndTransition';
  /** Last day before it; it happens at 24:00, Asia/Shanghai. */
  at: Scalars['Date']['output'];
  /** The clauses that say so, the main one first. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** Name for programs, e.g. `interest-subsidy`. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** What happens. */
  result: TransitionResult;
  /** The service that carries it out, e.g. `finance`. */
  service: Scalars['String']['output'];
  /** Name, in Chinese. */
  title: Scalars['String']['output'];
  /** What happens, in Chinese. */
  what: Scalars['String']['output'];
  /** Whom it concerns, in Chinese. */
  who: Scalars['String']['output'];
};

/** A window that comes every year. */
export type YearlyWindow = {
  __typename: 'YearlyWindow';
  /** Last day, `MM-DD`. */
  closes: Scalars['String']['output'];
  /** First day, `MM-DD`. */
  opens: Scalars['String']['output'];
};
