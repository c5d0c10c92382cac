/** Geometric mean. */
function mean(ratios) {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Server rendering against plain React elements, over header, list and article. */
export function ssrOf(system, { ssr }) {
  const work = ssr?.[system];
  return work && mean(['W1', 'W2', 'W3'].map((name) => work[name].ratio));
}

/** How much faster than the limit's time a system's grows: the difference of their exponents, at worst. */
function growthOf(system, { scale }) {
  if (!scale?.[system]) return undefined;
  const exponents = ({ p, m }) => [Math.log10(p[2] / p[1]), Math.log10(m[2] / m[1])];
  const limit = exponents(scale['limit-react']);
  return Math.max(...exponents(scale[system]).map((exponent, index) => exponent - limit[index]));
}

/** Kilobytes of an entry of `.size-limit.json`. */
const imported = (name, { sizes }) => sizes?.[name] / 1000;
const linked = ({ bytes, documents }) =>
  bytes?.['limit-react'] && documents.bytes.linked / bytes['limit-react'].br;
const kB = (size) => size && size.br / 1000;
const times = (system, key, { browser }) =>
  browser?.[system]?.[key].length
    ? median(browser[system][key]) / median(browser['limit-react'][key])
    : undefined;
const middle = (system, key, { browser }) =>
  browser?.[system]?.[key].length ? median(browser[system][key]) : undefined;

const least = (must, goal, of) => ({ must, goal, of, isMet: (value) => value >= must, sign: '≥' });
const most = (must, goal, of) => ({ must, goal, of, isMet: (value) => value <= must, sign: '≤' });

/** What is measured, what it must be, and where the figure stands in the results of a run. */
export const targets = {
  'server rendering, newsprint/static': least(0.7, 0.9, (run) => ssrOf('newsprint-static', run)),
  'server rendering, newsprint, compiled CSS kept': least(0.35, 0.55, (run) =>
    ssrOf('newsprint-styled', run),
  ),
  'renderArticle, whole document': least(
    1.1,
    1.5,
    ({ ssr }) => ssr?.['newsprint-document']?.W3.ratio,
  ),
  'renderArticle, every paragraph the site’s own': least(
    0.6,
    0.8,
    ({ ssr }) => ssr?.['newsprint-site-blocks']?.W3.ratio,
  ),
  'growth beside the limit’s, exponent': most(0.1, 0.1, (run) => growthOf('newsprint-static', run)),
  'client code, byline and date, kB': most(2, 1.5, ({ bundle }) =>
    kB(bundle?.['newsprint-static']?.ByDate),
  ),
  'client code, header, kB': most(3, 2, ({ bundle }) => kB(bundle?.['newsprint-static']?.W1)),
  'client code, whole article, kB': most(5, 3.5, ({ bundle }) =>
    kB(bundle?.['newsprint-static']?.W3),
  ),
  'bytes of HTML and CSS, renderArticle': most(
    1.15,
    1.05,
    ({ bytes }) =>
      bytes?.['newsprint-document'] && bytes['newsprint-document'].br / bytes['limit-react'].br,
  ),
  'the same, stylesheet linked and cached': most(1.15, 1.05, linked),
  'client code, styled build, byline and date, kB': most(2.5, 2, (run) =>
    imported('newsprint: Byline and PublishedDate', run),
  ),
  'client code, styled build, header, kB': most(3.5, 2.5, (run) =>
    imported('newsprint: ArticleHeader', run),
  ),
  'client code, styled build, whole article, kB': most(7, 5, (run) =>
    imported('newsprint: ArticleHeader, ArticleBody, MostRead', run),
  ),
  hydration: most(1.2, 1.05, (run) => times('newsprint-static', 'hyd', run)),
  'first rendering in the browser': most(1.25, 1.1, (run) =>
    times('newsprint-static', 'mount', run),
  ),
  'layout shift at a quarter of the speed': most(0, 0, (run) =>
    middle('newsprint-static', 'cls', run),
  ),
  'blocking time beside the limit’s, ms': most(0, 0, (run) => {
    const time = middle('newsprint-static', 'tbt', run);
    return time === undefined ? undefined : time - middle('limit-react', 'tbt', run);
  }),
  'largest paint of renderArticle beside the limit’s': most(
    1.1,
    1,
    ({ documents: { paint } }) => paint && median(paint.inlined) / median(paint.limit),
  ),
  'hydration messages': most(0, 0, ({ browser }) => browser?.['newsprint-static']?.recover),
  'heap kept, bytes a rendering': most(100, 20, ({ memory }) => {
    const heap = memory?.['newsprint-static'];
    return heap && Math.max(0, heap.secondHalf / (heap.n / 2));
  }),
  'packages beyond React': most(3, 3, ({ install }) => install?.['newsprint-static']?.count),
  'installed beyond React, MB': most(
    1,
    0.7,
    ({ install }) => install?.['newsprint-static'] && install['newsprint-static'].bytes / 1e6,
  ),
  'cold import': most(
    1.6,
    1.3,
    (run) => run.import && run.import['newsprint-static'] / run.import['limit-react'],
  ),
};
