import { READING_FILE_MESSAGES, READING_ROW_MESSAGES } from './reading-messages';

/** Chinese and English of one sentence. */
export interface Bilingual {
  zh: string;
  en: string;
}

const ROW_MESSAGES = {
  REQUIRED: { zh: '这一格还没有填写，请补上。', en: 'This cell is empty. Please fill it in.' },
  TOO_LONG: {
    zh: '内容太长，请缩短到 {max} 个字以内。',
    en: 'The text is too long. Please keep it within {max} characters.',
  },
  UNREADABLE_CHARACTERS: {
    zh: '有无法识别的字符，请重新填写这一格后再导入。',
    en: 'Some characters cannot be read. Please type this cell again.',
  },
  CHARACTERS_REMOVED: {
    zh: '内容中改变文字方向的隐藏字符已删去；请核对保存的内容。',
    en: 'Hidden characters that turn the direction of the text were taken out; please check what was kept.',
  },
  FORMULA_TEXT: {
    zh: '内容以“=”开头，已按文字保存，不会当作公式计算；请核对。',
    en: 'The text begins with “=”. It was kept as text and is never calculated; please check it.',
  },
  CELL_ERROR: {
    zh: '这一格是公式错误或没有结果，请改成具体的值。',
    en: 'This cell holds a formula without a result. Please replace it by its value.',
  },
  DIGITS_LOST: {
    zh: '长号码被当作数字保存，末尾几位已丢失；请把这一列设为“文本”格式后重新填写。',
    en: 'A long number was stored as a quantity and lost its last digits. Format the column as text and enter it again.',
  },
  CODE_FORMAT: {
    zh: '编号的位数或字符不对，请对照原件核对。',
    en: 'The code has unexpected characters or length. Please compare it with the original.',
  },
  IDENTITY_NUMBER: {
    zh: '这一格好像是证件号码，不是编号，请核对是否填错了列。',
    en: 'This seems to be an identity number, not a code. Please check whether it stands in the wrong column.',
  },
  NUMBER_TAKEN_OUT: {
    zh: '文字中好像有证件号码，已删去号码后导入；请在来源表中也删去。',
    en: 'There seems to be an identity number in this text. It was loaded without the number; please take it out at the source, too.',
  },
  CERTIFICATE_LENGTH: {
    zh: '证件号码位数不对：身份证 18 位，残疾人证 20 位，补办的残疾人证 22 位。请核对。',
    en: 'The certificate number has the wrong length: 18 for an identity card, 20 for a disability card, 22 when reissued. Please check it.',
  },
  CERTIFICATE_CHARACTERS: {
    zh: '证件号码里有不该出现的字符，请核对。',
    en: 'The certificate number holds an unexpected character. Please check it.',
  },
  CERTIFICATE_BIRTH_DATE: {
    zh: '证件号码中的出生日期不存在，请核对。',
    en: 'The birth date inside the certificate number does not exist. Please check it.',
  },
  CERTIFICATE_CHECK_DIGIT: {
    zh: '证件号码的校验位不符，可能有一位写错了，请对照证件核对。',
    en: 'The certificate number does not match its check digit; one digit may be wrong. Please compare it with the card.',
  },
  CERTIFICATE_DISABILITY_CATEGORY: {
    zh: '残疾人证第 19 位（残疾类别）应为 1 至 7，请核对。',
    en: 'Character 19 of a disability card (category) is 1 to 7. Please check it.',
  },
  CERTIFICATE_DISABILITY_GRADE: {
    zh: '残疾人证第 20 位（残疾等级）应为 1 至 4，请核对。',
    en: 'Character 20 of a disability card (grade) is 1 to 4. Please check it.',
  },
  NOT_LISTED: {
    zh: '不在可选范围内，请选填：{values}。',
    en: 'This is not a listed value. Please choose one of: {values}.',
  },
  WORD_UNKNOWN: {
    zh: '这个写法不认识，这一项按“不清楚”处理；请选填：{values}。',
    en: 'This word is not known, so that the value stays unknown. Please choose one of: {values}.',
  },
  NOT_AN_AMOUNT: {
    zh: '不是金额，请填以元为单位的数字，例如 5846.49。',
    en: 'This is not an amount. Please write it in yuan, for example 5846.49.',
  },
  TOO_MANY_DECIMALS: {
    zh: '金额最多保留两位小数（到分），请改正。',
    en: 'An amount has at most two decimals. Please correct it.',
  },
  AMOUNT_ROUNDED: {
    zh: '金额超过两位小数，已四舍五入到分；请核对。',
    en: 'The amount had more than two decimals and was rounded to the fen; please check it.',
  },
  NEGATIVE_AMOUNT: { zh: '金额不能是负数，请核对。', en: 'The amount cannot be negative. Please check it.' },
  BELOW_MINIMUM: {
    zh: '数值不能小于 {min}，请核对。',
    en: 'The value cannot be below {min}. Please check it.',
  },
  ABOVE_MAXIMUM: {
    zh: '数值不能大于 {max}，请核对。',
    en: 'The value cannot be above {max}. Please check it.',
  },
  NOT_AN_INTEGER: { zh: '请填整数，例如 3。', en: 'Please write a whole number, for example 3.' },
  NOT_A_PERCENTAGE: {
    zh: '请填百分数，例如 3.45 或 3.45%。',
    en: 'Please write a percentage, for example 3.45 or 3.45%.',
  },
  NOT_A_DATE: {
    zh: '不是有效日期，请按 2025-03-14 的样子填写。',
    en: 'This is not a date. Please write it like 2025-03-14.',
  },
  DATE_TOO_EARLY: {
    zh: '日期太早，请核对；不能早于 {from}。',
    en: 'This day is too early. Please check it; it cannot be before {from}.',
  },
  DATE_TOO_LATE: {
    zh: '日期太晚，请核对；不能晚于 {to}。',
    en: 'This day is too late. Please check it; it cannot be after {to}.',
  },
  NOT_A_MONTH: {
    zh: '不是有效年月，请按 202503 的样子填写。',
    en: 'This is not a month. Please write it like 202503.',
  },
  AFTER_EXPORT_DAY: {
    zh: '时间晚于本表的导出日期，请核对。',
    en: 'This lies after the day the ledger was exported. Please check it.',
  },
  NOT_YES_OR_NO: { zh: '请填“是”或“否”。', en: 'Please write 是 (yes) or 否 (no).' },
  NOT_A_PHONE: {
    zh: '电话号码不完整，请填 11 位手机号或带区号的固定电话。',
    en: 'This is not a complete phone number. Please give 11 digits, or a landline with its area code.',
  },
  TOO_MANY_CELLS: {
    zh: '这一行比表头多出内容，可能有多余的逗号；请核对这一行。',
    en: 'This row has more cells than the header, perhaps from an extra comma. Please check the row.',
  },
  ROW_CUT_OFF: {
    zh: '文件在这一行中断，内容不完整；请重新导出后再导入。',
    en: 'The file breaks off in this row. Please export it again.',
  },
} as const satisfies Record<string, Bilingual>;

