import type { PlainDate } from '@dixian/calendar';
import type { MonitoringCategory } from '../monitoring-words';
import { MONITORING_CATEGORIES } from '../monitoring-words';

/** What a notice may say of a household: who it is and what was decided, nothing of numbers, accounts or health. */
export interface NoticeFacts {
  readonly village: string;
  /** Name of the head; null where the register has none. */
  readonly head: string | null;
  readonly members: number;
  readonly procedure: string;
  readonly stepsDone: readonly string[];
  readonly category: MonitoringCategory | null;
  readonly postedOn: PlainDate | null;
  /** The last full day of posting. */
  readonly lastDay: PlainDate | null;
  readonly identifiedOn: PlainDate | null;
}

/** The notice to be printed: of the result once there is one, else of the posting (PA-2025-2.3a5, 2.3d). */
export function publicNotice(facts: NoticeFacts): string {
  const { head, village, members, stepsDone, postedOn, lastDay, identifiedOn } = facts;
  const household = `${withoutNumbers(village)}${withoutNumbers(head ?? '某')}户（家庭人口${members}人）`;
  const steps = stepsDone.length > 0 ? `经${stepsDone.map(withoutNumbers).join('、')}，` : '';
  if (identifiedOn) {
    const category = facts.category ? `，类别为${categoryWord(facts.category)}` : '';
    return `${title('公告', facts)}${steps}认定${household}为防止返贫致贫监测对象${category}，自${inWords(identifiedOn)}起实施动态监测和帮扶。`;
  }
  const until = lastDay ? `至${inWords(lastDay)}` : '';
  const posted = postedOn ? `公示时间：${inWords(postedOn)}${until}。` : '';
  return `${title('公示', facts)}${steps}拟将${household}纳入防止返贫致贫监测对象，现予公示。${posted}公示期内如有异议，请向村（社区）或乡镇反映。`;
}

function title(kind: string, { procedure }: NoticeFacts): string {
  return `${withoutNumbers(procedure)}${kind}\n`;
}

function categoryWord(category: MonitoringCategory): string {
  return Object.entries(MONITORING_CATEGORIES).find(([, name]) => name === category)?.[0] ?? '';
}

function inWords(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

// A ledger may carry a number where a name belongs: whatever is as long as a phone, an account or a certificate goes.
function withoutNumbers(text: string): string {
  return text.normalize('NFKC').replace(/\d[\d\s\-–—·.]{4,}[\dXx]/g, '※');
}
