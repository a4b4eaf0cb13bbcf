import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import { awaitMatchingTurn, DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import type { TesterLevel } from '../domain/water-facts';
import { type AcceptedTesters, acceptedTesters, LEVEL_WORDS } from '../domain/water-test';
import { TEST_FILES } from '../persistence/filed';
import { householdsOfWork, insertTest, TEST_COLUMNS, type WaterTestRow } from '../persistence/water-tests';
import { followWater } from './follow-water';

/** A test of a work's water as the department tells it; `occurredOn` is its day. */
export interface StatedTest extends KeyedInput, WithFiles {
  occurredOn: PlainDate;
  work: string;
  workName?: string | null;
  divisionCode: string;
  tester: string;
  level: TesterLevel;
  passed: boolean;
  failedItems?: string | null;
  reportNumber?: string | null;
}

/** Records a test once; the water of every household of that work is answered by it. */
export function recordWaterTest(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedTest,
): Promise<WaterTestRow | UserErrorValue> {
  const { work, workName, tester, failedItems, reportNumber, divisionCode } = stated;
  return recordOnce<WaterTestRow, string>(
    context,
    {
      act: 'recordWaterTest',
      input: stated,
      texts: { work, workName, tester, failedItems, reportNumber },
      longest: 200,
      along: TEST_FILES.of(stated),
      may: ({ role, sector }) => (role === 'department' && sector === 'water' ? undefined : NOT_WATER),
    },
    async (transaction) => {
      if (!/^\d{6,12}$/.test(divisionCode) || !divisionCode.startsWith(context.scope.division))
        return NO_PLACE;
      if (work.trim() === '' || tester.trim() === '') return SAYS_NOTHING;
      const asked = acceptedTesters(policies, { division: divisionCode, on: stated.occurredOn });
      if (asked && stated.level !== 'THIRD_PARTY' && !asked.levels.includes(stated.level))
        return levelTooLow(asked);
      await awaitMatchingTurn(transaction);
      const account = context.caller.id;
      const said = { ...stated, testedOn: stated.occurredOn, account, source: DEPARTMENT_ENTRY };
      const row = await insertTest(transaction, said);
      const ids = await householdsOfWork(transaction, divisionCode.slice(0, 6), [work]);
      await followWater(transaction, policies, ids, context.clock.today());
      return { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<WaterTestRow>(`SELECT ${TEST_COLUMNS} FROM water_test WHERE id = $1`, [
        id,
      ]);
      return row;
    },
  );
}

function levelTooLow({ least, clause }: AcceptedTesters): UserErrorValue {
  const [word = least] = Object.entries(LEVEL_WORDS).find(([, level]) => level === least) ?? [];
  const message = {
    zh: `检测部门级别不够，须由${word}及以上检测部门检测。`,
    en: 'The tester is below the level that the document asks for.',
  };
  return userError('TesterLevelTooLow', 'TESTER_LEVEL_TOO_LOW', message, { least }, [clause]);
}

const NOT_WATER = notPermitted({
  zh: '水质检测由水利部门填报。',
  en: 'Only the water department records tests.',
});
const NO_PLACE = notFound('divisionCode', {
  zh: '您的辖区内没有这个地方，请核对区划代码。',
  en: 'There is no such place in your division. Please check its code.',
});
const SAYS_NOTHING = invalidInput('work', 'REQUIRED', {
  zh: '请填写工程编号和检测单位。',
  en: 'Please give the number of the work and the tester.',
});
