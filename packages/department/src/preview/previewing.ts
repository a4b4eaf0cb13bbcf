import { mayKnow } from '@dixian/access';
import type { Language } from '@dixian/graph';
import {
  type ClauseRef,
  catalogued,
  clauseRef,
  type Decisions,
  type PolicyHolder,
  policyDirectoriesOf,
} from '@dixian/policy';
import { assertMayKnow, type RequestContext } from '@dixian/service';
import {
  answeredOf,
  mirroredCase,
  mirrorOfDraft,
  type PreviewSide,
  Previews,
  type TriedDraft,
} from '@dixian/what-if';
import type { Matter } from './matter';
import { type PreviewedRow, previewedRows } from './matter-sql';
import type { MatterTerms } from './matter-terms';
import { type PreviewedMatter, previewedMatters } from './previewed-matters';

/** What a department reads drafts by: its copy of the law, and what its configuration names of further directories. */
export interface DraftDesk {
  readonly holder: PolicyHolder;
  readonly further: string | undefined;
}

/** What a department previews drafts with. */
export interface PreviewOptions<Field extends string, MirrorField extends string> {
  readonly desk: DraftDesk;
  /** The field of PolicyPreview by which it answers, as `healthChanges`. */
  readonly field: Field;
  readonly matters: readonly [Matter, ...Matter[]];
  /** The field by which it puts its own cases to a successor, as `healthMirror`. */
  readonly mirrorField: MirrorField;
  readonly decisions: Decisions;
}

interface Asked {
  readonly language: Language;
}

/** The resolvers by which a department answers what a draft changes of its matters (政策预演). */
export function previewing<Field extends string, MirrorField extends string>({
  desk,
  field,
  matters,
  mirrorField,
  decisions,
}: PreviewOptions<Field, MirrorField>) {
  const previews = new Previews(desk.holder);
  const changes = changesOf(previews, matters);
  const mirror = mirroring(previews, policyDirectoriesOf(desk.further), decisions);
  return {
    PolicyPreview: {
      __resolveReference: async ({ id }: { readonly id: string }) =>
        (await previews.of(id)) ? { id } : null,
      ...({ [field]: changes } as Record<Field, typeof changes>),
      ...({ [mirrorField]: mirror } as Record<MirrorField, typeof mirror>),
    },
    MirroredCase: mirroredCase,
    ...matterResolvers,
  };
}

/** What a draft changes of these matters, of those that the caller may know. */
export function changesOf(previews: Previews, matters: readonly [Matter, ...Matter[]]) {
  return async (
    { id }: { readonly id: string },
    _args: unknown,
    context: RequestContext,
  ): Promise<PreviewedMatter[]> => {
    const known = matters.filter(({ fact }) => mayKnow(context.caller, fact));
    if (known.length === 0) assertMayKnow(context, matters[0].fact);
    return previewedMatters(context, await draftOf(previews, id), known);
  };
}

/** Resolvers of PreviewedMatter and PreviewedRow. */
export const matterResolvers = {
  PreviewedMatter: {
    name: ({ tried }: PreviewedMatter) => tried.matter.name,
    title: ({ tried }: PreviewedMatter, _args: unknown, { language }: Asked) => tried.matter.title[language],
    kind: ({ tried }: PreviewedMatter) => tried.matter.kind,
    counted: ({ tried }: PreviewedMatter) => tried.matter.counted,
    ruleBefore: ({ termsBefore }: PreviewedMatter) => termsBefore?.rule ?? null,
    clauseBefore: ({ draft, termsBefore }: PreviewedMatter) => whole(draft.before, termsBefore),
    termsBefore: ({ termsBefore }: PreviewedMatter, _args: unknown, { language }: Asked) =>
      termsBefore && written(termsBefore, language),
    ruleAfter: ({ termsAfter }: PreviewedMatter) => termsAfter?.rule ?? null,
    clauseAfter: ({ draft, termsAfter }: PreviewedMatter) => whole(draft.after, termsAfter),
    termsAfter: ({ termsAfter }: PreviewedMatter, _args: unknown, { language }: Asked) =>
      termsAfter && written(termsAfter, language),
    difference: ({ amountBefore, amountAfter }: PreviewedMatter) =>
      amountBefore === null && amountAfter === null ? null : (amountAfter ?? 0n) - (amountBefore ?? 0n),
    examples: (
      { tried, placeNumbers, entering, leaving, changed }: PreviewedMatter,
      _args: unknown,
      context: RequestContext,
    ) => (entering + leaving + changed > 0 ? previewedRows(context, tried, placeNumbers) : []),
  },
  PreviewedRow: {
    household: ({ householdId }: PreviewedRow) => reference('Household', householdId),
    person: ({ personId }: PreviewedRow) => reference('Person', personId),
  },
};

/** Puts cases of the document that a draft follows to it, those that these decisions answer; null where it follows none. */
export function mirroring(previews: Previews, directories: readonly string[], decisions: Decisions) {
  return async ({ id }: { readonly id: string }, { of }: { readonly of?: string | null | undefined }) => {
    const cases = await mirrorOfDraft(await draftOf(previews, id), { directories, decisions, of });
    return cases ? answeredOf(cases).filter(({ question }) => Object.hasOwn(decisions, question)) : null;
  };
}

async function draftOf(previews: Previews, id: string): Promise<TriedDraft> {
  const draft = await previews.of(id);
  if (!draft) throw new Error('The id of a preview was not checked.');
  return draft;
}

function reference<Name extends string>(__typename: Name, id: string | null) {
  return id === null ? null : { __typename, id };
}

// A clause of the draft is in no service's law, so that it comes with its words.
function whole({ policies }: PreviewSide, terms: MatterTerms | null): ClauseRef | null {
  return terms && clauseRef(policies, terms.clause);
}

function written({ said }: MatterTerms, language: Language): string {
  const title = (name: string) => catalogued('parameter', name)?.title[language] ?? name;
  const [sign, between] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  return said.map(({ parameter, value }) => `${title(parameter)}${sign}${value}`).join(between);
}
