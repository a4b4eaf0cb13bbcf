import type { GapKind } from './gap-kinds';
import type { MeasureFamily } from './measure-families';

/** What a right of a document is as a measure of help. */
export interface ToolboxEntry {
  readonly family: MeasureFamily;
  /** What it makes up for; left away where it is all that its family does. */
  readonly gaps?: readonly GapKind[];
  /** Whom the clause names: somebody who can work, or a household in which nobody can; left away for both. */
  readonly labour?: 'ABLE' | 'UNABLE';
}

const WORK: ToolboxEntry = { family: 'EMPLOYMENT', labour: 'ABLE' };
const SCHOOL: ToolboxEntry = { family: 'EDUCATION' };
const INSURANCE: ToolboxEntry = { family: 'HEALTH', gaps: ['BASIC_MEDICAL', 'ILLNESS', 'DISABILITY'] };
const TREATMENT: ToolboxEntry = { family: 'HEALTH', gaps: ['ILLNESS', 'DISABILITY', 'ACCIDENT'] };
const SAFETY_NET: ToolboxEntry = { family: 'COMPREHENSIVE_SUPPORT' };
const RELIEF: ToolboxEntry = {
  family: 'COMPREHENSIVE_SUPPORT',
  gaps: ['ILLNESS', 'DISABILITY', 'NATURAL_DISASTER', 'ACCIDENT'],
};

/**
 * The measures among the rights that documents grant (帮扶政策“工具箱”, JY-2025-1.1j), by the clause that grants each.
 * Rights that are no measure of a plan (a helper, a label, a rule on how many) are null.
 */
export const toolboxEntries: Readonly<Record<string, ToolboxEntry | null>> = {
  'AY-2025-3.1.1a': WORK,
  'AY-2025-3.1.1b': { family: 'INDUSTRY', labour: 'ABLE' },
  'AY-2025-3.1.2a': { family: 'PUBLIC_WELFARE_POST', labour: 'ABLE' },
  'AY-2025-3.1.2b': { family: 'PUBLIC_WELFARE_POST', labour: 'ABLE' },
  'AY-2025-3.1.2c': WORK,
  'AY-2025-3.1.3a': SCHOOL,
  'AY-2025-3.1.3b': WORK,
  'AY-2025-3.1.3c': WORK,
  'AY-2025-3.2.1d': { family: 'FINANCE' },
  'AY-2025-3.2.2a': { family: 'INDUSTRY' },
  'AY-2025-3.3.1a': SCHOOL,
  'AY-2025-3.3.2a': TREATMENT,
  'AY-2025-3.3.2b': TREATMENT,
  'AY-2025-3.3.2c': INSURANCE,
  'AY-2025-3.3.3a': { family: 'HOUSING' },
  'AY-2025-3.3.4f': { family: 'COMPREHENSIVE_SUPPORT', labour: 'UNABLE' },
  'AY-2025-3.4a': null,
  'BL-2022-4.2.1': WORK,
  'BL-2022-4.2.2': WORK,
  'BL-2022-4.3a': SAFETY_NET,
  'BL-2022-4.3b': { family: 'COMPREHENSIVE_SUPPORT', gaps: ['LACK_OF_LABOUR'] },
  'BL-2022-4.4.1': INSURANCE,
  'BL-2022-4.4.3': TREATMENT,
  'BL-2022-4.4.4c': TREATMENT,
  'BL-2022-4.5.2': SCHOOL,
  'BL-2022-4.6.2': { family: 'HOUSING' },
  'BL-2022-4.8.1': { family: 'FINANCE', labour: 'ABLE' },
  'HN-2020-4.1a': { family: 'INDUSTRY' },
  'HN-2020-4.1c': { family: 'FINANCE' },
  'HN-2020-4.3b': { family: 'COMPREHENSIVE_SUPPORT', labour: 'UNABLE' },
  'HN-2020-4.3c': RELIEF,
  'HN-2020-4.3e': null,
  'HN-2020-4.3f': null,
  'HN-2020-4.4b': RELIEF,
  'HN-2020-4.4c': RELIEF,
  'HN-2020-4.4e': RELIEF,
  'JY-2025-1.1i': null,
  'JY-2025-1.1m': null,
  'JY-2025-1.2b': SCHOOL,
  'JY-2025-1.2d': INSURANCE,
  'JY-2025-1.2e': INSURANCE,
  'JY-2025-2.4d': WORK,
  'JY-2025-2.5d': null,
  'JY-2025-4.13a': { family: 'FINANCE' },
  'PA-2025-3.2.1': { family: 'INDUSTRY' },
  'PA-2025-3.2.2a': WORK,
  'PA-2025-3.2.2b': null,
  'PA-2025-3.2.3c': { family: 'FINANCE' },
  'PA-2025-3.2.4': { family: 'PUBLIC_WELFARE_POST', labour: 'ABLE' },
  'PA-2025-3.2.7': INSURANCE,
  'PA-2025-3.2.8b': SCHOOL,
  'PA-2025-3.2.8c': SCHOOL,
  'PA-2025-3.2.9a': { family: 'COMPREHENSIVE_SUPPORT', labour: 'UNABLE' },
  'PA-2025-3.2.9b': RELIEF,
};
