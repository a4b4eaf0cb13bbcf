/** What the page asks the graph; registered with the gateway itself, so that it works where nothing else may be asked. */
export const operations = {
  place: `query SelfReportPlace($code: String!) {
  selfReportPlace(code: $code) { code names villages { code name } }
}`,
  submit: `mutation SubmitSelfReport($input: SubmitSelfReportInput!) {
  submitSelfReport(input: $input) {
    __typename
    ... on SelfReportReceipt { receiptNumber receivedOn whatHappensNext }
    ... on UserError { message }
    ... on InvalidInput { field }
  }
}`,
  status: `query SelfReportStatus($receiptNumber: String!) {
  selfReportStatus(receiptNumber: $receiptNumber) {
    __typename
    ... on SelfReportStatus { progress receivedOn }
    ... on UserError { message }
  }
}`,
} as const;

export interface Place {
  readonly code: string;
  readonly names: readonly string[];
  readonly villages: readonly { readonly code: string; readonly name: string }[];
}

export interface Refused {
  readonly __typename: string;
  readonly message: string;
  readonly field?: string;
}

export interface Receipt {
  readonly __typename: 'SelfReportReceipt';
  readonly receiptNumber: string;
  readonly receivedOn: string;
  readonly whatHappensNext: string;
}

export interface Status {
  readonly __typename: 'SelfReportStatus';
  readonly progress: string;
  readonly receivedOn: string;
}

export function isReceipt(answer: Receipt | Refused): answer is Receipt {
  return answer.__typename === 'SelfReportReceipt';
}

export function isStatus(answer: Status | Refused): answer is Status {
  return answer.__typename === 'SelfReportStatus';
}
