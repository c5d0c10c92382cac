const words =
  'the ferry leaves the island school at ten and the harbour master counts every "small boat" & crate that the winter storms have left on the pier while parents wait for news of the crossing'.split(
    ' ',
  );

/** An article of the size that news articles have, the same each time, in the shape that the adapters read. */
export function makeData() {
  let at = 0;
  const sentence = (length) =>
    `${Array.from({ length }, () => words[(at = (at * 7 + 3) % words.length)]).join(' ')}.`;
  const paragraphs = Array.from({ length: 30 }, (_, index) => ({
    type: 'p',
    before: `${sentence(22)} `,
    link: { text: `timetable ${index}`, href: `/islands/timetable-${index}` },
    after: ` ${sentence(16)}`,
  }));
  const headings = Array.from({ length: 4 }, () => ({ type: 'subhead', text: sentence(6) }));
  const quotes = Array.from({ length: 2 }, () => ({
    type: 'quote',
    text: sentence(18),
    cite: 'Ingrid Aalto',
  }));
  const figures = Array.from({ length: 3 }, (_, index) => ({
    type: 'figure',
    src: `/pictures/${index}.jpg`,
    alt: sentence(8),
    width: 1200,
    height: 800,
    caption: sentence(14),
    credit: 'Skarholm Post',
  }));
  return {
    section: { label: 'Islands', href: '/islands' },
    headline: 'The ferry that keeps an island school open is running out of winters',
    standfirst: 'Fourteen pupils cross the sound each day. The boat is older than any of them.',
    authors: [
      { name: 'Ingrid Aalto', href: '/people/ingrid-aalto' },
      { name: 'Tomas Brekke', href: '/people/tomas-brekke' },
    ],
    date: { iso: '2026-11-12T06:15:00Z', text: '12 November 2026, 06:15 GMT' },
    blocks: [...paragraphs, ...headings, ...quotes, ...figures],
    mostRead: {
      title: 'Most read',
      items: Array.from({ length: 10 }, (_, index) => ({
        rank: index + 1,
        title: sentence(11),
        href: `/islands/story-${index}`,
      })),
    },
  };
}
