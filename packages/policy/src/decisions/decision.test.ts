import { plainDate } from '@dixian/calendar';
import { policySet } from '../domain/policy-set';
import { decide } from './decision';
import { reasons } from './reasons';
import { sharedTexts } from './texts/shared-texts';
import { compareToMultiple } from './times-amount';

const { met, unmet, unclear, flag, text } = reasons({
  RISK_GONE: { zh: '风险已消除', en: 'the risk is gone' },
  NEW_RISK: { zh: '有新的风险线索', en: 'a new lead is open', change: '处理新的线索', changeEn: 'act on it' },
  REVIEW_WHOLE_LOAN: { zh: '请人工复核', en: 'to be reviewed by a person' },
});

const clause = null;
const at = { division: '500235216', on: plainDate('2025-06-01') };
const answer = (findings: Parameters<typeof decide>[2]) => decide(policySet([]), at, findings);

describe('a decision', () => {
  it('is refused by one refusal, else referred by one question, else granted; a flag changes nothing', () => {
    const yes = met('RISK_GONE', clause);
    const flagged = flag('REVIEW_WHOLE_LOAN', clause);
    expect(answer([yes, flagged]).outcome).toBe('GRANTED');
    expect(answer([yes, unclear('LINE_NOT_SET', clause), flagged]).outcome).toBe('REFERRED');
    expect(answer([unclear('LINE_NOT_SET', clause), unmet('NEW_RISK', clause), yes]).outcome).toBe('REFUSED');
  });

  it('keeps its reasons in order and says what would change it, refusals first', () => {
    const decision = answer([
      met('RISK_GONE', clause),
      unclear('LINE_NOT_SET', clause),
      unmet('NEW_RISK', clause),
    ]);
    expect(decision.reasons.map(({ code }) => code)).toEqual(['RISK_GONE', 'LINE_NOT_SET', 'NEW_RISK']);
    expect(decision.toChange.map(({ code }) => code)).toEqual(['NEW_RISK', 'LINE_NOT_SET']);
    expect(decision.toChange.map((change) => change.text)).toEqual(['处理新的线索', '由有权单位设定监测线']);
    expect(decision.flags).toEqual([]);
  });

  it('has the words of its department and those of all', () => {
    expect(text('RISK_GONE', 'en')).toBe('the risk is gone');
    expect(text('LINE_NOT_SET', 'zh')).toBe(sharedTexts.LINE_NOT_SET.zh);
    expect(met('RISK_GONE', clause).reason.text).toBe('风险已消除');
  });
});

it('HN-2020-4.3d: a multiple is compared without rounding', () => {
  expect(compareToMultiple(639_000n, '1.5', 426_000n)).toBe(0);
  expect(compareToMultiple(639_001n, '1.5', 426_000n)).toBe(1);
  expect(compareToMultiple(638_999n, '1.5', 426_000n)).toBe(-1);
  expect(compareToMultiple(426_000n, '1', 426_000n)).toBe(0);
});
