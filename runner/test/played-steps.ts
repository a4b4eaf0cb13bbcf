import type { PlayedHousehold } from './played-household';

const ROLES = ['乡主要领导', '分管领导', '包片领导', '村（社区）干部', '驻村干部', '指导员'];
export const REVIEW = {
  evidence: { votesDue: 40, votesPresent: 30, votesFor: 29, votesAgainst: 1, passed: true },
};
export const POSTING = { evidence: { place: '村委会', text: '名单', photoReference: 'photo-1' } };
export const TOWNSHIP = { evidence: { signingOffices: ['产业服务中心', '民政办'], passed: true } };

/** A time of monitoring that another system knew before. */
export const taken = (identifiedOn: string, eliminatedOn?: string) => ({
  identifiedOn,
  category: 'MARGINAL',
  risks: ['因病'],
  reason: '国家系统已有',
  ...(eliminatedOn && { eliminatedOn, eliminationMode: 'ASSISTED' }),
});

/** Brings a household of 普安乡 from its lead to the posting and gives its case; step 3 is tried before step 2 on the way. */
export async function broughtToReview(
  household: PlayedHousehold,
  foundOn: string,
  postedOn: string,
): Promise<string> {
  const received = await household.does('village', 'receiveLead', foundOn, {
    channel: 'DAILY_CHECK',
    leadType: 'HOUSING',
  });
  const { id: leadId } = received.lead as { id: string };
  await household.does('village', 'verifyLead', foundOn, { leadId, riskFound: true, finding: '屋顶漏雨' });
  await household.does('township', 'holdSpecialMeeting', foundOn, {
    leadId,
    evidence: { rolesPresent: ROLES, riskFound: true },
  });
  const applied = await household.does('village', 'submitApplication', foundOn, {
    leadId,
    evidence: { form: '书面申请', applicant: '户主', registration: 'RURAL' },
  });
  const caseId = applied.case?.id ?? '';
  const outOfOrder = await household.does('village', 'recordVillageReview', foundOn, { caseId, ...REVIEW });
  expect(outOfOrder).toMatchObject({ __typename: 'StepOrder', code: 'STEP_ORDER', missingStep: '入户核查' });
  expect(outOfOrder.clauses).toEqual(
    expect.arrayContaining([{ id: 'PA-2025-2.3a' }, { id: 'PA-2025-2.3a3' }]),
  );
  await household.does('village', 'recordHomeCheck', foundOn, {
    caseId,
    evidence: { income: '减少', selfPaidExpenses: '一万二', difficulties: '住房', ownMeans: '较弱' },
  });
  await household.does('village', 'recordVillageReview', postedOn, { caseId, ...REVIEW });
  await household.does('village', 'postPublicity', postedOn, { caseId, ...POSTING });
  return caseId;
}

export const NOMINATION = { evidence: { riskGone: true, mode: 'ASSISTED' } };

/** Takes the steps of 普安乡 from a nomination on 15 September 2025 to the announcement ten days later. */
export async function releasedStepByStep(household: PlayedHousehold, caseId: string): Promise<void> {
  const signed = { passed: true, townshipSignature: '张', villageSignature: '李' };
  const steps: [string, string, string, object][] = [
    ['township', 'recordReverification', '2025-09-16', signed],
    ['village', 'recordVillageReview', '2025-09-17', REVIEW.evidence],
    ['village', 'postPublicity', '2025-09-17', POSTING.evidence],
    ['township', 'recordTownshipReview', '2025-09-23', TOWNSHIP.evidence],
    ['county', 'approveElimination', '2025-09-24', { passed: true, opinion: '同意' }],
    ['county', 'announceElimination', '2025-09-25', { place: '县政府', text: '公告' }],
  ];
  for (const [role, mutation, day, evidence] of steps)
    expect([mutation, await household.does(role, mutation, day, { caseId, evidence })]).toMatchObject([
      mutation,
      { __typename: 'CaseActRecorded' },
    ]);
  expect(
    await household.shows(
      'before: monitored(asOf: "2025-09-24") { id } after: monitored(asOf: "2025-09-25") { id }',
    ),
  ).toMatchObject({ before: { id: expect.any(String) }, after: null });
}
