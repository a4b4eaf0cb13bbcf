import { type PlainDate, plainDate } from '@dixian/calendar';

/** What somebody does in a history. */
export type Move =
  | 'receive'
  | 'visit'
  | 'meet'
  | 'select'
  | 'goOn'
  | 'settle'
  | 'assign'
  | 'triage'
  | 'release'
  | 'registerPoor'
  | 'survey'
  | 'steer'
  | 'takeOver'
  | 'moveAway'
  | 'split'
  | 'merge';

/** A township whose history is played, by the documents of its place. */
export interface HistoryPlace {
  readonly name: string;
  readonly township: string;
  readonly villages: readonly [string, string];
  /** First day of the history, and the day on which its households were registered. */
  readonly from: PlainDate;
  readonly registeredOn: PlainDate;
  /** How many households there are, and how many moves are made. */
  readonly households: number;
  readonly moves: number;
  /** Of a hundred moves how many are of which kind; the rest are leads. */
  readonly weights: Partial<Readonly<Record<Move, number>>>;
  /** Up to how many days before its taking over a household was identified. */
  readonly identifiedBefore: number;
  /** The day on which its house stands, and days before it for which the lists are compared as well. */
  readonly today: string;
  readonly days: readonly string[];
  /** What the history must have met with. */
  readonly meets: readonly string[];
}

const STEERED = [
  'suspendObligation ObligationSteered',
  'resumeObligation ObligationSteered',
  'waiveObligation ObligationSteered',
  'transferObligation ObligationSteered',
];

/** Five steps, and days for visit, identification and plan. */
const PU_AN: HistoryPlace = {
  name: '普安乡 2025',
  township: '500235216',
  villages: ['500235216220', '500235216219'],
  from: plainDate('2025-06-02'),
  registeredOn: plainDate('2025-03-20'),
  households: 14,
  moves: 240,
  weights: {
    ...{ receive: 16, visit: 22, meet: 14, goOn: 28, steer: 10 },
    ...{ takeOver: 3, moveAway: 3, split: 2, merge: 2 },
  },
  identifiedBefore: 20,
  today: '2025-12-01',
  days: ['2025-06-12', '2025-06-25', '2025-07-10'],
  meets: [
    'receiveLead LeadReceived',
    'verifyLead LeadVerified',
    'holdSpecialMeeting CaseActRecorded',
    'announceIdentification CaseActRecorded',
    'takeOverMonitoring MonitoringPeriodRecorded',
    'moveHousehold HouseholdRecorded',
    ...STEERED,
  ],
};

/** No steps are printed: township or county settles a lead, the county releases; helpers and triage are owed. */
const JI_YUAN: HistoryPlace = {
  name: '济源 2025',
  township: '419001109',
  villages: ['419001109211', '419001109202'],
  from: plainDate('2025-06-02'),
  registeredOn: plainDate('2020-01-02'),
  households: 10,
  moves: 90,
  weights: {
    ...{ receive: 14, visit: 16, settle: 12, takeOver: 14, assign: 10, triage: 8, release: 4, steer: 14 },
    ...{ moveAway: 4, split: 2, merge: 2 },
  },
  identifiedBefore: 1_500,
  today: '2025-12-01',
  days: ['2025-06-16', '2025-07-03'],
  meets: [
    'settleLead LeadSettled',
    'takeOverMonitoring MonitoringPeriodRecorded',
    'assignHelper HelperAssigned',
    'triageLongUnresolved TriageRecorded',
    'recordElimination CaseActRecorded',
    'suspendObligation ObligationSteered',
    'waiveObligation ObligationSteered',
  ],
};

/** Four steps without days but for who was taken in by the end of 2019; months, surveys and those registered as poor are owed. */
const ZHENG_ZHOU: HistoryPlace = {
  name: '郑州 2020',
  township: '410181001',
  villages: ['410181001003', '410181001004'],
  from: plainDate('2020-04-25'),
  registeredOn: plainDate('2020-01-02'),
  households: 10,
  moves: 110,
  weights: {
    ...{ receive: 12, visit: 6, select: 12, goOn: 24, takeOver: 12, registerPoor: 5, survey: 8, steer: 12 },
    ...{ moveAway: 4, split: 2, merge: 2 },
  },
  identifiedBefore: 300,
  today: '2020-12-31',
  days: ['2020-05-10', '2020-05-11', '2020-06-30'],
  meets: [
    'recordVillageSelection CaseActRecorded',
    'recordSystemEntry CaseActRecorded',
    'takeOverMonitoring MonitoringPeriodRecorded',
    'registerPoor PoorRegistrationRecorded',
    'recordSurveyVisits SurveyVisitsRecorded',
    'suspendObligation ObligationSteered',
    'waiveObligation ObligationSteered',
  ],
};

export const HISTORY_PLACES = [PU_AN, JI_YUAN, ZHENG_ZHOU] as const;
