import { AES_GCM } from './sealing/aes-gcm';
import type { Sealing } from './sealing/sealing';
import { SM4_CTR_SM3 } from './sealing/sm4-ctr-sm3';

/** What an installation seals and indexes with, chosen once: AES-256-GCM and SHA-256, or SM4 and SM3 (国密). */
export const CIPHER_SUITES = ['aes', 'sm'] as const;

export type CipherSuite = (typeof CIPHER_SUITES)[number];

/** How a suite seals. */
export const SEALINGS: Readonly<Record<CipherSuite, Sealing>> = { aes: AES_GCM, sm: SM4_CTR_SM3 };

/** The hash that a suite's blind indexes are made with; both work on blocks of 64 bytes and give 32. */
export const INDEX_HASHES = { aes: 'sha256', sm: 'sm3' } as const satisfies Record<CipherSuite, string>;
