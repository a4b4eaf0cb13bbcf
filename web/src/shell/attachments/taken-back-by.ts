/** The mutation that takes a file back, by the department that its address names. */
export function takenBackBy(address: string): string {
  const service = address.split('/')[2] ?? '';
  if (service === 'households') return 'takeBackAttachment';
  const name = service.replaceAll(/(^|-)([a-z])/g, (_part, _dash, letter: string) => letter.toUpperCase());
  return `takeBack${name}Attachment`;
}
