export { BlindIndex } from './blind-index';
export {
  type CertificateCheck,
  type CertificateKind,
  type CertificateProblem,
  checkCertificateNumber,
  identityNumberOf,
} from './certificate-number';
export { FieldCipher, type FieldKeys, UnreadableField } from './field-cipher';
export { maskCertificate, maskPhone } from './masking';
export { mentionsIdentityNumber } from './mentions-identity-number';
export { normaliseCertificate } from './normalise-certificate';
