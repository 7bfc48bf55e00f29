import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the bytes, 64 lower-case hex digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * An identifier that is the same for the same parts, on every machine: `prefix` and 80 bits of their hash,
 * "w-5f2c...". Each part is hashed with its length, so that ("ab", "c") and ("a", "bc") differ.
 */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  const joined = parts.map((part) => `${String(part).length}:${String(part)}`).join('|');
  return `${prefix}-${sha256Hex(utf8ToBytes(joined)).slice(0, 20)}`;
}
