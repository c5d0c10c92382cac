/// <reference types="vite/client" />
import type { NewsArticle } from '../../src/model/article';
import { documentCss, renderArticle } from '../../src/server';
import { courierData, railAdvertisement, readAloud, subscription } from '../fixtures/furniture';
import { mostReadEn } from '../fixtures/mostRead';
import { breadcrumb } from '../fixtures/page';

const modules = import.meta.glob<Record<string, unknown>>('../fixtures/articles/**/*.ts', {
  eager: true,
});

/** The document of every sample article with everything around it: with the CSS it is sent with, and with all there is. */
export const documents: { name: string; sent: string; whole: string }[] = Object.entries(
  modules,
).flatMap(([path, module]) =>
  Object.entries(module)
    .filter((entry): entry is [string, NewsArticle] => isArticle(entry[1]))
    .map(([name, article]) => {
      const sent = renderArticle(article, {
        furnitureData: {
          ...courierData,
          advertisement: railAdvertisement,
          breadcrumb: { items: breadcrumb },
          listen: readAloud,
          paywall: subscription,
        },
        mostRead: { items: mostReadEn, images: true },
        alternateVersion: { version: 'mobile', href: '/ferry?desktop' },
        now: '2027-11-12T20:00:00Z',
      });
      return {
        name: path.replace(/^.*articles\/|[^/]*$/g, '') + name,
        sent,
        whole: withAllStyles(sent),
      };
    }),
);

function isArticle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'headline' in value && 'body' in value;
}

function withAllStyles(html: string): string {
  const [first, ...others] = html.split(/(?<=<style>)[^<]*(?=<\/style>)/);
  if (others.length !== 1) throw new Error(`${others.length} elements style in a document`);
  return first + documentCss() + others[0];
}
