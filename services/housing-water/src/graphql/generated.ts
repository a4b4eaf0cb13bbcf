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
  /** Renovations (农村危房改造) of the caller's division, by planned completion. */
  renovations: RenovationConnection;
  /** Report of one import into this department's records. */
  housingWaterImport?: Maybe<ImportReport>;
  /** Imports of 农村危房改造台账, newest first. */
  housingWaterImports: ImportReportConnection;
};


/** Questions to the graph, answered department by department. */
export type QueryRenovationsArgs = {
  filter?: InputMaybe<RenovationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHousingWaterImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHousingWaterImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Starts loading an uploaded ledger: 农村危房改造台账. */
  startHousingWaterImport: StartImportResult;
  /** Records an appraisal of a house (住房安全鉴定) as of a day; a newer one stands beside it. A and B are safe, C and D are not and become a lead, one a year (PA-2025-1.2.4a, JY-2025-1.2h). For housing staff of the division. */
  appraiseHouse: AppraiseHouseResult;
  /** Answers whether drinking water is safe (饮水安全有保障) in a household, as of a day; what is corrected is answered again. Not safe becomes a lead, one a year (PA-2025-1.2.4a). For water staff of the division. */
  answerWater: AnswerWaterResult;
  /** Records the state a renovation (农村危房改造) is in from a day on, of a new one too; earlier states stay (AY-2025-3.3.3a, 3.3.3c). For housing staff of the division. */
  recordRenovation: RecordRenovationResult;
};


