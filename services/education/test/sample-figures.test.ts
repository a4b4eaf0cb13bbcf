import { join } from 'node:path';
import { type PlainDate, plainDate } from '@dixian/calendar';
import { certificate, defineLedger, householdCode, readLedger, text, yesNo } from '@dixian/ledger';
import {
  loadPolicies,
  type MonitoredPeriod,
  monitoredOn,
  type PolicySet,
  policiesDirectory,
} from '@dixian/policy';
import { educationItems } from '../src/aid/domain/education-items';
import { yuLu } from '../src/aid/domain/yu-lu';
import { type SchoolStage, stageOf } from '../src/ground/domain/school-stage';

const DEMO = join(__dirname, '..', '..', '..', 'demo');

const registerLedger = defineLedger({
  id: 'register-of-sample',
  title: { zh: '防止返贫致贫监测对象信息', en: 'Monitored households' },
  columns: {
    householdCode: householdCode().under('户编号'),
    certificateNumber: certificate().under('证件号码'),
    status: text().under('在校生状况').optional(),
    identified: text().under('识别监测时间'),
    eliminated: text().under('风险消除时间').optional(),
    dropout: yesNo().under('是否义务教育阶段适龄儿童少年失学辍学'),
  },
});

interface SamplePupil {
  readonly household: string;
  readonly stage: SchoolStage;
  readonly periods: readonly MonitoredPeriod[];
}

let policies: PolicySet;
beforeAll(async () => {
  policies = await loadPolicies([policiesDirectory]);
});

// The samples print months alone: 202505.
const monthOf = (printed: string): PlainDate =>
  plainDate(`${printed.replaceAll(/\D/g, '').slice(0, 4)}-${printed.replaceAll(/\D/g, '').slice(4, 6)}-01`);

async function sample(county: string, file: string) {
  const pupils: SamplePupil[] = [];
  let dropouts = 0;
  for await (const { rows } of readLedger({ path: join(DEMO, county, file) }, registerLedger)) {
    for (const { values } of rows) {
      if (!values) continue;
      const { householdCode: household, status, identified, eliminated, dropout } = values;
      if (dropout) dropouts++;
      const stage = status && stageOf(status);
      if (!stage) continue;
      const period = {
        identifiedOn: monthOf(identified),
        eliminatedOn: eliminated ? monthOf(eliminated) : null,
        monthOnly: true,
      };
      pupils.push({ household, stage, periods: [period] });
    }
  }
  return { pupils, dropouts };
}

const AN_YANG = ['an-yang-2025', '防止返贫致贫监测对象信息_20251130.xlsx'] as const;
const BO_LUO = ['bo-luo-2025', '防止返贫致贫监测对象信息_20251130.xlsx'] as const;

function granted(pupils: readonly SamplePupil[], division: string) {
  const decided = pupils.map(({ periods, stage }) =>
    yuLu(policies, {
      division,
      on: plainDate('2026-01-15'),
      firstDay: plainDate('2025-09-01'),
      ...{ periods, stage, atTerm: 'ENROLLED', grantedOn: null },
    }),
  );
  const of = (outcome: string) => decided.filter((one) => one.outcome === outcome);
  return { granted: of('GRANTED').length, refused: of('REFUSED'), referred: of('REFERRED') };
}

test.each([AN_YANG, BO_LUO])('nobody of the sample county %s is out of school', async (...file) => {
  expect((await sample(...file)).dropouts).toBe(0);
});

test('AY-2025-3.1.3a: all 16 students at 中职 of 15 households have the autumn grant', async () => {
  const students = (await sample(...AN_YANG)).pupils.filter(({ stage }) => stage === 'VOCATIONAL_SCHOOL');
  expect(students).toHaveLength(16);
  expect(new Set(students.map(({ household }) => household)).size).toBe(15);
  expect(granted(students, '410526')).toMatchObject({ granted: 16, refused: [], referred: [] });
});

test('PA-2025-3.2.8c: by the rule of the first day of term 14 of them have it, one released before does not', async () => {
  const students = (await sample(...AN_YANG)).pupils.filter(({ stage }) => stage === 'VOCATIONAL_SCHOOL');
  const { granted: had, refused, referred } = granted(students, '500235216');
  expect(had).toBe(14);
  expect(refused.map(({ reasons }) => reasons.filter(({ holds }) => !holds))).toMatchObject([
    [{ code: 'MONITORED_ONLY' }],
  ]);
  expect(referred.map(({ reasons }) => reasons.filter(({ holds }) => !holds))).toMatchObject([
    [{ code: 'DAY_UNKNOWN' }],
  ]);
});

test('BL-2022-4.5.2: 33 pupils of monitored families are at the four stages', async () => {
  const on = plainDate('2025-12-31');
  const { pupils } = await sample(...BO_LUO);
  const owed = pupils.filter(({ stage, periods }) => {
    const isMonitored = monitoredOn(periods, on).as === 'MONITORED';
    const facts = { inDifficulty: null, has: [], yuLu: 'REFERRED' as const };
    return educationItems(policies, { division: '441322', on, stage, isMonitored, ...facts }).some(
      ({ state }) => state === 'MISSING',
    );
  });
  expect(owed).toHaveLength(33);
});
