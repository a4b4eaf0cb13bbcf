import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { policiesDirectory } from '@dixian/policy';
import { encodePreview } from '@dixian/what-if';

/** A draft of one of the project's documents, as one file of it after the other is changed. */
export interface PolicyDraft {
  readonly folder: string;
  readonly division: string;
  readonly on: string;
  change(file: string, text: string): string;
}

/** The files of a draft. */
export async function filesOfDraft({ folder, change }: PolicyDraft): Promise<Map<string, string>> {
  const directory = join(policiesDirectory, folder);
  const names = (await readdir(directory)).filter((name) => name.includes('.'));
  const read = names.map(
    async (name) => [name, change(name, await readFile(join(directory, name), 'utf8'))] as const,
  );
  return new Map(await Promise.all(read));
}

/** The id of a draft that takes the place of its document, by which departments answer what it does on a day. */
export async function draftOfPolicy(draft: PolicyDraft): Promise<string> {
  const on = plainDate(draft.on);
  return encodePreview({ division: draft.division, on, comparedOn: on, files: await filesOfDraft(draft) });
}

/** Leaves a rule out of the rules of a document. */
export function withoutRule(rule: string): PolicyDraft['change'] {
  return (file, text) =>
    file === 'rules.yaml' ? text.replace(new RegExp(`^- \\{ rule: ${rule},.*\\n`, 'm'), '') : text;
}

/** Gives a value of a document another value, as YAML writes it, with a note since it is not what is printed. */
export function withValue(name: string, value: string): PolicyDraft['change'] {
  return (file, text) =>
    file === 'parameters.yaml'
      ? text
          .split(/^(?=- name: )/m)
          .map((item) => (item.startsWith(`- name: ${name}\n`) ? revalued(item, value) : item))
          .join('')
      : text;
}

function revalued(item: string, value: string): string {
  return item
    .replace(/^ {2}note:.*\n/m, '')
    .replace(/^ {2}value:.*\n(?: {2}- .*\n)*/m, `  value: ${value}\n  note: 预演\n`);
}

/** What a department answered of one matter. */
export interface AnsweredMatter {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly entering: number;
  readonly leaving: number;
  readonly changed: number;
  readonly amountBefore: string | null;
  readonly amountAfter: string | null;
  readonly difference: string | null;
  readonly clauseBefore: { readonly id: string } | null;
  readonly clauseAfter: { readonly id: string } | null;
  readonly termsBefore: string | null;
  readonly termsAfter: string | null;
  readonly examples: readonly { readonly household: object | null; readonly person: object | null }[];
}

interface Asked {
  ask<Data>(
    account: string,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: Data; errors?: readonly unknown[] }>;
}

const FIELDS = `name title kind counted before after entering leaving changed amountBefore amountAfter difference ruleBefore ruleAfter
  clauseBefore { id quote } clauseAfter { id quote } termsBefore termsAfter
  examples { household { id } person { id } heldBefore heldAfter amountBefore amountAfter }`;

/** What a department answers to a draft, matter by matter; undefined where it may not be asked. */
export async function answeredMatters(
  service: Asked,
  account: string,
  { field, id }: { readonly field: string; readonly id: string },
): Promise<readonly AnsweredMatter[] | undefined> {
  const { data, errors } = await service.ask<{
    _entities: (Record<string, AnsweredMatter[] | null> | null)[];
  }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PolicyPreview { ${field} { ${FIELDS} } } } }`,
    { of: [{ __typename: 'PolicyPreview', id }] },
  );
  const found = data?._entities[0]?.[field];
  if (!found && !errors) throw new Error('The draft has a mistake, or its id was made up.');
  return found ?? undefined;
}

/** What a department answers to a draft that takes the place of its document on a day. */
export async function changesOfDraft(
  service: Asked,
  account: string,
  { field, ...draft }: PolicyDraft & { readonly field: string },
): Promise<readonly AnsweredMatter[] | undefined> {
  return answeredMatters(service, account, { field, id: await draftOfPolicy(draft) });
}

const DOCUMENTS = [
  ['an-yang-2025', '4105', '2025-12-01'],
  ['bo-luo-2022', '441322', '2025-12-01'],
  ['he-nan-2020', '41', '2020-12-01'],
  ['ji-yuan-2025', '419001', '2025-12-01'],
  ['pu-an-2025', '500235216', '2025-12-01'],
] as const;

/**
 * What a department answers to each document of the project put in its own place: every matter that a document speaks of is
 * counted by both laws, and none of them is another.
 */
export async function changesOfNothing(
  service: Asked,
  account: string,
  field: string,
): Promise<Record<string, readonly AnsweredMatter[] | undefined>> {
  const answers: Record<string, readonly AnsweredMatter[] | undefined> = {};
  for (const [folder, division, on] of DOCUMENTS) {
    const draft = { field, folder, division, on, change: (_file: string, text: string) => text };
    answers[folder] = await changesOfDraft(service, account, draft);
  }
  return answers;
}

/** What that is where nothing goes wrong. */
export const NO_CHANGES: Readonly<Record<string, readonly AnsweredMatter[]>> = Object.fromEntries(
  DOCUMENTS.map(([folder]) => [folder, []]),
);
