import type { Fact } from '@dixian/access';
import type { Language, Message } from '@dixian/graph';
import { transitionRules } from '@dixian/policy';
import { childPages, forKnowing, type ListPage, type RequestContext } from '@dixian/service';
import type { TransitionRule } from '../rule';
import type { ItemValues } from '../tables';
import { type ItemArguments, type ItemRow, itemList } from './item-list';

/** What a resolver asks of its request. */
export interface Asked {
  readonly language: Language;
}

/** The field by which a service shows its items of a run, to whom its facts concern. */
export function itemsOf(service: string, fact: Fact) {
  return forKnowing(
    fact,
    (
      { id }: { readonly id: string },
      args: ItemArguments,
      context: RequestContext,
    ): Promise<ListPage<ItemRow>> =>
      childPages<ItemRow>(context, `${service}-transition-items`, itemList(service, args), 'run_id', args, [
        args.filter,
        args.orderBy,
      ]).load(id),
  );
}

/** Resolvers of an item, worded as its rule says. */
export function itemResolvers(rules: readonly TransitionRule[]) {
  const words = new Map(rules.map((rule) => [rule.name, rule.words]));
  const said = (rule: string, name: string, language: Language) =>
    words.get(rule)?.[name]?.[language] ?? name;
  const values =
    (of: (item: ItemRow) => ItemValues | null) =>
    (item: ItemRow, _args: unknown, { language }: Asked) =>
      Object.entries(of(item) ?? {})
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([name, value]) => ({ name, title: said(item.rule, name, language), value }));
  const text =
    (of: (item: ItemRow) => string | null) =>
    (item: ItemRow, _args: unknown, { language }: Asked) => {
      const code = of(item);
      return code && said(item.rule, code, language);
    };
  return {
    ruleTitle: ({ rule }: ItemRow, _args: unknown, { language }: Asked) => titleOf(rule)?.[language] ?? rule,
    subject: ({ subjectId }: ItemRow) => subjectId,
    household: ({ householdId }: ItemRow) => householdId,
    division: ({ divisionCode }: ItemRow) => divisionCode,
    before: values(({ before }) => before),
    after: values(({ after }) => after),
    facts: values(({ facts }) => facts),
    found: values(({ found }) => found),
    clause: ({ clause }: ItemRow) => (clause === null ? null : { id: clause }),
    undecidedText: text(({ undecided }) => undecided),
    restedBy: text(({ restedBy }) => restedBy),
  };
}

function titleOf(rule: string): Message | undefined {
  return transitionRules().get(rule)?.title;
}
