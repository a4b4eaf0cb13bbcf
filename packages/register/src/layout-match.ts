import { layoutOf } from '@dixian/ledger';

/** What a ledger says of its households and persons where its layout does not say it. */
interface MatchingLedger<Values> {
  definition: { id: string; columns: object };
  householdCode?(values: Values): string | undefined;
  certificate?(values: Values): string | undefined;
  headCertificate?(values: Values): string | undefined;
}

/** Where a row prints what its household and its person are found by. */
export interface RowMatch<Values> {
  householdCode(values: Values): string | undefined;
  /** The number of the person whose row it is; absent where the ledger names no person. */
  certificate?(values: Values): string | undefined;
  /** The number of the head, in rows of others. */
  headCertificate?(values: Values): string | undefined;
}

const CODE = 'householdCode';
const HEAD = 'headCertificateNumber';

/**
 * By what a ledger's rows are matched: the fields that its layout names, unless the ledger says itself. Of several numbers
 * of one person the first that a row has counts; the head's is the row's own where it names nobody else.
 */
export function matchOf<Values extends object>(ledger: MatchingLedger<Values>): RowMatch<Values> {
  const { definition, householdCode, certificate, headCertificate } = ledger;
  if (householdCode) {
    return {
      householdCode,
      ...(certificate && { certificate }),
      ...(headCertificate && { headCertificate }),
    };
  }
  const fields = new Set(layoutOf(definition.id).match.flat());
  const own = [...fields].filter((field) => field !== CODE && field !== HEAD);
  const hasHead = fields.has(HEAD);
  const numbers = own.length === 0 && hasHead ? [HEAD] : own;
  return {
    householdCode: firstOf(fields.has(CODE) ? [CODE] : []),
    ...(numbers.length > 0 && { certificate: firstOf(numbers) }),
    ...(hasHead && own.length > 0 && { headCertificate: firstOf([HEAD]) }),
  };
}

function firstOf<Values extends object>(fields: readonly string[]): (values: Values) => string | undefined {
  return (values) => {
    for (const field of fields) {
      const value: unknown = Reflect.get(values, field);
      if (typeof value === 'string') return value;
    }
    return undefined;
  };
}
