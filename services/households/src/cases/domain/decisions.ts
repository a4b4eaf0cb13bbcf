import type { Decisions } from '@dixian/policy';
import { riskElimination } from './elimination/risk-elimination';
import { procedureStep } from './procedure-step';
import { rectification } from './rectification';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'procedure-step': procedureStep,
  rectification,
  'risk-elimination': riskElimination,
};