const FILE_MESSAGES = {
  DATE_IN_FUTURE: {
    zh: '这份台账写的日期是 {day}，还没有到；请核对标题或文件名里的日期后再导入。',
    en: 'This ledger is dated {day}, which has not come yet. Please check the day in its title or file name and load it again.',
  },
  EMPTY: {
    zh: '文件里没有内容，请选择有数据的台账。',
    en: 'The file is empty. Please choose a ledger with data.',
  },
  NO_HEADER: {
    zh: '前 30 行里没有找到这张台账的表头，请确认选对了文件。',
    en: 'No header of this ledger was found in the first 30 rows. Please check that this is the right file.',
  },
  MISSING_COLUMNS: {
    zh: '表头缺少这些列：{columns}。请补上后再导入。',
    en: 'The header lacks these columns: {columns}. Please add them and try again.',
  },
  DUPLICATE_COLUMNS: {
    zh: '表头中这些列出现了不止一次：{columns}。请只保留一列。',
    en: 'These columns appear more than once: {columns}. Please keep one of each.',
  },
  NOT_A_SPREADSHEET: {
    zh: '这不是可以读取的表格，请另存为 .xlsx 或 .csv 后再导入。',
    en: 'This is not a spreadsheet that can be read. Please save it as .xlsx or .csv.',
  },
  PASSWORD: {
    zh: '文件加了密码，请在 WPS/Excel 中去掉打开密码（和工作簿保护）后再上传。',
    en: 'The file has a password. Please take it off in WPS or Excel, the protection of the workbook as well, and upload it again.',
  },
  ARCHIVE: {
    zh: '这是压缩包，请先解压，把里面的表格一个一个上传。',
    en: 'This is a compressed archive. Please unpack it and upload the tables in it one by one.',
  },
  DOCUMENT: {
    zh: '这是文档，不是表格；请把里面的表格复制到 Excel 后再上传。',
    en: 'This is a document, not a spreadsheet. Please copy the table in it to Excel and upload that.',
  },
  PICTURE: {
    zh: '这是图片，系统不能识别图片里的文字；请上传原来的表格。',
    en: 'This is a picture; text in pictures cannot be read. Please upload the table itself.',
  },
  BINARY_WORKBOOK: {
    zh: '这是 .xlsb 文件，请在 Excel 中另存为 .xlsx 后再上传。',
    en: 'This is an .xlsb file. Please save it as .xlsx in Excel and upload that.',
  },
  TRUNCATED: {
    zh: '文件不完整或已损坏，请重新导出或重新上传。',
    en: 'The file is incomplete or damaged. Please export or upload it again.',
  },
  ENCODING: {
    zh: '无法识别文件的文字编码，请另存为“CSV UTF-8”后再导入。',
    en: 'The text encoding cannot be recognised. Please save the file as “CSV UTF-8”.',
  },
  UNCLOSED_QUOTE: {
    zh: '第 {row} 行有一个引号没有成对，请核对这一行。',
    en: 'Row {row} opens a quotation mark that is never closed. Please check that row.',
  },
  CELL_TOO_LONG: {
    zh: '第 {row} 行有一格超过 {max} 个字，请核对这一行。',
    en: 'A cell of row {row} is longer than {max} characters. Please check that row.',
  },
  TOO_MANY_COLUMNS: {
    zh: '第 {row} 行的列数太多，请核对这一行。',
    en: 'Row {row} has too many columns. Please check that row.',
  },
  TOO_MANY_SHEETS: {
    zh: '文件里的工作表（或网页里的表格）超过 {max} 张，无法读取；请分成几个文件导入。',
    en: 'The file has more than {max} sheets or tables. Please split it into several files.',
  },
  TOO_SLOW: {
    zh: '读取这份文件用时太长，已经停止；请在 WPS/Excel 中另存为 .xlsx 后再导入。',
    en: 'Reading this file took too long and was stopped. Please save it as .xlsx in WPS or Excel and import that.',
  },
  EXPORTED_IN_FUTURE: {
    zh: '导出日期 {day} 还没有到（今天是 {today}），整个文件没有导入；请核对标题行或文件名中的日期。',
    en: 'The day of export, {day}, has not come yet (today is {today}); nothing was loaded. Please check the day in the title rows or the name of the file.',
  },
  TOO_MANY_MERGES: {
    zh: '合并的单元格超过 {max} 处，无法读取；请取消合并、把内容填到每一行后再导入。',
    en: 'More than {max} ranges of cells are merged. Please unmerge them, fill in every row, and import again.',
  },
  TOO_LARGE: {
    zh: '文件展开后过大，无法安全读取；请分成几个文件导入。',
    en: 'The file unpacks to more than can be read safely. Please split it into several files.',
  },
} as const satisfies Record<string, Bilingual>;

/** Every code this package reports, with its sentence; `{name}` is filled in, never with the content of a cell. */
export const LEDGER_MESSAGES = {
  ...ROW_MESSAGES,
  ...READING_ROW_MESSAGES,
  ...FILE_MESSAGES,
  ...READING_FILE_MESSAGES,
};

/** Codes of a row's problem. */
export type RowProblemCode = keyof typeof ROW_MESSAGES | keyof typeof READING_ROW_MESSAGES;
/** Codes of a file that cannot be read as a ledger. */
export type UnreadableCode = keyof typeof FILE_MESSAGES | keyof typeof READING_FILE_MESSAGES;

/** The sentence of a code with its `{name}` places filled in. */
export function ledgerMessage(
  code: RowProblemCode | UnreadableCode,
  details: Readonly<Record<string, string | number>> = {},
): Bilingual {
  return filled(LEDGER_MESSAGES[code], details);
}

/** A sentence in both languages with its `{name}` places filled in. */
export function filled({ zh, en }: Bilingual, details: Readonly<Record<string, string | number>>): Bilingual {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => (name in details ? String(details[name]) : place));
  return { zh: fill(zh), en: fill(en) };
}
