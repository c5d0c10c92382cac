/** Keeps what `read` makes of each article of the harness: a source does so at the border, not for each page. */
function once(read) {
  const known = new WeakMap();
  return (data) => {
    let answer = known.get(data);
    if (!answer) known.set(data, (answer = read(data)));
    return answer;
  };
}

export const timeZone = 'Europe/London';

/** What the harness says of the header, as props. */
export const headerProps = once(({ headline, section, standfirst, authors, date }) => ({
  headline,
  section: { name: section.label, url: section.href },
  standfirst,
  authors: authors.map(({ name, href }) => ({ name, url: href })),
  datePublished: date.iso,
  timeZone,
}));

/** The most-read stories. */
export const readItems = once(({ mostRead }) =>
  mostRead.items.map(({ title, href }) => ({ headline: title, url: href })),
);

/** The whole article, as `newsprint` has articles. */
export const readArticle = once((data) => {
  const { headline, section, standfirst, authors, datePublished } = headerProps(data);
  return {
    headline,
    section,
    standfirst,
    author: authors,
    datePublished,
    inLanguage: 'en-GB',
    body: data.blocks.map((block) => blocks[block.type](block)),
  };
});

const blocks = {
  p: ({ before, link, after }) => ({
    type: 'paragraph',
    text: [before, { type: 'link', url: link.href, text: link.text }, after],
  }),
  subhead: ({ text }) => ({ type: 'heading', level: 2, text }),
  quote: ({ text, cite }) => ({ type: 'quote', text, cite }),
  figure: ({ src, alt, width, height, caption, credit }) => ({
    type: 'image',
    url: src,
    alt,
    width,
    height,
    caption,
    credit,
  }),
};
