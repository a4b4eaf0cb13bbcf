import { addDays } from '@dixian/calendar';
import { entrySaid } from '../catalogue/entry-words';
import { containingPlaces } from '../domain/division';
import type { Window } from '../domain/policy-document';
import type { PlaceIndex, PolicySet } from '../domain/policy-set';
import type { Said } from '../domain/said';
import { holdsOn, overlap } from '../domain/windows';
import type { LoadedFolder } from '../loading/read-folder';
import { finder, type PolicyFinding } from './finding';

type Dated = Window & { readonly document: string; readonly clause: string };

interface DatedPart {
  readonly file: 'parameters' | 'deadlines' | 'procedures' | 'rules';
  readonly field: 'name' | 'kind' | 'rule';
  readonly name: string;
  /** Its official words. */
  readonly title: Said;
  readonly index: number;
  readonly item: Dated;
  /** All documents' entries of that name, by place. */
  readonly others: ReadonlyMap<string, readonly Dated[]>;
}

/** Warns of days: an end without a successor, a rule that is not carried over, a gap, an overlap. */
export function warnOfDays(folder: LoadedFolder, policies: PolicySet, findings: PolicyFinding[]): void {
  const parts = partsOf(folder, policies);
  warnOfEnd(folder, parts, findings);
  warnOfGaps(folder, parts, findings);
  warnOfOverlaps(folder, parts, policies, findings);
  warnOfLeftRules(folder, policies, findings);
}

function partsOf(
  { parameters, deadlines, procedures, rules }: LoadedFolder,
  policies: PolicySet,
): DatedPart[] {
  const all = <Name extends string, Item extends Dated>(index: PlaceIndex<Name, Item>, name: Name) =>
    index.get(name) ?? new Map<string, readonly Item[]>();
  return [
    ...parameters.map((item, index): DatedPart => {
      const others = all(policies.parameters, item.name);
      const title = entrySaid('parameters.yaml', { ...item });
      return { file: 'parameters', field: 'name', name: item.name, title, index, item, others };
    }),
    ...deadlines.map((item, index): DatedPart => {
      const others = all(policies.deadlines, item.kind);
      const title = entrySaid('deadlines.yaml', { ...item });
      return { file: 'deadlines', field: 'kind', name: item.kind, title, index, item, others };
    }),
    ...procedures.map((item, index): DatedPart => {
      const others = all(policies.procedures, item.kind);
      const title = entrySaid('procedures.yaml', { ...item });
      return { file: 'procedures', field: 'kind', name: item.kind, title, index, item, others };
    }),
    ...rules.map((item, index): DatedPart => {
      const others = all(policies.rules, item.rule);
      const title = entrySaid('rules.yaml', { ...item });
      return { file: 'rules', field: 'rule', name: item.rule, title, index, item, others };
    }),
  ];
}

// What a document of a larger place says goes on for the smaller one as well.
function warnOfEnd(
  { document, files }: LoadedFolder,
  parts: readonly DatedPart[],
  findings: PolicyFinding[],
): void {
  const { to } = document.effective;
  if (to === null) return;
  const next = addDays(to, 1);
  const places = containingPlaces(document.place.code);
  const ending = parts.filter(({ item, others }) => {
    const follows = places.some((place) => others.get(place)?.some((other) => holdsOn(other, next)));
    return item.to !== null && item.to >= to && !follows;
  });
  const titles = new Map(ending.map(({ name, title }) => [name, title]));
  if (titles.size === 0) return;
  const more = titles.size > 8 ? ' …' : '';
  const shown = (words: readonly string[], between: string) => words.slice(0, 8).join(between) + more;
  const inChinese = shown(
    [...titles.values()].map(({ zh }) => zh),
    '、',
  );
  const said = {
    zh: `文件 ${to} 到期，其中 ${titles.size} 项此后没有文件接续：${inChinese}`,
    en: `it ends on ${to}, and nothing follows ${titles.size} of what it says: ${shown([...titles.keys()], ', ')}`,
  };
  finder(files.document, findings)({ path: ['effective', 'to'], code: 'ENDS_WITHOUT_SUCCESSOR', said });
}

function warnOfGaps(
  { document, files }: LoadedFolder,
  parts: readonly DatedPart[],
  findings: PolicyFinding[],
): void {
  for (const { file, field, name, title, index, item, others } of parts) {
    const atPlace = others.get(document.place.code) ?? [];
    const before = atPlace
      .filter(({ to }) => to !== null && to < item.from)
      .toSorted((one, other) => ((one.to ?? '') < (other.to ?? '') ? 1 : -1))[0];
    if (!before?.to) continue;
    const first = addDays(before.to, 1);
    if (first === item.from || atPlace.some((other) => holdsOn(other, first))) continue;
    const last = addDays(item.from, -1);
    const said = {
      zh: `${title.zh}：${first} 至 ${last} 没有规定，前一规定（${before.clause}）到 ${before.to} 为止`,
      en: `${name}: nothing holds from ${first} to ${last}; ${before.clause} ends on ${before.to}`,
    };
    finder(files[file], findings)({ path: [index, field], code: 'GAP', said, clause: item.clause });
  }
}

function warnOfOverlaps(
  { document, files }: LoadedFolder,
  parts: readonly DatedPart[],
  policies: PolicySet,
  findings: PolicyFinding[],
): void {
  for (const { file, field, name, title, index, item, others } of parts) {
    const twice = others
      .get(document.place.code)
      ?.find((other) => other.document !== document.id && overlap(other, item));
    if (!twice) continue;
    const other = policies.documents.get(twice.document);
    const undecided = document.issuedOn === null || other?.issuedOn === null;
    const from = [twice.from, item.from].toSorted().at(-1) ?? item.from;
    const said = {
      zh: `${title.zh}：自 ${from} 起 ${twice.clause} 也有规定；${undecided ? '印发日期不详，无法确定以哪件为准' : '以后印发的为准'}`,
      en: `${name}: ${twice.clause} says it too from ${from}; ${undecided ? 'a day of issue is missing, so neither prevails' : 'the later issue prevails'}`,
    };
    finder(files[file], findings)({ path: [index, field], code: 'OVERLAP', said, clause: item.clause });
  }
}

// A successor repeats the rules of the document before: what it leaves out ends, and cases are decided without it.
function warnOfLeftRules(
  { document, rules, files }: LoadedFolder,
  policies: PolicySet,
  findings: PolicyFinding[],
): void {
  const { code } = document.place;
  const own = new Set(rules.map(({ rule }) => rule));
  const day = addDays(document.effective.from, -1);
  for (const [name, byPlace] of policies.rules) {
    const atPlace = byPlace.get(code) ?? [];
    const before = atPlace.find((rule) => rule.document !== document.id && holdsOn(rule, day));
    const goesOn = atPlace.some((rule) => holdsOn(rule, document.effective.from));
    if (!before || own.has(name) || goesOn) continue;
    const said = {
      zh: `前一文件的规则“${entrySaid('rules.yaml', { rule: name }).zh}”（${before.clause}）没有接续，${document.effective.from} 起不再适用`,
      en: `${name}: a rule of the document before (${before.clause}) that this one leaves out; it ends on ${before.to ?? day}`,
    };
    finder(files.rules, findings)({ path: [], code: 'RULE_NOT_CARRIED_OVER', said });
  }
}
