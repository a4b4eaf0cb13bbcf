import { type Fen, parseYuan } from '@dixian/money';
import {
  type Finding,
  fenOf,
  isMissing,
  missingValue,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
} from '@dixian/policy';
import { type EducationReason, flag } from '../../ground/domain/reasons';

/** An amount that a county sets; where it did not, what says so without holding the grant up. */
interface SetAmount {
  readonly amount: Fen | null;
  readonly finding: Finding<EducationReason> | undefined;
}

/** An amount by the name of its value. */
export function setAmount(set: PolicySet, at: PlaceAndDay, name: string): SetAmount {
  const resolved = resolveParameter(set, { ...at, name });
  if (!isMissing(resolved)) return { amount: fenOf(resolved), finding: undefined };
  const { reason } = missingValue(resolved, null);
  return { amount: null, finding: flag('VALUE_NOT_SET', reason.clause, { fact: name }) };
}

/** A pupil's aid as a county's list of amounts tells it apart; what is null in a line of the list is not asked. */
export interface AidAsked {
  readonly item: string;
  readonly stage: string;
  readonly boarding: string | null;
}

/**
 * The amount of an item by the county's `aid-amounts`, lines of item/stage/boarding=yuan: 生活补助/小学/寄宿=625.00. The first
 * line that fits counts; 不限 stands for any stage or boarding.
 */
export function aidAmount(set: PolicySet, at: PlaceAndDay, asked: AidAsked): SetAmount {
  const resolved = resolveParameter(set, { ...at, name: 'aid-amounts' });
  const lines = isMissing(resolved) || !Array.isArray(resolved.value) ? [] : (resolved.value as string[]);
  const fitting = lines.find((line) => fits(line, asked))?.split('=')[1];
  const amount = fitting === undefined ? undefined : parseYuan(fitting.trim());
  if (amount !== undefined) return { amount, finding: undefined };
  return { amount: null, finding: flag('VALUE_NOT_SET', null, { fact: 'aid-amounts' }) };
}

function fits(line: string, { item, stage, boarding }: AidAsked): boolean {
  const [own = '', ownStage = ANY, ownBoarding = ANY] = (line.split('=')[0] ?? '').split('/');
  const is = (said: string, asked: string | null) => said === ANY || said === asked;
  return own === item && is(ownStage, stage) && is(ownBoarding, boarding);
}

const ANY = '不限';
