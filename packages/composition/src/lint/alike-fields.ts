import type { Finding } from '../finding';
import type { Subgraph } from '../subgraphs';
import { carries, fieldsOf } from './marked-fields';

/** `@alike` stands on root fields of queries only: elsewhere nobody reads it, and an act is answered to who did it. */
export function alikeFields(subgraphs: readonly Subgraph[]): Finding[] {
  return subgraphs
    .flatMap(fieldsOf)
    .filter(({ parent, field }) => carries(field.directives, 'alike') && parent !== 'Query')
    .map(({ parent, field }) => ({
      rule: 'alike-fields',
      at: `${parent}.${field.name.value}`,
      message: 'is no root field of a query; `@alike` says nothing there',
    }));
}
