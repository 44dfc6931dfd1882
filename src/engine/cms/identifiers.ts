import { identifier } from './der.ts'

/** Object identifiers by their names in the standards. */
export const OID = {
  /** RFC 5652, 4 and 5. */
  data: identifier('1.2.840.113549.1.7.1'),
  signedData: identifier('1.2.840.113549.1.7.2'),
  contentType: identifier('1.2.840.113549.1.9.3'),
  messageDigest: identifier('1.2.840.113549.1.9.4'),
  /** RFC 5035, 5.4.1. */
  signingCertificateV2: identifier('1.2.840.113549.1.9.16.2.47'),
  /** RFC 5480. */
  ecPublicKey: identifier('1.2.840.10045.2.1'),
  p256: identifier('1.2.840.10045.3.1.7'),
  /** RFC 5754 and RFC 5758. */
  sha256: identifier('2.16.840.1.101.3.4.2.1'),
  ecdsaWithSha256: identifier('1.2.840.10045.4.3.2'),
  /** RFC 5280, 4.2.1 and appendix A. */
  commonName: identifier('2.5.4.3'),
  organization: identifier('2.5.4.10'),
  basicConstraints: identifier('2.5.29.19'),
  keyUsage: identifier('2.5.29.15'),
  subjectKeyIdentifier: identifier('2.5.29.14'),
} as const
