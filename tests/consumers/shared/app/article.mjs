/** What every consumer renders: each field that a component prints. */
export const article = {
  headline: 'Ferry line to the outer islands reopens',
  url: 'https://www.example.com/ferry',
  standfirst: 'After nine years the boats run again.',
  section: { name: 'World', url: 'https://www.example.com/world' },
  author: [
    { name: 'Mira Solberg', url: 'https://www.example.com/mira' },
    { name: 'Jonas Wik', role: 'photographer' },
  ],
  datePublished: '2026-11-12T06:15:00+01:00',
  image: { url: '/picture.svg', alt: 'A white ferry', width: 1200, height: 800 },
  inLanguage: 'en',
  body: [
    { type: 'paragraph', text: 'The first boat left at dawn.' },
    { type: 'heading', level: 2, text: 'What it costs' },
    {
      type: 'paragraph',
      text: ['See the ', { type: 'link', url: '/prices', text: 'prices' }, '.'],
    },
    { type: 'list', items: [{ text: 'Adults' }, { text: 'Children' }] },
    { type: 'quote', text: 'At last.', cite: 'A passenger' },
  ],
};

export const site = {
  timeZone: 'Europe/Oslo',
  now: '2026-11-12T09:00:00Z',
  mostRead: {
    limit: 2,
    items: [
      { headline: 'First story', url: '/first' },
      { headline: 'Second story', url: '/second' },
      { headline: 'Third story', url: '/third' },
    ],
  },
  alternateVersion: { version: 'mobile', href: '/ferry?noamp=mobile' },
};

/** What a reader must find on the page. */
export const expected = [
  'Ferry line to the outer islands reopens',
  'Mira Solberg',
  'World',
  'The first boat left at dawn.',
  'prices',
  'Second story',
];
