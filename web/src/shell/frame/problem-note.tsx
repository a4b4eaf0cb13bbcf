import { Button } from 'antd';
import type { Problem } from '../graph/problem';
import { fill } from '../language/fill';
import { useWords, type Words } from '../language/language';
import { departmentNames } from './department-names';

const words = {
  away: [
    '连不上服务器，请检查网络后重试。',
    'The server cannot be reached. Check the network and try again.',
  ],
  forbidden: ['您的岗位不能查看这一项。', 'Your post may not see this.'],
  department: [
    '{department}的系统暂时没有应答，这一部分先空着，其他部分不受影响。',
    '{department} does not answer at the moment. This part stays empty; the others are not affected.',
  ],
  fault: ['系统出错，请稍后再试。', 'Something went wrong. Please try again later.'],
  again: ['重试', 'Try again'],
} satisfies Words;

/** Says what went wrong where it went wrong, with a way to try again. */
export function ProblemNote({
  problem,
  onAgain,
}: {
  readonly problem: Problem;
  readonly onAgain?: () => void;
}) {
  const said = useWords(words);
  const departments = useWords(departmentNames);
  const department = departments[(problem.department ?? 'households') as keyof typeof departments];
  const sentences = {
    AWAY: said.away,
    FORBIDDEN: said.forbidden,
    DEPARTMENT_AWAY: fill(said.department, { department: department ?? problem.department ?? '' }),
    FAULT: problem.message || said.fault,
  };
  return (
    <p className="problem" role={problem.kind === 'FORBIDDEN' ? undefined : 'alert'}>
      {sentences[problem.kind]}{' '}
      {onAgain && problem.kind !== 'FORBIDDEN' && (
        <Button size="small" onClick={onAgain}>
          {said.again}
        </Button>
      )}
    </p>
  );
}
