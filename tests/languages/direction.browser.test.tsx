/// <reference types="vite/client" />
import { render } from '@testing-library/react';
import { createElement } from 'react';
import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { getLocale } from '../../src/i18n/getLocale';
import { themeCss } from '../../src/theme/themes';
import type { Story, StoryModule } from '../helpers/stories';

const modules = import.meta.glob<StoryModule>(
  ['../../stories/{article,components,compositions}/**/*.stories.tsx'],
  { eager: true },
);
const stories = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) => [`${file.slice('../../stories/'.length)} ${name}`, module, story]),
) as [name: string, module: StoryModule, story: Story][];

/** A story on a page of the language; one that has data in another language keeps that. */
function show({ default: meta }: StoryModule, story: Story, tag: string): HTMLElement {
  const { component, render: own = (props) => createElement(component, props) } = meta;
  const args = { ...meta.args, ...story.args };
  const locale = component.name === 'SectionBadge' ? {} : { locale: getLocale(tag) };
  const content = (story.render ?? own)({ ...args, ...locale });
  const { container } = render(
    <div lang={tag} dir="rtl" style={{ padding: '1rem' }}>
      <style>{themeCss('broadsheet')}</style>
      {content}
    </div>,
  );
  return container;
}

/** Elements whose direction is not that of the nearest ancestor that states one. */
function turned(container: HTMLElement): string[] {
  return [...container.querySelectorAll<HTMLElement>('[dir] *')].flatMap((element) => {
    const stated = element.closest<HTMLElement>('[dir]')!.dir;
    if (stated === 'auto' || element.closest('bdi, svg, pre, code, audio, video')) return [];
    return getComputedStyle(element).direction === stated ? [] : [nameOf(element)];
  });
}

/** Boxes in a row that are not read in the order in which they stand. */
function outOfOrder(container: HTMLElement): string[] {
  return [...container.querySelectorAll<HTMLElement>('*')].flatMap((parent) => {
    const { display, flexDirection, direction } = getComputedStyle(parent);
    if (display !== 'flex' || flexDirection !== 'row') return [];

    const boxes = [...parent.children]
      .filter((child) => getComputedStyle(child).position !== 'absolute')
      .map((child) => child.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    const isWrong = boxes.slice(1).some((box, index) => {
      const before = boxes[index]!;
      const sameRow = box.top < before.bottom && before.top < box.bottom;
      const isAfter = direction === 'rtl' ? box.left < before.left : box.left > before.left;
      return sameRow && !isAfter;
    });
    return isWrong ? [nameOf(parent)] : [];
  });
}

function nameOf(element: Element): string {
  return element.getAttribute('part') ?? `${element.localName}.${element.classList[0] ?? ''}`;
}

beforeEach(() => page.viewport(800, 900));

describe.each(['ar', 'fa', 'ur', 'he'])('on a page in %s', (tag) => {
  it.each(stories)('%s runs and reads from right to left', (_name, module, story) => {
    const container = show(module, story, tag);
    expect(turned(container)).toEqual([]);
    expect(outOfOrder(container)).toEqual([]);
    expect(container.scrollWidth).toBeLessThanOrEqual(container.clientWidth);
  });
});
