import type { Source } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Hosts that have no https, or had none when the source was seen. */
const WITHOUT_HTTPS = new Set(['conservativeread.com', 'dailyfinland.fi', 'world.kbs.co.kr']);

const TRACKING = /^(?:utm_\w+|ito|cmp|mid|ref|source|fbclid|gclid|ico|profile|ocid|mc_\w+)$/iu;
const RAW_ADDRESS = /^(?:\d+(?:\.\d+){3}|\[.*\])$/u;

function faultsOf({ url }: Source): string[] {
  const { href, protocol, hostname, searchParams } = new URL(url);
  const tracking = [...searchParams.keys()].filter((key) => TRACKING.test(key));
  return [
    ...(protocol === 'http:' && !WITHOUT_HTTPS.has(hostname) ? ['uses http'] : []),
    ...(href === url ? [] : [`is not in normal form, which is ${href}`]),
    ...(RAW_ADDRESS.test(hostname) || !hostname.includes('.') ? ['names no proper host'] : []),
    ...tracking.map((key) => `carries the tracking parameter "${key}"`),
  ];
}

export const cleanAddresses: Rule = {
  name: 'clean-addresses',
  remedy: 'give the publisher’s own address, by https, without tracking',
  find: ({ sources }) =>
    sources.flatMap((source, at) =>
      faultsOf(source).map((reason) => ({ path: `sources.${at}.url`, reason })),
    ),
};
