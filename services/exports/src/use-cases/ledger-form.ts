import { type Layout, type LayoutColumn, layoutsIn } from '@dixian/ledger';
import type { ExportColumn, ExportList } from '../domain/export-list';
import type { ListArguments } from '../domain/list-arguments';

/** How a list is written: as it is shown, as the ledger that it came from, as that ledger for posting (公示), or for the national system. */
export type ExportForm = 'LIST' | 'LEDGER' | 'PUBLIC' | 'NATIONAL';

/** Whether it is the form of a ledger, to be loaded again or posted. */
export function isLedger(form: ExportForm): boolean {
  return form === 'LEDGER' || form === 'PUBLIC';
}

/** Which ledger a list goes back into: of each field of its layout, where the value stands in the list. */
const LEDGERS: Readonly<Record<string, { ledger: string; fields: Readonly<Record<string, string>> }>> = {
  loans: {
    ledger: 'microcredit',
    fields: {
      householdCode: 'node.householdCode',
      borrower: 'node.borrower.name',
      certificateNumber: 'node.borrower.certificateNumber',
      contractNumber: 'node.contractNumber',
      bank: 'node.bank',
      principal: 'node.principal',
      annualRatePercent: 'node.annualRatePercent',
      lprTerm: 'node.lprTerm',
      drawnOn: 'node.drawnOn',
      dueOn: 'node.dueOn',
      purpose: 'node.purpose',
      mortgage: 'node.mortgaged',
      guarantee: 'node.guaranteed',
      daysAYear: 'node.daysAYear',
    },
  },
  publicWelfarePosts: {
    ledger: 'public-welfare-posts',
    fields: {
      householdCode: 'node.householdCode',
      personName: 'node.person.name',
      certificateNumber: 'node.person.certificateNumber',
      form: 'node.form',
      post: 'node.post',
      startsOn: 'node.startsOn',
      endsOn: 'node.endsOn',
      monthlyPay: 'node.monthlyPay',
      fundSource: 'node.fundSource',
      fundLevel: 'node.fundLevel',
    },
  },
  postMonths: {
    ledger: 'post-payments',
    fields: {
      householdCode: 'node.householdCode',
      personName: 'node.person.name',
      certificateNumber: 'node.person.certificateNumber',
      post: 'node.post',
      month: 'node.month',
      daysAttended: 'node.daysAttended',
      due: 'node.due',
      paidAmount: 'node.paidAmount',
      paidOn: 'node.paidOn',
      fundSource: 'node.fundSource',
      fundLevel: 'node.fundLevel',
    },
  },
  transportClaims: {
    ledger: 'travel-subsidy',
    fields: {
      personName: 'node.person.name',
      certificateNumber: 'node.person.certificateNumber',
      year: 'node.year',
      startedOn: 'node.startedOn',
      place: 'node.place',
      placeCode: 'node.placeCode',
      amount: 'node.amount',
      paidOn: 'node.paidOn',
      fundSource: 'node.fundSource',
      fundLevel: 'node.fundLevel',
    },
  },
  trainings: {
    ledger: 'skills-training',
    fields: {
      personName: 'node.person.name',
      certificateNumber: 'node.person.certificateNumber',
      kind: 'node.kind',
      school: 'node.school',
      trade: 'node.trade',
      startsOn: 'node.startsOn',
      endsOn: 'node.endsOn',
      certificate: 'node.certificate',
      amount: 'node.amount',
      paidOn: 'node.paidOn',
      fundSource: 'node.fundSource',
      fundLevel: 'node.fundLevel',
    },
  },
  settlements: {
    ledger: 'settlements',
    fields: {
      personName: 'node.person.name',
      certificateNumber: 'node.person.certificateNumber',
      householdCode: 'node.householdCode',
      settledOn: 'node.settledOn',
      kind: 'node.kind',
      totalCost: 'node.totalCost',
      basicInsurance: 'node.basicInsurance',
      seriousIllnessInsurance: 'node.seriousIllnessInsurance',
      medicalAid: 'node.medicalAid',
      selfPaid: 'node.selfPaid',
    },
  },
  renovations: {
    ledger: 'renovations',
    fields: {
      householdCode: 'node.householdCode',
      headName: 'node.household.members[isHead].person.name',
      grade: 'node.grade',
      startedOn: 'node.startedOn',
      plannedCompletionOn: 'node.plannedCompletionOn',
      completedOn: 'node.completedOn',
      grant: 'node.grant',
      paid: 'node.paid',
    },
  },
  fundProjects: {
    ledger: 'fund-projects',
    fields: {
      year: 'node.year',
      number: 'node.number',
      projectName: 'node.name',
      category: 'node.category',
      investment: 'node.investment',
      fundLevel: 'node.fundLevel',
      spentPercent: 'node.spentPercent',
      renewal: 'node.renewal',
      appraisal: 'node.appraisal',
      noticedOn: 'node.noticedOn',
      villageCode: 'node.villageCode',
      linkage: 'node.linkage',
    },
  },
  subsidyLines: {
    ledger: 'interest-subsidy',
    fields: {
      headName: 'node.household.members[isHead].person.name',
      contractNumber: 'node.contractNumber',
      from: 'node.from',
      to: 'node.to',
      days: 'node.days',
      annualRatePercent: 'node.annualRatePercent',
      interestPaid: 'node.interest',
      subsidy: 'node.subsidy',
    },
  },
  assets: {
    ledger: 'project-assets',
    fields: {
      number: 'node.number',
      asset: 'node.name',
      class: 'node.class',
      stage: 'node.stage',
      value: 'node.originalValue',
      year: 'node.formedIn',
      funds: 'node.fundSource',
      projectNumber: 'node.projectNumber',
      village: 'node.village',
      owner: 'node.owner',
      operator: 'node.operator',
      keeper: 'node.keeper',
      idle: 'node.idle',
    },
  },
  allowancePayments: {
    ledger: 'allowance-payments',
    fields: {
      householdCode: 'node.householdCode',
      headName: 'node.household.members[isHead].person.name',
      tier: 'node.tier',
      coveredPersons: 'node.coveredPersons',
      approved: 'node.approved',
      month: 'node.month',
      paid: 'node.paid',
    },
  },
  households: {
    ledger: 'rural-households',
    fields: {
      householdCode: 'node.code',
      villageCode: 'node.division.code',
      village: 'node.division.name',
      name: 'node.members.person.name',
      sex: 'node.members.person.sex',
      certificateNumber: 'node.members.person.certificateNumber',
      relation: 'node.members.relation',
      insured: 'node.members.person.insurance.insured',
      wages: 'node.incomes[0].wages',
      business: 'node.incomes[0].business',
      property: 'node.incomes[0].property',
      transfer: 'node.incomes[0].transfer',
      businessCost: 'node.incomes[0].businessCost',
    },
  },
  leads: {
    ledger: 'risk-leads',
    fields: {
      householdCode: 'node.household.code',
      certificateNumber: 'node.person.certificateNumber',
      channel: 'node.channel',
      leadType: 'node.leadType',
      pushedBy: 'node.pushedBy',
      foundOn: 'node.foundOn',
    },
  },
};

