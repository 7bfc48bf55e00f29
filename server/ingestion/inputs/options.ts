/** What may be read besides files and folders. */
export interface InputOptions {
  /** Whether addresses of the web are fetched; left out, they are refused. */
  readonly allowUrl?: boolean;
  /** The bytes of standard input, asked for once where "-" is given. */
  readonly standardInput?: () => Promise<Uint8Array>;
  /** Fetches an address; left out, from the public internet. */
  readonly fetch?: (url: string) => Promise<Uint8Array>;
}
