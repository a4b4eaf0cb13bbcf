export { BlindIndex } from './blind-index';
export {
  type CertificateCheck,
  type CertificateKind,
  type CertificateProblem,
  checkCertificateNumber,
  identityNumberOf,
} from './certificate-number';
export { CIPHER_SUITES, type CipherSuite } from './cipher-suite';
export { FieldCipher, type FieldKeys, keyPrefixes, UnreadableField } from './field-cipher';
export {
  looksLikeIdentityNumber,
  looksLikeOldIdentityNumber,
  OLD_IDENTITY_NUMBER,
} from './looks-like-identity-number';
export { maskCertificate, maskPhone } from './masking';
export { keyNamesSomebody, mentionsIdentityNumber, withoutIdentityNumber } from './mentions-identity-number';
export { isMaskedName, loneNameIndex, MASKED_NAME, nameIndex, normaliseName } from './name-index';
export { type NameSought, readSought, writtenSought } from './name-sought';
export { normaliseCertificate } from './normalise-certificate';
