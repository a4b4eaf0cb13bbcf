import { plainDate } from '@dixian/calendar';
import { supervisedKinds } from '../../ground/domain/supervised-kind';
import { type NoticeLine, noticeStages, noticeText } from './notice-text';

const line = (kind: string, more: Partial<NoticeLine> = {}): NoticeLine => ({
  kind,
  stage: 'OVERDUE',
  levelsAbove: 0,
  count: 2,
  settled: 0,
  redated: 0,
  dueFrom: plainDate('2025-10-13'),
  dueTo: plainDate('2025-10-14'),
  clauseIds: ['PA-2025-1.2a'],
  ...more,
});
const night = plainDate('2025-10-15');

// What a notice must never hold: numbers of people, phones and accounts, and words about anybody's health.
const NUMBERS = /\d{11,}|\d{17}[\dXx]/;
const HEALTH =
  /病|医|药|疾|残|诊|住院|康复|健康|患者|精神|\b(ill|illness|sick|disease|medical|medicine|hospital|patient|health|disab\w*)\b/i;

test.each(supervisedKinds)(
  'what units are told of %s has no number of anybody and no word about health',
  (kind) => {
    for (const language of ['zh', 'en'] as const) {
      for (const stage of noticeStages) {
        for (const levelsAbove of [0, 2]) {
          const text = noticeText(
            night,
            [line(kind, { stage, levelsAbove, settled: 1, redated: 1 })],
            language,
          );
          expect(text).not.toMatch(NUMBERS);
          expect(text).not.toMatch(HEALTH);
          expect(text).not.toMatch(/undefined|null|NaN/);
        }
      }
    }
  },
);

test('several lines are one notice, in the language of who reads it', () => {
  const lines = [
    line('PLAN', { stage: 'DUE_TODAY', count: 1 }),
    line('VERIFICATION', { levelsAbove: 1, redated: 1 }),
  ];
  expect(noticeText(night, lines, 'zh')).toBe(
    '截至2025-10-15，有3项时限事项需要您单位办理或督促：制定帮扶计划1项，今日到期，依据条款PA-2025-1.2a；' +
      '下级单位的入户核实2项，已逾期，应于2025-10-13至2025-10-14前（含当日）完成，依据条款PA-2025-1.2a。其中1项此后已改期。',
  );
  expect(noticeText(night, lines, 'en')).toBe(
    'As of 2025-10-15, 3 dated duties are for your office to do or to urge: making the help plan: 1, due today (PA-2025-1.2a); ' +
      'verification at the home of offices below: 2, overdue, to be done by 2025-10-13 to 2025-10-14 (PA-2025-1.2a). Of these 1 with another day since.',
  );
});
