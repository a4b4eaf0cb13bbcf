import { cutTurnsSuite } from './cut-turns';
import { calendarScenario } from './deadline-scenarios';
import { turnOfTheYearSuite } from './turn-of-the-year-suite';

describe('with queues on PostgreSQL', () => {
  const graph = turnOfTheYearSuite(async () => ({ variables: {}, close: async () => undefined }));
  cutTurnsSuite(graph);
  calendarScenario(graph);
});
