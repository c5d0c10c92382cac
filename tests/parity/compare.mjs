/**
 * Runs in the page that holds two frames of these names: what their elements have in common, and what not. Gives the
 * number of values compared and the differences as sentences.
 */
export async function compare({ name: story, frames }) {
  const [styled, plain] = await Promise.all(
    frames.map((name) => elementsOf(document.getElementById(name).contentDocument)),
  );
  const differences = [];
  let values = 0;
  if (styled.length !== plain.length) {
    return { values, differences: [`${story}: ${styled.length} elements against ${plain.length}`] };
  }
  for (const [index, element] of styled.entries()) {
    const other = plain[index];
    expectEqual('markup', markupOf(element, other), markupOf(other, other));
    compareStyles(element, other, '');
    for (const pseudo of pseudosOf(element)) compareStyles(element, other, pseudo);
  }
  return { values, differences };

  function compareStyles(element, other, pseudo) {
    const one = getComputedStyle(element, pseudo || null);
    const two = getComputedStyle(other, pseudo || null);
    for (const property of one) {
      // A variable is text until a property takes it, and the minifier spells 0.5 as .5.
      if (property.startsWith('--')) continue;
      const name = `${nameOf(other)}${pseudo} ${property}`;
      expectEqual(name, one.getPropertyValue(property), two.getPropertyValue(property));
    }
  }

  function expectEqual(name, one, two) {
    values += 1;
    if (one !== two)
      differences.push(`${story}: ${name} is "${one}", and "${two}" in ${frames[1]}`);
  }

  /** Waits for fonts and pictures, lazy ones too. */
  async function elementsOf(page) {
    const pictures = [...page.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
    // A film is as high as its poster once that is there.
    const films = [...page.querySelectorAll('video[poster]')];
    await Promise.all(
      films.map(({ poster }) =>
        Object.assign(new Image(), { src: poster })
          .decode()
          .catch(() => {}),
      ),
    );
    await page.fonts.ready;
    // A leaf that acts on coming into view has done so in both after two frames; one may be ahead after none.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((done) => page.defaultView.requestAnimationFrame(done));
    }
    return [
      page.documentElement,
      page.body,
      ...page.querySelectorAll(
        'main, main *, body > .newsprint-article, body > .newsprint-article *',
      ),
    ];
  }

  function pseudosOf(element) {
    const { display } = getComputedStyle(element);
    const withContent = ['::before', '::after'].filter((pseudo) => {
      const { content } = getComputedStyle(element, pseudo);
      return content !== 'none' && content !== 'normal';
    });
    return [
      ...withContent,
      ...(display === 'list-item' ? ['::marker'] : []),
      ...('dropCap' in element.dataset ? ['::first-letter'] : []),
    ];
  }

  /** The start tag; of the class names, those that the other has too: the rest is styled-components' hash. */
  function markupOf(element, other) {
    const attributes = [...element.attributes].map(({ name, value }) => {
      if (name !== 'class') return `${name}="${value}"`;
      const kept = value.split(' ').filter((word) => other.classList.contains(word));
      return `class="${kept.join(' ')}"`;
    });
    const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return [element.tagName, ...attributes.toSorted(), ...text.map((node) => node.data)].join(' ');
  }

  function nameOf(element) {
    return element.getAttribute('part') ?? element.getAttribute('class') ?? element.localName;
  }
}
