import type { ReactNode } from 'react';
import { AdSlot } from '../components/AdSlot/AdSlot';
import { Correction } from '../components/Correction/Correction';
import { Embed } from '../components/Embed/Embed';
import { Figure } from '../components/Figure/Figure';
import { Footnotes } from '../components/Footnotes/Footnotes';
import { Gallery } from '../components/Gallery/Gallery';
import { KeyPoints } from '../components/KeyPoints/KeyPoints';
import { LiveUpdate } from '../components/LiveUpdate/LiveUpdate';
import { Note } from '../components/Note/Note';
import { Player } from '../components/Player/Player';
import { RelatedLinks } from '../components/RelatedLinks/RelatedLinks';
import { RichText } from '../components/RichText/RichText';
import { Table } from '../components/Table/Table';
import { contentId } from '../lib/contentId';
import { safeUrl } from '../lib/safeUrl';
import type { BlockTypes } from '../model/blocks';
import { canDropCap } from '../model/dropCap';
import { plainText } from '../model/plainText';
import type { RichText as Text } from '../model/text';
import { levelOf, type BodySettings, type Render } from './settings';

/** The table that decides what each type of block becomes; a type without an entry does not compile. */
export const renderers: { [Type in keyof BlockTypes]: Render<Type> } = {
  paragraph: ({ text, dropCap }, settings, path) => (
    <p key={path} data-drop-cap={dropCap && canDropCap(text) ? '' : undefined}>
      {inline(text, settings)}
    </p>
  ),
  heading: ({ level, text, id }, settings, path) => {
    const Heading = `h${levelOf(level, settings)}` as const;
    return (
      <Heading
        key={path}
        part="article-body-heading"
        id={contentId(id)}
        data-level={level}
        data-opening={path === 'body[0]' ? '' : undefined}
      >
        {inline(text, settings)}
      </Heading>
    );
  },
  list: ({ ordered, start, items }, settings, path, nest) => {
    const List = ordered ? 'ol' : 'ul';
    return (
      <List key={path} part="article-body-list" start={ordered ? start : undefined}>
        {items.map(({ text, blocks }, index) => (
          <li key={index} part="article-body-list-item">
            {text && inline(text, settings)}
            {nest(blocks, `${path}.items[${index}]`)}
          </li>
        ))}
      </List>
    );
  },
  quote: ({ text, blocks, cite, url }, settings, path, nest) => (
    <blockquote key={path} part="article-body-quote" cite={safeUrl(url)}>
      {text?.length ? <p>{inline(text, settings)}</p> : null}
      {nest(blocks, path)}
      <Cite text={cite} settings={settings} />
    </blockquote>
  ),
  pullquote: ({ text, cite }, settings, path) => (
    <blockquote key={path} part="article-body-pullquote">
      <p part="article-body-pullquote-text" data-hang={opensWithQuote(text) ? '' : undefined}>
        {inline(text, settings)}
      </p>
      <Cite text={cite} settings={settings} />
    </blockquote>
  ),
  image: (block, { components, onIssue }, path) => (
    <Figure
      key={path}
      picture={block}
      href={block.href}
      role={block.role}
      components={components}
      onIssue={onIssue}
    />
  ),
  gallery: ({ pictures, caption }, { locale, components, onIssue }, path) => (
    <Gallery
      key={path}
      pictures={pictures}
      caption={caption}
      locale={locale}
      components={components}
      onIssue={onIssue}
    />
  ),
  video: (block, { locale, components, onIssue }, path) => (
    <Player
      key={path}
      recording={block}
      locale={locale}
      components={components}
      onIssue={onIssue}
    />
  ),
  audio: (block, { locale, components, onIssue }, path) => (
    <Player
      key={path}
      recording={block}
      locale={locale}
      components={components}
      onIssue={onIssue}
    />
  ),
  embed: (block, { locale, consented, components, onIssue }, path) => (
    <Embed
      key={path}
      embed={block}
      consented={consented}
      locale={locale}
      components={components}
      onIssue={onIssue}
    />
  ),
  table: (block, { locale, components }, path) => (
    <Table key={path} table={block} locale={locale} components={components} />
  ),
  code: ({ code, language }, _settings, path) => (
    <pre key={path} part="article-body-preformatted">
      <code part="article-body-code" data-language={language}>
        {code}
      </code>
    </pre>
  ),
  preformatted: ({ text }, settings, path) => (
    <pre key={path} part="article-body-preformatted" data-verse="">
      {inline(text, settings)}
    </pre>
  ),
  divider: (_block, _settings, path) => <hr key={path} part="article-body-divider" />,
  details: ({ summary, blocks, open }, settings, path, nest) => (
    <details key={path} part="article-body-details" open={open}>
      <summary part="article-body-summary">{inline(summary, settings)}</summary>
      {nest(blocks, path)}
    </details>
  ),
  note: ({ title, blocks }, settings, path, nest) => (
    <Note
      key={path}
      title={title}
      headingLevel={levelOf(3, settings)}
      components={settings.components}
    >
      {nest(blocks, path)}
    </Note>
  ),
  correction: (block, { timeZone, locale, components }, path) => (
    <Correction
      key={path}
      correction={block}
      timeZone={timeZone}
      locale={locale}
      components={components}
    />
  ),
  related: ({ items, title }, settings, path) => (
    <RelatedLinks
      key={path}
      items={items}
      title={title}
      headingLevel={levelOf(2, settings)}
      locale={settings.locale}
      components={settings.components}
    />
  ),
  keyPoints: ({ items, title }, settings, path) => (
    <KeyPoints
      key={path}
      items={items}
      title={title}
      headingLevel={levelOf(2, settings)}
      locale={settings.locale}
      components={settings.components}
    />
  ),
  liveUpdate: (block, settings, path, nest) => (
    <LiveUpdate
      key={path}
      update={block}
      timeZone={settings.timeZone}
      headingLevel={levelOf(2, settings)}
      locale={settings.locale}
      components={settings.components}
    >
      {nest(block.blocks, path)}
    </LiveUpdate>
  ),
  advertisement: ({ slot, width, height }, { locale }, path) => (
    <AdSlot key={path} slot={slot} width={width} height={height} locale={locale} />
  ),
  footnotes: ({ items }, settings, path) => (
    <Footnotes
      key={path}
      items={items}
      headingLevel={levelOf(2, settings)}
      locale={settings.locale}
      components={settings.components}
    />
  ),
  group: ({ blocks, layout }, _settings, path, nest) => (
    <div key={path} part="article-body-group" data-layout={layout}>
      {nest(blocks, path)}
    </div>
  ),
};

function inline(text: Text, { components }: BodySettings): ReactNode {
  return <RichText text={text} owner="article-body" components={components} />;
}

/** A quotation mark at the start hangs in the margin, so that the words stand in line. */
function opensWithQuote(text: Text): boolean {
  return /^[“”"„«‘]/.test(plainText(text));
}

function Cite({ text, settings }: { text: Text | undefined; settings: BodySettings }) {
  if (!text?.length) return null;
  return <cite part="article-body-cite">{inline(text, settings)}</cite>;
}
