/// <reference types="vite/client" />
import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { createElement, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { inLocale } from '../../.storybook/decorators';
import { toolbars } from '../../.storybook/toolbars';

type StoryModule = Parameters<typeof composeStories>[0];
const modules = import.meta.glob<StoryModule>(
  ['../../stories/**/*.stories.tsx', '!../../stories/embedding/**'],
  { eager: true },
);

let root: Root | undefined;

/** Every story's name. */
const names = Object.entries(modules).flatMap(([path, module]) =>
  Object.keys(composeStories(module)).map(
    (name) => `${path.slice('../../stories/'.length)} ${name}`,
  ),
);

/** Renders one story anew, in the language it asks for or else in `locale`. */
function show(story: string, locale: string) {
  const [path, name] = story.split(' ') as [string, string];
  const annotations = {
    ...toolbars,
    initialGlobals: { ...toolbars.initialGlobals, locale },
    decorators: [inLocale],
  };
  const stories = composeStories(
    modules[`../../stories/${path}`]!,
    setProjectAnnotations(annotations),
  );
  root?.unmount();
  root = createRoot(document.querySelector('main')!);
  flushSync(() => root!.render(createElement((stories as Record<string, ComponentType>)[name]!)));
}

Object.assign(window, { names, show });
