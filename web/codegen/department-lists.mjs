import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql';

// Whose lists are drawn; what is no list of records is left out.
const SERVICES = ['finance', 'employment', 'health', 'housing-water', 'social-assistance', 'education'];
const NO_RECORDS = /(Imports|Items)$/;
// Acts that do not give the record back: by list, what they call its id.
const MORE_ACTS = {
  publicWelfarePosts: ['postId', 'extendPost declineExtension endPost recordAttendance recordPostPayment'],
  fundProjects: [
    'projectId',
    'recordAppraisal admitProject publishProjectNotice recordPerformance acceptProject',
  ],
  medicalReliefCases: ['caseId', 'decideMedicalReliefCase'],
  medicalAidClaims: ['claimId', 'decideMedicalAid'],
  chronicContracts: ['contractId', 'recordChronicVisit'],
  insuranceContracts: ['contractId', 'recordInsuranceClaim'],
  loans: ['loanId', 'recordLoanEvent'],
  allowances: ['grantId', 'endAllowance startGradualExit'],
};
const TAKEN = ['filter', 'orderBy', 'first', 'after', 'asOf', 'year'];
const LONGEST = 200;
// How a field of a filter is asked for; an id is nothing that somebody types.
const FILTERS = { Boolean: 'yesNo', Date: 'day', Int: 'number', Money: 'amount', String: 'text' };
// What people narrow by first: their place, then what can be chosen, then what is typed.
const ASKED = ['place', 'enum', 'yesNo', 'day', 'number', 'amount', 'text'];
const KINDS = { Date: 'day', Money: 'amount', Int: 'number', Float: 'number', Boolean: 'yesNo' };
const DECISION = `{ __typename outcome reasons { __typename code holds text fact value clause { __typename id section quote } }
  toChange { __typename code text on } }`;

const hasNoRequired = ({ args }) =>
  !args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
const inBoth = (labels, section, type, field) => {
  const zh = labels.zh[section][type]?.[field];
  return zh && [zh, labels.en[section][type]?.[field] ?? zh];
};
const screaming = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * Every list of a department, drawn from the graph: its operation, columns with their official words, how it can be ordered and
 * narrowed. A list that a department adds is on the screen without a line here.
 */
export function departmentLists(schema, subgraphs, { labels, forms }) {
  const roots = Object.values(schema.getQueryType().getFields());
  const enumsUsed = new Set();
  const lists = roots.flatMap((root) => {
    const service = SERVICES.find((name) => subgraphs[name].has(root.name));
    const connection = getNamedType(root.type);
    if (!service || NO_RECORDS.test(root.name) || !/Connection$/.test(connection.name)) return [];
    const edge = getNamedType(connection.getFields().edges.type);
    const node = getNamedType(edge.getFields().node.type);
    const title = inBoth(labels, 'fields', 'Query', root.name);
    if (!isObjectType(node) || !title) return [];
    const acts = [
      ...actsOn(schema, { list: root.name, node, forms }),
      ...filingOf(schema, { service, node, forms }),
    ];
    return [
      {
        list: root.name,
        service,
        title,
        acts,
        ...drawn({ root, connection, node, labels, enumsUsed }),
      },
    ];
  });
  return { lists, enumsUsed };
}

function drawn({ root, connection, node, labels, enumsUsed }) {
  const orders = orderFields(root);
  const selections = [];
  const columns = [];
  for (const field of Object.values(node.getFields())) {
    const words = inBoth(labels, 'fields', node.name, field.name);
    const found = hasNoRequired(field) && columnOf(field, words);
    if (!found) continue;
    selections.push(found.selection);
    if (!found.column) continue;
    const sort =
      orders.get(screaming(field.name)) ??
      (field.name === 'household' ? (orders.get('HOUSEHOLD_CODE') ?? orders.get('DIVISION')) : undefined);
    if (found.column.enum) enumsUsed.add(found.column.enum);
    columns.push({ key: field.name, ...found.column, ...(sort && { sort }) });
  }
  const filters = filtersOf(root, labels).sort((a, b) => ASKED.indexOf(a.kind) - ASKED.indexOf(b.kind));
  for (const filter of filters) if (filter.enum) enumsUsed.add(filter.enum);
  const taken = root.args.filter(
    ({ name, type }) => TAKEN.includes(name) || (name === 'division' && isNonNullType(type)),
  );
  const hasDecision = columns.some(({ kind }) => kind === 'decision');
  const variables = taken.map(({ name, type }) => `$${name}: ${type}`);
  if (hasDecision) variables.push('$explained: Boolean!');
  const name = root.name[0].toUpperCase() + root.name.slice(1);
  const total = connection.getFields().totalCount ? 'totalCount' : '';
  const text = `query ${name}OfDepartment(${variables.join(', ')}) { list: ${root.name}(${taken
    .map(({ name: argument }) => `${argument}: $${argument}`)
    .join(', ')}) { __typename ${total} pageInfo { __typename hasNextPage endCursor }
    edges { __typename node { __typename ${selections.join(' ')} } } } }`;
  const takes = taken.map(({ name: argument }) => argument);
  // The day of a list is that of the page, wherever the graph takes it.
  if (filterFields(root).some(({ name: field }) => field === 'asOf')) takes.push('filter.asOf');
  return { text: print(parse(text)), columns, filters, takes };
}

