import type { PlainDate } from '@dixian/calendar';
import type { Message } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { HouseholdScope } from '../../assessment/domain/scope-of-household';
import type { RegistrationCase } from '../../ground/domain/registrations';
import { cited } from '../../ground/graphql/cited';
import type { FactsRow } from '../persistence/facts-of-households';
import { qualityFactsOf } from '../use-cases/quality-facts-of';

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
    zh: '全家已转为城镇户籍，如为易地扶贫搬迁户且未享受城镇保障，可以开展识别。',
    en: 'The whole family is urban; if relocated and without urban security it may be identified.',
  },
  URBAN_SECURITY: {
    zh: '成员均享受城镇保障政策，可能不在监测范围内，请核实。',
    en: 'All members draw urban benefits, so the household may be outside the scope. Please check.',
  },
  SOME_URBAN: {
    zh: '个别成员为城镇或集体户籍，未享受城镇保障的按实际共同生活人口纳入。',
    en: 'Some members are urban or collective; without urban benefits they count by living together.',
  },
  MOSTLY_URBAN: {
    zh: '多数成员为城镇或集体户籍，文件未写明比例，请核实是否属于搬迁转户。',
    en: 'Most members are urban or collective, for which no share is printed. Please check whether they were relocated.',
  },
};

/** How a household fits the scope, as it is shown. */
export interface Checked {
  computed: RegistrationCase | null;
  answered: RegistrationCase | null;
  agrees: boolean | null;
  inScope: boolean | null;
  message: Message;
  clauses: { id: string }[];
}

/** How a household fits the scope on a day; null where no document of the place says so or nothing is on record. */
export function scopeCheckOf(policies: PolicySet, row: FactsRow, asOf: PlainDate): Checked | null {
  const { scope, answered, scopeClauses } = qualityFactsOf(policies, row, asOf);
  if (!scope && !answered) return null;
  const elsewhere = answered === 'RELOCATED_ELSEWHERE' && scopeClauses.RELOCATED_ELSEWHERE !== undefined;
  const own = scope ? MESSAGES[scope.code] : NOT_ASSESSED;
  // Whether somebody was relocated is not in the register, so that answer is not held against it.
  const agrees = scope && answered && !elsewhere ? scope.computed === answered : null;
  return {
    computed: scope?.computed ?? null,
    answered: answered ?? null,
    agrees,
    inScope: elsewhere ? null : (scope?.inScope ?? null),
    message: elsewhere ? ELSEWHERE : own,
    clauses: cited(
      ['RURAL' as const, scope?.computed, elsewhere ? answered : undefined].flatMap(
        (registration) => (registration && scopeClauses[registration]) ?? [],
      ),
    ),
  };
}

/** Fields of ScopeCheck that are not given with it. */
export const ScopeCheck = {
  message: ({ message }: Checked, _args: unknown, { language }: RequestContext) => message[language],
};
