import type { Cell } from './cell';
import { cellXml } from './cell-xml';
import { type ChoiceLists, validationsXml } from './choices';
import type { PartWriter } from './part-writer';
import type { SheetPlan } from './sheet-plan';
import { rowsAbove, sheetFoot, sheetHead } from './sheet-xml';

/** Opens the part of one more sheet of this name. */
export type OpenSheet = (name: string) => PartWriter;

/** Writes the rows of one sheet, and goes on with another under the same header where the sheet is full. */
export class SheetWriter {
  private part: PartWriter | undefined;
  private rowsHere = 0;
  private pages = 0;

  constructor(
    private readonly plan: SheetPlan,
    private readonly rowsPerSheet: number,
    private readonly lists: ChoiceLists,
    private readonly open: OpenSheet,
  ) {}

  /** Appends a row; resolves when more may come. */
  async row(cells: readonly Cell[]): Promise<void> {
    if (this.part !== undefined && this.rowsHere >= this.rowsPerSheet) await this.endPage();
    const part = this.part ?? (await this.beginPage());
    this.rowsHere += 1;
    let xml = '<row>';
    for (const cell of cells) xml += cellXml(cell);
    await part.write(`${xml}</row>`);
  }

  /** Ends the sheet; one without rows has its header all the same. */
  async end(): Promise<void> {
    if (this.part === undefined) await this.beginPage();
    await this.endPage();
  }

  private async beginPage(): Promise<PartWriter> {
    this.pages += 1;
    this.rowsHere = 0;
    const { name } = this.plan;
    const part = this.open(this.pages === 1 ? name : `${name}（${this.pages}）`);
    this.part = part;
    await part.write(sheetHead(this.plan));
    return part;
  }

  private async endPage(): Promise<void> {
    const validations = validationsXml(this.plan.columns, rowsAbove(this.plan) + 1, this.lists);
    await this.part?.write(sheetFoot(this.plan, validations));
    await this.part?.end();
    this.part = undefined;
  }
}
