import { plainDate } from '@dixian/calendar';
import { policySet } from '../domain/policy-set';
import { decide, flag, met, unclear, unmet } from './decision';
import { type ReasonCode, reasonText, reasonTexts } from './reason-texts';
import { compareToMultiple } from './times-amount';

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
    expect(decision.flags).toEqual([]);
  });

  it('reads in both languages, for every code', () => {
    for (const code of Object.keys(reasonTexts) as ReasonCode[]) {
      expect(reasonText(code, 'zh')).toMatch(/[\u4e00-\u9fff]/);
      expect(reasonText(code, 'en')).toMatch(/^[\w\s,':;.-]+$/);
    }
  });
});

it('HN-2020-4.3d: a multiple is compared without rounding', () => {
  expect(compareToMultiple(639_000n, '1.5', 426_000n)).toBe(0);
  expect(compareToMultiple(639_001n, '1.5', 426_000n)).toBe(1);
  expect(compareToMultiple(638_999n, '1.5', 426_000n)).toBe(-1);
  expect(compareToMultiple(426_000n, '1', 426_000n)).toBe(0);
});
