import type { Fact } from '@dixian/access';
import type { Language, Message } from '@dixian/graph';
import { forKnowing, type ListPage, type RequestContext, rootPage } from '@dixian/service';
import { type DeedArguments, type DeedRow, deedList } from './deed-list';
import { decodeDeeds } from './deeds-id';

/** What was done while a version was in effect, as services know it: its id says all. */
export interface Deeds {
  readonly id: string;
}

/** What is shown of a service's deeds, and to whom. */
export interface DeedsShown<Field extends string> {
  readonly service: string;
  /** The field of PolicyDeeds, as `financeDeeds`. */
  readonly field: Field;
  /** The kind of fact that they tell. */
  readonly fact: Fact;
  /** What the rows of each table are called. */
  readonly words: Readonly<Record<string, Message>>;
}

/** The resolvers by which a service shows what was done under the versions of a folder. */
export function showingDeeds<Field extends string>({ service, field, fact, words }: DeedsShown<Field>) {
  const list = forKnowing(
    fact,
    async ({ id }: Deeds, args: DeedArguments, context: RequestContext): Promise<ListPage<DeedRow>> => {
      const asked = decodeDeeds(id) ?? NOTHING;
      const narrowed = { filter: args.filter, within: context.caller.division };
      return rootPage<DeedRow>(context, deedList(service, asked, narrowed), args);
    },
  );
  return {
    PolicyDeeds: {
      __resolveReference: ({ id }: Deeds) => (decodeDeeds(id) ? { id } : null),
      [field]: list,
    } as Record<Field, typeof list> & { __resolveReference(deeds: Deeds): Deeds | null },
    PolicyDeed: {
      title: ({ matter }: DeedRow, _args: unknown, { language }: { readonly language: Language }) =>
        words[matter]?.[language] ?? matter,
      subject: ({ subjectId }: DeedRow) => subjectId,
      household: ({ ofHousehold }: DeedRow) => ofHousehold,
      clauses: ({ clauseIds }: DeedRow) => clauseIds.map((id) => ({ id })),
    },
  };
}

const NOTHING = { place: '', spells: [] };
