import axe from 'axe-core';
import { cloneElement, type ReactElement, type Ref } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

interface RootProps {
  className?: string;
  id?: string;
  lang?: string;
  style?: object;
  ref?: Ref<HTMLElement>;
  'data-probe'?: string;
}

/** What holds for every component, whatever it shows. Runs in Chromium. */
export function describeConformance(name: string, element: ReactElement, tag: string) {
  describe(`conformance of ${name}`, () => {
    afterEach(() => vi.restoreAllMocks());

    it(`has a <${tag}> as its root, which takes every attribute`, () => {
      let root: HTMLElement | null = null;
      const { container } = render(
        cloneElement(element as ReactElement<RootProps>, {
          className: 'of-the-site',
          id: 'probe',
          lang: 'nb',
          style: { outlineWidth: '7px' },
          'data-probe': 'yes',
          ref: (node: HTMLElement | null) => {
            root ??= node;
          },
        }),
      );
      const first = container.firstElementChild!;
      expect(first.localName).toBe(tag);
      expect(first).toBe(root);
      expect(first).toHaveClass('of-the-site', `newsprint-${kebab(name)}`);
      expect(first).toHaveAttribute('id', 'probe');
      expect(first).toHaveAttribute('lang', 'nb');
      expect(first).toHaveAttribute('data-probe', 'yes');
      expect((first as HTMLElement).style.outlineWidth).toBe('7px');
    });

    it('hydrates without changing a byte and without a message', async () => {
      const messages = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
      const container = document.createElement('div');
      container.innerHTML = renderToString(element);
      const before = container.innerHTML;
      const errors: unknown[] = [];

      const root = hydrateRoot(container, element, {
        onRecoverableError: (error) => errors.push(error),
      });
      await new Promise((done) => setTimeout(done, 50));

      expect(container.innerHTML).toBe(before);
      expect(errors).toEqual([]);
      for (const message of messages) expect(message).not.toHaveBeenCalled();
      root.unmount();
    });

    it.each(['light', 'dark'])('has no axe violation in %s', async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = scheme === 'dark' ? '#161513' : '#fffdfa';
      const { container } = render(<main>{element}</main>);
      const { violations } = await axe.run(container);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}

function kebab(name: string): string {
  return name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
}
