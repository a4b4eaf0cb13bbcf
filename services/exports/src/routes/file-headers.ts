const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Headers of a workbook to be saved under a name, which is written as browsers understand it. */
export function fileHeaders(name: string): Record<string, string> {
  return {
    'content-type': XLSX,
    'content-disposition': `attachment; filename="file.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
}
