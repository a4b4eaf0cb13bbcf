import { plainDate } from '@dixian/calendar';
import { decide, policySet } from '@dixian/policy';
import { met, unmet } from '../domain/reasons';
import { decisionRefused } from './decision-refused';

const at = { division: '500235216', on: plainDate('2026-01-01') };

test('a decision that refuses says what to do in both languages, and from which day', () => {
  const refused = decisionRefused(
    decide(policySet([]), at, [
      met('KEY_HOUSEHOLD', null),
      unmet('GUARANTEE_UNKNOWN', null, { fact: 'housing', on: plainDate('2026-03-01') }),
      unmet('NEW_RISK', null, { on: plainDate('2026-02-01') }),
    ]),
  );
  expect(refused.message).toEqual({
    zh: '暂不能办理：部门尚未答复（住房安全）；有新的风险线索。需要：取得部门答复；核实并处理新的风险线索。最早2026-03-01。',
    en: "Not possible yet: the department has not answered (housing); a new lead is open. Needed: get the department's answer; verify the new lead and act on it. Possible from 2026-03-01.",
  });
});
