/** What reading says of a cell or a row, beside ROW_MESSAGES. */
export const READING_ROW_MESSAGES = {
  REQUIRED_ONE_OF: {
    zh: '这几列至少要填一列：{columns}。',
    en: 'At least one of these columns must be filled in: {columns}.',
  },
  MERGED_AMOUNT: {
    zh: '这一格与上面的行合并，金额只算一次，不能算到本行；请拆分合并单元格后填写。',
    en: 'This cell is merged with a row above and its amount counts once; please split it and fill in this row.',
  },
  UNIT_DISAGREES: {
    zh: '这一格写的是{cell}，表里写明的单位是{stated}；请统一。',
    en: 'This cell is in {cell}, the table states {stated}; please use one unit.',
  },
  TWO_DIGIT_YEAR: {
    zh: '年份只写了两位，已按 20 开头的年份导入；请核对。',
    en: 'Only two digits of the year are written; it was read as 20xx. Please check it.',
  },
  MONTH_ONLY: {
    zh: '只写了年月，这里需要具体日期，请按 2025-03-14 的样子填写。',
    en: 'Only the month is given; the day is needed here. Please write it like 2025-03-14.',
  },
  MONTH_AMBIGUOUS: {
    zh: '数字格式的 2025.1 分不清是 1 月还是 10 月；请把单元格设为文本，写成 2025-01 或 2025-10。',
    en: 'As a number, 2025.1 may be January or October. Please format the cell as text and write 2025-01 or 2025-10.',
  },
  MONTH_MAYBE_OCTOBER: {
    zh: '写成“某年.1”，已按 1 月导入；如果是 10 月，请改成 2025-10 的样子。',
    en: 'Written as year.1 and read as January; if October is meant, please write it like 2025-10.',
  },
  MONTH_IS_SERIAL: {
    zh: '这是日期的序号，不是年月；请把单元格设为日期格式，或写成 2025-10。',
    en: 'This is the serial number of a day, not a month. Format the cell as a date, or write it like 2025-10.',
  },
  MONTH_WITHOUT_YEAR: {
    zh: '只写了月份，没有年份，请写成 2025-10 的样子。',
    en: 'The month has no year. Please write it like 2025-10.',
  },
  QUARTER_NOT_A_MONTH: {
    zh: '这一列按月填写，不能写季度；请按月分行，写成 2025-07 的样子。',
    en: 'This column takes single months, no quarters. Please write a row for each month, like 2025-07.',
  },
  SEVERAL_MONTHS: {
    zh: '这一列每行只写一个月，请按月分行，写成 2025-01 的样子。',
    en: 'This column takes one month a row. Please write a row for each month, like 2025-01.',
  },
  NOT_A_RANGE: {
    zh: '不是起止时间，请按 2025年3月1日至2025年9月30日 的样子填写。',
    en: 'This is not a start and an end. Please write it like 2025年3月1日至2025年9月30日.',
  },
  RANGE_REVERSED: {
    zh: '结束时间早于开始时间，请核对。',
    en: 'The end is before the start. Please check it.',
  },
  NOT_A_QUANTITY: { zh: '请填数字，例如 62.5。', en: 'Please write a number, for example 62.5.' },
} as const;

/** What reading says of a whole file, beside FILE_MESSAGES. */
export const READING_FILE_MESSAGES = {
  MASKED: {
    zh: '这是公示用的脱敏表，请上传未脱敏的原始台账。',
    en: 'This is the masked form for the notice board. Please upload the original ledger.',
  },
  NO_ROWS: {
    zh: '表头下面没有数据行，请选择填有数据的台账。',
    en: 'There are no rows below the header. Please choose a ledger with data.',
  },
  UNITS_DISAGREE: {
    zh: '“{column}”的单位不一致：{first}和{second}。请改成一种单位后再导入。',
    en: 'Two units disagree for “{column}”: {first} and {second}. Please use one of them.',
  },
  OTHER_LEDGER: {
    zh: '这是《{title}》，由{department}部门导入，请转交。',
    en: 'This is “{titleEn}”; the department that loads it is {departmentEn}. Please hand it on.',
  },
  LEDGER_TO_COME: {
    zh: '这是《{title}》，由{department}部门保管，本系统目前还不能导入这种台账。',
    en: 'This is “{titleEn}”, kept by {departmentEn}; this kind of ledger cannot be loaded yet.',
  },
  NOT_A_LEDGER: {
    zh: '这张表不是逐户逐人的台账，不能导入。{advice}。',
    en: 'This is no ledger of households or persons and cannot be loaded. {adviceEn}.',
  },
  DAY_UNREADABLE: {
    zh: '标题里写了导出日期，但不是有效日期；请改成 2025-11-30 的样子。',
    en: 'The title states a day of export that is no date. Please write it like 2025-11-30.',
  },
  QUESTION_OPEN: {
    zh: '导入前请先回答：{question}回答后再次开始即可。',
    en: 'Please answer first, then start again: {questionEn} Nothing was loaded.',
  },
  SHEET_NOT_THERE: {
    zh: '文件里没有可以读取的工作表“{sheet}”。',
    en: 'There is no sheet “{sheet}” that can be read in this file.',
  },
  MAPPING_NOT_KNOWN: {
    zh: '列的对应关系有误：这张台账没有“{field}”这个字段。',
    en: 'The mapping of columns is wrong: this ledger has no field “{field}”.',
  },
} as const;

/** What reading remarks of a file that is loaded all the same. */
export const READING_REMARKS = {
  UNKNOWN_COLUMNS: {
    zh: '这些列里有金额或日期，但系统不认识，没有导入：{columns}。',
    en: 'These columns hold money or dates and are not known; they were not loaded: {columns}.',
  },
  TOTALS_DIFFER: {
    zh: '第 {row} 行“{column}”的合计 {printed} 与明细之和 {summed} 不符，请核对。',
    en: 'The total {printed} of “{column}” in row {row} differs from the sum {summed} of the rows. Please check it.',
  },
  ALL_REFUSED: {
    zh: '所有数据行都不能用，没有导入任何内容；请按提示改正后再导入。',
    en: 'None of the rows can be used and nothing was loaded. Please correct them and try again.',
  },
  COUNTED_ONCE: {
    zh: '有 {count} 行是同一户的其他成员，户的金额只算一次。',
    en: '{count} rows are of further members of a household; its amount was counted once.',
  },
  OUT_OF_RANGE: {
    zh: '“{column}”整列都不在通常范围（{low} 至 {high}{unit}）内，请核对。',
    en: 'All values of “{column}” lie outside the usual range ({low} to {high} {unit}). Please check them.',
  },
  SHEETS_LEFT_OUT: {
    zh: '这些工作表没有读取：{sheets}。',
    en: 'These sheets were not read: {sheets}.',
  },
} as const;

/** What reading asks where only a person can know. */
export const READING_QUESTIONS = {
  UNIT: {
    zh: '“{column}”这一列像是{unit}，是吗？',
    en: '“{column}” seems to be in {unit}. Is it?',
  },
  SHARE: {
    zh: '“{column}”里有 0.23 这样的数：是 0.23%，还是 23%？',
    en: '“{column}” holds numbers like 0.23: are they 0.23 % or 23 %?',
  },
  SHEETS: {
    zh: '这些工作表的年份或月份不同：{sheets}。要导入哪些？',
    en: 'These sheets are of different years or months: {sheets}. Which are to be loaded?',
  },
  YEAR: {
    zh: '标题里的年份是 {title}，文件名里是 {fileName}，以哪个为准？',
    en: 'The title says {title}, the name of the file {fileName}. Which year is it?',
  },
} as const;
