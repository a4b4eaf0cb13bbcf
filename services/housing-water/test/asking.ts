import type { LedgerEnvironment } from '@dixian/service';
import type { ServiceUnderTest } from '@dixian/testkit';

/** An answer of a mutation: what was recorded, or the error. */
export type Outcome = { __typename: string; code?: string } & Record<string, unknown>;

let keys = 0;

// Inputs that several departments share are not named by their act.
const SHARED: Readonly<Record<string, string>> = {
  recordHousingWaterWork: 'RecordWorkInput',
  withdrawHousingWaterImport: 'WithdrawImportInput',
  attachHousingWaterFiles: 'AttachFilesInput',
  takeBackHousingWaterAttachment: 'TakeBackAttachmentInput',
};

/** Puts a mutation with an input of its own key. */
export async function act(
  service: ServiceUnderTest<LedgerEnvironment>,
  account: string,
  mutation: string,
  input: object,
  fields = '',
): Promise<Outcome> {
  const type = SHARED[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await service.ask<Record<string, Outcome>>(
    account,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { code } ${fields} } }`,
    { input: { idempotencyKey: `asked-${keys++}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data[mutation] ?? { __typename: 'none' };
}

/** Reads a list: the nodes of its first page and how many there are in all. */
export async function listed<Node = Record<string, unknown>>(
  service: ServiceUnderTest<LedgerEnvironment>,
  account: string,
  {
    list,
    fields,
    filterType,
    filter = {},
  }: { list: string; fields: string; filterType: string; filter?: object },
): Promise<{ nodes: Node[]; totalCount: number }> {
  const { data, errors } = await service.ask<Record<string, { edges: { node: Node }[]; totalCount: number }>>(
    account,
    `query ($filter: ${filterType}) { ${list}(filter: $filter, first: 200) { totalCount edges { node { ${fields} } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const page = data[list];
  return { nodes: page?.edges.map(({ node }) => node) ?? [], totalCount: page?.totalCount ?? -1 };
}
