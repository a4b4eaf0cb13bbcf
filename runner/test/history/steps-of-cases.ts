import type { HistoryPlace } from './history-place';
import type { RandomNumbers } from './random-numbers';

/** Who presents at a meeting, and who organises a selection. */
export const ROLES = ['乡主要领导', '分管领导', '包片领导', '村（社区）干部', '驻村干部', '指导员'];
export const ORGANISERS = ['村“两委”', '驻村工作队', '脱贫责任组'];

/** The act of a case's next step: as whom, which, and with what evidence; undefined where none is known. */
export function stepOf(
  { township, villages }: HistoryPlace,
  nextStep: string | null,
  numbers: RandomNumbers,
): [account: string, mutation: string, evidence: object] | undefined {
  const passed = numbers.below(8) > 0;
  const village = `village@${numbers.one(villages)}`;
  const office = `township@${township}`;
  const county = `county@${township.slice(0, 6)}`;
  const steps: Readonly<Record<string, [string, string, object]>> = {
    APPLICATION: [
      office,
      'submitApplication',
      { form: '书面申请', applicant: '户主', registration: 'RURAL' },
    ],
    HOME_CHECK: [
      village,
      'recordHomeCheck',
      { income: '减少', selfPaidExpenses: '一万二', difficulties: '住房', ownMeans: '较弱' },
    ],
    VILLAGE_REVIEW: [
      village,
      'recordVillageReview',
      { votesDue: 40, votesPresent: 32, votesFor: 30, votesAgainst: 2, passed, reason: '评议' },
    ],
    POSTING: [village, 'postPublicity', { place: '公示栏', text: '名单', photoReference: 'photo' }],
    TOWNSHIP_REVIEW: [
      office,
      'recordTownshipReview',
      { signingOffices: ['甲', '乙'], checkers: ['扶贫专干'], passed, reason: '审核' },
    ],
    COUNTY_DECISION: [
      county,
      'recordCountyDecision',
      {
        comparisons: [{ department: '民政局', agrees: true }],
        ...{ category: 'MARGINAL', writtenNotice: '反馈1号', passed, reason: '审定' },
      },
    ],
    ANNOUNCEMENT: [county, 'announceIdentification', { place: '公示栏', text: '名单' }],
    ENTRY: [numbers.one([office, county]), 'recordSystemEntry', { systemReference: 'record-1' }],
  };
  return steps[nextStep ?? ''];
}
