/* global document, innerWidth, PerformanceObserver */

/** In the page: what is wrong with its outline, landmarks, links or width. */
export function faultsOf() {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const levels = all('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1 && levels[0] !== 2) faults.push(`${first} elements h1`);
  levels.forEach((level, index) => {
    if (index > 0 && level > levels[index - 1] + 1) {
      faults.push(`h${levels[index - 1]} is followed by h${level}`);
    }
  });

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`${scrollWidth} px wide`);

  const nameOf = (element) =>
    element.getAttribute('aria-label') ??
    document.getElementById(element.getAttribute('aria-labelledby'))?.textContent;
  const names = all('nav, aside').map((element) => `${element.localName} ${nameOf(element)}`);
  for (const name of names) {
    if (name.endsWith('undefined')) faults.push(`${name}: a landmark without a name`);
  }
  if (new Set(names).size < names.length) faults.push(`landmarks alike: ${names}`);

  for (const link of all('a')) {
    const words = link.ariaLabel || link.textContent.trim() || link.querySelector('img')?.alt;
    if (!link.href || !words) faults.push(`a link without address or words: ${link.outerHTML}`);
  }
  if (all('button').some((button) => !button.form)) faults.push('a button that does nothing');
  const ids = all('[id]').map(({ id }) => id);
  if (new Set(ids).size < ids.length) faults.push('an id stands twice');
  return faults;
}

/** In the page: how much it moved on the way down, once its pictures are there. */
export async function layoutShift() {
  let shift = 0;
  // The parts of the browser's own player find their places; what is inside it has no node here.
  const hasPlayer = document.querySelector('[controls]') !== null;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const isInPlayer = hasPlayer && sources.length > 0 && sources.every(({ node }) => !node);
      if (!isInPlayer) shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // One that waits behind a line is not loaded, and has no place.
  const images = [...document.images].filter((image) => image.checkVisibility());
  for (const image of images) {
    image.scrollIntoView();
    await image.decode().catch(() => {});
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return shift > 0 ? [`layout shift ${shift}`] : [];
}
