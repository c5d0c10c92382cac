import assert from 'node:assert/strict';
import { compare } from '../parity/compare.mjs';
import { pointAtLinks } from '../parity/pointAtLinks.mjs';

const frames = ['the document as it is sent', 'the document with all CSS'];

/** What a document is sent without changes nothing on it: the same computed value of every property. */
export async function compareStyles(browser, documents, { width, media = {}, pointed = false }) {
  const page = await browser.newPage({ viewport: { width, height: 1500 } });
  await page.emulateMedia(media);
  await page.route(/^https?:/, (route) => route.abort());
  const pointer = pointed && (await page.context().newCDPSession(page));
  if (pointer) for (const domain of ['DOM', 'CSS']) await pointer.send(`${domain}.enable`);

  let values = 0;
  const differences = [];
  for (const { name, sent, whole } of documents) {
    await page.setContent(
      `<body style="margin:0">${[sent, whole].map((html, index) => frame(frames[index], html)).join('')}`,
    );
    if (pointer) await pointAtLinks(pointer);
    const result = await page.evaluate(compare, { name, frames });
    values += result.values;
    differences.push(...result.differences);
  }
  await page.close();
  assert(values > 0, 'nothing was compared');
  console.log(`    ${values.toLocaleString('en')} values compared, ${differences.length} differ`);
  if (differences.length > 0) throw new Error(differences.slice(0, 10).join('\n'));
}

function frame(id, html) {
  const source = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe id="${id}" style="width:100%;height:1500px;border:0" srcdoc="${source}"></iframe>`;
}
