import type { PlainDate } from '@dixian/calendar';
import type { ProcedureKind } from '@dixian/policy';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { MONITORING_CATEGORIES } from '../../ground/domain/monitoring-words';

/** What a notice may say of a household: who it is and what was decided, nothing of numbers, accounts or health. */
export interface NoticeFacts {
  readonly kind: ProcedureKind;
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
  /** The day of the result; null while it is only posted. */
  readonly resultOn: PlainDate | null;
}

/** The notice to be printed: of the result once there is one, else of the posting. */
export function publicNotice(facts: NoticeFacts): string {
  const { head, village, members, stepsDone, postedOn, lastDay, resultOn } = facts;
  const household = `${withoutNumbers(village)}${withoutNumbers(head ?? '某')}户（家庭人口${members}人）`;
  const steps = stepsDone.length > 0 ? `经${stepsDone.map(withoutNumbers).join('、')}，` : '';
  if (resultOn)
    return `${title('公告', facts)}${steps}${resultOf(facts, household)}，自${inWords(resultOn)}起${EFFECTS[facts.kind]}。`;
  const until = lastDay ? `至${inWords(lastDay)}` : '';
  const posted = postedOn ? `公示时间：${inWords(postedOn)}${until}。` : '';
  return `${title('公示', facts)}${steps}拟将${household}${INTENDED[facts.kind]}，现予公示。${posted}公示期内如有异议，请向村（社区）或乡镇反映。`;
}

const INTENDED = {
  IDENTIFICATION: '纳入防止返贫致贫监测对象',
  ELIMINATION: '标注风险消除',
  RELABELLING: '再次标注返贫致贫风险',
} as const satisfies Record<ProcedureKind, string>;

const EFFECTS = {
  IDENTIFICATION: '实施动态监测和帮扶',
  ELIMINATION: '标注风险消除',
  RELABELLING: '重新实施动态监测和帮扶',
} as const satisfies Record<ProcedureKind, string>;

function resultOf({ kind, category }: NoticeFacts, household: string): string {
  if (kind !== 'IDENTIFICATION')
    return `${household}${kind === 'ELIMINATION' ? '的返贫致贫风险已消除' : '出现返贫致贫风险'}`;
  const named = category ? `，类别为${categoryWord(category)}` : '';
  return `认定${household}为防止返贫致贫监测对象${named}`;
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
