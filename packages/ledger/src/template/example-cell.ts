import type { LayoutColumn } from '../layouts/layout';

// Of nobody: 99 is no division, and 199 0000 is handed out to no one here.
const CERTIFICATE = '990000198001010012';
const PHONE = '19900000001';

/** The first cell of the example row: rows that begin so are no records. */
export const EXAMPLE = '示例';

/** What stands in the example row of a template. */
export function exampleCell({ type, example, values, plausible, precision }: LayoutColumn): string {
  if (example !== undefined) return example;
  switch (type) {
    case 'certificate':
      return CERTIFICATE;
    case 'disability-card':
      return `${CERTIFICATE}41`;
    case 'household-code':
      return '990000001770001';
    case 'code':
      return 'SL-0001';
    case 'name':
      return '张三';
    case 'place':
      return '示例村';
    case 'phone':
      return PHONE;
    case 'account':
      return '6200000000000000001';
    case 'money':
      return String(plausible?.[0] ?? 100);
    case 'percent':
    case 'decimal':
    case 'integer':
      return String(plausible?.[0] ?? 1);
    case 'date':
      return precision === 'month' ? '2025-01' : '2025-01-15';
    case 'month':
      return '2025-01';
    case 'range':
      return '2025年1月1日至2025年3月31日';
    case 'yes-no':
      return '是';
    case 'list':
    case 'several':
      return values?.[0] ?? EXAMPLE;
    default:
      return EXAMPLE;
  }
}