/** Changes through the graph; each is one action. */
export type MutationStartHousingWaterImportArgs = {
  input: StartHousingWaterImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationAppraiseHouseArgs = {
  input: AppraiseHouseInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnswerWaterArgs = {
  input: AnswerWaterInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordRenovationArgs = {
  input: RecordRenovationInput;
};

/** A rural household (农户), as the register keeps it. */
export type Household = {
  __typename?: 'Household';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Grade of the house by its last appraisal (房屋等级); null if none is known or not to be seen. */
  appraisal?: Maybe<Appraisal>;
  /** Renovations, newest first; null if the caller's department may not see them. */
  renovations?: Maybe<RenovationConnection>;
  /** What was last seen of the safety of the house; null while nobody looked or not to be seen. */
  housingSafety?: Maybe<SafetyObservation>;
  /** What was last seen of drinking water; null while nobody looked or not to be seen. */
  waterSafety?: Maybe<SafetyObservation>;
  /** The last appraisal of the house that the housing department recorded by a day; null for none or not to be seen. */
  houseAppraisal?: Maybe<HouseAppraisal>;
  /** What the water department answers on drinking water (饮水安全有保障) as of a day; null where it has no answer by then or not to be seen. */
  waterAnswer?: Maybe<WaterAnswer>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdRenovationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHouseAppraisalArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdWaterAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A figure that a document asks for (目标). What was reached comes from the department that keeps the records, each in its
 * own field; the register's stand in `householdsActual`.
 */
export type Target = {
  __typename?: 'Target';
  /** Name of the target, e.g. `employment-scale`; one of each for a place and a day. */
  id: Scalars['ID']['output'];
  /** Code of the division it is asked for. */
  division: Scalars['String']['output'];
  /** Day it is asked for. */
  asOf: Scalars['Date']['output'];
  /** What the housing and water departments have on record (住房安全、饮水安全): households seen by the day. Null for targets of other departments or that their records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  housingWaterActual?: Maybe<TargetActual>;
};

/** The appraisal of a house (住房安全鉴定). */
export type Appraisal = {
  __typename?: 'Appraisal';
  /** Grade. */
  grade: HouseGrade;
  /** Day from which the grade is known. */
  knownSince: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
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

/** What was seen of the safety of house or water. */
export type SafetyObservation = {
  __typename?: 'SafetyObservation';
  /** Whether a problem was seen. */
  problemFound: Scalars['Boolean']['output'];
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** The renovation of a dangerous house (农村危房改造). */
export type Renovation = {
  __typename?: 'Renovation';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it. */
  householdCode: Scalars['String']['output'];
  /** 鉴定等级 */
  grade: HouseGrade;
  /** 开工日 */
  startedOn: Scalars['Date']['output'];
  /** 计划竣工日 */
  plannedCompletionOn: Scalars['Date']['output'];
  /** 竣工日; null while it is not complete. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands as of a day. */
  state: RenovationState;
  /** 补助金额, yuan. */
  grant: Scalars['Money']['output'];
  /** 已拨付金额, yuan. */
  paid: Scalars['Money']['output'];
  /** Grant less what is paid. */
  outstanding: Scalars['Money']['output'];
  /** Where its present state comes from: a ledger with its day, or the department's own entry. */
  source: Scalars['String']['output'];
  /** The state it was last said to be in as of a day; null before the first. */
  stated?: Maybe<RenovationStatement>;
};


/** The renovation of a dangerous house (农村危房改造). */
export type RenovationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The renovation of a dangerous house (农村危房改造). */
export type RenovationStatedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A state that a renovation was said to be in, from a day on. */
export type RenovationStatement = {
  __typename?: 'RenovationStatement';
  /** Year the project is carried out under (AY-2025-3.3.3a). */
  year: Scalars['Int']['output'];
  /** 鉴定等级 */
  grade: HouseGrade;
  /** 补助金额, yuan. */
  approved: Scalars['Money']['output'];
  /** 已拨付金额, yuan. */
  paid: Scalars['Money']['output'];
  /** 开工日 */
  startedOn: Scalars['Date']['output'];
  /** 计划竣工日 */
  plannedUntil: Scalars['Date']['output'];
  /** 竣工日; null while it is not complete. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Where it comes from: a ledger with its day, or the department's own entry. */
  source: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Where a renovation stands. */
export type RenovationState =
  /** Complete and paid in full (资金补贴到位). */
  | 'COMPLETE_AND_PAID'
  /** Complete, money outstanding. */
  | 'COMPLETE_UNPAID'
  /** Under way or planned. */
  | 'UNDER_WAY';

/** Narrows a list of renovations. Conditions add up. */
export type RenovationFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only complete (true) or not complete (false). */
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with money outstanding (true) or paid in full (false). */
  outstanding?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of renovations. */
export type RenovationConnection = {
  __typename?: 'RenovationConnection';
  /** The renovations. */
  edges: Array<RenovationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the renovations with its cursor. */
export type RenovationEdge = {
  __typename?: 'RenovationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Renovation;
};

/** An upload to load into this department's records. */
export type StartHousingWaterImportInput = {
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
};

/** An appraisal of a house by the housing department (住房安全鉴定), as of a day. */
export type HouseAppraisal = {
  __typename?: 'HouseAppraisal';
  /** The household. */
  household: Household;
  /** 房屋等级 */
  grade: HouseGrade;
  /** Whether the household has no other dwelling (唯一住房). */
  soleDwelling: Scalars['Boolean']['output'];
  /** Whether the house is safe: A and B are, C and D are not. */
  secure: Scalars['Boolean']['output'];
  /** The appraisal in words, e.g. C级唯一住房. */
  finding: Scalars['String']['output'];
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** An appraisal of a house to be recorded. */
export type AppraiseHouseInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** 房屋等级 */
  grade: HouseGrade;
  /** Whether the household has no other dwelling (唯一住房). */
  soleDwelling: Scalars['Boolean']['input'];
  /** Day of the appraisal; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again gives the first appraisal. */
  idempotencyKey: Scalars['String']['input'];
};

/** The appraisal is recorded, or had been with the same key. */
export type HouseAppraised = {
  __typename?: 'HouseAppraised';
  /** The appraisal. */
  appraisal: HouseAppraisal;
};

/** Result of recording an appraisal. */
export type AppraiseHouseResult = HouseAppraised | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** An answer of the water department on drinking water (饮水安全有保障), as of a day. */
export type WaterAnswer = {
  __typename?: 'WaterAnswer';
  /** The household. */
  household: Household;
  /** Whether it is safe; null where the department does not know (any more). */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** What was found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Where it comes from: a survey with its day, or the department's own entry. */
  source: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** An answer on drinking water to be recorded. */
export type AnswerWaterInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Whether drinking water is safe; null where the department does not know (any more). */
  secure?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was found; no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** The answer is recorded, or had been with the same key. */
export type WaterAnswered = {
  __typename?: 'WaterAnswered';
  /** The answer. */
  answer: WaterAnswer;
};

/** Result of answering on drinking water. */
export type AnswerWaterResult = WaterAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** The state of a renovation to be recorded, as a whole. */
export type RecordRenovationInput = {
  /** The renovation's id; null for one that is new. */
  renovationId?: InputMaybe<Scalars['ID']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Year the project is carried out under. */
  year: Scalars['Int']['input'];
  /** 鉴定等级 */
  grade: HouseGrade;
  /** 补助金额, yuan. */
  approved: Scalars['Money']['input'];
  /** 已拨付金额 by that day, yuan. */
  paid: Scalars['Money']['input'];
  /** 开工日; required for a new renovation, unchanged for one that is known. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 计划竣工日, not before the start. */
  plannedUntil: Scalars['Date']['input'];
  /** 竣工日; null while it is not complete. Not after the day this tells of. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day this state tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again gives the first statement. */
  idempotencyKey: Scalars['String']['input'];
};

/** The state is recorded, or had been with the same key. */
export type RenovationRecorded = {
  __typename?: 'RenovationRecorded';
  /** The renovation as it now stands. */
  renovation?: Maybe<Renovation>;
  /** What was recorded. */
  statement: RenovationStatement;
};

/** Result of recording the state of a renovation. */
export type RecordRenovationResult = RenovationRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

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

/** The idempotency key was used for another entry; nothing was recorded (幂等键已用于其他填报). */
export type KeyInUse = UserError & {
  __typename?: 'KeyInUse';
  /** Always `KEY_IN_USE`. */
  code: Scalars['String']['output'];
  /** What to do: use a new key. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
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
export type StartImportResult = ImportStarted | InvalidInput | KeyInUse | LedgerNotOurs | NotFound | NotPermitted;

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
  AppraiseHouseResult: ( Partial<HouseAppraised> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnswerWaterResult: ( Partial<WaterAnswered> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordRenovationResult: ( Partial<RenovationRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Partial<ImportStarted> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Mutation: ResolverTypeWrapper<{}>;
  Household: ResolverTypeWrapper<Partial<Household>>;
  Target: ResolverTypeWrapper<Partial<Target>>;
  Appraisal: ResolverTypeWrapper<Partial<Appraisal>>;
  HouseGrade: ResolverTypeWrapper<Partial<HouseGrade>>;
  SafetyObservation: ResolverTypeWrapper<Partial<SafetyObservation>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Renovation: ResolverTypeWrapper<Partial<Renovation>>;
  RenovationStatement: ResolverTypeWrapper<Partial<RenovationStatement>>;
  RenovationState: ResolverTypeWrapper<Partial<RenovationState>>;
  RenovationFilter: ResolverTypeWrapper<Partial<RenovationFilter>>;
  RenovationConnection: ResolverTypeWrapper<Partial<RenovationConnection>>;
  RenovationEdge: ResolverTypeWrapper<Partial<RenovationEdge>>;
  StartHousingWaterImportInput: ResolverTypeWrapper<Partial<StartHousingWaterImportInput>>;
  HouseAppraisal: ResolverTypeWrapper<Partial<HouseAppraisal>>;
  AppraiseHouseInput: ResolverTypeWrapper<Partial<AppraiseHouseInput>>;
  HouseAppraised: ResolverTypeWrapper<Partial<HouseAppraised>>;
  AppraiseHouseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppraiseHouseResult']>>;
  WaterAnswer: ResolverTypeWrapper<Partial<WaterAnswer>>;
  AnswerWaterInput: ResolverTypeWrapper<Partial<AnswerWaterInput>>;
  WaterAnswered: ResolverTypeWrapper<Partial<WaterAnswered>>;
  AnswerWaterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerWaterResult']>>;
  RecordRenovationInput: ResolverTypeWrapper<Partial<RecordRenovationInput>>;
  RenovationRecorded: ResolverTypeWrapper<Partial<RenovationRecorded>>;
  RecordRenovationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRenovationResult']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ClauseRef: ResolverTypeWrapper<Partial<ClauseRef>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  KeyInUse: ResolverTypeWrapper<UserErrorValue>;
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
  Int: Partial<Scalars['Int']['output']>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Mutation: {};
  Household: Partial<Household>;
  Target: Partial<Target>;
  Appraisal: Partial<Appraisal>;
  SafetyObservation: Partial<SafetyObservation>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Renovation: Partial<Renovation>;
  RenovationStatement: Partial<RenovationStatement>;
  RenovationFilter: Partial<RenovationFilter>;
  RenovationConnection: Partial<RenovationConnection>;
  RenovationEdge: Partial<RenovationEdge>;
  StartHousingWaterImportInput: Partial<StartHousingWaterImportInput>;
  HouseAppraisal: Partial<HouseAppraisal>;
  AppraiseHouseInput: Partial<AppraiseHouseInput>;
  HouseAppraised: Partial<HouseAppraised>;
  AppraiseHouseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AppraiseHouseResult']>;
  WaterAnswer: Partial<WaterAnswer>;
  AnswerWaterInput: Partial<AnswerWaterInput>;
  WaterAnswered: Partial<WaterAnswered>;
  AnswerWaterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerWaterResult']>;
  RecordRenovationInput: Partial<RecordRenovationInput>;
  RenovationRecorded: Partial<RenovationRecorded>;
  RecordRenovationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordRenovationResult']>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  PageInfo: Partial<PageInfo>;
  ClauseRef: Partial<ClauseRef>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  KeyInUse: UserErrorValue;
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
  renovations?: Resolver<ResolversTypes['RenovationConnection'], ParentType, ContextType, RequireFields<QueryRenovationsArgs, 'first'>>;
  housingWaterImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryHousingWaterImportArgs, 'id'>>;
  housingWaterImports?: Resolver<ResolversTypes['ImportReportConnection'], ParentType, ContextType, RequireFields<QueryHousingWaterImportsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startHousingWaterImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartHousingWaterImportArgs, 'input'>>;
  appraiseHouse?: Resolver<ResolversTypes['AppraiseHouseResult'], ParentType, ContextType, RequireFields<MutationAppraiseHouseArgs, 'input'>>;
  answerWater?: Resolver<ResolversTypes['AnswerWaterResult'], ParentType, ContextType, RequireFields<MutationAnswerWaterArgs, 'input'>>;
  recordRenovation?: Resolver<ResolversTypes['RecordRenovationResult'], ParentType, ContextType, RequireFields<MutationRecordRenovationArgs, 'input'>>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  renovations?: Resolver<Maybe<ResolversTypes['RenovationConnection']>, ParentType, ContextType, RequireFields<HouseholdRenovationsArgs, 'first'>>;
  housingSafety?: Resolver<Maybe<ResolversTypes['SafetyObservation']>, ParentType, ContextType>;
  waterSafety?: Resolver<Maybe<ResolversTypes['SafetyObservation']>, ParentType, ContextType>;
  houseAppraisal?: Resolver<Maybe<ResolversTypes['HouseAppraisal']>, ParentType, ContextType, Partial<HouseholdHouseAppraisalArgs>>;
  waterAnswer?: Resolver<Maybe<ResolversTypes['WaterAnswer']>, ParentType, ContextType, Partial<HouseholdWaterAnswerArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  housingWaterActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  grade?: Resolver<ResolversTypes['HouseGrade'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyObservation'] = ResolversParentTypes['SafetyObservation']> = {
  problemFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Renovation'] = ResolversParentTypes['Renovation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationStatement'] = ResolversParentTypes['RenovationStatement']> = {
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationConnection'] = ResolversParentTypes['RenovationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RenovationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationEdge'] = ResolversParentTypes['RenovationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Renovation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseAppraisalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseAppraisal'] = ResolversParentTypes['HouseAppraisal']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HouseGrade'], ParentType, ContextType>;
  soleDwelling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseAppraisedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseAppraised'] = ResolversParentTypes['HouseAppraised']> = {
  appraisal?: Resolver<ResolversTypes['HouseAppraisal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraiseHouseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppraiseHouseResult'] = ResolversParentTypes['AppraiseHouseResult']> = {
  __resolveType: TypeResolveFn<'HouseAppraised' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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

export type AnswerWaterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerWaterResult'] = ResolversParentTypes['AnswerWaterResult']> = {
  __resolveType: TypeResolveFn<'WaterAnswered' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RenovationRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenovationRecorded'] = ResolversParentTypes['RenovationRecorded']> = {
  renovation?: Resolver<Maybe<ResolversTypes['Renovation']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['RenovationStatement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRenovationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordRenovationResult'] = ResolversParentTypes['RecordRenovationResult']> = {
  __resolveType: TypeResolveFn<'RenovationRecorded' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'NotPermitted' | 'NotFound' | 'InvalidInput' | 'KeyInUse' | 'LedgerNotOurs', ParentType, ContextType>;
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

export type KeyInUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyInUse'] = ResolversParentTypes['KeyInUse']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ImportStarted' | 'InvalidInput' | 'KeyInUse' | 'LedgerNotOurs' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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
  Household?: HouseholdResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  SafetyObservation?: SafetyObservationResolvers<ContextType>;
  Renovation?: RenovationResolvers<ContextType>;
  RenovationStatement?: RenovationStatementResolvers<ContextType>;
  RenovationConnection?: RenovationConnectionResolvers<ContextType>;
  RenovationEdge?: RenovationEdgeResolvers<ContextType>;
  HouseAppraisal?: HouseAppraisalResolvers<ContextType>;
  HouseAppraised?: HouseAppraisedResolvers<ContextType>;
  AppraiseHouseResult?: AppraiseHouseResultResolvers<ContextType>;
  WaterAnswer?: WaterAnswerResolvers<ContextType>;
  WaterAnswered?: WaterAnsweredResolvers<ContextType>;
  AnswerWaterResult?: AnswerWaterResultResolvers<ContextType>;
  RenovationRecorded?: RenovationRecordedResolvers<ContextType>;
  RecordRenovationResult?: RecordRenovationResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyInUse?: KeyInUseResolvers<ContextType>;
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
