import type { PlainDate } from '@dixian/calendar';
import type { Message } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { HouseholdScope } from '../../assessment/domain/scope-of-household';
import type { RegistrationCase } from '../../ground/domain/registrations';
import type { FactsRow } from '../persistence/facts-of-households';
import { qualityFactsOf } from './quality-facts-of';

const ELSEWHERE: Message = {
  zh: '易地搬迁户由迁入地负责，迁出地配合。',
  en: 'The place of arrival is responsible for a relocated household, the place it left helps.',
};
const NOT_ASSESSED: Message = {
  zh: '尚未核算成员，暂无法核对户籍情形。',
  en: 'No members are assessed yet, so the registration cannot be checked.',
};
const MESSAGES: Record<HouseholdScope['code'], Message> = {
  RURAL: {
    zh: '成员均为农村户籍，在监测范围内。',
    en: 'All members are rural, so the household is in scope.',
  },
  RELOCATED: {
    zh: '全家已转为城镇户籍，没有享受城镇保障的记录；如为易地扶贫搬迁户，可以开展识别。',
    en: 'The whole family is urban and no urban security is on record; if relocated it may be identified.',
  },
  URBAN_SECURITY: {
    zh: '成员均享受城镇保障政策，不在监测范围内，不能识别。',
    en: 'All members draw urban security, so the household is outside the scope and may not be identified.',
  },
  SOME_SECURED: {
    zh: '有成员享受城镇保障政策，该成员不计入，其余成员可按条件和程序识别。',
    en: 'Some members draw urban security and are left out; the rest may be identified.',
  },
  SOME_URBAN: {
    zh: '个别成员为城镇或集体户籍，按实际共同生活人口纳入。',
    en: 'Some members are urban or collective and count by living together.',
  },
  MOSTLY_URBAN: {
    zh: '多数成员为城镇或集体户籍，文件未写明比例，请核实是否属于搬迁转户。',
    en: 'Most members are urban or collective, for which no share is printed. Please check whether they were relocated.',
  },
};

/** How a household fits the scope, with what to look at. */
export interface CheckedScope {
  readonly computed: RegistrationCase | null;
  readonly answered: RegistrationCase | null;
  readonly agrees: boolean | null;
  readonly inScope: boolean | null;
  readonly words: Message;
  readonly clauseIds: readonly string[];
}

/** How a household fits the scope on a day; null where no document of the place says so or nothing is on record. */
export function checkScope(policies: PolicySet, row: FactsRow, asOf: PlainDate): CheckedScope | null {
  const { scope, answered, scopeClauses } = qualityFactsOf(policies, row, asOf);
  if (!scope && !answered) return null;
  const elsewhere = answered === 'RELOCATED_ELSEWHERE' && scopeClauses.RELOCATED_ELSEWHERE !== undefined;
  const own = scope ? withBenefits(MESSAGES[scope.code], scope.benefits) : NOT_ASSESSED;
  // Whether somebody was relocated is not in the register, so that answer is not held against it.
  const agrees = scope && answered && answered !== 'RELOCATED_ELSEWHERE' ? scope.computed === answered : null;
  const cited = ['RURAL', scope?.computed, elsewhere ? answered : undefined] as const;
  return {
    computed: scope?.computed ?? null,
    answered: answered ?? null,
    agrees,
    inScope: scope && !elsewhere && scopeClauses[scope.computed] ? scope.inScope : null,
    words: elsewhere ? ELSEWHERE : own,
    clauseIds: cited.flatMap((registration) => (registration && scopeClauses[registration]) ?? []),
  };
}

// What is on record stands with the sentence, whichever it is.
function withBenefits({ zh, en }: Message, benefits: readonly string[] = []): Message {
  if (benefits.length === 0) return { zh, en };
  const drawn = benefits.join('、');
  return { zh: `${zh}登记的城镇保障：${drawn}。`, en: `${en} On record: ${drawn}.` };
}
