import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingPreferences } from '../../src/components/ReadingPreferences/ReadingPreferences.client';
import { readingPreferencesScript } from '../../src/components/ReadingPreferences/readingPreferencesScript';
import { useSavedArticle } from '../../src/components/SavedArticle/useSavedArticle.client';
import type { KeptStorage } from '../../src/components/useKept.client';

const root = document.documentElement;

function forget() {
  localStorage.clear();
  root.removeAttribute('style');
  root.removeAttribute('data-color-scheme');
  root.removeAttribute('data-reduce-motion');
}

/** What the next page begins with. */
function nextPage(): string {
  const found = () => `${root.style.cssText} ${JSON.stringify(root.dataset)}`;
  const chosen = found();
  root.removeAttribute('style');
  root.removeAttribute('data-color-scheme');
  root.removeAttribute('data-reduce-motion');
  const script = document.createElement('script');
  script.textContent = readingPreferencesScript;
  document.head.append(script);
  expect(found()).toBe(chosen);
  return chosen;
}

beforeEach(forget);
afterEach(() => {
  cleanup();
  forget();
});

describe('<ReadingPreferences />', () => {
  it('applies each choice at once, and the script applies the same to the next page', async () => {
    render(<ReadingPreferences />);
    await userEvent.click(screen.getByRole('button', { name: 'Larger text' }));
    await userEvent.click(screen.getByRole('button', { name: 'Larger text' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Reduce motion' }));

    expect(getComputedStyle(root).fontSize).toBe('20px');
    expect(getComputedStyle(root).colorScheme).toBe('dark');
    expect(screen.getByRole('status')).toHaveTextContent('125');
    expect(nextPage()).toContain('font-size: 125%');
  });

  it('takes a choice back', async () => {
    render(<ReadingPreferences />);
    await userEvent.click(screen.getByRole('button', { name: 'Larger text' }));
    await userEvent.click(screen.getByRole('button', { name: 'Smaller text' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('radio', { name: 'As on this device' }));
    expect(root.style.fontSize).toBe('');
    expect(nextPage()).toContain('color-scheme: light dark');
  });

  it('ends at both ends, and keeps the focus there', async () => {
    render(<ReadingPreferences />);
    const larger = screen.getByRole('button', { name: 'Larger text' });
    for (let step = 0; step < 8; step += 1) await userEvent.click(larger, { force: true });
    expect(larger).toHaveAttribute('aria-disabled', 'true');
    expect(larger).toHaveFocus();
    expect(getComputedStyle(root).fontSize).toBe('32px');
  });

  it('begins with what is kept, after hydration without a message', async () => {
    localStorage.setItem('newsprint-reading', '{"colorScheme":"light","textSize":110}');
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<ReadingPreferences />);
    const said = vi.spyOn(console, 'error');
    render(<ReadingPreferences />, { container, hydrate: true });
    expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('110');
    expect(said).not.toHaveBeenCalled();
  });

  it.each(['[', 'null', '7', '"dark"'])('reads nothing from %s', (kept) => {
    localStorage.setItem('newsprint-reading', kept);
    render(<ReadingPreferences />);
    expect(screen.getByRole('radio', { name: 'As on this device' })).toBeChecked();
    expect(nextPage()).toBe(' {}');
  });
});

describe('useSavedArticle', () => {
  function Button({ url, storage }: { url: string; storage?: KeptStorage }) {
    const { saved, toggle } = useSavedArticle(url, { storage });
    return (
      <button aria-pressed={saved} onClick={toggle}>
        Save
      </button>
    );
  }

  it('saves and forgets, in every place, and nothing else', async () => {
    render(['/a', '/a', '/b'].map((url, index) => <Button key={index} url={url} />));
    const pressed = () =>
      screen.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'));
    await userEvent.click(screen.getAllByRole('button')[1]!);
    expect(pressed()).toEqual(['true', 'true', 'false']);
    await userEvent.click(screen.getAllByRole('button')[2]!);
    expect(localStorage.getItem('newsprint-saved')).toBe('["/a","/b"]');
    await userEvent.click(screen.getAllByRole('button')[0]!);
    expect(pressed()).toEqual(['false', 'false', 'true']);
  });

  it('follows another tab', () => {
    render(<Button url="/a" />);
    localStorage.setItem('newsprint-saved', '["/a"]');
    act(() => void dispatchEvent(new StorageEvent('storage')));
    expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  });

  it('lasts as long as the page where storage is closed', async () => {
    const closed = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    render(<Button url="/c" storage={{ getItem: closed, setItem: closed }} />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'false');
  });

  it('is not saved on the server', () => {
    localStorage.setItem('newsprint-saved', '["/a"]');
    expect(renderToString(<Button url="/a" />)).toContain('aria-pressed="false"');
  });
});
