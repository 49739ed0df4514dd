/// <reference types="vite/client" />
/// <reference types="@crxjs/vite-plugin/client" />

declare module 'virtual:knowledge-digests' {
  /** SHA-256 of the bundled files, hexadecimal. */
  export const digests: Readonly<Record<'knowledge' | 'wordings', string>>;
}
