import type { PlainDate } from '@dixian/calendar';
import { dutyWords, type Language } from './duty-words';

/** How far a duty had come on the night that it was told of. */
export const noticeStages = ['DUE_SOON', 'DUE_TODAY', 'OVERDUE'] as const;
export type NoticeStage = (typeof noticeStages)[number];

/** Duties of one kind and stage in a notice, counted. */
export interface NoticeLine {
  readonly kind: string;
  readonly stage: NoticeStage;
  /** 0: the unit owes them itself; else how many levels below it. */
  readonly levelsAbove: number;
  readonly count: number;
  /** Of these, what was done or stopped since, or has another day now. */
  readonly settled: number;
  readonly redated: number;
  readonly dueFrom: PlainDate;
  readonly dueTo: PlainDate;
  readonly clauseIds: readonly string[];
}

/** What a notice says: counts, days and clauses, of no person and no household. */
export function noticeText(night: PlainDate, lines: readonly NoticeLine[], language: Language): string {
  const { whole, part, later } = WORDS[language];
  const total = sum(lines, ({ count }) => count);
  const settled = sum(lines, (line) => line.settled);
  const redated = sum(lines, (line) => line.redated);
  const since = later({ total, settled, redated });
  return `${whole(night, total)}${lines.map(part).join(language === 'zh' ? '；' : '; ')}${since}`;
}

interface Words {
  whole(night: PlainDate, total: number): string;
  part(line: NoticeLine): string;
  later(since: { total: number; settled: number; redated: number }): string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    whole: (night, total) => `截至${night}，有${total}项时限事项需要您单位办理或督促：`,
    part: ({ kind, stage, levelsAbove, count, dueFrom, dueTo, clauseIds }) => {
      const days = dueFrom === dueTo ? dueFrom : `${dueFrom}至${dueTo}`;
      const said = {
        DUE_SOON: `应于${days}前（含当日）完成`,
        DUE_TODAY: '今日到期',
        OVERDUE: `已逾期，应于${days}前（含当日）完成`,
      }[stage];
      const whose = levelsAbove === 0 ? '' : '下级单位的';
      return `${whose}${dutyWords(kind, 'zh')}${count}项，${said}，依据条款${clauseIds.join('、')}`;
    },
    later: ({ total, settled, redated }) => {
      if (settled === total) return '。以上事项此后均已办结，无需再办。';
      const parts = [
        ...(settled > 0 ? [`${settled}项此后已办结`] : []),
        ...(redated > 0 ? [`${redated}项此后已改期`] : []),
      ];
      return parts.length > 0 ? `。其中${parts.join('，')}。` : '。请及时办理。';
    },
  },
  en: {
    whole: (night, total) => `As of ${night}, ${total} dated duties are for your office to do or to urge: `,
    part: ({ kind, stage, levelsAbove, count, dueFrom, dueTo, clauseIds }) => {
      const days = dueFrom === dueTo ? dueFrom : `${dueFrom} to ${dueTo}`;
      const said = {
        DUE_SOON: `to be done by ${days}`,
        DUE_TODAY: 'due today',
        OVERDUE: `overdue, to be done by ${days}`,
      }[stage];
      const whose = levelsAbove === 0 ? '' : ' of offices below';
      return `${dutyWords(kind, 'en')}${whose}: ${count}, ${said} (${clauseIds.join(', ')})`;
    },
    later: ({ total, settled, redated }) => {
      if (settled === total) return '. All of it has been done since; nothing is left to do.';
      const parts = [
        ...(settled > 0 ? [`${settled} done since`] : []),
        ...(redated > 0 ? [`${redated} with another day since`] : []),
      ];
      return parts.length > 0 ? `. Of these ${parts.join(', ')}.` : '. Please see to them.';
    },
  },
};

function sum(lines: readonly NoticeLine[], of: (line: NoticeLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}
