import { CALLER_HEADER, parseAccount, signCaller } from '@dixian/access';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { subgraphSchema } from '@dixian/service';
import {
  type Citation,
  citationsIn,
  clauseCalls,
  clauseCallsOfThings,
  type HostileCall,
} from '@dixian/testkit';
import { type GraphQLSchema, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { SECRET, type WholeGraph } from './whole-graph';

/** The account that each department is asked as: the office that acts there. */
const OFFICES: Readonly<Record<string, string>> = {
  education: 'education',
  employment: 'employment',
  exports: 'county',
  finance: 'finance',
  health: 'health',
  households: 'county',
  'housing-water': 'housing',
  'social-assistance': 'civil-affairs',
  supervision: 'county',
};
// Its root fields have a walk of their own, over cases of places of other documents.
const REGISTER = 'households';

/** A day on which most documents are in force, and one after the last of most of them; acts are tried before all, too. */
const DAYS = ['2025-06-16', '2026-01-12'] as const;
const BEFORE_ALL = '2019-06-03';
const LATEST = DAYS[1];
const PAGE = { orderBy: null, after: null, last: null, before: null, first: 5 };
// By these is told, of a later day, which clause ended and with which day; in force it is not cited.
const ENDED = ['NO_POLICY_IN_FORCE', 'INTEREST_AFTER_CUTOFF'];

/** Asks every root field, and every field of households, persons and whatever departments list, for the clauses it cites. */
export class CitationWalk {
  readonly reached = new Set<string>();
  readonly wrong = new Set<string>();
  private keys = 0;

  private constructor(
    private readonly graph: WholeGraph,
    private readonly policies: PolicySet,
  ) {}

  static async of(graph: WholeGraph, further: string): Promise<CitationWalk> {
    return new CitationWalk(graph, await loadPolicies([policiesDirectory, further]));
  }

  async walk(county: string): Promise<void> {
    const register = await this.thingsOf(REGISTER, county);
    const services = Object.keys(OFFICES).map(async (service) => {
      const things = [...(await this.thingsOf(service, county)), ...register];
      const place = { service, county, things };
      const schema = subgraphSchema(service, {});
      if (service !== REGISTER) await this.rootsOf(place, schema);
      for (const call of clauseCallsOfThings(schema, idsByType(things), ofDay(LATEST)))
        await this.ask(place, LATEST, call);
    });
    await Promise.all(services);
  }

  private async rootsOf(place: Place, schema: GraphQLSchema): Promise<void> {
    const known = (day: string) => ({ ...namesOf(place.things), ...ofDay(day), division: place.county });
    for (const day of [BEFORE_ALL, ...DAYS]) {
      for (const call of clauseCalls(schema, 'mutation', { ...known(day), Date: day }))
        await this.ask(place, day, call);
    }
    for (const day of DAYS) {
      for (const call of clauseCalls(schema, 'query', { ...PAGE, ...known(day) }).map(onlyOf(day)))
        await this.ask(place, day, call);
    }
  }

  private async ask(place: Place, day: string, { name, query, variables }: HostileCall): Promise<void> {
    const { service, county, things } = place;
    this.keys += 1;
    const input = variables.input as object | undefined;
    const given = input && { input: { ...input, idempotencyKey: `cited-${this.keys}` } };
    const asked = { ...variables, ...given };
    const { data } = await this.answer(service, `${OFFICES[service]}@${county}`, query, asked);
    // What is done to a thing is judged by its days as well.
    const named = things.filter(({ id }) => JSON.stringify(asked).includes(id)).flatMap(({ days }) => days);
    const judged = citationsIn(data).map((citation) => {
      const days = [day, ...named, ...citation.days];
      return { ...citation, why: this.wrongly(citation, county, days) };
    });
    for (const { id, at, code, why } of judged) {
      this.reached.add(service);
      // A decision lists the clauses of its reasons once more; a reason tells the day.
      const decision = at.split('/').slice(0, -2).join('/');
      const isSaid = judged.some((other) => other.id === id && !other.why && other.at.startsWith(decision));
      if (why && !isSaid)
        this.wrong.add(`${service} ${name} in ${county} on ${day}: ${why} at ${at} (${code})`);
    }
  }

  /** What is wrong with citing a clause in a county for facts of some days. */
  private wrongly({ id, code }: Citation, county: string, days: readonly string[]): string | undefined {
    const clause = this.policies.clauses.get(id);
    const place = clause && this.policies.documents.get(clause.document)?.place.code;
    if (!clause || place === undefined) return `${id} is in no document`;
    if (!place.startsWith(county) && !county.startsWith(place)) return `${id} is of ${place}`;
    const { from, to } = clause.effective;
    const isToldEnded = code !== null && ENDED.includes(code);
    if (isToldEnded && to !== null && days.some((day) => to < day)) return undefined;
    const holds = days.some((day) => (from === null || from <= day) && (to === null || day <= to));
    return holds ? undefined : `${id}, from ${from} to ${to}, is cited for ${[...new Set(days)].join(', ')}`;
  }

  /** What the lists of a service show in a county. */
  private async thingsOf(service: string, county: string): Promise<Thing[]> {
    const asking = listCalls(subgraphSchema(service, {}), county).map((query) =>
      this.answer(service, `${OFFICES[service]}@${county}`, query, {}),
    );
    return (await Promise.all(asking)).flatMap(({ data }) => nodesOf(data));
  }

  private async answer(service: string, account: string, query: string, variables: object): Promise<Answer> {
    const caller = signCaller(parseAccount(account), { secret: SECRET, now: new Date(), language: 'zh' });
    const response = await fetch(`${this.graph.services.get(service)?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CALLER_HEADER]: caller },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }
}

interface Place {
  readonly service: string;
  readonly county: string;
  readonly things: readonly Thing[];
}
interface Thing {
  readonly type: string;
  readonly id: string;
  readonly days: readonly string[];
}
interface Answer {
  readonly data?: unknown;
}

const ofDay = (day: string) => ({ asOf: day, on: day, occurredOn: day, year: Number(day.slice(0, 4)) });

function idsByType(things: readonly Thing[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { type, id } of things) ids[type] = [...(ids[type] ?? []), id];
  return ids;
}

/** One thing of each type, by the names that arguments and inputs have for its id: a SubsidyList as subsidyListId and listId. */
function namesOf(things: readonly Thing[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { type, id } of things) {
    const words = type.split(/(?=[A-Z])/);
    for (const from of words.keys()) names[idNameOf(words.slice(from))] ??= id;
  }
  return names;
}

const idNameOf = ([head = '', ...rest]: readonly string[]) => `${head.toLowerCase()}${rest.join('')}Id`;

// A list is narrowed by its day and by nothing else.
const onlyOf = (day: string) => (call: HostileCall) => {
  const { filter } = call.variables;
  if (typeof filter !== 'object' || filter === null) return call;
  return { ...call, variables: { ...call.variables, filter: 'asOf' in filter ? { asOf: day } : null } };
};

function listCalls(schema: GraphQLSchema, county: string): string[] {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {});
  return lists.flatMap(({ name, args, type }) => {
    const node = nodeType(schema, getNamedType(type).name);
    if (!node || args.some((argument) => isRequiredArgument(argument) && argument.name !== 'division'))
      return [];
    const place = args.some((argument) => argument.name === 'division') ? `, division: "${county}"` : '';
    const days = Object.values(node.getFields()).filter(
      ({ type: of, args: given }) => getNamedType(of).name === 'Date' && given.length === 0,
    );
    const shown = ['__typename', 'id', ...days.map(({ name: day }) => day)].join(' ');
    return `{ ${name}(first: 5${place}) { edges { node { ${shown} } } } }`;
  });
}

function nodeType(schema: GraphQLSchema, connection: string) {
  const edge = schema.getType(connection.replace(/Connection$/, 'Edge'));
  if (!connection.endsWith('Connection') || !isObjectType(edge)) return undefined;
  const node = edge.getFields().node;
  const type = node && getNamedType(node.type);
  return isObjectType(type) && type.getFields().id ? type : undefined;
}

function nodesOf(answer: unknown): Thing[] {
  if (Array.isArray(answer)) return answer.flatMap(nodesOf);
  if (typeof answer !== 'object' || answer === null) return [];
  if (!('id' in answer)) return Object.values(answer).flatMap(nodesOf);
  const { __typename: type, id, ...days } = answer as Record<string, string | null>;
  return [{ type: `${type}`, id: `${id}`, days: Object.values(days).filter((day) => day !== null) }];
}
