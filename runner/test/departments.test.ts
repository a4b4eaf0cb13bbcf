import { assistanceScenarios } from './assistance-scenarios';
import { countyValues } from './county-values';
import { departmentsAlone } from './departments-alone';
import { loanScenarios } from './loan-scenarios';
import { postAndBillScenarios } from './post-and-bill-scenarios';
import { releaseScenarios } from './release-scenarios';
import { type WholeGraph, wholeGraph } from './whole-graph';

const values = countyValues(['gong-yi-standard', 'pu-an-line']);
let graph: WholeGraph;

beforeAll(async () => {
  values.assume('he-nan-2024');
  graph = await wholeGraph('2026-12-31', { DIXIAN_POLICIES: values.directory });
}, 240_000);
afterAll(async () => {
  await graph?.drop();
  values.remove();
});

postAndBillScenarios(() => graph);
releaseScenarios(() => graph);
assistanceScenarios(() => graph);
describe('AY-2025-2.1b, AY-2025-3.2.1e: interest is subsidised for key households and to the end of the year', () =>
  loanScenarios(() => graph, values));
departmentsAlone(() => graph);
