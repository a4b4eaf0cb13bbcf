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

/** 用工形式 */
export type EmploymentForm =
  /** 协议用工 */
  | 'AGREEMENT'
  /** 乡村公益性岗位 */
  | 'PUBLIC_WELFARE_POST'
  /** 临时用工 */
  | 'TEMPORARY';

/** Weight of a finding on a row (问题级别). */
export type FindingSeverity =
  /** The row was not loaded (未导入). */
  | 'REJECTED'
  /** The row was loaded; somebody should look (提示). */
  | 'WARNING';

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

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename: 'Mutation';
  /** Receives a risk lead (风险线索); its five working days to verify begin (PA-2025-1.2a). */
  receiveLead: ReceiveLeadResult;
  /** Gives a division a new code from a day on; rows follow, the old code stays known for its time. */
  recodeDivision: RecodeDivisionResult;
  /** Puts a failed job back into its queue. */
  retryDeadLetter: RetryDeadLetterResult;
  /** Runs the overdue sweep now for a day, as the nightly job does; twice flags nothing twice. */
  runOverdueSweep: RunOverdueSweepResult;
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
  /** Records the visit at home that verifies a lead (入户核实). */
  verifyLead: VerifyLeadResult;
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
export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};


/** Changes through the graph; each is one action. */
export type MutationRunOverdueSweepArgs = {
  input: RunOverdueSweepInput;
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
export type MutationVerifyLeadArgs = {
  input: VerifyLeadInput;
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
  /** First day it holds. */
  from: Scalars['Date']['output'];
  /** Name. */
  name: Scalars['String']['output'];
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

/** Questions to the graph, answered department by department. */
export type Query = {
  __typename: 'Query';
  /** Monthly payments of subsistence allowance (低保发放) of the caller's division, newest month first. */
  allowancePayments: AllowancePaymentConnection;
  /** A clause by id, e.g. `PA-2025-1.2a`. */
  clause?: Maybe<Clause>;
  /** Clauses, by id; searched in quote, summary and units. */
  clauses: ClauseConnection;
  /** Jobs that failed for good (dead letters), newest first. */
  deadLetters: Array<DeadLetter>;
  /** The time limit in force for a place and a day; null where no document sets one. Nothing is borrowed from another place. */
  deadline?: Maybe<Deadline>;
  /** A division by the code it had on a day. */
  division?: Maybe<Division>;
  /** Report of one import into this department's records. */
  employmentImport?: Maybe<ImportReport>;
  /** Imports of 公益性岗位台账, newest first. */
  employmentImports: ImportReportConnection;
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
  /** An obligation by id; null if there is none in the caller's division. */
  obligation?: Maybe<Obligation>;
  /** Obligations of the caller's division, by due date, oldest first. */
  obligations: ObligationConnection;
  /** Notices to people of the caller's division about what is overdue, newest first. */
  overdueNotices: OverdueNoticeConnection;
  /** A parameter in force for a place and a day, or why there is none. */
  parameter: ParameterResult;
  /** A person by id; null if there is none in the caller's division. */
  person?: Maybe<Person>;
  /** Persons with this certificate number (证件号码); more than one where it stands in two households. Looked up by blind index. */
  personsByCertificate: Array<Person>;
  /** A document by id, e.g. `PA-2025`. */
  policyDocument?: Maybe<PolicyDocument>;
  /** Policy documents, by id. */
  policyDocuments: Array<PolicyDocument>;
  /** Public-welfare posts (公益性岗位) of the caller's division, by end of contract. */
  publicWelfarePosts: PublicWelfarePostConnection;
  /** Renovations (农村危房改造) of the caller's division, by planned completion. */
  renovations: RenovationConnection;
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
  /** Runs of the sweep that flags what is overdue, newest first. */
  sweeps: SweepConnection;
  /** Who is asking, as the token says. */
  viewer: Viewer;
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
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPersonsByCertificateArgs = {
  number: Scalars['String']['input'];
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
export type QuerySweepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
