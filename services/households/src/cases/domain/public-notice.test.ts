import { plainDate } from '@dixian/calendar';
import { type NoticeFacts, publicNotice } from './public-notice';

const facts: NoticeFacts = {
  kind: 'IDENTIFICATION',
  village: '双门村',
  head: '测试甲',
  members: 3,
  procedure: '监测对象识别认定',
  stepsDone: ['农户申请', '入户核查', '村级民主评议'],
  category: 'MARGINAL',
  postedOn: plainDate('2025-06-04'),
  lastDay: plainDate('2025-06-09'),
  resultOn: null,
};

test('PA-2025-2.3d a posting says who, how and until when', () => {
  expect(publicNotice(facts)).toBe(
    '监测对象识别认定公示\n经农户申请、入户核查、村级民主评议，拟将双门村测试甲户（家庭人口3人）纳入防止返贫致贫监测对象，' +
      '现予公示。公示时间：2025年6月4日至2025年6月9日。公示期内如有异议，请向村（社区）或乡镇反映。',
  );
});

test('PA-2025-2.3a5 an announcement says what was decided, and since when', () => {
  expect(publicNotice({ ...facts, resultOn: plainDate('2025-06-12') })).toBe(
    '监测对象识别认定公告\n经农户申请、入户核查、村级民主评议，认定双门村测试甲户（家庭人口3人）为防止返贫致贫监测对象，' +
      '类别为边缘易致贫户，自2025年6月12日起实施动态监测和帮扶。',
  );
});

test('PA-2025-4.3c, PA-2025-4.3e a release is posted and announced in words of its own', () => {
  const release: NoticeFacts = { ...facts, kind: 'ELIMINATION', procedure: '风险消除', category: null };
  expect(publicNotice(release)).toContain('拟将双门村测试甲户（家庭人口3人）标注风险消除，现予公示。');
  expect(publicNotice({ ...release, resultOn: plainDate('2025-09-30') })).toBe(
    '风险消除公告\n经农户申请、入户核查、村级民主评议，双门村测试甲户（家庭人口3人）的返贫致贫风险已消除，' +
      '自2025年9月30日起标注风险消除。',
  );
});

test.each([
  '测试甲 990034194707288978',
  '测试甲９９００３４１９４７０７２８８９７Ｘ',
  '测试甲 139-0000-0000',
  '测试甲 6222 0000 0000',
])('a number that a ledger put beside the name does not get out: %s', (head) => {
  expect(publicNotice({ ...facts, head })).not.toMatch(/\d{4}[^年]*\d{4}(?!年)/);
  expect(publicNotice({ ...facts, head })).toContain('测试甲');
});
