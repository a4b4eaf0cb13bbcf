import type { GraphClient } from './graph-client';
import type { PolicyFile } from './policy-files';

/** A version as the shell shows it. */
export interface KeptVersion {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly sha256: string;
  readonly pack: { readonly id: string };
}

const VERSION = 'id number state sha256 pack { id }';

/** A version with its files: of an id, or of a folder the one of that number, without one the one in effect. */
export async function versionWithFiles(
  client: GraphClient,
  { version, pack, number }: { readonly version?: string; readonly pack?: string; readonly number?: number },
): Promise<KeptVersion & { readonly files: readonly PolicyFile[] }> {
  const id = version ?? (await idOf(client, pack ?? '', number));
  const found = await asked<{ policyVersion: (KeptVersion & { files: PolicyFile[] | null }) | null }>(
    client,
    `query ($id: ID!) { policyVersion(id: $id) { ${VERSION} files { name text } } }`,
    { id },
  );
  if (!found.policyVersion)
    throw new Error(`没有找到版本 ${id}，请核对编号。There is no such version; please check its id.`);
  const { files, ...kept } = found.policyVersion;
  if (!files)
    throw new Error(
      '您的账号不能查看文件内容，请由县级账号导出。Your account sees no files of policies; ask the county.',
    );
  return { ...kept, files };
}

/** Keeps files as a draft; the same files again are the version that has them. */
export async function draftOfFiles(
  client: GraphClient,
  files: readonly PolicyFile[],
  idempotencyKey: string,
): Promise<KeptVersion> {
  // An installation that practises has a day of its own.
  const { viewer } = await asked<{ viewer: { today: string } }>(client, '{ viewer { today } }');
  const { draftPolicy } = await asked<{
    draftPolicy: { version?: KeptVersion; message?: string; mistakes?: Mistake[] };
  }>(
    client,
    `mutation ($input: DraftPolicyInput!) { draftPolicy(input: $input) {
       ... on PolicyVersionStepped { version { ${VERSION} } }
       ... on DraftWithMistakes { mistakes { file line message } }
       ... on UserError { message } } }`,
    { input: { files, occurredOn: viewer.today, idempotencyKey } },
  );
  if (draftPolicy.version) return draftPolicy.version;
  throw new Error([draftPolicy.message, ...mistakeLines(draftPolicy.mistakes)].join('\n'));
}

/** What is wrong in a version, a line each; empty where it can run. */
export async function mistakesOfVersion(client: GraphClient, id: string): Promise<string[]> {
  const { policyVersion } = await asked<{ policyVersion: { mistakes: Mistake[] | null } | null }>(
    client,
    'query ($id: ID!) { policyVersion(id: $id) { mistakes { file line message } } }',
    { id },
  );
  return mistakeLines(policyVersion?.mistakes ?? []);
}

interface Mistake {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

function mistakeLines(mistakes: readonly Mistake[] = []): string[] {
  return mistakes.map(({ file, line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message}`);
}

async function idOf(client: GraphClient, pack: string, number: number | undefined): Promise<string> {
  const { policyPacks } = await asked<{
    policyPacks: {
      id: string;
      inEffect: { id: string } | null;
      versions: { id: string; number: number }[];
    }[];
  }>(client, '{ policyPacks { id inEffect { id } versions { id number } } }');
  const found = policyPacks.find(({ id }) => id === pack);
  const id =
    number === undefined
      ? found?.inEffect?.id
      : found?.versions.find((version) => version.number === number)?.id;
  if (!id)
    throw new Error(
      `没有找到 ${pack}${number === undefined ? ' 的现行版本' : ` 的第${number}版`}。There is no such version of that folder.`,
    );
  return id;
}

async function asked<Data>(client: GraphClient, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await client.ask<Data>(query, variables);
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? '没有得到回答。There was no answer.');
  return data;
}
