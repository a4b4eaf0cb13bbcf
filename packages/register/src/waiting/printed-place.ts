import { type LedgerDefinition, layoutOf, text } from '@dixian/ledger';

const PLACES = ['township', 'village'] as const;

/**
 * The ledger with the columns of township and village that its layout prints: where a row waits, somebody of its name is
 * looked for there.
 */
export function withPlace<Values>(definition: LedgerDefinition<Values>): LedgerDefinition<Values> {
  if (!definition.hasLayout) return definition;
  const layout = layoutOf(definition.id);
  const printed = PLACES.flatMap((field) => {
    const [first, ...others] = layout.columns.get(field)?.headings ?? [];
    return first === undefined || field in definition.columns
      ? []
      : [
          [
            field,
            text()
              .optional()
              .under(first, ...others),
          ] as const,
        ];
  });
  return { ...definition, columns: { ...definition.columns, ...Object.fromEntries(printed) } };
}

/** Township and village as a row prints them. */
export function printedPlace(values: object): Record<(typeof PLACES)[number], string | null> {
  const printed = (field: string) => {
    const value: unknown = Reflect.get(values, field);
    return typeof value === 'string' ? value : null;
  };
  return { township: printed('township'), village: printed('village') };
}
