import { findCorpus } from '../corpora/corpus';

/** Our own, always there; the published ones come on top where the corpora are. */
const own = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  ' \u0001jAvAsCrIpT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<form id=location action=javascript:alert(1)><input name=cookie></form>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<details open ontoggle=alert(1)>',
  '#0a586f;background:url(javascript:alert(1))',
  '__proto__',
  'constructor',
];

const corpus = findCorpus('xss-vectors/vectors.json');

export const attacks: readonly string[] = [
  ...own,
  ...corpus.readJson<{ payload: string }[]>().map(({ payload }) => payload),
];
