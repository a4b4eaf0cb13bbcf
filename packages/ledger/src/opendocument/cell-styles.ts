import type { NumberKind } from '../number-format';
import type { Attributes } from '../xlsx/xml';

/**
 * What numbers mean under the styles of cells. LibreOffice and WPS write a day as a day; other programs write its number
 * under a style that shows a day.
 */
export class CellStyles {
  private readonly data = new Map<string, NumberKind>();
  private readonly cells = new Map<string, NumberKind>();

  /** Takes in the elements that define styles, which stand before the cells. */
  open(name: string, attributes: Attributes): void {
    const style = attributes['style:name'] ?? '';
    if (name === 'date-style') this.data.set(style, 'date');
    else if (name === 'percentage-style') this.data.set(style, 'percent');
    else if (name === 'style') {
      const kind = this.data.get(attributes['style:data-style-name'] ?? '');
      if (kind !== undefined) this.cells.set(style, kind);
    }
  }

  kindOf(style: string | undefined): NumberKind {
    return this.cells.get(style ?? '') ?? 'number';
  }
}
