import type { ExtraHeaders } from '../../../scripts/serve.ts';

const POLICIES: Readonly<Record<string, string>> = {
  '/strict-csp.html': "default-src 'none'; style-src 'none'",
  '/trusted-types.html': "require-trusted-types-for 'script'; trusted-types 'none'",
};

/** The policy that a page of tests/e2e/pages is served with. */
export const pageHeaders: ExtraHeaders = (path) => {
  const policy = POLICIES[path];
  return policy === undefined ? {} : { 'content-security-policy': policy };
};
