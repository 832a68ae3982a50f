/**
 * What a host answered. Header names are in lower case. A browser hides from pages what an answer
 * without the header `Access-Control-Allow-Origin` says, and where a redirect leads: it then is known
 * that something answered, and no more.
 */
export type HostAnswer =
  | {
      readonly status: number;
      readonly headers: ReadonlyMap<string, string>;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | 'unreachable'
  | 'no-cors'
  | 'redirected';

/**
 * Asks a host for an address as readers' browsers do, following no redirect. It is handed in. In a
 * browser an answer that may be read at all allows anyone: it then stands as `*` in the headers.
 */
export type AskHost = (address: string) => Promise<HostAnswer>;

/** One thing about a host that readers would meet. `address` is what was asked for. */
export type HostFinding = { readonly address: string } & (
  | { readonly code: 'not-https' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'no-cors' }
  | { readonly code: 'missing-no-cors' }
  | { readonly code: 'soft-404'; readonly status: number }
  | { readonly code: 'redirected'; readonly to?: string }
  | { readonly code: 'wrong-status'; readonly status: number }
  | { readonly code: 'served-as-page'; readonly type: string }
  | { readonly code: 'not-metadata' }
  | { readonly code: 'encoded-again'; readonly encoding: string }
  | { readonly code: 'cached-long'; readonly seconds: number }
  | { readonly code: 'mirrors-differ'; readonly mirror: string }
);

/** What a host was found to be, and what readers would meet there. */
export type HostReport = {
  readonly kind: HostKind;
  readonly asked: readonly string[];
  readonly findings: readonly HostFinding[];
};

/** Kinds of static host for which the exact fix is known. */
export type HostKind = 'github-pages' | 's3' | 'azure' | 'netlify' | 'nginx' | 'iis' | 'other';

const signs: readonly (readonly [kind: HostKind, sign: RegExp])[] = [
  ['github-pages', /\.github\.io |GitHub\.com/],
  ['s3', /\.amazonaws\.com |\.cloudfront\.net |AmazonS3/],
  ['azure', /\.(?:blob|web)\.core\.windows\.net |Windows-Azure-/],
  ['netlify', /\.netlify\.app |Netlify/],
  ['nginx', /nginx/],
  ['iis', /Microsoft-IIS/],
];

/** What kind of host an address is of, by its name and by how it answers. */
export function hostKindOf(address: string, answer: HostAnswer): HostKind {
  const server = typeof answer === 'string' ? '' : (answer.headers.get('server') ?? '');
  const told = `${new URL(address).hostname} ${server}`;
  return signs.find(([, sign]) => sign.test(told))?.[0] ?? 'other';
}
