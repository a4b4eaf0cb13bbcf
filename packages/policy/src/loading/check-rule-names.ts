import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from '../domain/said';
import { didYouMean, nearest } from './did-you-mean';
import type { Mistake } from './policy-error';
import { schemasDirectory } from './project-directories';
import { reporter } from './report-mistake';
import { problemsBy } from './schema-check';
import { type TransitionRuleEntry, transitionRules } from './transition-rules';
import type { YamlFile } from './yaml-file';

/** A rule of the catalogue as schemas/policy/rules/NAME.json has it. */
export interface KnownRule {
  readonly rule: string;
  readonly title: Said;
  /** The service that decides by it. */
  readonly service: string;
  /** What happens in a place that does not bind it. */
  readonly without: Said;
  /** JSON Schema of the values the rule takes. */
  readonly with: object;
  /** False: no service decides by it yet. */
  readonly applied?: boolean;
}

// Read once a process: the same objects come again, so that each schema of theirs is compiled once.
let read: ReadonlyMap<string, KnownRule> | undefined;

/** The rules that the program knows, by name. */
export function ruleCatalogue(): ReadonlyMap<string, KnownRule> {
  read ??= readCatalogue(join(schemasDirectory, 'rules'));
  return read;
}

function readCatalogue(directory: string): ReadonlyMap<string, KnownRule> {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  const rules = files.map((file) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as KnownRule);
  return new Map(rules.map((known) => [known.rule, known]));
}

/** Reports rules that the program does not know, and values that a rule does not take. */
export function checkRuleNames(
  yaml: YamlFile,
  mistakes: Mistake[],
  catalogue: ReadonlyMap<string, KnownRule> = ruleCatalogue(),
): void {
  if (!Array.isArray(yaml.value)) return;
  const report = reporter(yaml, mistakes);
  yaml.value.forEach((entry: { rule?: unknown; with?: unknown }, index) => {
    const name = String(entry?.rule ?? '');
    const rule = catalogue.get(name);
    if (!rule) {
      const meant = nearest(name, catalogue.keys());
      const message = `${name}: expected a rule of schemas/policy/rules${didYouMean(name, catalogue.keys())}`;
      report([index, 'rule'], message, meant ? [meant] : undefined);
      return;
    }
    for (const { path, message } of problemsBy(rule.with, entry.with ?? {})) {
      report([index, 'with', ...path], `${name}: ${message}`);
    }
  });
}

/** Reports transitions whose rule no service does, or does otherwise than they say. */
export function checkTransitionRules(
  yaml: YamlFile,
  mistakes: Mistake[],
  catalogue: ReadonlyMap<string, TransitionRuleEntry> = transitionRules(),
): void {
  if (!Array.isArray(yaml.value)) return;
  const report = reporter(yaml, mistakes);
  yaml.value.forEach((entry: { rule?: string; service?: unknown; with?: unknown }, index) => {
    if (entry.rule === undefined) return;
    const known = catalogue.get(entry.rule);
    if (!known) {
      const meant = nearest(entry.rule, catalogue.keys());
      const hint = didYouMean(entry.rule, catalogue.keys());
      const message = `${entry.rule}: expected a rule of schemas/policy/transition-rules${hint}`;
      report([index, 'rule'], message, meant ? [meant] : undefined);
      return;
    }
    if (entry.service !== known.service)
      report([index, 'service'], `${entry.rule}: expected ${known.service}, whose rule it is`);
    for (const { path, message } of problemsBy(known.with, entry.with ?? {}))
      report([index, 'with', ...path], `${entry.rule}: ${message}`);
  });
}

/** The clauses of rules by which some service decides. */
export function ruledClauses(
  yaml: YamlFile,
  catalogue: ReadonlyMap<string, KnownRule> = ruleCatalogue(),
): ReadonlySet<string> {
  const entries = Array.isArray(yaml.value) ? (yaml.value as { rule?: unknown; clause?: unknown }[]) : [];
  const applied = entries.filter(({ rule }) => catalogue.get(String(rule))?.applied !== false);
  return new Set(applied.map(({ clause }) => String(clause)));
}
