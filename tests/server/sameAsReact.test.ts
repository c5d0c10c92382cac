/// <reference types="vite/client" />
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as html from 'virtual:stories-as-html';
import { getLocale } from '../../src/i18n/getLocale';
import type { Story, StoryModule } from '../helpers/stories';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Those of client components are left out: hooks run in React alone, which prints them wherever they are passed in. */
const modules = import.meta.glob<StoryModule>(
  [
    '../../stories/**/*.stories.tsx',
    '!../../stories/**/*.client.stories.tsx',
    '!../../stories/embedding/**',
  ],
  { eager: true },
);
const stories = Object.entries(modules).flatMap(([file, module]) => {
  const path = file.slice('../../stories/'.length);
  const names = Object.keys(module).filter((name) => name !== 'default');
  return names.map((name) => [`${path} ${name}`, path, name] as const);
});

/** The arguments of a story, in the language that it asks for; a badge prints no words of ours. */
function argsOf({ default: meta }: StoryModule, story: Story): Record<string, unknown> {
  const { locale } = { ...meta.globals, ...story.globals };
  const asked = meta.component.name === 'SectionBadge' ? undefined : locale;
  return { ...meta.args, ...story.args, ...(asked && { locale: getLocale(asked) }) };
}

function byReact(module: StoryModule, story: Story): string {
  const args = argsOf(module, story);
  const { component, render = (props) => createElement(component, props) } = module.default;
  return renderToStaticMarkup((story.render ?? render)(args));
}

/** The data is the same; components that a story passes in are React's in both. */
function byRuntime(path: string, name: string): string {
  const made = modules[`../../stories/${path}`]!;
  const { default: meta, [name]: story } = html.stories[path] as StoryModule;
  const args = argsOf(made, made[name]!);
  const site = html.throughReact(args, renderToStaticMarkup, undefined);
  const render = story!.render ?? meta.render ?? ((props) => html.jsx(meta.component, props));
  return html.renderIn({ printReact: renderToStaticMarkup }, () =>
    html.print(render({ ...args, ...site })),
  );
}

/** A tree without what says nothing: the order of attributes, styled-components' hashes, React's preloads. */
function treeOf(markup: string): unknown {
  return parseFragment(markup).childNodes.flatMap(plain);
}

function plain(node: Node): unknown[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return [];

  const { tagName, attrs, childNodes } = node;
  const attributes = Object.fromEntries(
    attrs.map(({ name, value }) => [name, name === 'class' ? ownClasses(value) : value]),
  );
  if (tagName === 'link' && attributes.rel === 'preload') return [];
  return [[tagName, attributes, ...childNodes.flatMap(plain)]];
}

/** Without the hash that styled-components adds, which may hold a hyphen as well. */
function ownClasses(value: string): string {
  const names = value.split(' ');
  return names.filter((name) => name.startsWith('newsprint-')).join(' ');
}

describe('the markup is the same as React makes of', () => {
  it.each(stories)('%s', (_, path, name) => {
    const module = modules[`../../stories/${path}`]!;
    expect(treeOf(byRuntime(path, name))).toEqual(treeOf(byReact(module, module[name]!)));
  });
});
