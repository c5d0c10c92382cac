/// <reference types="vite/client" />
import { composeStories, type Decorator, setProjectAnnotations } from '@storybook/react-vite';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { toolbars } from '../../.storybook/toolbars';
import { getLocale } from '../../src/i18n/getLocale';

type StoryModule = Parameters<typeof composeStories>[0];
const modules = import.meta.glob<StoryModule>('../../stories/compositions/*.stories.tsx', {
  eager: true,
});

/** Every composition takes a locale; Storybook's own decorator asks its docs, which this build has none of. */
const inLocale: Decorator = (Story, { args, globals }) => (
  <Story args={{ ...args, locale: args.locale ?? getLocale(globals.locale) }} />
);

setProjectAnnotations({ ...toolbars, decorators: [inLocale] });

/** What a server sends of every composition, by its name. */
export const pages: Record<string, string> = Object.fromEntries(
  Object.entries(modules).flatMap(([path, module]) => {
    const file = path.slice(path.lastIndexOf('/') + 1, -'.stories.tsx'.length);
    const stories = Object.entries(composeStories(module)) as [string, ComponentType][];
    return stories.map(([name, Story]) => [
      `${file} ${name}`,
      renderToStaticMarkup(createElement(Story)),
    ]);
  }),
);
