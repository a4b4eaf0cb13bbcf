import { plainDate } from '@dixian/calendar';
import { actNames } from '../../ground/domain/act-kinds';
import type { PlannedAct, WordsNeeded } from './case-plan';
import { missingEvidence } from './missing-evidence';

const CLAUSE = 'PA-2025-2.2b';

function planned(words: WordsNeeded): PlannedAct {
  return {
    id: 'decision',
    kind: 'COUNTY_DECISION',
    name: actNames.COUNTY_DECISION,
    level: 'county',
    step: undefined,
    needs: [],
    words: [words],
    clauses: [CLAUSE],
    waits: undefined,
  };
}

test('a category that the place does not know is told by the words of its document, and by what is entered for them', () => {
  const words = { allowed: ['脱贫监测户', '边缘户'], every: false, clause: CLAUSE };
  const refusal = missingEvidence(planned({ ...words, field: 'category' }), {
    kind: 'COUNTY_DECISION',
    evidence: {
      passed: true,
      reason: null,
      comparisons: [],
      category: 'SUDDEN_SEVERE',
      risks: [],
      writtenNotice: null,
    },
    occurredOn: plainDate('2020-06-10'),
    level: 'county',
    lateReason: null,
  });
  expect(refusal).toMatchObject({
    fields: ['evidence.category'],
    missing: [{ zh: '脱贫监测户、边缘户', en: '“UNSTABLE_EXIT”, “MARGINAL” in `category`' }],
  });
});
