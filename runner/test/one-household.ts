/** A household that every department knows. */
export const CODE = '410526102730066';

/** What all departments tell of it. */
export const HOUSEHOLD = `query ($code: String!) { householdByCode(code: $code) {
  id code division { name }
  members { relation isHead person { id name certificateNumber phone } }
  incomes { year net perHead arithmetic }
  loans { edges { node { contractNumber principal dueOn } } }
  publicWelfarePosts { edges { node { post endsOn } } }
  renovations { edges { node { grade grant paid state } } }
  settlements { edges { node { settledOn selfPaid } } }
  subsistenceAllowance { tier month }
  leads { edges { node { id foundOn } } }
  obligations { edges { status node { kind dueOn } } } } }`;

export interface OneHousehold {
  householdByCode: Record<string, unknown> & { id: string; members: { person: Record<string, string> }[] };
}
