import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binding, bind, catalogued, type DraftFiles, draftClauses, newDraft } from '@dixian/policy';
import { parse } from 'yaml';

type Entry = Readonly<Record<string, unknown>>;
type ClauseOf = (id: unknown) => string;

/**
 * The folder of a pack as the flow writes it for a clerk who has its text alone: the text is read into clauses, what the pack
 * says is bound to the clause in whose words it stands, and the rest asks nothing of anybody.
 */
export function enteredPack(directory: string): DraftFiles {
  const read = (file: string) => {
    const path = join(directory, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const list = (file: string): readonly Entry[] => parse(read(file)) ?? [];
  const { text: _, ...document } = parse(read('document.yaml'));
  const draft = newDraft(document, read('text.txt'));
  const clauseOf = clausesByWords(draft, list('clauses.yaml'));
  const bound = (as: Binding['as'], name: unknown, { clause, clauses: _also, ...said }: Entry): Binding => ({
    ...{ as, name: String(name), clause: clauseOf(clause) },
    // A sentence of a draft holds as long as its document.
    fields: { ...said, to: said.to ?? document.effective.to },
    // 全额 is no number, and stands beside others in its sentence.
    ...((said.value === 100 || said.rate === 100) && { because: '全额，即百分之百' }),
  });
  const bindings: readonly Binding[] = [
    ...list('procedures.yaml').flatMap((procedure) => evidenceOf(procedure, clauseOf)),
    ...list('rules.yaml').map(({ rule, with: values, ...days }) =>
      bound('rule', rule, { ...days, ...(values as Entry | undefined) }),
    ),
    ...list('deadlines.yaml').map((entry) => bound('time-limit', entry.kind, entry)),
    ...list('parameters.yaml').map((entry) => bound('parameter', entry.name, entry)),
    // A right of no family of measures is not in the catalogue.
    ...list('entitlements.yaml').flatMap(({ measure, ...entry }) => {
      const { family, ...more } = (measure ?? {}) as Entry;
      return family === undefined ? [] : [bound('right', family, { ...entry, ...more })];
    }),
    ...list('targets.yaml').map((entry) => bound('target', entry.id, entry)),
    ...list('transitions.yaml').map((entry) => bound('transition', entry.rule, entry)),
  ];
  const said = bindings.reduce(bind, draft);
  return draftClauses(said)
    .filter(({ status }) => status === 'open')
    .map(({ id }): Binding => ({ clause: id, as: 'nothing', because: '说明性文字' }))
    .reduce(bind, said);
}

/** The evidence of the steps of a procedure, in their order. */
function evidenceOf({ kind: procedure, steps }: Entry, clauseOf: ClauseOf): Binding[] {
  return (steps as readonly Entry[]).flatMap(({ id: step, name: stepName, level, actors, needs }) =>
    (needs as readonly Entry[]).map(({ name, clause, ...asked }) => {
      const isKnown = catalogued('evidence', String(name)) !== undefined;
      return {
        ...{ as: 'evidence', name: isKnown ? String(name) : 'record', clause: clauseOf(clause) },
        fields: { procedure, step, stepName, level, actors, ...asked, ...(!isKnown && { evidence: name }) },
      };
    }),
  );
}

/** Which clause of a draft has the words of a clause of the pack. */
function clausesByWords(draft: DraftFiles, written: readonly Entry[]): ClauseOf {
  const plain = (words: unknown) => String(words).replace(/\s/g, '');
  const clauses = draftClauses(draft).map(({ id, quote }) => ({ id, words: plain(quote) }));
  // An id for each letter of the text.
  const letters = clauses.flatMap(({ id, words }) => Array.from({ length: words.length }, () => id));
  const all = clauses.map(({ words }) => words).join('');
  const whole = new Map(written.map(({ id, quote }) => [id, plain(quote)]));
  return (id) => {
    const found = letters[all.indexOf(whole.get(id) ?? '\0')];
    if (found === undefined) throw new Error(`The text does not have the words of ${String(id)}.`);
    return found;
  };
}
