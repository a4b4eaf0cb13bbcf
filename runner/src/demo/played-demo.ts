import { addDays, type PlainDate } from '@dixian/calendar';
import type { Account } from './demo-accounts';

export const VILLAGE: Account = 'village@500235216217';
export const TOWNSHIP: Account = 'township@500235216';
export const COUNTY: Account = 'county@500235';

/** A household that the demonstration registers: its head, who is synthetic, and how many steps it has come. */
export interface PlayedHousehold {
  readonly name: string;
  readonly certificateNumber: string;
  /** How many of the steps are done. */
  readonly steps: number;
}

/** A step: who does it, on which day after the lead was found, what it shows, and what it is told on. */
export interface PlayedStep {
  readonly by: Account;
  readonly mutation: string;
  readonly after: number;
  readonly target: 'lead' | 'case' | 'household';
  readonly given: object;
}

/** One household at every step of the five, from a lead alone to an identification with its helper and its plan. */
export const HOUSEHOLDS: readonly PlayedHousehold[] = [
  { name: '演示一', certificateNumber: '990007196102117017', steps: 0 },
  { name: '演示二', certificateNumber: '99000719620312702X', steps: 1 },
  { name: '演示三', certificateNumber: '990007196304137032', steps: 2 },
  { name: '演示四', certificateNumber: '990007196405147045', steps: 3 },
  { name: '演示五', certificateNumber: '990007196506157058', steps: 4 },
  { name: '演示六', certificateNumber: '990007196607167060', steps: 6 },
  { name: '演示七', certificateNumber: '990007196708177073', steps: 7 },
  { name: '演示八', certificateNumber: '990007196809187086', steps: 8 },
  { name: '演示九', certificateNumber: '990007196901197092', steps: 9 },
  { name: '演示十', certificateNumber: '990007197002107107', steps: 11 },
];

/** Who reports himself, and is not registered yet: the township finds out where he belongs. */
export const REPORTER = { name: '演示十一', certificateNumber: '99000719710311711X', phone: '13900000000' };

const MEETING = ['乡主要领导', '分管领导', '包片领导', '村（社区）干部', '驻村干部', '指导员'];

/** The steps of 普安乡 in their order, as its staff take them. */
export function stepsOf(foundOn: PlainDate): readonly PlayedStep[] {
  const evidence = (given: object) => ({ evidence: given });
  return [
    {
      ...of(VILLAGE, 'verifyLead', 0, 'lead'),
      given: { riskFound: true, finding: '住院自付两万元，务工中断' },
    },
    {
      ...of(TOWNSHIP, 'holdSpecialMeeting', 1, 'lead'),
      given: evidence({ rolesPresent: MEETING, riskFound: true }),
    },
    {
      ...of(VILLAGE, 'submitApplication', 1, 'lead'),
      given: evidence({ form: '书面申请', applicant: '户主', registration: 'RURAL' }),
    },
    {
      ...of(VILLAGE, 'recordHomeCheck', 2, 'case'),
      given: evidence({
        ...{ income: '务工收入减少', selfPaidExpenses: '两万元', difficulties: '医疗支出', ownMeans: '较弱' },
      }),
    },
    {
      ...of(VILLAGE, 'recordVillageReview', 3, 'case'),
      given: evidence({ votesDue: 40, votesPresent: 32, votesFor: 30, votesAgainst: 2, passed: true }),
    },
    {
      ...of(VILLAGE, 'postPublicity', 3, 'case'),
      given: evidence({ place: '村委会公示栏', text: '拟纳入监测对象名单', photoReference: '公示照片一' }),
    },
    {
      ...of(TOWNSHIP, 'recordTownshipReview', 9, 'case'),
      given: evidence({ signingOffices: ['产业服务中心', '民政办'], passed: true }),
    },
    {
      ...of(COUNTY, 'recordCountyDecision', 10, 'case'),
      given: evidence({
        ...{
          comparisons: [{ department: '民政局', agrees: true }],
          category: 'SUDDEN_SEVERE',
          passed: true,
        },
      }),
    },
    {
      ...of(COUNTY, 'announceIdentification', 11, 'case'),
      given: evidence({ place: '乡政府公示栏', text: '认定名单' }),
    },
    {
      ...of(TOWNSHIP, 'assignHelper', 12, 'household'),
      given: { name: '王演示', unit: '乡农业服务中心', post: '科员', civilServant: true },
    },
    {
      ...of(VILLAGE, 'makeHelpPlan', 13, 'household'),
      given: {
        ...{ kind: 'SINGLE', gaps: ['ILLNESS'] },
        measures: [
          {
            ...{ family: 'HEALTH', name: '医疗救助', responsibleUnit: '县医保局', sector: 'HEALTH' },
            ...{ plannedFrom: addDays(foundOn, 13), plannedUntil: addDays(foundOn, 194) },
          },
        ],
      },
    },
  ];
}

function of(by: Account, mutation: string, after: number, target: PlayedStep['target']) {
  return { by, mutation, after, target };
}
