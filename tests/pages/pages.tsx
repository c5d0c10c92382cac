/// <reference types="vite/client" />
import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { inLocale } from '../../.storybook/decorators';
import { toolbars } from '../../.storybook/toolbars';

type StoryModule = Parameters<typeof composeStories>[0];
const modules = import.meta.glob<StoryModule>('../../stories/compositions/*.stories.tsx', {
  eager: true,
});

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
