import type { PlainDate } from '@dixian/calendar';
import { formatYuan, parseYuan } from '@dixian/money';
import type { AssessmentRow } from '../../assessment/persistence/income-assessments';
import type { Guarantee, GuaranteeAnswer, RenovationFact } from '../../evidence/persistence/sector-evidence';
import { leadWord } from '../../ground/domain/lead-words';
import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import type { LabelRow } from '../../periods/persistence/labels';
import type {
  AssessedIncome,
  GuaranteeSaid,
  Judgement,
  LeadSaid,
  RenovationSaid,
  Said,
} from '../domain/elimination/elimination-record';
import type { Guarantees } from '../domain/elimination/three-guarantees';
import type { DeliveryUpTo, LeadUpTo, NominationUpTo } from './elimination-evidence';

const RURAL_OFFICE = '农业农村部门';
const VILLAGE = '村（社区）';

const AREAS: Record<Guarantee, { area: keyof Guarantees; word: string }> = {
  COMPULSORY_EDUCATION: { area: 'education', word: '义务教育' },
  BASIC_MEDICAL: { area: 'health', word: '基本医疗' },
  SAFE_HOUSING: { area: 'housing', word: '住房安全' },
  SAFE_WATER: { area: 'water', word: '饮水安全' },
};

/** An assessment of 纯收入 as it is held against the line: total over counted members. */
export function incomeSaid({
  id,
  occurredOn,
  recordedAt,
  total,
  countedMembers,
  members,
}: AssessmentRow): AssessedIncome {
  return {
    id,
    department: RURAL_OFFICE,
    source: 'income-assessment',
    says: `纯收入${formatYuan(total)}元，计算人口${countedMembers}人`,
    occurredOn,
    recordedAt: recordedAt.toISOString(),
    total,
    members: countedMembers,
    ...(members.length > 0 && { people: peopleOf(members) }),
  };
}

// Support counts as income of the household, so that it ends with whoever pays it.
function peopleOf(members: AssessmentRow['members']) {
  const pays = ({ supportPaid = '' }: AssessmentRow['members'][number]) =>
    (parseYuan(supportPaid) ?? 0n) > 0n;
  return {
    counted: members.filter((member) => member.counted || pays(member)).map(({ personId }) => personId),
    named: members.map(({ personId }) => personId),
  };
}

/** A department's answer; its finding stays with the answer, it may tell of health. */
export function guaranteeSaid(row: GuaranteeAnswer): GuaranteeSaid {
  const { area, word } = AREAS[row.guarantee];
  const says = row.secure === null ? '暂不明确' : row.secure ? '有保障' : '未保障';
  return { ...saidBy(row), says: `${word}${says}`, guarantee: area, secure: row.secure };
}

/** Where a renovation stood. */
export function renovationSaid(row: RenovationFact): RenovationSaid {
  const { renovationId, year, approved, paid, plannedUntil, completedOn } = row;
  const stands = completedOn ? `${completedOn}完成` : '未完成';
  const says = `${year}年度危房改造${stands}，核定${formatYuan(approved)}元，已拨${formatYuan(paid)}元`;
  return { ...saidBy(row), says, renovationId, year, approved, paid, plannedUntil, completedOn };
}

/** A label that stands. */
export function labelSaid({ id, name, labelledOn }: LabelRow): Said {
  const by = { department: RURAL_OFFICE, source: 'safety-net-label', recordedAt: null };
  return { id, ...by, says: name, occurredOn: labelledOn };
}

/** A lead by its type as it stood on a day; what was found at home stays with the lead. */
export function leadSaid(row: LeadUpTo, asOf: PlainDate): LeadSaid {
  const { id, occurredOn, caseId } = row;
  const visited = row.verifiedOn !== null && row.verifiedOn <= asOf;
  const [verifiedOn, riskFound] = visited ? [row.verifiedOn, row.riskFound] : [null, null];
  const stands = verifiedOn === null ? '未核实' : `${verifiedOn}核实${riskFound ? '有风险' : '无风险'}`;
  return {
    id,
    department: row.pushedBy ?? VILLAGE,
    source: 'lead',
    says: `风险线索：${leadWord(row.leadType)}，${stands}`,
    occurredOn,
    recordedAt: row.recordedAt.toISOString(),
    verifiedOn,
    riskFound,
    caseId,
  };
}

/** What the village judged when it nominated. */
export function nominationSaid(row: NominationUpTo): Said & Judgement {
  const { id, occurredOn, riskGone, resolvedLeads, mode } = row;
  return {
    id,
    department: VILLAGE,
    source: 'nomination',
    says: riskGone ? `研判风险已消除（${ELIMINATION_WORDS[mode]}）` : '研判风险未消除',
    occurredOn,
    recordedAt: row.recordedAt.toISOString(),
    riskGone,
    resolvedLeads,
    mode,
  };
}

/** A measure that was delivered, by its name. */
export function deliverySaid(row: DeliveryUpTo): Said {
  return { ...saidBy(row), says: `${row.occurredOn}落实${row.name}` };
}

function saidBy({
  id,
  department,
  source,
  occurredOn,
  recordedAt,
}: Omit<Said, 'says' | 'recordedAt'> & { recordedAt: Date }) {
  return { id, department, source, occurredOn, recordedAt: recordedAt.toISOString() };
}
