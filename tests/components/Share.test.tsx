import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Share } from '../../src/components/Share/Share';
import { ShareButtons } from '../../src/components/ShareButtons/ShareButtons.client';
import { tr } from '../../src/i18n/locales/tr';
import type { Issue } from '../../src/model/issue';
import { shared } from '../fixtures/page';

const components = { ShareButtons };

/** Gives the browser a share sheet, or takes it away; jsdom has none. */
function setShareSheet(share: typeof navigator.share | undefined) {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}

afterEach(() => {
  setShareSheet(undefined);
  vi.restoreAllMocks();
});

describe('<Share />', () => {
  it('is a named group of plain links, each named in full', () => {
    render(<Share {...shared} networks={['email', 'bluesky', 'x']} />);
    expect(screen.getByRole('group', { name: 'Share' })).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Share by email',
      'Share on Bluesky',
      'Share on X',
    ]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('words the links as the language does, the name in its place', () => {
    render(<Share {...shared} networks={['whatsapp']} locale={tr} />);
    expect(screen.getByRole('link').textContent).toBe(
      tr.messages.shareOn.replace('{site}', 'WhatsApp'),
    );
  });

  it.each([
    ['no address', { url: undefined }],
    ['an address that leads nowhere from elsewhere', { url: '/ferry' }],
    ['an address that may not be linked', { url: 'javascript:alert(1)' }],
  ])('renders nothing for %s, and says why', (_case, props) => {
    const issues: Issue[] = [];
    const { container } = render(
      <Share {...shared} {...props} onIssue={(issue) => issues.push(issue)} />,
    );
    expect(container).toBeEmptyDOMElement();
    expect(issues).toMatchObject([{ code: 'share-url-not-absolute' }]);
  });

  it('renders nothing where there is nothing to press', () => {
    const { container } = render(<Share {...shared} networks={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('<ShareButtons />', () => {
  it('copies the link, and says so in sight and aloud', async () => {
    const user = userEvent.setup();
    render(<Share {...shared} components={components} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();

    await user.click(screen.getByRole('button', { name: /Copy link/ }));
    expect(await navigator.clipboard.readText()).toBe(shared.url);
    expect(screen.getByRole('status')).toHaveTextContent('Link copied');
  });

  it('says so where the link could not be copied', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No'));
    render(<Share {...shared} components={components} />);
    await user.click(screen.getByRole('button', { name: /Copy link/ }));
    expect(screen.getByRole('status')).toHaveTextContent('The link could not be copied');
  });

  it("opens the browser's own share sheet where there is one", async () => {
    const share = vi.fn(() => Promise.resolve());
    setShareSheet(share);
    render(<Share {...shared} components={components} />);
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(share).toHaveBeenCalledWith(shared);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('takes a sheet that was closed for an answer, and copies where it cannot be opened', async () => {
    const user = userEvent.setup();
    const failing = (name: string) => () => Promise.reject(new DOMException('', name));
    setShareSheet(failing('AbortError'));
    const { rerender } = render(<Share {...shared} components={components} />);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();

    setShareSheet(failing('NotAllowedError'));
    rerender(<Share {...shared} components={components} />);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.getByRole('status')).toHaveTextContent('Link copied');
  });

  it('has no share button in the HTML of the server, which knows no browser', () => {
    const html = renderToString(<Share {...shared} components={components} />);
    expect(html).toMatch(/<span part="share-title">Share<\/span>/);
  });
});
