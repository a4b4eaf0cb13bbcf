import { federationHeader } from './federation-header';
import type { SubgraphDefinition } from './subgraph-server';

const sdl = `${federationHeader}
  extend schema
    @link(url: "https://dixian.example/public/v1.0", import: ["@public"])
    @composeDirective(name: "@public")
  directive @public on FIELD_DEFINITION
  interface UserError { message: String! }
  enum LeadType { HOUSING WATER ILLNESS_DISASTER_ACCIDENT UNEMPLOYMENT BUSINESS_FAILURE PUBLIC_EVENT OTHER }
  input SubmitSelfReportInput { certificateNumber: String! name: String! phone: String! division: String!
    leadType: LeadType! statement: String! idempotencyKey: String! }
  type SelfReportReceipt { receiptNumber: String! receivedOn: String! whatHappensNext: String! }
  type InvalidInput implements UserError { message: String! field: String! }
  type NotFound implements UserError { message: String! }
  type RateLimited implements UserError { message: String! }
  type SelfReportStatus { progress: String! receivedOn: String! }
  type SelfReportPlace { code: String! names: [String!]! villages: [SelfReportVillage!]! }
  type SelfReportVillage { code: String! name: String! }
  union Submitted = SelfReportReceipt | InvalidInput | RateLimited
  union Told = SelfReportStatus | NotFound | RateLimited
  type Query {
    selfReportPlace(code: String!): SelfReportPlace @public
    selfReportStatus(receiptNumber: String!): Told @public
  }
  type Mutation { submitSelfReport(input: SubmitSelfReportInput!): Submitted! @public }
`;

const VILLAGES = [{ code: '500235216217', name: '甲<村>' }];

interface Sent {
  readonly phone: string;
}

function submitted({ phone }: Sent) {
  if (phone === '0') return { __typename: 'InvalidInput', message: '电话 "0" 不对', field: 'phone' };
  if (phone === '1') return { __typename: 'RateLimited', message: '太频繁' };
  return {
    __typename: 'SelfReportReceipt',
    receiptNumber: 'ABCD-EFGH',
    receivedOn: '2025-12-05',
    whatHappensNext: '请保存好回执号。',
  };
}

/** The public part of the register, as far as the page of 自主申报 asks it. */
export const selfReports: SubgraphDefinition = {
  name: 'households',
  sdl,
  resolvers: {
    Query: {
      selfReportPlace: (_root: unknown, { code }: { code: string }) =>
        code === '500235216' ? { code, names: ['云阳县', '普安乡'], villages: VILLAGES } : null,
      selfReportStatus: (_root: unknown, { receiptNumber }: { receiptNumber: string }) =>
        receiptNumber === 'ABCD-EFGH'
          ? { __typename: 'SelfReportStatus', progress: 'BEING_VERIFIED', receivedOn: '2025-12-05' }
          : { __typename: 'NotFound', message: '没有这个回执号，请核对。' },
    },
    Mutation: { submitSelfReport: (_root: unknown, { input }: { input: Sent }) => submitted(input) },
  },
};
