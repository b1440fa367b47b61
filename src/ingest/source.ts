/** Bytes that can be read more than once: a file, an unpacked archive, or a spooled standard input. */
export interface Source {
  /** As the user wrote it; "-" is standard input. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
  /** Size in bytes and SHA-256 of what was read; complete after the first full reading. */
  facts(): { readonly bytes: number; readonly sha256: string };
}
