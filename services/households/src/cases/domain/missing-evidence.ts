import type { PlannedKind } from '../../ground/domain/act-kinds';
import { MONITORING_CATEGORIES, type MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { Words } from '../../ground/domain/refusal';
import { endsCase, type ProposedAct } from './case-act';
import type { PlannedAct, WordsNeeded } from './case-plan';
import type { CaseRefusal, MissingEvidence } from './case-refusal';
import type { EvidenceOf, Grounded } from './evidence';
import { countEvidence, evidenceTitle } from './evidence-counts';
import { fieldsShowing } from './evidence-fields';

/** What an act still has to show before it counts, in the words of its document. */
export function missingEvidence(planned: PlannedAct, act: ProposedAct<PlannedKind>): CaseRefusal | undefined {
  const clauseIds: string[] = [];
  const missing: MissingEvidence[] = [];
  const fields: string[] = [];
  const note = (clause: string | null, asked: readonly string[], ...texts: MissingEvidence[]) => {
    if (texts.length === 0) return;
    if (clause) clauseIds.push(clause);
    missing.push(...texts);
    fields.push(...asked);
  };
  for (const { name, text, least, clause } of planned.needs) {
    if (!planned.step || countEvidence(name, act, planned.step) >= least) continue;
    const empty = emptyFields(name, least, act);
    const isPart = empty.length < fieldsShowing(name, least).length;
    note(clause, empty, { zh: text, en: evidenceTitle(name), ...(isPart && { empty }) });
  }
  for (const words of planned.words)
    note(words.clause, [`evidence.${words.field}`], ...missingWords(words, act));
  const [clause = null] = planned.clauses;
  if (endsCase(act) && 'reason' in act.evidence && !act.evidence.reason)
    note(clause, ['evidence.reason'], { zh: '结论的理由', en: 'reason of the conclusion (`reason`)' });
  if (act.kind === 'ELIMINATION_DECISION' && isReferred(act.evidence) && !act.evidence.reason) {
    note(openClause(act.evidence), ['reason'], {
      zh: '由人决定的理由',
      en: 'reason of what a person decided (`reason`)',
    });
  }
  if (planned.decides && act.kind === 'COUNTY_DECISION' && act.evidence.passed && !act.evidence.category) {
    note(clause, ['evidence.category'], { zh: '监测对象类别', en: 'category (`category`)' });
  }
  if (planned.decides && act.kind === 'APPROVAL' && act.evidence.passed && !act.evidence.mode) {
    note(clause, ['evidence.mode'], { zh: '风险消除方式', en: 'how the risk went (`mode`)' });
  }
  return missing.length > 0
    ? {
        why: 'EVIDENCE_MISSING',
        kind: act.kind,
        missing,
        fields: [...new Set(fields)],
        clauseIds: [...new Set(clauseIds)],
      }
    : undefined;
}

// Of what would show the evidence, what is empty; where nothing is, as too few of a list, all of it.
function emptyFields(name: string, least: number, { evidence }: EvidenceOf): string[] {
  const showing = fieldsShowing(name, least);
  const given = new Map(
    Object.entries(evidence).map(([field, value]) => [`evidence.${field}`, value as unknown]),
  );
  const empty = showing.filter((path) => !given.get(path));
  return empty.length > 0 ? empty : showing;
}

function isReferred({ grounds }: Grounded): boolean {
  return grounds?.decision.outcome === 'REFERRED';
}

function openClause({ grounds }: Grounded): string | null {
  return grounds?.decision.reasons.find(({ holds }) => !holds)?.clause ?? null;
}

function missingWords({ field, allowed, every }: WordsNeeded, act: ProposedAct<PlannedKind>): Words[] {
  const shown = shownWords(field, act);
  // Nothing shown where one of a list is asked for is a need of its own, or a decision against the household.
  if (shown.length === 0 && !every) return [];
  const named = (...words: string[]) => ({
    zh: words.join('、'),
    en: `“${words.map((word) => enteredWord(field, word)).join('”, “')}” in \`${field}\``,
  });
  if (every) return allowed.filter((word) => !shown.includes(word)).map((word) => named(word));
  return shown.some((word) => allowed.includes(word)) ? [] : [named(...allowed)];
}

/** What is entered for a word of a document: a category has a value of its own, other words go in as they are printed. */
export function enteredWord(field: WordsNeeded['field'], word: string): string {
  const values = Object.values(MONITORING_CATEGORIES);
  return (field === 'category' && values.find((value) => categoryWords(value).includes(word))) || word;
}

function shownWords(field: WordsNeeded['field'], act: EvidenceOf): readonly string[] {
  if (act.kind === 'SPECIAL_MEETING' && field === 'rolesPresent') return act.evidence.rolesPresent;
  if (act.kind === 'COUNTY_DECISION')
    return act.evidence.category ? categoryWords(act.evidence.category) : [];
  if (act.kind !== 'APPLICATION') return [];
  const word = field === 'form' ? act.evidence.form : act.evidence.applicant;
  return word ? [word] : [];
}

// The documents of 2020 call two of the three categories otherwise.
const EARLIER_WORDS = { UNSTABLE_EXIT: ['脱贫监测户'], MARGINAL: ['边缘户'], SUDDEN_SEVERE: [] } as const;

/** The words by which documents of any year call a category. */
export function categoryWords(category: MonitoringCategory): string[] {
  const words = Object.entries(MONITORING_CATEGORIES).filter(([, name]) => name === category);
  return [...words.map(([word]) => word), ...EARLIER_WORDS[category]];
}
