import { type Cases as AllCases, Cases, COUNTY, input, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { mutate } from '../mutate';
import { idOf, rowsOf } from '../running-households';
import { fileId, minutes, PHOTO, phonePhoto, sendFile } from './sending-files';

const HOUSEHOLD = '500235216799001';
const NEIGHBOUR = 'county@410526';

let cases: AllCases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 8);
});
afterAll(() => cases.households.drop());

interface File {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly address: string | null;
  readonly account: string;
}

const FILES = 'attachments { id fileName mediaType address account sizeBytes sha256 attachedAt }';

async function filesOf(caseId: string, account = VILLAGE): Promise<{ kind: string; attachments: File[] }[]> {
  const { data, errors } = await cases.households.ask<{
    monitoringCase: { timeline: { kind: string; attachments: File[] }[] };
  }>(account, `query ($id: ID!) { monitoringCase(id: $id) { timeline { kind ${FILES} } } }`, {
    id: caseId,
  });
  expect(errors).toBeUndefined();
  return data.monitoringCase.timeline;
}

/** A case before its posting. */
async function reviewed(code: string): Promise<string> {
  const leadId = await cases.lead(code, '2025-11-03');
  const opened = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-11-03'),
  );
  const caseId = opened.case?.id ?? '';
  await cases.act(VILLAGE, 'submitApplication', input('submitApplication', { leadId }, '2025-11-03'));
  for (const mutation of ['recordHomeCheck', 'recordVillageReview'] as const)
    await cases.act(VILLAGE, mutation, input(mutation, { caseId }, '2025-11-03'));
  return caseId;
}

test('a posting is shown by its photo, without a reference to the files of the office', async () => {
  const caseId = await reviewed(HOUSEHOLD);
  const posting = {
    ...input('postPublicity', { caseId }, '2025-11-04'),
    evidence: { place: '村委会公示栏', text: '拟纳入' },
  };
  const without = await cases.act(VILLAGE, 'postPublicity', posting);
  expect(without).toMatchObject({ __typename: 'EvidenceMissing', missing: ['村内公示'] });
  // Minutes are no photo of what hangs.
  const pdf = await fileId(cases.households, VILLAGE, minutes());
  const scanned = { ...posting, idempotencyKey: 'scanned', attachments: [pdf] };
  expect(await cases.act(VILLAGE, 'postPublicity', scanned)).toMatchObject({ __typename: 'EvidenceMissing' });
  const photo = await fileId(cases.households, VILLAGE);
  const shown = { ...posting, idempotencyKey: 'shown', attachments: [photo, pdf] };
  expect(await cases.act(VILLAGE, 'postPublicity', shown)).toMatchObject({ __typename: 'CaseActRecorded' });
  expect(await cases.act(VILLAGE, 'postPublicity', shown)).toMatchObject({ __typename: 'CaseActRecorded' });
  const posted = (await filesOf(caseId)).find(({ kind }) => kind === 'POSTING');
  expect(posted?.attachments.map(({ mediaType }) => mediaType).sort()).toEqual([
    'application/pdf',
    'image/jpeg',
  ]);
  expect(posted?.attachments.every(({ account }) => account === VILLAGE)).toBe(true);
  // What was refused before took nothing: the minutes could be named once more.
  expect(await rowsOf(cases.households, `SELECT FROM attachment WHERE state = 'READY'`)).toEqual([]);
});

test('a corrected posting keeps the photos of before', async () => {
  const caseId = await reviewed('500235216799002');
  const photo = await fileId(cases.households, VILLAGE);
  const evidence = { place: '公示栏', text: '拟纳入' };
  const posting = { ...input('postPublicity', { caseId }, '2025-11-04'), evidence, attachments: [photo] };
  const { act } = await cases.act(VILLAGE, 'postPublicity', posting);
  const correction = { actId: act?.id, occurredOn: '2025-11-05', idempotencyKey: 'correct-photo' };
  const corrected = await cases.act(VILLAGE, 'correctAct', {
    ...correction,
    evidence: { posting: { place: '村口公示栏', text: '拟纳入' } },
  });
  expect(corrected).toMatchObject({ __typename: 'CaseActRecorded', case: { state: 'PUBLICISED' } });
});

