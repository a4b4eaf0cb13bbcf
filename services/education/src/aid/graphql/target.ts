import type { PolicySet } from '@dixian/policy';
import { type Complete, type CountTarget, targetActual, targetOf } from '@dixian/service';
import { countDropouts, dropoutCounting } from '../../children/domain/dropouts';
import { schoolDays } from '../../children/domain/school-choices';
import type { TargetResolvers } from '../../ground/generated';
import { coverageOf } from '../domain/coverage';
import { aidedOfNeedy, childrenOut } from '../persistence/figures';

const BASES = {
  EVERY: '失学辍学的孩子，不论原因；只知道户的，一户按一人计',
  POVERTY: '监测对象家庭因贫失学的孩子，和原因不明或缺少医学证明的孩子',
} as const;

/** What the department adds to a target: children out of school as the place counts them, and coverage of pupils in need. */
export function targetFigures(policies: PolicySet): Complete<TargetResolvers> {
  const days = schoolDays(policies);
  const zeroDropouts: CountTarget = async (context, { division, on }) => {
    const counting = dropoutCounting(policies, { division, on });
    const out = counting && (await childrenOut(context, division, days(on)));
    if (!counting || !out) return undefined;
    const { counted, unclear } = countDropouts(out, counting);
    return { value: String(counted + unclear), basis: BASES[counting] };
  };
  const coverage: CountTarget = async (context, { division, on }) => {
    const figures = await aidedOfNeedy(context, division, on);
    const { percent } = coverageOf(figures);
    return percent === null
      ? undefined
      : { value: percent, basis: `本学年困难学生${figures.inNeed}人，其中已资助${figures.aided}人` };
  };
  const counts = new Map([
    ['zero-dropouts', zeroDropouts],
    ['student-aid-coverage', coverage],
  ]);
  return {
    __resolveReference: targetOf,
    educationActual: (target, _args, context) => targetActual(context, 'SCHOOLING', counts, target),
  };
}
