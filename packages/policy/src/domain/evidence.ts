import type { ActingLevel, ProcedureKind } from './procedure';

/** Which act of a case shows an evidence, by the kind of procedure it is asked for in. */
type ShownBy = Readonly<Partial<Record<ProcedureKind, string>>>;

interface KnownEvidence {
  readonly title: { readonly zh: string; readonly en: string };
  /** A kind of procedure that is left out has no act that shows it. */
  readonly acts: ShownBy;
  /** The levels of a step that may ask for it; the household's own act is taken down by village or township. */
  readonly levels: readonly ActingLevel[];
}

const near: readonly ActingLevel[] = ['village', 'township'];
const offices: readonly ActingLevel[] = ['village', 'township', 'county'];

/**
 * The evidence that acts of their own show, by the name policies give it. Whatever else a step asks for is a record with
 * words and files (材料), which any office may hand in.
 */
export const evidenceCatalogue = {
  application: known('农户申请', 'application', everywhere('APPLICATION'), ['household', ...near]),
  'home-check-done': known('已入户核实', 'a check at the home', everywhere('HOME_CHECK'), offices),
  'factors-recorded': known(
    '入户核实的各项情况',
    'factors of the home check',
    everywhere('HOME_CHECK'),
    offices,
  ),
  'review-record': known('民主评议记录', 'record of the village review', everywhere('VILLAGE_REVIEW'), near),
  posting: known('村内公示', 'posting in the village', everywhere('POSTING'), offices),
  'organisers-present': known(
    '评议组织者到场',
    'organisers of the selection present',
    everywhere('VILLAGE_SELECTION'),
    near,
  ),
  'signing-offices': known(
    '联合审核签字的办公室',
    'offices that signed the township review',
    everywhere('TOWNSHIP_REVIEW'),
    ['township'],
  ),
  'checker-signature': known('核查人签字', 'signature of who checked', everywhere('TOWNSHIP_REVIEW'), [
    'township',
  ]),
  'comparison-result': known(
    '数据比对结果',
    'result of the comparison of data',
    everywhere('COUNTY_DECISION'),
    ['county'],
  ),
  'written-notice': known('书面反馈', 'written notice of the decision', everywhere('COUNTY_DECISION'), [
    'county',
  ]),
  announcement: known('公告', 'announcement', everywhere('ANNOUNCEMENT'), offices),
  entry: known('录入信息系统', 'entry in the national system', everywhere('ENTRY'), offices),
  nomination: known('拟消除风险名单', 'nomination for release', { ELIMINATION: 'NOMINATION' }, near),
  'conditions-met': known(
    '已满足的风险消除条件',
    'conditions of release that hold',
    { ELIMINATION: 'NOMINATION' },
    near,
  ),
  'township-signature': known('乡镇签字', 'signature of the township', everywhere('REVERIFICATION'), near),
  'village-signature': known(
    '村（社区）签字',
    'signature of the village',
    everywhere('REVERIFICATION'),
    near,
  ),
  approval: known(
    '区县审核批准',
    'approval by the county',
    { IDENTIFICATION: 'COUNTY_DECISION', ELIMINATION: 'APPROVAL', RELABELLING: 'COUNTY_DECISION' },
    ['county'],
  ),
  setback: known(
    '收入骤降或支出骤增',
    'setback after release',
    { RELABELLING: 'SETBACK_CONFIRMATION' },
    offices,
  ),
  reason: known('再标注的原因', 'reason of re-labelling', { RELABELLING: 'RELABELLING' }, offices),
} as const;

/** A name by which a step may ask for evidence that an act of its own shows. */
export type EvidenceName = keyof typeof evidenceCatalogue;

type ValueOf<Acts> = Acts[keyof Acts];

/** The acts that show the evidence of a name. */
export type ActShowing<Name extends EvidenceName> = EvidenceActs[Name];

type EvidenceActs = { readonly [Name in EvidenceName]: ValueOf<(typeof evidenceCatalogue)[Name]['acts']> };

/** Whether acts of their own show evidence of that name; any other is a record. */
export function isEvidenceName(name: string): name is EvidenceName {
  return Object.hasOwn(evidenceCatalogue, name);
}

/** The act that shows the evidence of a name in a procedure of that kind; undefined where none of its own does. */
export function actShowing(name: EvidenceName, kind: ProcedureKind): ActShowing<EvidenceName> | undefined {
  const acts: Partial<Record<ProcedureKind, ActShowing<EvidenceName>>> = evidenceCatalogue[name].acts;
  return acts[kind];
}

function everywhere<const Act extends string>(act: Act): Readonly<Record<ProcedureKind, Act>> {
  return { IDENTIFICATION: act, ELIMINATION: act, RELABELLING: act };
}

function known<const Acts extends ShownBy>(
  zh: string,
  en: string,
  acts: Acts,
  levels: readonly ActingLevel[],
): Omit<KnownEvidence, 'acts'> & { readonly acts: Acts } {
  return { title: { zh, en }, acts, levels };
}
