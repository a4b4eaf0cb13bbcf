const LONGEST = 31;
const NOT_ALLOWED = /[\\/?*[\]:]/g;

/** Gives sheets names that a spreadsheet takes: short, without its own signs, no two alike. */
export class SheetNames {
  private readonly taken = new Set<string>();

  claim(wished: string): string {
    const plain =
      wished
        .replace(NOT_ALLOWED, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '表';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` ${number}`;
      const name = [...plain].join('').slice(0, LONGEST - suffix.length) + suffix;
      const key = name.toLowerCase();
      if (!this.taken.has(key)) {
        this.taken.add(key);
        return name;
      }
    }
  }
}
