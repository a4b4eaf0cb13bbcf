import { certificate } from './columns/certificate';
import { code } from './columns/code';
import type { Column } from './columns/column';
import { date } from './columns/date';
import { dayOrMonth } from './columns/day-or-month';
import { householdCode } from './columns/household-code';
import { integer } from './columns/integer';
import { listed, severalListed } from './columns/listed';
import { month } from './columns/month';
import { name } from './columns/name';
import { percent } from './columns/percent';
import { phone } from './columns/phone';
import { quantity } from './columns/quantity';
import { range } from './columns/range';
import { text } from './columns/text';
import { yesNo } from './columns/yes-no';
import { yuan } from './columns/yuan';
import type { LedgerDefinition } from './definition';
import type { Layout, LayoutColumn } from './layouts/layout';

/** A ledger with all columns of its layout, each read as what the layout says it is. */
export function layoutDefinition(layout: Layout): LedgerDefinition<Record<string, unknown>> {
  const columns = [...layout.columns.values()].map((stated): [string, Column<unknown>] => {
    const column = columnFor(stated);
    const stays = stated.required || stated.blankIsZero;
    return [stated.field, stays ? column : column.optional()];
  });
  return { id: layout.id, title: layout.title, hasLayout: true, columns: Object.fromEntries(columns) };
}

function columnFor({ type, precision, values = [], max, pattern }: LayoutColumn): Column<unknown> {
  switch (type) {
    case 'name':
      return name();
    case 'code':
      return code();
    case 'certificate':
    case 'disability-card':
      return certificate();
    case 'household-code':
      return householdCode();
    case 'phone':
      return phone();
    case 'money':
      return yuan();
    case 'percent':
      return percent();
    case 'date':
      return precision === 'day' ? date() : dayOrMonth();
    case 'month':
      return month();
    case 'range':
      return range();
    case 'integer':
      return integer();
    case 'decimal':
      return quantity();
    case 'yes-no':
      return yesNo();
    case 'list':
      return listed(values);
    case 'several':
      return severalListed(values);
    default:
      return pattern === undefined ? text({ maxLength: max ?? 200 }) : code({ pattern: new RegExp(pattern) });
  }
}