test('the minutes of one meeting hang on every case that it reviewed', async () => {
  const leads = [
    await cases.lead('500235216799003', '2025-11-03'),
    await cases.lead('500235216799004', '2025-11-03'),
  ];
  const { id = '' } = await sendFile(cases.households, TOWNSHIP, minutes(), '会议纪要.pdf');
  const { data } = await cases.households.ask<{
    holdSpecialMeetings: { recorded: number; results: { case: { id: string } }[] };
  }>(
    TOWNSHIP,
    `mutation ($input: HoldSpecialMeetingsInput!) { holdSpecialMeetings(input: $input) {
      ... on CaseActsRecorded { recorded results { case { id } } } ... on UserError { code message } } }`,
    {
      input: {
        ...{ occurredOn: '2025-11-04', idempotencyKey: 'meeting', attachments: [id] },
        evidence: input('holdSpecialMeeting', { leadId: '' }, '').evidence,
        items: leads.map((leadId) => ({ leadId })),
      },
    },
  );
  expect(data.holdSpecialMeetings.recorded).toBe(2);
  for (const result of data.holdSpecialMeetings.results) {
    expect(await filesOf(result.case.id)).toEqual([
      { kind: 'SPECIAL_MEETING', attachments: [expect.objectContaining({ fileName: '会议纪要.pdf' })] },
    ]);
  }
});

