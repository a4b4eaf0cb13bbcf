import type { Order } from './column';

/** An order as it stands in the address: `DUE_ON` upwards, `-DUE_ON` downwards. */
export function readOrder(text: unknown): Order | undefined {
  const [, minus, field] = typeof text === 'string' ? (/^(-?)([A-Z][A-Z0-9_]*)$/.exec(text) ?? []) : [];
  return field ? { field, direction: minus ? 'DESC' : 'ASC' } : undefined;
}

export function writeOrder(order: Order | undefined): string | undefined {
  return order && `${order.direction === 'DESC' ? '-' : ''}${order.field}`;
}

/** The order after a click on a heading: upwards, then downwards, then the list's own. */
export function nextOrder(order: Order | undefined, field: string): Order | undefined {
  if (order?.field !== field) return { field, direction: 'ASC' };
  return order.direction === 'ASC' ? { field, direction: 'DESC' } : undefined;
}