// Lists that need no order for it: by code as they are, or of ledgers that print nothing twice.
const BY_CODE: ReadonlySet<string> = new Set(['leads', 'households']);

/** The ledger that a list goes back into; undefined for lists that come from no ledger. */
export function ledgerOfList(list: string): string | undefined {
  return LEDGERS[list]?.ledger;
}

/**
 * The arguments of a list that is written as its ledger: household by household, and rows that a ledger prints twice in
 * the order in which it printed them, which is how they are told apart when they are loaded again.
 */
export function inLedgerOrder(list: ExportList, given: ListArguments): ListArguments {
  const isOrdered = list.arguments.includes('orderBy') && ledgerFields(list.list).includes('householdCode');
  if (!isOrdered || BY_CODE.has(list.list) || given.orderBy != null) return given;
  return { ...given, orderBy: { field: 'HOUSEHOLD_CODE', direction: 'ASC' } };
}

function ledgerFields(list: string): string[] {
  return Object.keys(LEDGERS[list]?.fields ?? {});
}

/** The list with the columns of its ledger, under the ledger's own headings; undefined where it goes into none. */
export function asLedger(list: ExportList, division: string, isPublic: boolean): ExportList | undefined {
  const form = LEDGERS[list.list];
  const layout = form && layoutsIn(division).get(form.ledger);
  if (!form || !layout) return undefined;
  const columns = Object.entries(form.fields).map(([field, path]) => {
    const found = list.columns.find((column) => column.path.join('.') === path);
    const printed = layout.columns.get(field);
    if (!found || !printed) throw new Error(`${list.list} has no ${path}, or ${layout.id} no ${field}`);
    return ledgerColumn(found, printed, isPublic);
  });
  return { ...list, title: titleOf(layout, isPublic), columns };
}

function titleOf({ title }: Layout, isPublic: boolean): string {
  return isPublic ? `${title.zh}（公示）` : title.zh;
}

// Listed values are written as the ledger lists them: A, where the graph says A级.
function ledgerColumn(column: ExportColumn, printed: LayoutColumn, isPublic: boolean): ExportColumn {
  const values = printed.values ?? [];
  const labels = Object.entries(column.labels ?? {}).map(
    ([value, label]) => [value, values.includes(label) || !values.includes(value) ? label : value] as const,
  );
  return {
    ...column,
    heading: printed.headings[0] ?? printed.field,
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
    // Whether there is security stands in words.
    ...(column.kind === 'flag' && printed.type === 'text' && { words: ['有', '无'] as const }),
    ...(isPublic && printed.type === 'name' && { hidesName: true }),
  };
}