test('a file is fetched at its address by who may see the act, each time on record, and by nobody else', async () => {
  const caseId = await reviewed('500235216799005');
  const photo = await fileId(cases.households, VILLAGE);
  const posting = { ...input('postPublicity', { caseId }, '2025-11-04'), attachments: [photo] };
  await cases.act(VILLAGE, 'postPublicity', posting);
  const [file] = (await filesOf(caseId)).flatMap(({ attachments }) => attachments);
  expect(file?.address).toBe(`/attachments/households/${file?.id}`);
  const fetched = (account: string, id = file?.id) =>
    cases.households.download(account, `/attachments?id=${id}`);
  for (const account of [VILLAGE, TOWNSHIP, COUNTY, 'auditor@50', 'rural@500235']) {
    const response = await fetched(account);
    expect([account, response.status]).toEqual([account, 200]);
    expect(Buffer.from(await response.arrayBuffer()).equals(PHOTO)).toBe(true);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('照片.jpg')}`,
    );
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  }
  for (const account of [NEIGHBOUR, 'village@500235216221', 'health@500235']) {
    expect([account, (await fetched(account)).status]).toEqual([account, 404]);
  }
  for (const id of ['', 'nothing', '00000000-0000-7000-8000-000000000000'])
    expect((await fetched(COUNTY, id)).status).toBe(404);
  const noted = await rowsOf(
    cases.households,
    'SELECT account, role FROM attachment_download WHERE attachment_id = $1 ORDER BY downloaded_at LIMIT 2',
    [file?.id],
  );
  expect(noted).toEqual([
    { account: VILLAGE, role: 'village' },
    { account: TOWNSHIP, role: 'township' },
  ]);
});

test.each([
  ['a page that calls itself a photo', Buffer.from('<!doctype html>'), 415, 'NO_PICTURE'],
  ['half a photo', PHOTO.subarray(0, 100), 422, 'DAMAGED'],
  ['an archive', Buffer.from('PK\u0003\u0004'), 415, 'NO_PICTURE'],
])('%s is refused in a sentence, and no act can take it', async (_what, bytes, status, code) => {
  expect(await sendFile(cases.households, VILLAGE, bytes)).toMatchObject({ status, code });
});

test('who may look only sends nothing, and a file without a name has none', async () => {
  expect(await sendFile(cases.households, 'auditor@500235', PHOTO)).toMatchObject({
    status: 403,
    code: 'NOT_PERMITTED',
  });
  expect(await sendFile(cases.households, VILLAGE, PHOTO, '../')).toMatchObject({
    code: 'FILE_NAME_MISSING',
  });
  expect(await sendFile(cases.households, VILLAGE, Buffer.alloc(600_000))).toMatchObject({
    code: 'PART_WRONG',
  });
});

test('an act that names a file of somebody else, or one that is not there, says which, and is not recorded', async () => {
  const leadId = await cases.lead('500235216799006', '2025-11-03');
  const other = await fileId(cases.households, 'county@410526');
  const own = await fileId(cases.households, TOWNSHIP);
  const meeting = { ...input('holdSpecialMeeting', { leadId }, '2025-11-04'), attachments: [own, other] };
  expect(await cases.act(TOWNSHIP, 'holdSpecialMeeting', meeting)).toMatchObject({
    __typename: 'InvalidInput',
    code: 'ATTACHMENT_UNKNOWN',
    field: 'attachments.1',
  });
  expect(await rowsOf(cases.households, 'SELECT FROM monitoring_case WHERE lead_id = $1', [leadId])).toEqual(
    [],
  );
});

test('visits and sheets take files, and what was signed later is attached later', async () => {
  const { households } = cases;
  const leadId = await cases.lead('500235216799007', '2025-11-03', { verifiedOn: null });
  const attachments = [await fileId(households, VILLAGE)];
  const visit = {
    leadId,
    occurredOn: '2025-11-04',
    riskFound: true,
    finding: '漏雨',
    idempotencyKey: 'v',
    attachments,
  };
  await mutate(households, VILLAGE, { mutation: 'verifyLead', input: visit, fields: '__typename' });
  const householdId = await idOf(households, '500235216799007');
  const later = { recordId: leadId, idempotencyKey: 'later' };
  const added = await mutate<{ attachments: File[] }>(households, TOWNSHIP, {
    mutation: 'attachFiles',
    input: { ...later, attachments: [await fileId(households, TOWNSHIP, minutes())] },
    fields: `... on FilesAttached { ${FILES} } ... on UserError { code message }`,
  });
  expect(added.attachments).toHaveLength(2);
  const sheet = {
    householdIds: [householdId],
    kind: 'APPLICATION',
    occurredOn: '2025-11-05',
    idempotencyKey: 's',
  };
  const signed = { ...sheet, attachments: [await fileId(households, VILLAGE)] };
  await mutate(households, VILLAGE, { mutation: 'handOutSheets', input: signed, fields: '__typename' });
  const { data } = await households.ask<{
    household: {
      explainerSheets: { attachments: File[] }[];
      leads: { edges: { node: { verification: { attachments: File[] } } }[] };
    };
  }>(
    COUNTY,
    `query ($id: ID!) { household(id: $id) { explainerSheets { ${FILES} }
      leads(first: 5) { edges { node { verification { ${FILES} } } } } } }`,
    { id: householdId },
  );
  expect(data.household.explainerSheets[0]?.attachments).toHaveLength(1);
  expect(data.household.leads.edges[0]?.node.verification.attachments).toHaveLength(2);
  const nowhere = await mutate<{ code: string; field: string }>(households, NEIGHBOUR, {
    mutation: 'attachFiles',
    input: { ...later, idempotencyKey: 'n', attachments: [await fileId(households, NEIGHBOUR)] },
    fields: '... on NotFound { code field }',
  });
  expect(nowhere).toMatchObject({ code: 'NOT_FOUND', field: 'recordId' });
});

test('a file that shows somebody else is taken back: nobody opens it, its bytes go, and why stays on record', async () => {
  const { households } = cases;
  const leadId = await cases.lead('500235216799008', '2025-11-03', { verifiedOn: null });
  const attachments = [await fileId(households, VILLAGE, phonePhoto())];
  const visit = {
    leadId,
    occurredOn: '2025-11-04',
    riskFound: true,
    finding: '漏雨',
    idempotencyKey: 'vb',
    attachments,
  };
  await mutate(households, VILLAGE, { mutation: 'verifyLead', input: visit, fields: '__typename' });
  const [file] = await rowsOf<{ id: string }>(households, 'SELECT id FROM attachment WHERE subject_id = $1', [
    leadId,
  ]);
  const takeBack = (account: string, reason: string, idempotencyKey = `${account} ${reason}`) =>
    mutate<{ attachments?: File[]; code?: string }>(households, account, {
      mutation: 'takeBackAttachment',
      input: { attachmentId: file?.id, reason, idempotencyKey },
      fields: `... on AttachmentTakenBack { ${FILES} } ... on UserError { code }`,
    });
  expect(await takeBack(TOWNSHIP, '拍错了')).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(await takeBack(NEIGHBOUR, '拍错了')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await takeBack(VILLAGE, ' ')).toMatchObject({ code: 'REQUIRED' });
  expect(await takeBack(VILLAGE, '拍到了别人')).toMatchObject({ attachments: [] });
  expect(await takeBack(VILLAGE, '拍到了别人')).toMatchObject({ attachments: [] });
  expect((await households.download(VILLAGE, `/attachments?id=${file?.id}`)).status).toBe(410);
  expect(
    await rowsOf(
      households,
      'SELECT state, content_key, taken_back_by, reason FROM attachment WHERE id = $1',
      [file?.id],
    ),
  ).toEqual([{ state: 'TAKEN_BACK', content_key: null, taken_back_by: VILLAGE, reason: '拍到了别人' }]);
});
