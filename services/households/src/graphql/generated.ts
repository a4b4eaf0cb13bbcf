// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A legal date (法定日期), `YYYY-MM-DD`, Asia/Shanghai; never an instant. */
  Date: { input: PlainDate; output: PlainDate; }
  /** An instant with offset, RFC 3339, e.g. `2025-10-14T09:00:00.000+08:00`. */
  DateTime: { input: Date; output: Date; }
  /** An exact amount of money in yuan (元) as a decimal string with two decimals, e.g. `"50000.01"`. */
  Money: { input: Fen; output: Fen; }
};

/** Questions to the graph, answered department by department. */
export type Query = {
  __typename?: 'Query';
  /** Who is asking, as the token says. */
  viewer: Viewer;
  /** A household by its id; null if there is none in the caller's division. */
  household?: Maybe<Household>;
  /** A household by its code (户编号); null if there is none in the caller's division. */
  householdByCode?: Maybe<Household>;
  /** Households of the caller's division, by code. */
  households: HouseholdConnection;
  /** A person by id; null if there is none in the caller's division. */
  person?: Maybe<Person>;
  /** Persons with this certificate number (证件号码); more than one where it stands in two households. Looked up by blind index. */
  personsByCertificate: Array<Person>;
  /** A division by the code it had on a day. */
  division?: Maybe<Division>;
  /** A lead by id; null if there is none in the caller's division. */
  lead?: Maybe<Lead>;
  /** Leads (风险线索) of the caller's division, newest first. */
  leads: LeadConnection;
  /** A case of identification by id; null if there is none in the caller's division. For line roles and the rural office. */
  monitoringCase?: Maybe<MonitoringCase>;
  /** Cases of identification (识别认定) of the caller's division, newest first. For line roles and the rural office. */
  monitoringCases: MonitoringCaseConnection;
  /** Report of one import into the register. */
  householdsImport?: Maybe<ImportReport>;
  /** Imports into the register (national export, household ledger, leads), newest first. */
  householdsImports: ImportReportConnection;
  /** Who saw identity numbers or phones in clear, newest first; for auditors and administrators. */
  reveals: RevealConnection;
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
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
export type QueryDivisionArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryLeadsArgs = {
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCasesArgs = {
  filter?: InputMaybe<MonitoringCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryRevealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Receives a risk lead (风险线索); its five working days to verify begin (PA-2025-1.2a). */
  receiveLead: ReceiveLeadResult;
  /** Records the visit at home that verifies a lead (入户核实). */
  verifyLead: VerifyLeadResult;
  /** Gives a division a new code from a day on; rows follow, the old code stays known for its time. */
  recodeDivision: RecodeDivisionResult;
  /** Records the special meeting (专题会议研判) on a verified lead; it opens the case unless a self-report did (PA-2025-1.2b). */
  holdSpecialMeeting: CaseActResult;
  /** Takes down the application of the household (农户申请); for a self-reported lead it opens the case (PA-2025-2.3a1). */
  submitApplication: CaseActResult;
  /** Records the check at home (入户核查) with its four factors (PA-2025-2.3a2, 2.2b). */
  recordHomeCheck: CaseActResult;
  /** Records the village democratic review (村级民主评议) with its votes (PA-2025-2.3a3). */
  recordVillageReview: CaseActResult;
  /** Records that the result hangs in the village (公示); it hangs for the days its place asks for (PA-2025-2.3d). */
  postPublicity: CaseActResult;
  /** Records an objection (异议) against a posting; the case waits until it is settled. */
  recordObjection: CaseActResult;
  /** Records how an objection was settled; one that is upheld ends the case. */
  settleObjection: CaseActResult;
  /** Records the village selection (村级初选) where that is the first step; it opens the case (HN-2020-3.3.1). */
  recordVillageSelection: CaseActResult;
  /** Records the review of the township (乡镇审核), after the posting has run (PA-2025-2.3a4, HN-2020-3.3.2). */
  recordTownshipReview: CaseActResult;
  /** Records the comparison of data and the decision of the county (县级审定) (PA-2025-2.3a5, HN-2020-3.3.3). */
  recordCountyDecision: CaseActResult;
  /** Records the announcement (公告) that ends the identification (PA-2025-2.3a5). */
  announceIdentification: CaseActResult;
  /** Records the entry into the national system (信息录入) where that is the last step (HN-2020-3.3.4). */
  recordSystemEntry: CaseActResult;
  /** Corrects the day or the evidence of the last act of a case, by an entry of its own that says what it corrects. */
  correctAct: CaseActResult;
  /** Starts loading an uploaded ledger into the register. */
  startHouseholdsImport: StartImportResult;
};


/** Changes through the graph; each is one action. */
export type MutationReceiveLeadArgs = {
  input: ReceiveLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationVerifyLeadArgs = {
  input: VerifyLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecodeDivisionArgs = {
  input: RecodeDivisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationHoldSpecialMeetingArgs = {
  input: HoldSpecialMeetingInput;
};


/** Changes through the graph; each is one action. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHomeCheckArgs = {
  input: RecordHomeCheckInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageReviewArgs = {
  input: RecordVillageReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostPublicityArgs = {
  input: PostPublicityInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleObjectionArgs = {
  input: SettleObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageSelectionArgs = {
  input: RecordVillageSelectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTownshipReviewArgs = {
  input: RecordTownshipReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordCountyDecisionArgs = {
  input: RecordCountyDecisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceIdentificationArgs = {
  input: AnnounceIdentificationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSystemEntryArgs = {
  input: RecordSystemEntryInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectActArgs = {
  input: CorrectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHouseholdsImportArgs = {
  input: StartHouseholdsImportInput;
};

/** The caller, as the token says. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** Role, e.g. `county`. */
  role: Scalars['String']['output'];
  /** Sector of department staff, e.g. `health`; null for other roles. */
  sector?: Maybe<Scalars['String']['output']>;
  /** The division that bounds what the caller sees; null for the whole country. */
  division?: Maybe<Division>;
  /** Today, as the system counts it. */
  today: Scalars['Date']['output'];
};

/** A division (行政区划). Its code may change; the division stays. */
export type Division = {
  __typename?: 'Division';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Code valid on the day asked for. */
  code: Scalars['String']['output'];
  /** Name valid on the day asked for. */
  name: Scalars['String']['output'];
  /** Level of the division. */
  level: DivisionLevel;
  /** The division above; null for a province. */
  parent?: Maybe<Division>;
  /** First day this code and name were valid; null if since before the records. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day this code and name were valid; null if still. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Divisions directly below, by code. */
  children: DivisionConnection;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Level of a division. */
export type DivisionLevel =
  /** 省、直辖市、自治区 */
  | 'PROVINCE'
  /** 地级市（省直辖县级行政区划归此级） */
  | 'PREFECTURE'
  /** 县、区、县级市 */
  | 'COUNTY'
  /** 乡、镇、街道 */
  | 'TOWNSHIP'
  /** 村、社区 */
  | 'VILLAGE';

/** A page of divisions. */
export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  /** The divisions. */
  edges: Array<DivisionEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** A division with its cursor. */
export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  /** Cursor of this division. */
  cursor: Scalars['String']['output'];
  /** The division. */
  node: Division;
};

/** A rural household (农户), as the register keeps it. */
export type Household = {
  __typename?: 'Household';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Household code (户编号). */
  code: Scalars['String']['output'];
  /** The village the household belongs to (行政村). */
  division: Division;
  /** Kind of household (户类型): 脱贫户, 一般农户 and so on, as the ledger says; null if no ledger said. */
  householdType?: Maybe<Scalars['String']['output']>;
  /** Monitoring as the national system has it (监测对象); null for a household that was never monitored there. */
  monitoring?: Maybe<MonitoringRecord>;
  /** Members as of a day. The register (户口簿) and the family living together (共同生活) can differ; both are kept. */
  members: Array<Membership>;
  /** Number of members living together as of today. */
  memberCount: Scalars['Int']['output'];
  /** Income by year (家庭收入), newest first. */
  incomes: Array<HouseholdIncome>;
  /** Risk leads on this household, newest first. */
  leads: LeadConnection;
  /** Cases (识别认定、风险消除、再标注) of the household, newest first; null for departments that take no part. */
  cases?: Maybe<Array<MonitoringCase>>;
  /** Data-quality remarks on the household that a person should look at. */
  dataQuality: Array<DataQualityRemark>;
  /** Where the register's data came from last. */
  source: Scalars['String']['output'];
  /** When the household last changed in the register. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMembersArgs = {
  basis?: InputMaybe<MembershipBasis>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdIncomesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLeadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something in the register that a person should look at (数据质量提示); never merged or corrected by itself. */
export type DataQualityRemark = {
  __typename?: 'DataQualityRemark';
  /** Stable code, e.g. `TWO_HEADS`, `IN_TWO_HOUSEHOLDS`. */
  code: Scalars['String']['output'];
  /** What to look at. */
  message: Scalars['String']['output'];
};

/** Narrows a list of households. Conditions add up. */
export type HouseholdFilter = {
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only households that the national system monitors (true) or does not (false). */
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this category of monitoring. */
  category?: InputMaybe<MonitoringCategory>;
  /** Only with the risk eliminated (true) or still open (false). */
  riskEliminated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of households. */
export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  /** The households. */
  edges: Array<HouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A household with its cursor. */
export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  /** Cursor of this household. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node: Household;
};

/** Category of monitored household (监测对象类别). */
export type MonitoringCategory =
  /** 脱贫不稳定户 */
  | 'UNSTABLE_EXIT'
  /** 边缘易致贫户 */
  | 'MARGINAL'
  /** 突发严重困难户 */
  | 'SUDDEN_SEVERE';

/** What the national export says of a household's monitoring. */
export type MonitoringRecord = {
  __typename?: 'MonitoringRecord';
  /** 监测对象类别 */
  category: MonitoringCategory;
  /** Month of identification (识别监测时间), `YYYY-MM`. */
  identifiedMonth?: Maybe<Scalars['String']['output']>;
  /** Risks of falling back (致贫返贫风险), up to five, in the ledger's words. */
  risks: Array<Scalars['String']['output']>;
  /** Whether the risk is eliminated (风险是否已消除). */
  riskEliminated: Scalars['Boolean']['output'];
  /** How it was eliminated (风险消除方式): 帮扶消除 or 自然消除; null while open. */
  eliminationMode?: Maybe<Scalars['String']['output']>;
  /** Month of elimination (风险消除时间), `YYYY-MM`; null while open. */
  eliminatedMonth?: Maybe<Scalars['String']['output']>;
  /** Day of the export this comes from. */
  exportedOn?: Maybe<Scalars['Date']['output']>;
};

/** On which basis somebody belongs to a household. */
export type MembershipBasis =
  /** Living together and sharing income (共同生活). */
  | 'LIVING_TOGETHER'
  /** In the register book (户口簿). */
  | 'REGISTER';

/** A person's place in a household over time. */
export type Membership = {
  __typename?: 'Membership';
  /** The member. */
  person: Person;
  /** Relation to the head (与户主关系), in the ledger's words. */
  relation: Scalars['String']['output'];
  /** Whether this member is the head (户主). */
  isHead: Scalars['Boolean']['output'];
  /** Whether the member lives with the family (共同生活). */
  livesTogether: Scalars['Boolean']['output'];
  /** Whether the member is in the register book (户口簿); null if no ledger said. */
  inRegister?: Maybe<Scalars['Boolean']['output']>;
  /** First day of this membership as far as known. */
  joinedOn: Scalars['Date']['output'];
  /** Last day; null while it goes on. */
  leftOn?: Maybe<Scalars['Date']['output']>;
};

/** A person of the register. */
export type Person = {
  __typename?: 'Person';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Sex as the ledger says. */
  sex?: Maybe<Sex>;
  /** Birthday, from the certificate number; null for a certificate without one. */
  birthOn?: Maybe<Scalars['Date']['output']>;
  /** Full years of age (周岁); the birthday itself counts. */
  age?: Maybe<Scalars['Int']['output']>;
  /** 证件类型 */
  certificateKind: CertificateKind;
  /** Certificate number, masked (990034********8978). In clear only for a caller with `pii` who gives a purpose; each reveal is audited. */
  certificateNumber: Scalars['String']['output'];
  /** Phone, masked likewise; null if none is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** 民族 */
  ethnicity?: Maybe<Scalars['String']['output']>;
  /** 文化程度; null for pupils. */
  education?: Maybe<Scalars['String']['output']>;
  /** 劳动技能, in the ledger's words. */
  labourCapacity?: Maybe<Scalars['String']['output']>;
  /** 务工所在地; null if the person does not work away. */
  workPlace?: Maybe<Scalars['String']['output']>;
  /** 务工时间, months of the year. */
  workMonths?: Maybe<Scalars['Int']['output']>;
  /** Households the person belongs to as of a day; more than one is a data-quality task. */
  households: Array<Household>;
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
export type PersonPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the register. */
export type PersonHouseholdsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Sex. */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** Kind of certificate (证件类型). */
export type CertificateKind =
  /** 居民身份证, 18 characters */
  | 'IDENTITY_CARD'
  /** 残疾人证, 20 characters */
  | 'DISABILITY_CARD'
  /** 补办残疾人证, 22 characters */
  | 'DISABILITY_CARD_REISSUED';

/** Income of a household in a year by the four kinds, with its arithmetic. */
export type HouseholdIncome = {
  __typename?: 'HouseholdIncome';
  /** The year. */
  year: Scalars['Int']['output'];
  /** Measure: 纯收入 (net income); never compared with 可支配收入. */
  measure: IncomeMeasure;
  /** 工资性收入 */
  wages: Scalars['Money']['output'];
  /** 生产经营性收入 */
  business: Scalars['Money']['output'];
  /** 财产性收入 */
  property: Scalars['Money']['output'];
  /** 转移性收入 */
  transfer: Scalars['Money']['output'];
  /** 生产经营性支出 */
  businessCost: Scalars['Money']['output'];
  /** Net income: the four kinds less 生产经营性支出. */
  net: Scalars['Money']['output'];
  /** Net income as the ledger states it; null if it does not. */
  statedNet?: Maybe<Scalars['Money']['output']>;
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** Net income per head, rounded to the fen for show; comparisons use the total. */
  perHead: Scalars['Money']['output'];
  /** The arithmetic in words, e.g. `26466.00 + 8285.00 + 151.00 + 7787.00 − 2959.00 = 39730.00; 39730.00 ÷ 6 = 6621.67`. */
  arithmetic: Scalars['String']['output'];
  /** 理赔收入, shown beside income; null if no ledger said. */
  insurancePayout?: Maybe<Scalars['Money']['output']>;
  /** 合规自付支出 (PA-2025-2.2b), shown beside income, not deducted; null if no ledger said. */
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  /** Ledger the figures come from. */
  source: Scalars['String']['output'];
};

/** Measure of income. */
export type IncomeMeasure =
  /** 可支配收入 */
  | 'DISPOSABLE'
  /** 纯收入 */
  | 'NET';

/** A risk lead (风险线索): a sign that a household may fall back. */
export type Lead = {
  __typename?: 'Lead';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household. */
  household: Household;
  /** The person it is about; null where it is about the whole household. */
  person?: Maybe<Person>;
  /** How it was found (发现渠道). */
  channel: LeadChannel;
  /** What it is about (线索类型, PA-2025-1.2.6). */
  leadType: LeadType;
  /** Day it was found; the clocks run from it. */
  foundOn: Scalars['Date']['output'];
  /** Day the township received a department's lead; null for other channels. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Department that pushed it, in the ledger's words; null if none. */
  pushedBy?: Maybe<Scalars['String']['output']>;
  /** Where the lead stands. */
  state: LeadState;
  /** The visit that verified it; null until then. */
  verification?: Maybe<LeadVerification>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** The visit at home that verified a lead (入户核实). */
export type LeadVerification = {
  __typename?: 'LeadVerification';
  /** Day of the visit. */
  verifiedOn: Scalars['Date']['output'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['output'];
  /** What the visitors found, in their words. */
  finding: Scalars['String']['output'];
  /** Why it was late; null if it was in time or no reason was given. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
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

/** Where a lead stands. */
export type LeadState =
  /** Received, not yet verified (待核实). */
  | 'RECEIVED'
  /** Verified at home (已核实). */
  | 'VERIFIED';

/** Narrows a list of leads. Conditions add up. */
export type LeadFilter = {
  /** Code of a division; only its leads. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only leads in this state. */
  state?: InputMaybe<LeadState>;
  /** Only leads found this way. */
  channel?: InputMaybe<LeadChannel>;
  /** Found on this day or later. */
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Found on this day or earlier. */
  foundTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of leads. */
export type LeadConnection = {
  __typename?: 'LeadConnection';
  /** The leads. */
  edges: Array<LeadEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A lead with its cursor. */
export type LeadEdge = {
  __typename?: 'LeadEdge';
  /** Cursor of this lead. */
  cursor: Scalars['String']['output'];
  /** The lead. */
  node: Lead;
};

/** A lead as it is received. */
export type ReceiveLeadInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The person it is about, if one. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** How it was found. */
  channel: LeadChannel;
  /** What it is about. */
  leadType: LeadType;
  /** Day it was found; not in the future. For a department's lead: the department's date. */
  occurredOn: Scalars['Date']['input'];
  /** Day the township received a department's lead; the five working days run from it. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Department that pushed it, required for DEPARTMENT_PUSH. */
  pushedBy?: InputMaybe<Scalars['String']['input']>;
  /** What was seen; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again gives the same lead and no second one. */
  idempotencyKey: Scalars['String']['input'];
};

/** The lead was received, or had been with the same key. */
export type LeadReceived = {
  __typename?: 'LeadReceived';
  /** The lead. */
  lead: Lead;
};

/** Result of receiving a lead. */
export type ReceiveLeadResult = LeadReceived | InvalidInput | NotFound | NotPermitted;

/** The visit that verifies a lead. */
export type VerifyLeadInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day of the visit; not in the future and not before the lead was found. */
  occurredOn: Scalars['Date']['input'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['input'];
  /** What the visitors found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** Why it is late, if it is. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The lead is verified. */
export type LeadVerified = {
  __typename?: 'LeadVerified';
  /** The lead. */
  lead: Lead;
};

/** Somebody verified the lead before (已被核实). */
export type LeadAlreadyVerified = UserError & {
  __typename?: 'LeadAlreadyVerified';
  /** Always `LEAD_ALREADY_VERIFIED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** The lead as it is now. */
  lead: Lead;
};

/** Result of verifying a lead. */
export type VerifyLeadResult = LeadVerified | LeadAlreadyVerified | InvalidInput | NotFound | NotPermitted;

/** A new code for a division. */
export type RecodeDivisionInput = {
  /** The division's id. */
  divisionId: Scalars['ID']['input'];
  /** The new code, as long as the old one. */
  newCode: Scalars['String']['input'];
  /** The new name, if it changes too. */
  newName?: InputMaybe<Scalars['String']['input']>;
  /** First day of the new code. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The division has its new code. */
export type DivisionRecoded = {
  __typename?: 'DivisionRecoded';
  /** The division. */
  division: Division;
  /** Households whose code of residence was rewritten. */
  householdsRewritten: Scalars['Int']['output'];
};

/** Result of giving a division a new code. */
export type RecodeDivisionResult = DivisionRecoded | InvalidInput | NotFound | NotPermitted;

/** An upload to load into the register. */
export type StartHouseholdsImportInput = {
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
};

/** A page of reveals. */
export type RevealConnection = {
  __typename?: 'RevealConnection';
  /** The reveals. */
  edges: Array<RevealEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** A reveal with its cursor. */
export type RevealEdge = {
  __typename?: 'RevealEdge';
  /** Cursor of this reveal. */
  cursor: Scalars['String']['output'];
  /** The reveal. */
  node: Reveal;
};

/** Somebody saw a sensitive field in clear. */
export type Reveal = {
  __typename?: 'Reveal';
  /** Account that saw it. */
  account: Scalars['String']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** The person whose field it was. */
  person: Person;
  /** Which field: `certificateNumber` or `phone`. */
  field: Scalars['String']['output'];
  /** The purpose given. */
  purpose: Scalars['String']['output'];
  /** When. */
  revealedAt: Scalars['DateTime']['output'];
};

/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** The draft set itself, encoded. */
  id: Scalars['ID']['output'];
  /** Who a drafted monitoring line brings below it or lifts out, by net income (纯收入) of a year; null where the set drafts no line. */
  registerEffect?: Maybe<RegisterEffect>;
};


/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIfRegisterEffectArgs = {
  incomeYear?: InputMaybe<Scalars['Int']['input']>;
};

/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (JY-2025-1.1c). */
export type RegisterEffect = {
  __typename?: 'RegisterEffect';
  /** Year of the incomes compared. */
  incomeYear: Scalars['Int']['output'];
  /** The drafted line, yuan per person and year. */
  draftLine: Scalars['Money']['output'];
  /** All of the division. */
  total: RegisterMovement;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<RegisterMovementOfDivision>;
  /** By the clause that sets the line in force. */
  byClause: Array<RegisterMovementOfClause>;
  /** The households that enter or leave, by code. */
  households: MovingHouseholdConnection;
  /** The clauses that decide: those that set a line in force, or name one without a number. */
  clauses: Array<ClauseRef>;
};


/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (JY-2025-1.1c). */
export type RegisterEffectHouseholdsArgs = {
  direction?: InputMaybe<LineDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which way a draft moves a household. */
export type LineDirection =
  /** 纳入: below the draft, not below the line in force. */
  | 'ENTERS'
  /** 退出: below the line in force, not below the draft. */
  | 'LEAVES';

/** Households below one line and the other. */
export type RegisterMovement = {
  __typename?: 'RegisterMovement';
  /** All with an income of the year; the others cannot be compared and are not counted anywhere. */
  compared: RegisterCount;
  /** Below the line in force; none where no line is set. */
  belowNow: RegisterCount;
  /** Below the draft. */
  belowDraft: RegisterCount;
  /** Below the draft, not below the line in force; what they lack is counted to the draft. */
  entering: RegisterCount;
  /** Below the line in force, not below the draft; what they lack is counted to the line in force. */
  leaving: RegisterCount;
};

/** How many, and how much money they lack. */
export type RegisterCount = {
  __typename?: 'RegisterCount';
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons: the members each income is divided by (家庭人口). */
  persons: Scalars['Int']['output'];
  /** What they lack to the line in all, yuan a year; zero for all that are compared. */
  shortfall: Scalars['Money']['output'];
};

/** What happens in one division. */
export type RegisterMovementOfDivision = {
  __typename?: 'RegisterMovementOfDivision';
  /** Code of the division. */
  divisionCode: Scalars['String']['output'];
  /** The division; null where the records have none of that code today. */
  division?: Maybe<Division>;
  /** Who moves there. */
  movement: RegisterMovement;
};

/** What happens where one clause sets the line in force. */
export type RegisterMovementOfClause = {
  __typename?: 'RegisterMovementOfClause';
  /** The clause, or the one that names a line without a number; null where no document of the place speaks of one. */
  clause?: Maybe<ClauseRef>;
  /** The line in force, yuan per person and year; null where it is not set (LINE_NOT_SET) and nobody counts as below. */
  line?: Maybe<Scalars['Money']['output']>;
  /** Who moves there. */
  movement: RegisterMovement;
};

/** A household that enters or leaves. */
export type MovingHousehold = {
  __typename?: 'MovingHousehold';
  /** The household. */
  household: Household;
  /** Which way. */
  direction: LineDirection;
  /** Net income of the household in the year. */
  net: Scalars['Money']['output'];
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** What it lacks to the line it is below, yuan a year. */
  shortfall: Scalars['Money']['output'];
};

/** A page of households that enter or leave. */
export type MovingHouseholdConnection = {
  __typename?: 'MovingHouseholdConnection';
  /** The households. */
  edges: Array<MovingHouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the households with its cursor. */
export type MovingHouseholdEdge = {
  __typename?: 'MovingHouseholdEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MovingHousehold;
};

/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCase = {
  __typename?: 'MonitoringCase';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What the case is about: identification, elimination or re-labelling. */
  kind: ProcedureKind;
  /** The household. */
  household: Household;
  /** The lead it began with; null where the caller may not see it, and for other kinds than identification. */
  lead?: Maybe<Lead>;
  /** Id of the procedure in its document. */
  procedure: Scalars['String']['output'];
  /** Name of the procedure, as 监测对象识别认定. */
  procedureName: Scalars['String']['output'];
  /** Id of the policy document that prints the procedure. */
  document: Scalars['String']['output'];
  /** Day of the act that opened the case. */
  openedOn: Scalars['Date']['output'];
  /** Where the case stands now. */
  state: MonitoringCaseState;
  /** Day of the act that brought the state. */
  stateSince: Scalars['Date']['output'];
  /** What comes next; null once the case has ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Category decided by the county (监测对象类别); null until then. The national system's own record stays `Household.monitoring`. */
  category?: Maybe<MonitoringCategory>;
  /** Counts the acts; give it as `expectedVersion` to be told when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Where the case stood at the end of a day, by the days of its acts. */
  standing: CaseStanding;
  /** The day the identification is due and where the case stands against it; null where no document of the place sets one. */
  deadline?: Maybe<CaseDeadline>;
  /** The steps of the procedure in their order, with the day each was done. */
  steps: Array<CaseStep>;
  /** Every act in the order it was recorded (时间线), corrections and objections among them. */
  timeline: Array<CaseAct>;
  /** The notice to print (公示、公告): never an identity number, phone, account or health. Null where the procedure posts nothing yet. */
  publicNotice?: Maybe<PublicNotice>;
  /** The clauses that set the procedure. */
  clauses: Array<ClauseRef>;
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a procedure is for. */
export type ProcedureKind =
  /** 风险消除 (PA-2025-4.3) */
  | 'ELIMINATION'
  /** 识别认定 (PA-2025-2.3a) */
  | 'IDENTIFICATION'
  /** 风险再标注 (AY-2025-3.3.4c) */
  | 'RELABELLING';

/** Where a case stands. */
export type MonitoringCaseState =
  /** 已发现线索: nothing of the case had happened yet. */
  | 'LEAD_FOUND'
  /** 已研判: the special meeting found a risk. */
  | 'ANALYSED'
  /** 研判无风险: the special meeting found none; the case is closed. */
  | 'CLOSED_NO_RISK'
  /** 已申请 */
  | 'APPLIED'
  /** 已核查 */
  | 'CHECKED'
  /** 已评议: reviewed by the village, not yet posted. */
  | 'REVIEWED'
  /** 公示中: posted in the village. */
  | 'PUBLICISED'
  /** 已初选: on the village's list. */
  | 'SELECTED'
  /** 乡镇已审核 */
  | 'TOWNSHIP_REVIEWED'
  /** 县级已审定: decided, the last step is still to come. */
  | 'COUNTY_DECIDED'
  /** 已认定: the household is a monitored household (监测对象). */
  | 'IDENTIFIED'
  /** 未通过: a step or an upheld objection decided against it. */
  | 'REJECTED';

/** Kind of act in a case. */
export type CaseActKind =
  /** 专题会议研判 */
  | 'SPECIAL_MEETING'
  /** 农户申请 */
  | 'APPLICATION'
  /** 入户核查 */
  | 'HOME_CHECK'
  /** 村级民主评议 */
  | 'VILLAGE_REVIEW'
  /** 村内公示 */
  | 'POSTING'
  /** 村级初选 */
  | 'VILLAGE_SELECTION'
  /** 乡镇审核 */
  | 'TOWNSHIP_REVIEW'
  /** 县级审定 */
  | 'COUNTY_DECISION'
  /** 公告 */
  | 'ANNOUNCEMENT'
  /** 信息录入 */
  | 'ENTRY'
  /** 公示异议 */
  | 'OBJECTION'
  /** 异议处理 */
  | 'OBJECTION_SETTLEMENT';

/** Where a case stood at the end of a day. */
export type CaseStanding = {
  __typename?: 'CaseStanding';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The state. */
  state: MonitoringCaseState;
  /** Day of the act that brought it; null before the first act. */
  since?: Maybe<Scalars['Date']['output']>;
  /** What came next; null once the case had ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Objections open that day. */
  openObjections: Scalars['Int']['output'];
  /** Category decided by then. */
  category?: Maybe<MonitoringCategory>;
};

/** The day by which an identification is due. */
export type CaseDeadline = {
  __typename?: 'CaseDeadline';
  /** Last day; it counts. */
  dueOn: Scalars['Date']['output'];
  /** Last day of posting that still lets the case end in time; null where nothing is posted. */
  latestPostingOn?: Maybe<Scalars['Date']['output']>;
  /** Where the case stood against it that day. */
  status: CaseDeadlineStatus;
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
};

/** Where a case stands against its day. */
export type CaseDeadlineStatus =
  /** Not done, the day not over. */
  | 'OPEN'
  /** Not done, the day over (逾期). */
  | 'OVERDUE'
  /** Done in time. */
  | 'MET'
  /** Done late; the result stands (一般). */
  | 'MET_LATE'
  /** The case ended without identification: the clock stopped. */
  | 'STOPPED';

/** An act that the procedure of a case asks for. */
export type CaseStep = {
  __typename?: 'CaseStep';
  /** Which act. */
  kind: CaseActKind;
  /** Its name in the document. */
  name: Scalars['String']['output'];
  /** The level that acts: `household`, `village`, `township` or `county`. */
  level: Scalars['String']['output'];
  /** What must be on record, in the document's words. */
  needs: Array<Scalars['String']['output']>;
  /** Day it was done; null until then. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
};

/** An entry of a case's history; entries are never changed. */
export type CaseAct = {
  __typename?: 'CaseAct';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Place in the history, from 1. */
  sequence: Scalars['Int']['output'];
  /** Kind of act. */
  kind: CaseActKind;
  /** Its name in the document, or in common use. */
  name: Scalars['String']['output'];
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** Code of the account's division at that time; empty for the whole country. */
  actingFor: Scalars['String']['output'];
  /** What it shows, line by line. */
  evidence: Array<EvidenceLine>;
  /** Why it was late; null if it was not, or a reason was on record. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** The entry that this one corrects; null for a first entry. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** The clauses of its step. */
  clauses: Array<ClauseRef>;
};

/** One line of evidence. */
export type EvidenceLine = {
  __typename?: 'EvidenceLine';
  /** What it is, as the input calls it. */
  name: Scalars['String']['output'];
  /** What was given. */
  value: Scalars['String']['output'];
};

/** A notice to print. */
export type PublicNotice = {
  __typename?: 'PublicNotice';
  /** The text, in Chinese, with the head's name and the village and nothing that would tell more of the family. */
  text: Scalars['String']['output'];
  /** Day of the posting or the announcement; null before either. */
  postedOn?: Maybe<Scalars['Date']['output']>;
  /** Last full day of the posting; null where none hangs. */
  lastDay?: Maybe<Scalars['Date']['output']>;
};

/** Narrows a list of cases. Conditions add up. */
export type MonitoringCaseFilter = {
  /** Code of a division; only its cases. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only cases in this state. */
  state?: InputMaybe<MonitoringCaseState>;
  /** Only cases in which this comes next. */
  nextStep?: InputMaybe<CaseActKind>;
  /** Opened on this day or later. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Opened on this day or earlier. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases that were due before this day and had not ended by it. */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of cases. */
export type MonitoringCaseConnection = {
  __typename?: 'MonitoringCaseConnection';
  /** The cases. */
  edges: Array<MonitoringCaseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A case with its cursor. */
export type MonitoringCaseEdge = {
  __typename?: 'MonitoringCaseEdge';
  /** Cursor of this case. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: MonitoringCase;
};

/** The act is recorded, or had been with the same key. */
export type CaseActRecorded = {
  __typename?: 'CaseActRecorded';
  /** The case as it is now. */
  case: MonitoringCase;
  /** The act. */
  act: CaseAct;
  /** Soft limits that were passed; the act counts all the same. */
  warnings: Array<CaseWarning>;
};

/** A soft limit that was passed (一般、原则上); the act counts all the same. */
export type CaseWarning = {
  __typename?: 'CaseWarning';
  /** `IDENTIFICATION_LATE`, or `POSTING_LATE` for a posting after which the case cannot end in time. */
  code: Scalars['String']['output'];
  /** What it means. */
  message: Scalars['String']['output'];
  /** The day that was passed. */
  dueOn: Scalars['Date']['output'];
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
};

/** A step before is not done (前序步骤未完成), or the procedure of the place has no such step. */
export type StepOrder = UserError & {
  __typename?: 'StepOrder';
  /** `STEP_ORDER`, or `STEP_UNKNOWN` where the procedure has no such step. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The step to do first. */
  missingStep: Scalars['String']['output'];
};

/** The posting has not hung long enough (公示期未满); a hard limit. */
export type PublicityTooShort = UserError & {
  __typename?: 'PublicityTooShort';
  /** Always `PUBLICITY_TOO_SHORT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The first day on which it is possible. */
  possibleFrom: Scalars['Date']['output'];
};

/** Another level does this step (不是规定的层级). */
export type WrongLevel = UserError & {
  __typename?: 'WrongLevel';
  /** Always `WRONG_LEVEL`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The level that acts: `household` (taken down by village or township), `village`, `township` or `county`. */
  level: Scalars['String']['output'];
};

/** The step lacks what its document asks for (缺少材料). */
export type EvidenceMissing = UserError & {
  __typename?: 'EvidenceMissing';
  /** Always `EVIDENCE_MISSING`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** What is missing, in the document's words. */
  missing: Array<Scalars['String']['output']>;
};

/** An objection is not settled yet (异议未处理). */
export type ObjectionOpen = UserError & {
  __typename?: 'ObjectionOpen';
  /** Always `OBJECTION_OPEN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The case. */
  case: MonitoringCase;
};

/** A soft limit has passed and no reason is on record (逾期需说明理由); give `lateReason` and it goes on. */
export type LateReasonNeeded = UserError & {
  __typename?: 'LateReasonNeeded';
  /** Always `LATE_REASON_NEEDED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The day that was passed. */
  dueOn: Scalars['Date']['output'];
};

/** Somebody was faster, or the household has a case already (已由他人办理). */
export type CaseConflict = UserError & {
  __typename?: 'CaseConflict';
  /** Always `CASE_CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The case as it is now. */
  case: MonitoringCase;
};

/** The case has ended (已办结). */
export type CaseClosed = UserError & {
  __typename?: 'CaseClosed';
  /** Always `CASE_CLOSED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The case. */
  case: MonitoringCase;
};

/** What policy decides of a household on a day, with its reasons; each names its clause. */
export type PolicyDecision = {
  __typename?: 'PolicyDecision';
  /** Granted, refused, or for a person to decide. */
  outcome: DecisionOutcome;
  /** The conditions in their order, met and not met. */
  reasons: Array<DecisionReason>;
  /** What would have to be different; empty where it is granted. */
  toChange: Array<DecisionChange>;
  /** What a person should see though nothing hangs on it. */
  flags: Array<DecisionReason>;
  /** Every clause of the reasons and flags, each once. */
  clauses: Array<ClauseRef>;
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
  __typename?: 'DecisionReason';
  /** Stable code, e.g. `INCOME_NOT_STABLE_YET`. */
  code: Scalars['String']['output'];
  /** What it comes to, in the caller's language. */
  text: Scalars['String']['output'];
  /** Whether the condition is met. */
  holds: Scalars['Boolean']['output'];
  /** The fact it was held against, as text; null where there is none. */
  fact?: Maybe<Scalars['String']['output']>;
  /** Name of the parameter it rests on; null where it rests on none. */
  parameter?: Maybe<Scalars['String']['output']>;
  /** The parameter's value as text, in the unit of its clause. */
  value?: Maybe<Scalars['String']['output']>;
  /** The clause that sets the condition. */
  clause: ClauseRef;
};

/** What would have to be different for a decision to be another. */
export type DecisionChange = {
  __typename?: 'DecisionChange';
  /** Code of the condition. */
  code: Scalars['String']['output'];
  /** What has to be so, in Chinese. */
  text: Scalars['String']['output'];
  /** The first day on which it can be; null where no day follows from what is known. */
  on?: Maybe<Scalars['Date']['output']>;
  /** The clause. */
  clause: ClauseRef;
};

/** Policy stands against it (不符合条件). */
export type DecisionRefused = UserError & {
  __typename?: 'DecisionRefused';
  /** Code of the first condition that is not met, e.g. `SAFETY_NET_NOT_ELIMINATED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses of the conditions that are not met. */
  clauses: Array<ClauseRef>;
  /** The whole decision. */
  decision: PolicyDecision;
};

/** The household is monitored on that day already (已是监测对象). */
export type AlreadyMonitored = UserError & {
  __typename?: 'AlreadyMonitored';
  /** Always `ALREADY_MONITORED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: that it is monitored already is a fact, no clause. */
  clauses: Array<ClauseRef>;
};

/** No document of the place prints a procedure for that day; nothing is borrowed from other places. */
export type NoProcedure = UserError & {
  __typename?: 'NoProcedure';
  /** Always `NO_POLICY_IN_FORCE`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: there is none. */
  clauses: Array<ClauseRef>;
};

/** Result of every act in a case. */
export type CaseActResult = CaseActRecorded | StepOrder | PublicityTooShort | WrongLevel | EvidenceMissing | ObjectionOpen | LateReasonNeeded | CaseConflict | CaseClosed | NoProcedure | AlreadyMonitored | InvalidInput | NotFound | NotPermitted;

/** A special meeting. */
export type HoldSpecialMeetingInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Who was there and what came of it. */
  evidence: SpecialMeetingEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a special meeting shows (PA-2025-1.2b). */
export type SpecialMeetingEvidence = {
  /** Roles present, in the document's words, as 乡主要领导; every one it lists is needed. */
  rolesPresent: Array<Scalars['String']['input']>;
  /** Whether the meeting found a risk; without one the case is closed. */
  riskFound: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An application. */
export type SubmitApplicationInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The application. */
  evidence: ApplicationEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What an application shows (PA-2025-1.2.2a, 1.2.2b). */
export type ApplicationEvidence = {
  /** Form, in the document's words: 书面申请, 微信扫描“一码通” or “渝防贫”APP. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** Who applies, in the document's words: 户主 or 户主授权他人. */
  applicant?: InputMaybe<Scalars['String']['input']>;
  /** How the household stands to the scope; an answer, nothing is decided by it. */
  registration: RegistrationCase;
  /** What is applied for and why; no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** How a household is registered (户籍), PA-2025-2.1a and its three special cases. */
export type RegistrationCase =
  /** 农村户籍 */
  | 'RURAL'
  /** 易地扶贫搬迁等已转为城镇户籍的家庭 (PA-2025-2.1.1) */
  | 'RELOCATED_NOW_URBAN'
  /** 家庭成员中个别人口为城镇户籍或集体户籍 (PA-2025-2.1.2) */
  | 'MEMBERS_URBAN_OR_COLLECTIVE'
  /** 易地搬迁群众，由迁入地负主体责任 (PA-2025-2.1.3) */
  | 'RELOCATED_ELSEWHERE';

/** A check at home. */
export type RecordHomeCheckInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The four factors. */
  evidence: HomeCheckEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a check at home shows: four factors (PA-2025-2.2b); no identity numbers. */
export type HomeCheckEvidence = {
  /** 收入 */
  income?: InputMaybe<Scalars['String']['input']>;
  /** 合规自付支出 */
  selfPaidExpenses?: InputMaybe<Scalars['String']['input']>;
  /** 突出困难问题 */
  difficulties?: InputMaybe<Scalars['String']['input']>;
  /** 自主应对能力 */
  ownMeans?: InputMaybe<Scalars['String']['input']>;
};

/** A village democratic review. */
export type RecordVillageReviewInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Votes and result. */
  evidence: VillageReviewEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a village democratic review shows (PA-2025-2.3a3). */
export type VillageReviewEvidence = {
  /** 应到人数 */
  votesDue: Scalars['Int']['input'];
  /** 实到人数 */
  votesPresent: Scalars['Int']['input'];
  /** 赞成 */
  votesFor: Scalars['Int']['input'];
  /** 反对 */
  votesAgainst: Scalars['Int']['input'];
  /** Whether the review was for it; no document prints a majority. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A posting. */
export type PostPublicityInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what hangs. */
  evidence: PostingEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a posting or announcement shows; no identity numbers. */
export type PostingEvidence = {
  /** Where it hangs (公示地点). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the photo kept in the files (公示照片); needed for a posting. */
  photoReference?: InputMaybe<Scalars['String']['input']>;
};

/** An objection. */
export type RecordObjectionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The objection. */
  evidence: ObjectionEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What an objection says. */
export type ObjectionEvidence = {
  /** What is objected; no names of who objects, no identity numbers. */
  content: Scalars['String']['input'];
};

/** The settlement of an objection. */
export type SettleObjectionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The settlement. */
  evidence: ObjectionSettlementEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** How an objection was settled. */
export type ObjectionSettlementEvidence = {
  /** Id of the act that recorded the objection. */
  objectionId: Scalars['ID']['input'];
  /** Whether it is upheld; that ends the case. */
  upheld: Scalars['Boolean']['input'];
  /** What was found and done. */
  handling: Scalars['String']['input'];
};

/** A village selection. */
export type RecordVillageSelectionInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Organisers and result. */
  evidence: VillageSelectionEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
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

/** A review of the township. */
export type RecordTownshipReviewInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Signatures and result. */
  evidence: TownshipReviewEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a review of the township shows. */
export type TownshipReviewEvidence = {
  /** Offices that signed (PA-2025-2.3a4). */
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Posts of who checked and signed (HN-2020-3.3.2). */
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the township is for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A decision of the county. */
export type RecordCountyDecisionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Comparison and decision. */
  evidence: CountyDecisionEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a decision of the county shows. */
export type CountyDecisionEvidence = {
  /** Results of comparing data (数据比对), by department. */
  comparisons: Array<ComparisonInput>;
  /** The category decided; needed where it passes. The documents of 2020 know two of them. */
  category?: InputMaybe<MonitoringCategory>;
  /** Reference of the written notice to the townships (HN-2020-3.3.3b). */
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county decides for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a department found when data were compared. */
export type ComparisonInput = {
  /** The department. */
  department: Scalars['String']['input'];
  /** Whether its data agree with the application. */
  agrees: Scalars['Boolean']['input'];
  /** What differs; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An announcement. */
export type AnnounceIdentificationInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what is announced. */
  evidence: PostingEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry into the national system. */
export type RecordSystemEntryInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The entry. */
  evidence: SystemEntryEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What an entry into the system shows (HN-2020-3.3.4). */
export type SystemEntryEvidence = {
  /** Reference of the record in the system; no identity number. */
  systemReference?: InputMaybe<Scalars['String']['input']>;
};

/** A correction of the last act of a case. */
export type CorrectActInput = {
  /** Id of the act to correct; the last of its case. */
  actId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The evidence as it should be, under the kind of the act; null leaves it as it is. */
  evidence?: InputMaybe<ActEvidence>;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Evidence of one kind of act; give the one that the act is of. */
export type ActEvidence = {
  /** Of a special meeting. */
  specialMeeting?: InputMaybe<SpecialMeetingEvidence>;
  /** Of an application. */
  application?: InputMaybe<ApplicationEvidence>;
  /** Of a check at home. */
  homeCheck?: InputMaybe<HomeCheckEvidence>;
  /** Of a village review. */
  villageReview?: InputMaybe<VillageReviewEvidence>;
  /** Of a posting. */
  posting?: InputMaybe<PostingEvidence>;
  /** Of a village selection. */
  villageSelection?: InputMaybe<VillageSelectionEvidence>;
  /** Of a review of the township. */
  townshipReview?: InputMaybe<TownshipReviewEvidence>;
  /** Of a decision of the county. */
  countyDecision?: InputMaybe<CountyDecisionEvidence>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last row of this page; give it as `after` to go on. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The clause (条款) behind a decision, with the words it prints. */
export type ClauseRef = {
  __typename?: 'ClauseRef';
  /** Clause id, e.g. `PA-2025-1.2a`. */
  id: Scalars['ID']['output'];
  /** Number of the document (文号), or its title where no number is printed. */
  documentNumber: Scalars['String']['output'];
  /** Section within the document, as printed. */
  section: Scalars['String']['output'];
  /** The clause in the document's own words. */
  quote: Scalars['String']['output'];
  /** First day the clause is in force, as far as the document says. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the clause is in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** What a user can do wrong, with what to do about it. */
export type UserError = {
  /** Stable code for programs, e.g. `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** A short, gentle message that says what to do, Chinese first, English by `Accept-Language`. */
  message: Scalars['String']['output'];
  /** The clauses that decide; empty where no clause does. */
  clauses: Array<ClauseRef>;
};

/** The caller's role may not do this (无权限). */
export type NotPermitted = UserError & {
  __typename?: 'NotPermitted';
  /** Always `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: the division of roles decides, not a clause. */
  clauses: Array<ClauseRef>;
};

/** The thing named does not exist, or lies outside the caller's division (不存在或不在辖区). */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Input field that named it. */
  field: Scalars['String']['output'];
};

/** An input value cannot be used (填写有误). */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** Stable code of the mistake, e.g. `DATE_IN_FUTURE`, `BEFORE_PREVIOUS_STEP`, `REQUIRED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide, where one does. */
  clauses: Array<ClauseRef>;
  /** Input field that is wrong. */
  field: Scalars['String']['output'];
};

/** State of an import run (导入状态). */
export type ImportState =
  /** Accepted, waiting for a worker (排队). */
  | 'QUEUED'
  /** Being read and loaded (导入中). */
  | 'RUNNING'
  /** Finished; good rows are loaded, bad rows are reported (完成). */
  | 'COMPLETED'
  /** Stopped by a fault of the file; nothing of it was loaded (失败). */
  | 'FAILED';

/** Weight of a finding on a row (问题级别). */
export type FindingSeverity =
  /** The row was not loaded (未导入). */
  | 'REJECTED'
  /** The row was loaded; somebody should look (提示). */
  | 'WARNING';

/** A remark on one row or household of a ledger (行级问题). Never carries an identity number. */
export type ImportFinding = {
  __typename?: 'ImportFinding';
  /** The sheet's own row number, from 1; null where the remark is on a household as a whole. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Header of the column concerned, as printed; null where the remark is on the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** Household code (户编号) concerned, where known. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Weight of the finding. */
  severity: FindingSeverity;
  /** Stable code, e.g. `CERTIFICATE_CHECK_DIGIT`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** A page of findings. */
export type ImportFindingConnection = {
  __typename?: 'ImportFindingConnection';
  /** The findings in the order of the sheet. */
  edges: Array<ImportFindingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many findings there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A finding with its cursor. */
export type ImportFindingEdge = {
  __typename?: 'ImportFindingEdge';
  /** Cursor of this finding. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: ImportFinding;
};

/** What came of one ledger file (导入报告). */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** Id of the run. */
  id: Scalars['ID']['output'];
  /** Kind of ledger, e.g. `microcredit`. */
  ledger: Scalars['String']['output'];
  /** Name of the file as uploaded. */
  fileName: Scalars['String']['output'];
  /** Where the run stands. */
  state: ImportState;
  /** Part of the file worked off so far, 0 to 100, percent. */
  progress: Scalars['Int']['output'];
  /** Data rows read (title, header and empty rows not counted). */
  rowsRead: Scalars['Int']['output'];
  /** Rows loaded. */
  rowsLoaded: Scalars['Int']['output'];
  /** Rows rejected. */
  rowsRejected: Scalars['Int']['output'];
  /** Households named by the rows loaded, counted by 户编号; null for a ledger without households. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Records that are new in this department's register. */
  recordsAdded: Scalars['Int']['output'];
  /** Records that were known and changed. */
  recordsChanged: Scalars['Int']['output'];
  /** Records that were known and stayed as they were. */
  recordsUnchanged: Scalars['Int']['output'];
  /** Day the ledger says it was exported (导出日期). */
  exportedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the run failed; null unless FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** When the run was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Findings by row, rejected first by `severity` filter if given. */
  findings: ImportFindingConnection;
};


/** What came of one ledger file (导入报告). */
export type ImportReportFindingsArgs = {
  severity?: InputMaybe<FindingSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of import reports. */
export type ImportReportConnection = {
  __typename?: 'ImportReportConnection';
  /** The reports, newest first. */
  edges: Array<ImportReportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** An import report with its cursor. */
export type ImportReportEdge = {
  __typename?: 'ImportReportEdge';
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: ImportReport;
};

/** The import was accepted and runs in the background. */
export type ImportStarted = {
  __typename?: 'ImportStarted';
  /** Its report, which fills while it runs. */
  report: ImportReport;
};

/** The ledger is not one that this department keeps (台账不属于本部门). */
export type LedgerNotOurs = UserError & {
  __typename?: 'LedgerNotOurs';
  /** Always `LEDGER_NOT_OURS`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Ledger kinds that this department loads. */
  accepted: Array<Scalars['String']['output']>;
};

/** Result of starting an import. */
export type StartImportResult = ImportStarted | LedgerNotOurs | NotFound | NotPermitted;

/** What was reached towards a target, as a department's records tell it (完成情况). */
export type TargetActual = {
  __typename?: 'TargetActual';
  /** The figure in the target's unit, exact; a percentage has two decimals, cut off so that nothing short of the target reads as met. */
  value: Scalars['String']['output'];
  /** Of a percentage, what counts towards it, exact; null otherwise. */
  part?: Maybe<Scalars['String']['output']>;
  /** Of a percentage, what it is part of, exact; null otherwise. */
  whole?: Maybe<Scalars['String']['output']>;
  /** The same figure of the year before, where the target compares with it; null otherwise or where nothing is on record. */
  previousYear?: Maybe<Scalars['String']['output']>;
  /** Day for which it was counted. */
  countedOn: Scalars['Date']['output'];
  /** What was counted, in Chinese, so that gaps in the records show. */
  basis: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ReceiveLeadResult: ( Partial<LeadReceived> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  VerifyLeadResult: ( Partial<LeadVerified> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecodeDivisionResult: ( Partial<DivisionRecoded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  CaseActResult: ( Partial<CaseActRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Partial<ImportStarted> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Mutation: ResolverTypeWrapper<{}>;
  Viewer: ResolverTypeWrapper<Partial<Viewer>>;
  Division: ResolverTypeWrapper<Partial<Division>>;
  DivisionLevel: ResolverTypeWrapper<Partial<DivisionLevel>>;
  DivisionConnection: ResolverTypeWrapper<Partial<DivisionConnection>>;
  DivisionEdge: ResolverTypeWrapper<Partial<DivisionEdge>>;
  Household: ResolverTypeWrapper<Partial<Household>>;
  DataQualityRemark: ResolverTypeWrapper<Partial<DataQualityRemark>>;
  HouseholdFilter: ResolverTypeWrapper<Partial<HouseholdFilter>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  HouseholdConnection: ResolverTypeWrapper<Partial<HouseholdConnection>>;
  HouseholdEdge: ResolverTypeWrapper<Partial<HouseholdEdge>>;
  MonitoringCategory: ResolverTypeWrapper<Partial<MonitoringCategory>>;
  MonitoringRecord: ResolverTypeWrapper<Partial<MonitoringRecord>>;
  MembershipBasis: ResolverTypeWrapper<Partial<MembershipBasis>>;
  Membership: ResolverTypeWrapper<Partial<Membership>>;
  Person: ResolverTypeWrapper<Partial<Person>>;
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  CertificateKind: ResolverTypeWrapper<Partial<CertificateKind>>;
  HouseholdIncome: ResolverTypeWrapper<Partial<HouseholdIncome>>;
  IncomeMeasure: ResolverTypeWrapper<Partial<IncomeMeasure>>;
  Lead: ResolverTypeWrapper<Partial<Lead>>;
  LeadVerification: ResolverTypeWrapper<Partial<LeadVerification>>;
  LeadChannel: ResolverTypeWrapper<Partial<LeadChannel>>;
  LeadType: ResolverTypeWrapper<Partial<LeadType>>;
  LeadState: ResolverTypeWrapper<Partial<LeadState>>;
  LeadFilter: ResolverTypeWrapper<Partial<LeadFilter>>;
  LeadConnection: ResolverTypeWrapper<Partial<LeadConnection>>;
  LeadEdge: ResolverTypeWrapper<Partial<LeadEdge>>;
  ReceiveLeadInput: ResolverTypeWrapper<Partial<ReceiveLeadInput>>;
  LeadReceived: ResolverTypeWrapper<Partial<LeadReceived>>;
  ReceiveLeadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveLeadResult']>>;
  VerifyLeadInput: ResolverTypeWrapper<Partial<VerifyLeadInput>>;
  LeadVerified: ResolverTypeWrapper<Partial<LeadVerified>>;
  LeadAlreadyVerified: ResolverTypeWrapper<UserErrorValue>;
  VerifyLeadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyLeadResult']>>;
  RecodeDivisionInput: ResolverTypeWrapper<Partial<RecodeDivisionInput>>;
  DivisionRecoded: ResolverTypeWrapper<Partial<DivisionRecoded>>;
  RecodeDivisionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecodeDivisionResult']>>;
  StartHouseholdsImportInput: ResolverTypeWrapper<Partial<StartHouseholdsImportInput>>;
  RevealConnection: ResolverTypeWrapper<Partial<RevealConnection>>;
  RevealEdge: ResolverTypeWrapper<Partial<RevealEdge>>;
  Reveal: ResolverTypeWrapper<Partial<Reveal>>;
  WhatIf: ResolverTypeWrapper<Partial<WhatIf>>;
  RegisterEffect: ResolverTypeWrapper<Partial<RegisterEffect>>;
  LineDirection: ResolverTypeWrapper<Partial<LineDirection>>;
  RegisterMovement: ResolverTypeWrapper<Partial<RegisterMovement>>;
  RegisterCount: ResolverTypeWrapper<Partial<RegisterCount>>;
  RegisterMovementOfDivision: ResolverTypeWrapper<Partial<RegisterMovementOfDivision>>;
  RegisterMovementOfClause: ResolverTypeWrapper<Partial<RegisterMovementOfClause>>;
  MovingHousehold: ResolverTypeWrapper<Partial<MovingHousehold>>;
  MovingHouseholdConnection: ResolverTypeWrapper<Partial<MovingHouseholdConnection>>;
  MovingHouseholdEdge: ResolverTypeWrapper<Partial<MovingHouseholdEdge>>;
  MonitoringCase: ResolverTypeWrapper<Partial<MonitoringCase>>;
  ProcedureKind: ResolverTypeWrapper<Partial<ProcedureKind>>;
  MonitoringCaseState: ResolverTypeWrapper<Partial<MonitoringCaseState>>;
  CaseActKind: ResolverTypeWrapper<Partial<CaseActKind>>;
  CaseStanding: ResolverTypeWrapper<Partial<CaseStanding>>;
  CaseDeadline: ResolverTypeWrapper<Partial<CaseDeadline>>;
  CaseDeadlineStatus: ResolverTypeWrapper<Partial<CaseDeadlineStatus>>;
  CaseStep: ResolverTypeWrapper<Partial<CaseStep>>;
  CaseAct: ResolverTypeWrapper<Partial<CaseAct>>;
  EvidenceLine: ResolverTypeWrapper<Partial<EvidenceLine>>;
  PublicNotice: ResolverTypeWrapper<Partial<PublicNotice>>;
  MonitoringCaseFilter: ResolverTypeWrapper<Partial<MonitoringCaseFilter>>;
  MonitoringCaseConnection: ResolverTypeWrapper<Partial<MonitoringCaseConnection>>;
  MonitoringCaseEdge: ResolverTypeWrapper<Partial<MonitoringCaseEdge>>;
  CaseActRecorded: ResolverTypeWrapper<Partial<CaseActRecorded>>;
  CaseWarning: ResolverTypeWrapper<Partial<CaseWarning>>;
  StepOrder: ResolverTypeWrapper<UserErrorValue>;
  PublicityTooShort: ResolverTypeWrapper<UserErrorValue>;
  WrongLevel: ResolverTypeWrapper<UserErrorValue>;
  EvidenceMissing: ResolverTypeWrapper<UserErrorValue>;
  ObjectionOpen: ResolverTypeWrapper<UserErrorValue>;
  LateReasonNeeded: ResolverTypeWrapper<UserErrorValue>;
  CaseConflict: ResolverTypeWrapper<UserErrorValue>;
  CaseClosed: ResolverTypeWrapper<UserErrorValue>;
  PolicyDecision: ResolverTypeWrapper<Partial<PolicyDecision>>;
  DecisionOutcome: ResolverTypeWrapper<Partial<DecisionOutcome>>;
  DecisionReason: ResolverTypeWrapper<Partial<DecisionReason>>;
  DecisionChange: ResolverTypeWrapper<Partial<DecisionChange>>;
  DecisionRefused: ResolverTypeWrapper<UserErrorValue>;
  AlreadyMonitored: ResolverTypeWrapper<UserErrorValue>;
  NoProcedure: ResolverTypeWrapper<UserErrorValue>;
  CaseActResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseActResult']>>;
  HoldSpecialMeetingInput: ResolverTypeWrapper<Partial<HoldSpecialMeetingInput>>;
  SpecialMeetingEvidence: ResolverTypeWrapper<Partial<SpecialMeetingEvidence>>;
  SubmitApplicationInput: ResolverTypeWrapper<Partial<SubmitApplicationInput>>;
  ApplicationEvidence: ResolverTypeWrapper<Partial<ApplicationEvidence>>;
  RegistrationCase: ResolverTypeWrapper<Partial<RegistrationCase>>;
  RecordHomeCheckInput: ResolverTypeWrapper<Partial<RecordHomeCheckInput>>;
  HomeCheckEvidence: ResolverTypeWrapper<Partial<HomeCheckEvidence>>;
  RecordVillageReviewInput: ResolverTypeWrapper<Partial<RecordVillageReviewInput>>;
  VillageReviewEvidence: ResolverTypeWrapper<Partial<VillageReviewEvidence>>;
  PostPublicityInput: ResolverTypeWrapper<Partial<PostPublicityInput>>;
  PostingEvidence: ResolverTypeWrapper<Partial<PostingEvidence>>;
  RecordObjectionInput: ResolverTypeWrapper<Partial<RecordObjectionInput>>;
  ObjectionEvidence: ResolverTypeWrapper<Partial<ObjectionEvidence>>;
  SettleObjectionInput: ResolverTypeWrapper<Partial<SettleObjectionInput>>;
  ObjectionSettlementEvidence: ResolverTypeWrapper<Partial<ObjectionSettlementEvidence>>;
  RecordVillageSelectionInput: ResolverTypeWrapper<Partial<RecordVillageSelectionInput>>;
  VillageSelectionEvidence: ResolverTypeWrapper<Partial<VillageSelectionEvidence>>;
  RecordTownshipReviewInput: ResolverTypeWrapper<Partial<RecordTownshipReviewInput>>;
  TownshipReviewEvidence: ResolverTypeWrapper<Partial<TownshipReviewEvidence>>;
  RecordCountyDecisionInput: ResolverTypeWrapper<Partial<RecordCountyDecisionInput>>;
  CountyDecisionEvidence: ResolverTypeWrapper<Partial<CountyDecisionEvidence>>;
  ComparisonInput: ResolverTypeWrapper<Partial<ComparisonInput>>;
  AnnounceIdentificationInput: ResolverTypeWrapper<Partial<AnnounceIdentificationInput>>;
  RecordSystemEntryInput: ResolverTypeWrapper<Partial<RecordSystemEntryInput>>;
  SystemEntryEvidence: ResolverTypeWrapper<Partial<SystemEntryEvidence>>;
  CorrectActInput: ResolverTypeWrapper<Partial<CorrectActInput>>;
  ActEvidence: ResolverTypeWrapper<Partial<ActEvidence>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ClauseRef: ResolverTypeWrapper<Partial<ClauseRef>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  ImportState: ResolverTypeWrapper<Partial<ImportState>>;
  FindingSeverity: ResolverTypeWrapper<Partial<FindingSeverity>>;
  ImportFinding: ResolverTypeWrapper<Partial<ImportFinding>>;
  ImportFindingConnection: ResolverTypeWrapper<Partial<ImportFindingConnection>>;
  ImportFindingEdge: ResolverTypeWrapper<Partial<ImportFindingEdge>>;
  ImportReport: ResolverTypeWrapper<Partial<ImportReport>>;
  ImportReportConnection: ResolverTypeWrapper<Partial<ImportReportConnection>>;
  ImportReportEdge: ResolverTypeWrapper<Partial<ImportReportEdge>>;
  ImportStarted: ResolverTypeWrapper<Partial<ImportStarted>>;
  LedgerNotOurs: ResolverTypeWrapper<UserErrorValue>;
  StartImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImportResult']>>;
  TargetActual: ResolverTypeWrapper<Partial<TargetActual>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  Mutation: {};
  Viewer: Partial<Viewer>;
  Division: Partial<Division>;
  DivisionConnection: Partial<DivisionConnection>;
  DivisionEdge: Partial<DivisionEdge>;
  Household: Partial<Household>;
  DataQualityRemark: Partial<DataQualityRemark>;
  HouseholdFilter: Partial<HouseholdFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  HouseholdConnection: Partial<HouseholdConnection>;
  HouseholdEdge: Partial<HouseholdEdge>;
  MonitoringRecord: Partial<MonitoringRecord>;
  Membership: Partial<Membership>;
  Person: Partial<Person>;
  HouseholdIncome: Partial<HouseholdIncome>;
  Lead: Partial<Lead>;
  LeadVerification: Partial<LeadVerification>;
  LeadFilter: Partial<LeadFilter>;
  LeadConnection: Partial<LeadConnection>;
  LeadEdge: Partial<LeadEdge>;
  ReceiveLeadInput: Partial<ReceiveLeadInput>;
  LeadReceived: Partial<LeadReceived>;
  ReceiveLeadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReceiveLeadResult']>;
  VerifyLeadInput: Partial<VerifyLeadInput>;
  LeadVerified: Partial<LeadVerified>;
  LeadAlreadyVerified: UserErrorValue;
  VerifyLeadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['VerifyLeadResult']>;
  RecodeDivisionInput: Partial<RecodeDivisionInput>;
  DivisionRecoded: Partial<DivisionRecoded>;
  RecodeDivisionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecodeDivisionResult']>;
  StartHouseholdsImportInput: Partial<StartHouseholdsImportInput>;
  RevealConnection: Partial<RevealConnection>;
  RevealEdge: Partial<RevealEdge>;
  Reveal: Partial<Reveal>;
  WhatIf: Partial<WhatIf>;
  RegisterEffect: Partial<RegisterEffect>;
  RegisterMovement: Partial<RegisterMovement>;
  RegisterCount: Partial<RegisterCount>;
  RegisterMovementOfDivision: Partial<RegisterMovementOfDivision>;
  RegisterMovementOfClause: Partial<RegisterMovementOfClause>;
  MovingHousehold: Partial<MovingHousehold>;
  MovingHouseholdConnection: Partial<MovingHouseholdConnection>;
  MovingHouseholdEdge: Partial<MovingHouseholdEdge>;
  MonitoringCase: Partial<MonitoringCase>;
  CaseStanding: Partial<CaseStanding>;
  CaseDeadline: Partial<CaseDeadline>;
  CaseStep: Partial<CaseStep>;
  CaseAct: Partial<CaseAct>;
  EvidenceLine: Partial<EvidenceLine>;
  PublicNotice: Partial<PublicNotice>;
  MonitoringCaseFilter: Partial<MonitoringCaseFilter>;
  MonitoringCaseConnection: Partial<MonitoringCaseConnection>;
  MonitoringCaseEdge: Partial<MonitoringCaseEdge>;
  CaseActRecorded: Partial<CaseActRecorded>;
  CaseWarning: Partial<CaseWarning>;
  StepOrder: UserErrorValue;
  PublicityTooShort: UserErrorValue;
  WrongLevel: UserErrorValue;
  EvidenceMissing: UserErrorValue;
  ObjectionOpen: UserErrorValue;
  LateReasonNeeded: UserErrorValue;
  CaseConflict: UserErrorValue;
  CaseClosed: UserErrorValue;
  PolicyDecision: Partial<PolicyDecision>;
  DecisionReason: Partial<DecisionReason>;
  DecisionChange: Partial<DecisionChange>;
  DecisionRefused: UserErrorValue;
  AlreadyMonitored: UserErrorValue;
  NoProcedure: UserErrorValue;
  CaseActResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CaseActResult']>;
  HoldSpecialMeetingInput: Partial<HoldSpecialMeetingInput>;
  SpecialMeetingEvidence: Partial<SpecialMeetingEvidence>;
  SubmitApplicationInput: Partial<SubmitApplicationInput>;
  ApplicationEvidence: Partial<ApplicationEvidence>;
  RecordHomeCheckInput: Partial<RecordHomeCheckInput>;
  HomeCheckEvidence: Partial<HomeCheckEvidence>;
  RecordVillageReviewInput: Partial<RecordVillageReviewInput>;
  VillageReviewEvidence: Partial<VillageReviewEvidence>;
  PostPublicityInput: Partial<PostPublicityInput>;
  PostingEvidence: Partial<PostingEvidence>;
  RecordObjectionInput: Partial<RecordObjectionInput>;
  ObjectionEvidence: Partial<ObjectionEvidence>;
  SettleObjectionInput: Partial<SettleObjectionInput>;
  ObjectionSettlementEvidence: Partial<ObjectionSettlementEvidence>;
  RecordVillageSelectionInput: Partial<RecordVillageSelectionInput>;
  VillageSelectionEvidence: Partial<VillageSelectionEvidence>;
  RecordTownshipReviewInput: Partial<RecordTownshipReviewInput>;
  TownshipReviewEvidence: Partial<TownshipReviewEvidence>;
  RecordCountyDecisionInput: Partial<RecordCountyDecisionInput>;
  CountyDecisionEvidence: Partial<CountyDecisionEvidence>;
  ComparisonInput: Partial<ComparisonInput>;
  AnnounceIdentificationInput: Partial<AnnounceIdentificationInput>;
  RecordSystemEntryInput: Partial<RecordSystemEntryInput>;
  SystemEntryEvidence: Partial<SystemEntryEvidence>;
  CorrectActInput: Partial<CorrectActInput>;
  ActEvidence: Partial<ActEvidence>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  PageInfo: Partial<PageInfo>;
  ClauseRef: Partial<ClauseRef>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  ImportFinding: Partial<ImportFinding>;
  ImportFindingConnection: Partial<ImportFindingConnection>;
  ImportFindingEdge: Partial<ImportFindingEdge>;
  ImportReport: Partial<ImportReport>;
  ImportReportConnection: Partial<ImportReportConnection>;
  ImportReportEdge: Partial<ImportReportEdge>;
  ImportStarted: Partial<ImportStarted>;
  LedgerNotOurs: UserErrorValue;
  StartImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['StartImportResult']>;
  TargetActual: Partial<TargetActual>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  householdByCode?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdByCodeArgs, 'code'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personsByCertificate?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonsByCertificateArgs, 'number'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first'>>;
  monitoringCase?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType, RequireFields<QueryMonitoringCaseArgs, 'id'>>;
  monitoringCases?: Resolver<ResolversTypes['MonitoringCaseConnection'], ParentType, ContextType, RequireFields<QueryMonitoringCasesArgs, 'first'>>;
  householdsImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryHouseholdsImportArgs, 'id'>>;
  householdsImports?: Resolver<ResolversTypes['ImportReportConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsImportsArgs, 'first'>>;
  reveals?: Resolver<ResolversTypes['RevealConnection'], ParentType, ContextType, RequireFields<QueryRevealsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  receiveLead?: Resolver<ResolversTypes['ReceiveLeadResult'], ParentType, ContextType, RequireFields<MutationReceiveLeadArgs, 'input'>>;
  verifyLead?: Resolver<ResolversTypes['VerifyLeadResult'], ParentType, ContextType, RequireFields<MutationVerifyLeadArgs, 'input'>>;
  recodeDivision?: Resolver<ResolversTypes['RecodeDivisionResult'], ParentType, ContextType, RequireFields<MutationRecodeDivisionArgs, 'input'>>;
  holdSpecialMeeting?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationHoldSpecialMeetingArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  recordHomeCheck?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordHomeCheckArgs, 'input'>>;
  recordVillageReview?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordVillageReviewArgs, 'input'>>;
  postPublicity?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationPostPublicityArgs, 'input'>>;
  recordObjection?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordObjectionArgs, 'input'>>;
  settleObjection?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationSettleObjectionArgs, 'input'>>;
  recordVillageSelection?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordVillageSelectionArgs, 'input'>>;
  recordTownshipReview?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordTownshipReviewArgs, 'input'>>;
  recordCountyDecision?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordCountyDecisionArgs, 'input'>>;
  announceIdentification?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationAnnounceIdentificationArgs, 'input'>>;
  recordSystemEntry?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordSystemEntryArgs, 'input'>>;
  correctAct?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationCorrectActArgs, 'input'>>;
  startHouseholdsImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartHouseholdsImportArgs, 'input'>>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  householdType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitoring?: Resolver<Maybe<ResolversTypes['MonitoringRecord']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<HouseholdMembersArgs, 'basis'>>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incomes?: Resolver<Array<ResolversTypes['HouseholdIncome']>, ParentType, ContextType, Partial<HouseholdIncomesArgs>>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<HouseholdLeadsArgs, 'first'>>;
  cases?: Resolver<Maybe<Array<ResolversTypes['MonitoringCase']>>, ParentType, ContextType>;
  dataQuality?: Resolver<Array<ResolversTypes['DataQualityRemark']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataQualityRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataQualityRemark'] = ResolversParentTypes['DataQualityRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringRecord'] = ResolversParentTypes['MonitoringRecord']> = {
  category?: Resolver<ResolversTypes['MonitoringCategory'], ParentType, ContextType>;
  identifiedMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  riskEliminated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eliminationMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eliminatedMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  livesTogether?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inRegister?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PersonAgeArgs>>;
  certificateKind?: Resolver<ResolversTypes['CertificateKind'], ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonCertificateNumberArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonPhoneArgs>>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labourCapacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType, Partial<PersonHouseholdsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdIncomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdIncome'] = ResolversParentTypes['HouseholdIncome']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['IncomeMeasure'], ParentType, ContextType>;
  wages?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  business?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  businessCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  statedNet?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perHead?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  insurancePayout?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compliantSelfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LeadChannel'], ParentType, ContextType>;
  leadType?: Resolver<ResolversTypes['LeadType'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pushedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['LeadVerification']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadVerification'] = ResolversParentTypes['LeadVerification']> = {
  verifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadReceivedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadReceived'] = ResolversParentTypes['LeadReceived']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveLeadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceiveLeadResult'] = ResolversParentTypes['ReceiveLeadResult']> = {
  __resolveType: TypeResolveFn<'LeadReceived' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type LeadVerifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadVerified'] = ResolversParentTypes['LeadVerified']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadAlreadyVerifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadAlreadyVerified'] = ResolversParentTypes['LeadAlreadyVerified']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyLeadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerifyLeadResult'] = ResolversParentTypes['VerifyLeadResult']> = {
  __resolveType: TypeResolveFn<'LeadVerified' | 'LeadAlreadyVerified' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DivisionRecodedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionRecoded'] = ResolversParentTypes['DivisionRecoded']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  householdsRewritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecodeDivisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecodeDivisionResult'] = ResolversParentTypes['RecodeDivisionResult']> = {
  __resolveType: TypeResolveFn<'DivisionRecoded' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RevealConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealConnection'] = ResolversParentTypes['RevealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealEdge'] = ResolversParentTypes['RevealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reveal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reveal'] = ResolversParentTypes['Reveal']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registerEffect?: Resolver<Maybe<ResolversTypes['RegisterEffect']>, ParentType, ContextType, Partial<WhatIfRegisterEffectArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterEffect'] = ResolversParentTypes['RegisterEffect']> = {
  incomeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draftLine?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['RegisterMovement'], ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['RegisterMovementOfDivision']>, ParentType, ContextType>;
  byClause?: Resolver<Array<ResolversTypes['RegisterMovementOfClause']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['MovingHouseholdConnection'], ParentType, ContextType, RequireFields<RegisterEffectHouseholdsArgs, 'first'>>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterMovement'] = ResolversParentTypes['RegisterMovement']> = {
  compared?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  belowNow?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  belowDraft?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  entering?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterCount'] = ResolversParentTypes['RegisterCount']> = {
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMovementOfDivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterMovementOfDivision'] = ResolversParentTypes['RegisterMovementOfDivision']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['RegisterMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMovementOfClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterMovementOfClause'] = ResolversParentTypes['RegisterMovementOfClause']> = {
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['RegisterMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovingHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovingHousehold'] = ResolversParentTypes['MovingHousehold']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LineDirection'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovingHouseholdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovingHouseholdConnection'] = ResolversParentTypes['MovingHouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MovingHouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovingHouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovingHouseholdEdge'] = ResolversParentTypes['MovingHouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovingHousehold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCase'] = ResolversParentTypes['MonitoringCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonitoringCaseState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['CaseActKind']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CaseStanding'], ParentType, ContextType, Partial<MonitoringCaseStandingArgs>>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType, Partial<MonitoringCaseDeadlineArgs>>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['CaseAct']>, ParentType, ContextType>;
  publicNotice?: Resolver<Maybe<ResolversTypes['PublicNotice']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseStanding'] = ResolversParentTypes['CaseStanding']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonitoringCaseState'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['CaseActKind']>, ParentType, ContextType>;
  openObjections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latestPostingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseDeadlineStatus'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  kind?: Resolver<ResolversTypes['CaseActKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseAct'] = ResolversParentTypes['CaseAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseActKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actingFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicNotice'] = ResolversParentTypes['PublicNotice']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCaseConnection'] = ResolversParentTypes['MonitoringCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonitoringCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCaseEdge'] = ResolversParentTypes['MonitoringCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseActRecorded'] = ResolversParentTypes['CaseActRecorded']> = {
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['CaseAct'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CaseWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseWarning'] = ResolversParentTypes['CaseWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepOrder'] = ResolversParentTypes['StepOrder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  missingStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicityTooShortResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicityTooShort'] = ResolversParentTypes['PublicityTooShort']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongLevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongLevel'] = ResolversParentTypes['WrongLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceMissing'] = ResolversParentTypes['EvidenceMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectionOpen'] = ResolversParentTypes['ObjectionOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LateReasonNeededResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LateReasonNeeded'] = ResolversParentTypes['LateReasonNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseConflict'] = ResolversParentTypes['CaseConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseClosed'] = ResolversParentTypes['CaseClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
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
  clause?: Resolver<ResolversTypes['ClauseRef'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionChange'] = ResolversParentTypes['DecisionChange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ClauseRef'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionRefused'] = ResolversParentTypes['DecisionRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMonitoredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyMonitored'] = ResolversParentTypes['AlreadyMonitored']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoProcedure'] = ResolversParentTypes['NoProcedure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseActResult'] = ResolversParentTypes['CaseActResult']> = {
  __resolveType: TypeResolveFn<'CaseActRecorded' | 'StepOrder' | 'PublicityTooShort' | 'WrongLevel' | 'EvidenceMissing' | 'ObjectionOpen' | 'LateReasonNeeded' | 'CaseConflict' | 'CaseClosed' | 'NoProcedure' | 'AlreadyMonitored' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'LeadAlreadyVerified' | 'StepOrder' | 'PublicityTooShort' | 'WrongLevel' | 'EvidenceMissing' | 'ObjectionOpen' | 'LateReasonNeeded' | 'CaseConflict' | 'CaseClosed' | 'DecisionRefused' | 'AlreadyMonitored' | 'NoProcedure' | 'NotPermitted' | 'NotFound' | 'InvalidInput' | 'LedgerNotOurs', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFindingConnection'] = ResolversParentTypes['ImportFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  exportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['ImportFindingConnection'], ParentType, ContextType, RequireFields<ImportReportFindingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReportConnection'] = ResolversParentTypes['ImportReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type LedgerNotOursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerNotOurs'] = ResolversParentTypes['LedgerNotOurs']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  accepted?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartImportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartImportResult'] = ResolversParentTypes['StartImportResult']> = {
  __resolveType: TypeResolveFn<'ImportStarted' | 'LedgerNotOurs' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  DataQualityRemark?: DataQualityRemarkResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  MonitoringRecord?: MonitoringRecordResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  HouseholdIncome?: HouseholdIncomeResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadVerification?: LeadVerificationResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadReceived?: LeadReceivedResolvers<ContextType>;
  ReceiveLeadResult?: ReceiveLeadResultResolvers<ContextType>;
  LeadVerified?: LeadVerifiedResolvers<ContextType>;
  LeadAlreadyVerified?: LeadAlreadyVerifiedResolvers<ContextType>;
  VerifyLeadResult?: VerifyLeadResultResolvers<ContextType>;
  DivisionRecoded?: DivisionRecodedResolvers<ContextType>;
  RecodeDivisionResult?: RecodeDivisionResultResolvers<ContextType>;
  RevealConnection?: RevealConnectionResolvers<ContextType>;
  RevealEdge?: RevealEdgeResolvers<ContextType>;
  Reveal?: RevealResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  RegisterEffect?: RegisterEffectResolvers<ContextType>;
  RegisterMovement?: RegisterMovementResolvers<ContextType>;
  RegisterCount?: RegisterCountResolvers<ContextType>;
  RegisterMovementOfDivision?: RegisterMovementOfDivisionResolvers<ContextType>;
  RegisterMovementOfClause?: RegisterMovementOfClauseResolvers<ContextType>;
  MovingHousehold?: MovingHouseholdResolvers<ContextType>;
  MovingHouseholdConnection?: MovingHouseholdConnectionResolvers<ContextType>;
  MovingHouseholdEdge?: MovingHouseholdEdgeResolvers<ContextType>;
  MonitoringCase?: MonitoringCaseResolvers<ContextType>;
  CaseStanding?: CaseStandingResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CaseAct?: CaseActResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  PublicNotice?: PublicNoticeResolvers<ContextType>;
  MonitoringCaseConnection?: MonitoringCaseConnectionResolvers<ContextType>;
  MonitoringCaseEdge?: MonitoringCaseEdgeResolvers<ContextType>;
  CaseActRecorded?: CaseActRecordedResolvers<ContextType>;
  CaseWarning?: CaseWarningResolvers<ContextType>;
  StepOrder?: StepOrderResolvers<ContextType>;
  PublicityTooShort?: PublicityTooShortResolvers<ContextType>;
  WrongLevel?: WrongLevelResolvers<ContextType>;
  EvidenceMissing?: EvidenceMissingResolvers<ContextType>;
  ObjectionOpen?: ObjectionOpenResolvers<ContextType>;
  LateReasonNeeded?: LateReasonNeededResolvers<ContextType>;
  CaseConflict?: CaseConflictResolvers<ContextType>;
  CaseClosed?: CaseClosedResolvers<ContextType>;
  PolicyDecision?: PolicyDecisionResolvers<ContextType>;
  DecisionReason?: DecisionReasonResolvers<ContextType>;
  DecisionChange?: DecisionChangeResolvers<ContextType>;
  DecisionRefused?: DecisionRefusedResolvers<ContextType>;
  AlreadyMonitored?: AlreadyMonitoredResolvers<ContextType>;
  NoProcedure?: NoProcedureResolvers<ContextType>;
  CaseActResult?: CaseActResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  ImportFindingConnection?: ImportFindingConnectionResolvers<ContextType>;
  ImportFindingEdge?: ImportFindingEdgeResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportReportConnection?: ImportReportConnectionResolvers<ContextType>;
  ImportReportEdge?: ImportReportEdgeResolvers<ContextType>;
  ImportStarted?: ImportStartedResolvers<ContextType>;
  LedgerNotOurs?: LedgerNotOursResolvers<ContextType>;
  StartImportResult?: StartImportResultResolvers<ContextType>;
  TargetActual?: TargetActualResolvers<ContextType>;
};
