import { catalogued } from '../catalogue/catalogue';
import type { RuleValues } from '../domain/rule';
import type { Said } from '../domain/said';
import { unitSaid } from '../domain/unit-words';
import { unlikeQuote } from '../loading/check-numbers';
import type { LoadedFolder } from '../loading/read-folder';
import { finder, type PolicyFinding } from './finding';

/** Warns of values unlike their quotes: those that are explained, with the explanation, and values of rules. */
export function warnUnlikeQuotes(folder: LoadedFolder, findings: PolicyFinding[]): void {
  const quotes = new Map(folder.clauses.map(({ id, quote }) => [id, quote]));
  const compare = (clause: string, unit: string, value: unknown) =>
    unlikeQuote(quotes.get(clause) ?? '', unit, value);
  folder.parameters.forEach(({ name, clause, unit, value, because, note }, index) => {
    const printed = compare(clause, unit, value);
    if (printed === undefined) return;
    const said = differing(titleOf('parameter', name), String(value), unit, printed, because ?? note);
    finder(folder.files.parameters, findings)({ path: [index, 'value'], code: 'UNLIKE_QUOTE', said, clause });
  });
  folder.deadlines.forEach((deadline, index) => {
    if (!('duration' in deadline)) return;
    const { kind, clause, unit, duration, because, note } = deadline;
    const printed = compare(clause, unit, duration);
    if (printed === undefined) return;
    const said = differing(titleOf('time-limit', kind), String(duration), unit, printed, because ?? note);
    finder(
      folder.files.deadlines,
      findings,
    )({ path: [index, 'duration'], code: 'UNLIKE_QUOTE', said, clause });
  });
  folder.rules.forEach(({ rule, clause, with: values, because, note }, index) => {
    for (const { field, unit, value } of countedValues(values)) {
      const printed = compare(clause, unit, value);
      if (printed === undefined) continue;
      const said = differing(
        titleOf('rule', rule, ` ${field}`),
        String(value),
        unit,
        printed,
        because ?? note,
      );
      const path = [index, 'with', field];
      finder(folder.files.rules, findings)({ path, code: 'UNLIKE_QUOTE', said, clause });
    }
  });
}

// What a rule takes names its unit by its field; other fields count what quotes are not read for.
const units: Readonly<Record<string, string>> = {
  months: 'months',
  years: 'years',
  rate: 'percent',
  percent: 'percent',
};

function countedValues(values: RuleValues): { field: string; unit: string; value: string | number }[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const isMoney = typeof value === 'string' && /^\d+\.\d{2}$/.test(value);
    const unit = isMoney ? 'CNY' : units[field];
    return unit !== undefined && (isMoney || typeof value === 'number') ? [{ field, unit, value }] : [];
  });
}

function titleOf(kind: 'parameter' | 'time-limit' | 'rule', name: string, field = ''): Said {
  return { zh: `${catalogued(kind, name)?.title.zh ?? name}${field}`, en: `${name}${field}` };
}

function differing(
  title: Said,
  value: string,
  unit: string,
  printed: string,
  because: string | undefined,
): Said {
  return {
    zh: `“${title.zh}”填为 ${value}（${unitSaid(unit).zh}），条文印的是 ${printed}${because ? `；理由：${because}` : '；没有说明理由'}`,
    en: `${title.en}: ${value} ${unitSaid(unit).en} beside ${printed} of the clause${because ? `, because: ${because}` : ', and nothing says why'}`,
  };
}