function columnOf(field, words) {
  const type = getNamedType(field.type);
  const isMany = isManyOf(field.type);
  if (field.name === 'id') return { selection: 'id' };
  if (field.name === 'version' || field.name === 'householdCode') return { selection: field.name };
  if (field.name === 'household' && type.name === 'Household' && !isMany) {
    return {
      selection: 'household { __typename id code head { __typename id name } }',
      column: { kind: 'household', words: ['农户', 'Household'] },
    };
  }
  if (type.name === 'Person' && !isMany) {
    return {
      selection: `${field.name} { __typename id name }`,
      column: { kind: 'person', words: words ?? ['姓名', 'Name'] },
    };
  }
  if (type.name === 'Division' && !isMany) {
    return {
      selection: `${field.name} { __typename id name }`,
      column: { kind: 'person', words: words ?? ['地区', 'Place'] },
    };
  }
  if (type.name === 'Attachment' && isMany) {
    return {
      selection: `${field.name} { __typename id fileName mediaType address }`,
      column: { kind: 'files', words: ['附件', 'Attachments'] },
    };
  }
  if (type.name === 'ClauseRef' && isMany) {
    return {
      selection: `${field.name} { __typename id section quote }`,
      column: { kind: 'clauses', words: ['依据', 'Clauses'] },
    };
  }
  if (type.name === 'PolicyDecision' && !isMany) {
    return {
      selection: `${field.name} @include(if: $explained) ${DECISION}`,
      column: { kind: 'decision', words: words ?? ['判断', 'Decision'] },
    };
  }
  const nested = isObjectType(type) && !isMany && type.getFields().decision;
  if (nested && getNamedType(nested.type).name === 'PolicyDecision' && hasNoRequired(nested)) {
    return {
      selection: `${field.name} @include(if: $explained) { __typename decision ${DECISION} }`,
      column: { kind: 'decision', within: 'decision', words: words ?? ['判断', 'Decision'] },
    };
  }
  if (!isLeafType(type) || type.name === 'ID' || !words) return undefined;
  const kind = isEnumType(type) ? 'enum' : (KINDS[type.name] ?? 'text');
  return {
    selection: field.name,
    column: { kind, words, ...(isEnumType(type) && { enum: type.name }), ...(isMany && { many: true }) },
  };
}

function orderFields(root) {
  const given = root.args.find(({ name }) => name === 'orderBy');
  const input = given && getNamedType(given.type);
  const field = input && isInputObjectType(input) ? getNamedType(input.getFields().field.type) : undefined;
  return new Map((field?.getValues() ?? []).map(({ name }) => [name, name]));
}

function filterFields(root) {
  const given = root.args.find(({ name }) => name === 'filter');
  const input = given && getNamedType(given.type);
  return input && isInputObjectType(input) ? Object.values(input.getFields()) : [];
}

function filtersOf(root, labels) {
  const given = root.args.find(({ name }) => name === 'filter');
  return filterFields(root).flatMap((field) => {
    const { name } = field;
    const type = getNamedType(field.type);
    const words = inBoth(labels, 'inputs', getNamedType(given.type).name, name);
    if (!words || name === 'asOf') return [];
    if (isEnumType(type)) {
      if (type.getValues().length >= LONGEST) return [];
      return [{ name, words, kind: 'enum', enum: type.name, ...(isManyOf(field.type) && { many: true }) }];
    }
    const kind = name === 'division' ? 'place' : FILTERS[type.name];
    return kind && !isManyOf(field.type) ? [{ name, words, kind }] : [];
  });
}

// What can be done with a record: mutations that take its id and give it back.
function actsOn(schema, { list, node, forms }) {
  const [moreId, more = ''] = MORE_ACTS[list] ?? [];
  return Object.values(schema.getMutationType().getFields()).flatMap((field) => {
    const input = field.args.find(({ name }) => name === 'input');
    const form = forms.mutations[field.name];
    const result = getNamedType(field.type);
    if (!input || !form || !isUnionType(result)) return [];
    const given = getNamedType(input.type).getFields();
    const told = result.getTypes().flatMap((type) => Object.values(type.getFields()));
    const subject = told.find(({ type }) => getNamedType(type) === node && !isManyOf(type));
    const id = more.split(' ').includes(field.name) ? given[moreId] : given[`${subject?.name}Id`];
    if (!id || !isNonNullType(id.type)) return [];
    const version = given.version && node.getFields().version ? { version: true } : {};
    return [{ mutation: field.name, id: id.name, words: [form.label.zh, form.label.en], ...version }];
  });
}

// Records that show files take further ones by the mutation of their department.
function filingOf(schema, { service, node, forms }) {
  const name = service.replaceAll(/(^|-)([a-z])/g, (_part, _dash, letter) => letter.toUpperCase());
  const mutation = `attach${name}Files`;
  const form = forms.mutations[mutation];
  const shown = node.getFields().attachments;
  if (!form || !shown || !schema.getMutationType().getFields()[mutation]) return [];
  return [{ mutation, id: 'recordId', words: ['补充附件', 'Attach files'] }];
}

function isManyOf(type) {
  return isListType(getNullableType(type));
}
