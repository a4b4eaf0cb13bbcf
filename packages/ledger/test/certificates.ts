const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The n-th synthetic certificate number (they begin with 99), valid down to its check digit. */
export function syntheticCertificate(n: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const region = String(n % 10_000).padStart(4, '0');
  const serial = String(Math.floor(n / 10_000) % 1000).padStart(3, '0');
  const body = `99${region}19${50 + (n % 50)}${two(1 + (n % 12))}${two(1 + (n % 28))}${serial}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}
