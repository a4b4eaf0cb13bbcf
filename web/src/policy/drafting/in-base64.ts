/** The largest document that fits into one request with what stands around it; a policy of some pages is far smaller. */
export const LARGEST_FILE = 700 * 1024;

/** The bytes of a file as the graph takes them. */
export function inBase64(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => fail(reader.error ?? new Error('The file cannot be read'));
    reader.readAsDataURL(file);
  });
}
