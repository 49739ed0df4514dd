/// <reference types="vite/client" />
/// <reference types="@crxjs/vite-plugin/client" />

declare module 'virtual:knowledge-digest' {
  /** SHA-256 of the bundled knowledge file, hexadecimal. */
  export const digest: string;
}
