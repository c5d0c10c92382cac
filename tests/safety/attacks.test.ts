import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromium, type Page } from 'playwright';
import { renderArticle, type RenderArticleOptions, renderWidget } from '../../src/server';
import { attackedArticle } from '../helpers/attackedArticle';
import { attacks } from '../helpers/attacks';
import { launchOptions } from '../helpers/chromium.mjs';
import { findDanger } from '../helpers/danger';

const pageOf = (attack: string, options: Pick<RenderArticleOptions, 'nonce'> = {}) => {
  const article = attackedArticle(attack);
  return renderArticle(article, {
    site: { name: attack, url: attack },
    mostRead: {
      items: [{ headline: attack, url: attack, section: { name: attack } }],
      title: attack,
    },
    alternateVersion: { version: 'mobile', href: attack, amp: true },
    consented: true,
    now: attack,
    onIssue: () => {},
    ...options,
  });
};

/** The attacks of which something could run in what they are rendered into. */
function survivorsIn(render: (attack: string) => string) {
  return attacks.flatMap((attack) => {
    const danger = findDanger(render(attack));
    return danger.length > 0 ? [{ attack, danger }] : [];
  });
}

describe('attacks in every place of an article', () => {
  it(`leave nothing that could run after a re-parse (${attacks.length})`, () => {
    expect(survivorsIn((attack) => pageOf(attack))).toEqual([]);
  });

  it('leave nothing under a nonce, which itself may be one', () => {
    expect(survivorsIn((attack) => pageOf(attack, { nonce: attack }))).toEqual([]);
  });

  it('leave nothing in a widget', () => {
    const widgetOf = (attack: string) =>
      renderWidget('most-read', {
        items: [
          {
            headline: attack,
            url: attack,
            section: { name: attack },
            image: { url: attack, alt: attack },
          },
        ],
        images: true,
        title: attack,
        now: attack,
      });
    expect(survivorsIn(widgetOf)).toEqual([]);
  });

  describe('in Chromium', () => {
    let browser: Browser;
    let page: Page;
    let ran = 0;

    beforeAll(async () => {
      browser = await chromium.launch(launchOptions());
      page = await browser.newPage();
      await page.exposeFunction('newsprintRan', () => (ran += 1));
      await page.addInitScript(() => {
        for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
          Object.assign(window, {
            [name]: () => (window as never as { newsprintRan: () => void }).newsprintRan(),
          });
        }
      });
      await page.route('**/*', (route) =>
        route.request().url() === 'https://page.example/'
          ? route.fulfill({ contentType: 'text/html', body: document })
          : route.abort(),
      );
    });
    afterAll(() => browser.close());

    let document = '';
    async function countRuns(pages: readonly string[]): Promise<number> {
      let count = 0;
      for (const html of pages) {
        ran = 0;
        document = html;
        await page.goto('https://page.example/', { waitUntil: 'load' }).catch(() => {});
        await page.waitForTimeout(5);
        if (ran > 0) count += 1;
      }
      return count;
    }

    it('run nothing, where the same strings as raw HTML do', async () => {
      const raw = await countRuns(attacks.map((attack) => `<!doctype html><body>${attack}`));
      const rendered = await countRuns(attacks.map((attack) => pageOf(attack)));
      console.warn(
        `attacks: ${attacks.length}, run as raw HTML: ${raw}, run when rendered: ${rendered}`,
      );
      expect(raw).toBeGreaterThanOrEqual(8);
      expect(rendered).toBe(0);
    }, 240_000);
  });
});
