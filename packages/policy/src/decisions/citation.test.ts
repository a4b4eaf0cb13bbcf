import { plainDate } from '@dixian/calendar';
import { loadPolicies } from '../loading/load-policies';
import { policiesDirectory } from '../loading/project-directories';
import { decide } from './decision';
import { reasons } from './reasons';

const words = { zh: '是', en: 'so' };
const { met, unmet } = reasons({ KEY: words, OPEN: words });

const at = (division: string, on: string) => ({ division, on: plainDate(on) });

describe('a clause that a decision cites', () => {
  it('AY-2025-1.1a: is one of a place that contains the division, on a day of its own', async () => {
    const set = await loadPolicies([policiesDirectory]);
    const finding = met('KEY', 'AY-2025-1.1a');
    const held = plainDate('2025-12-31');
    expect(decide(set, at('410526102', '2025-12-31'), [finding]).outcome).toBe('GRANTED');
    expect(() => decide(set, at('419001', '2025-12-31'), [finding])).toThrow(/cited to 419001/);
    expect(() => decide(set, at('410526', '2026-01-01'), [finding])).toThrow(/cited on 2026-01-01/);
    expect(() => decide(set, at('410526', '2026-01-01'), [unmet('OPEN', null)])).not.toThrow();
    // Facts of its days are judged by it later, and what ended is told with its last day.
    expect(decide(set, at('410526', '2026-01-01'), [{ ...finding, held }]).outcome).toBe('GRANTED');
  });
});
