import type { ActingLevel, ProcedureKind } from './procedure';

interface KnownEvidence {
  readonly title: { readonly zh: string; readonly en: string };
  /** The act of a case that shows it. */
  readonly act: string;
  /** The kinds of procedure whose cases take that act. */
  readonly procedures: readonly ProcedureKind[];
  /** The levels of a step that may ask for it; the household's own act is taken down by village or township. */
  readonly levels: readonly ActingLevel[];
}

const identification: readonly ProcedureKind[] = ['IDENTIFICATION'];
const elimination: readonly ProcedureKind[] = ['ELIMINATION'];
const relabelling: readonly ProcedureKind[] = ['RELABELLING'];
const bothWays: readonly ProcedureKind[] = ['IDENTIFICATION', 'ELIMINATION'];
const near: readonly ActingLevel[] = ['village', 'township'];
const offices: readonly ActingLevel[] = ['village', 'township', 'county'];

/**
 * The evidence that steps of procedures may ask for, by the name policies give it. A step that asks for anything else
 * could never be done, so its folder is refused; what shows each name is counted where cases are kept.
 */
export const evidenceCatalogue = {
  application: known('农户申请', 'application', 'APPLICATION', identification, ['household', ...near]),
  'home-check-done': known('已入户核实', 'a check at the home', 'HOME_CHECK', identification, near),
  'factors-recorded': known(
    '入户核实的各项情况',
    'factors of the home check',
    'HOME_CHECK',
    identification,
    near,
  ),
  'review-record': known('民主评议记录', 'record of the village review', 'VILLAGE_REVIEW', bothWays, [
    'village',
  ]),
  posting: known('村内公示', 'posting in the village', 'POSTING', bothWays, ['village']),
  'organisers-present': known(
    '评议组织者到场',
    'organisers of the selection present',
    'VILLAGE_SELECTION',
    identification,
    ['village'],
  ),
  'signing-offices': known(
    '联合审核签字的办公室',
    'offices that signed the township review',
    'TOWNSHIP_REVIEW',
    bothWays,
    ['township'],
  ),
  'checker-signature': known('核查人签字', 'signature of who checked', 'TOWNSHIP_REVIEW', bothWays, [
    'township',
  ]),
  'comparison-result': known(
    '数据比对结果',
    'result of the comparison of data',
    'COUNTY_DECISION',
    identification,
    ['county'],
  ),
  'written-notice': known('书面反馈', 'written notice of the decision', 'COUNTY_DECISION', identification, [
    'county',
  ]),
  announcement: known('公告', 'announcement', 'ANNOUNCEMENT', bothWays, offices),
  entry: known('录入信息系统', 'entry in the national system', 'ENTRY', bothWays, offices),
  nomination: known('拟消除风险名单', 'nomination for release', 'NOMINATION', elimination, ['village']),
  'conditions-met': known(
    '已满足的风险消除条件',
    'conditions of release that hold',
    'NOMINATION',
    elimination,
    ['village'],
  ),
  'township-signature': known('乡镇签字', 'signature of the township', 'REVERIFICATION', elimination, near),
  'village-signature': known(
    '村（社区）签字',
    'signature of the village',
    'REVERIFICATION',
    elimination,
    near,
  ),
  approval: known('区县审核批准', 'approval of a release', 'APPROVAL', elimination, ['county']),
  setback: known('收入骤降或支出骤增', 'setback after release', 'SETBACK_CONFIRMATION', relabelling, offices),
  reason: known('再标注的原因', 'reason of re-labelling', 'RELABELLING', relabelling, offices),
} as const;

/** A name by which a step may ask for evidence. */
export type EvidenceName = keyof typeof evidenceCatalogue;
/** The act that shows the evidence of a name. */
export type ActShowing<Name extends EvidenceName> = (typeof evidenceCatalogue)[Name]['act'];

/** Whether some act shows evidence of that name. */
export function isEvidenceName(name: string): name is EvidenceName {
  return Object.hasOwn(evidenceCatalogue, name);
}

function known<Act extends string>(
  zh: string,
  en: string,
  act: Act,
  procedures: readonly ProcedureKind[],
  levels: readonly ActingLevel[],
): KnownEvidence & { readonly act: Act } {
  return { title: { zh, en }, act, procedures, levels };
}
