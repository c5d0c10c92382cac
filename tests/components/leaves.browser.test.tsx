import { render, screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { ConsentGate } from '../../src/components/ConsentGate/ConsentGate.client';
import type { ConsentGateProps } from '../../src/components/components';
import { Embed } from '../../src/components/Embed/Embed';
import { Gallery } from '../../src/components/Gallery/Gallery';
import { Lightbox } from '../../src/components/Lightbox/Lightbox.client';
import { embed, gallery } from '../fixtures/mediaBlocks';

describe('<Lightbox />', () => {
  const open = () => screen.getByRole<HTMLDialogElement>('dialog', { name: 'Pictures' });
  const pictureIn = (dialog: HTMLElement) => within(dialog).getByRole('img').getAttribute('alt');

  it('opens the picture pressed, turns by key and button, closes, and gives the focus back', async () => {
    render(<Gallery pictures={gallery.pictures} components={{ Lightbox }} />);
    const second = screen.getAllByRole('link')[1]!;
    second.focus();
    await userEvent.keyboard('{Enter}');

    expect(pictureIn(open())).toBe('An empty classroom');
    expect(open()).toHaveTextContent('2 of 4');
    expect(open()).toHaveTextContent('Nine desks.');
    await userEvent.keyboard('{ArrowRight}');
    expect(pictureIn(open())).toBe('A ship’s engine');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(open()).toHaveTextContent('4 of 4');
    await userEvent.click(within(open()).getByRole('button', { name: 'Next picture' }));
    expect(pictureIn(open())).toBe('A ferry at dusk');

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(second).toHaveFocus();
  });

  it('turns with the reading direction', async () => {
    render(
      <div dir="rtl">
        <Gallery pictures={gallery.pictures} components={{ Lightbox }} />
      </div>,
    );
    await userEvent.click(screen.getAllByRole('link')[0]!);
    await userEvent.keyboard('{ArrowLeft}');
    expect(open()).toHaveTextContent('2 of 4');
    await userEvent.click(within(open()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves a link alone that is to open elsewhere', () => {
    render(<Gallery pictures={gallery.pictures} components={{ Lightbox }} />);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('click', stay, { once: true });
    screen.getAllByRole('link')[0]!.dispatchEvent(press);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('<ConsentGate />', () => {
  it('asks, keeps the link, and loads every embed of the site only after the answer', async () => {
    const onConsent = vi.fn<(provider: string) => void>();
    const Gate = (props: ConsentGateProps) => <ConsentGate {...props} onConsent={onConsent} />;
    const components = { ConsentGate: Gate };
    const { container } = render(
      <>
        <Embed embed={embed} components={components} />
        <Embed embed={{ ...embed, url: 'https://youtu.be/another' }} components={components} />
        <Embed embed={{ ...embed, url: 'https://vimeo.com/76979871' }} components={components} />
      </>,
    );
    expect(container.querySelector('iframe')).toBeNull();
    expect(screen.getAllByRole('link', { name: 'Open on YouTube' })).toHaveLength(2);
    expect(container).toHaveTextContent('This content comes from YouTube');

    await userEvent.click(screen.getAllByRole('button', { name: 'Show content from YouTube' })[0]!);
    expect(onConsent.mock.calls).toEqual([['youtube']]);
    const frames = [...container.querySelectorAll('iframe')].map(
      (frame) => new URL(frame.src).hostname,
    );
    expect(frames).toEqual(['www.youtube-nocookie.com', 'www.youtube-nocookie.com']);
    expect(container.querySelector('iframe')).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Show content from Vimeo' })).toBeVisible();
  });
});
