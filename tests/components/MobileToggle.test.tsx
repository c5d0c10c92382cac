import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MobileToggle,
  type MobileToggleProps,
} from '../../src/components/MobileToggle/MobileToggle';
import {
  rememberedVersion,
  VersionLink,
} from '../../src/components/VersionLink/VersionLink.client';
import { tr } from '../../src/i18n/locales/tr';
import type { PageVersion } from '../../src/model/alternateVersion';
import type { Issue } from '../../src/model/issue';

beforeEach(() => sessionStorage.clear());
const stay = (event: React.MouseEvent) => event.preventDefault();

describe('<MobileToggle />', () => {
  it.each([
    [{ version: 'mobile', href: '/story' }, '/story', 'View the desktop version'],
    [{ version: 'desktop', href: '/m/story' }, '/m/story', 'View the mobile version'],
    [
      { version: 'mobile', href: '/story#b', amp: true },
      '/story?noamp=mobile#b',
      'Exit mobile version',
    ],
    [
      { version: 'mobile', href: '/story?noamp=available', amp: true },
      '/story?noamp=available',
      'Exit mobile version',
    ],
    [
      { version: 'desktop', href: '/story?amp=1&noamp=mobile', amp: true },
      '/story?amp=1',
      'Go to mobile version',
    ],
    [{ version: 'mobile', mobileHref: '/m', desktopHref: '/d' }, '/d', 'View the desktop version'],
    [{ version: 'desktop', mobileHref: '/m', desktopHref: '/d' }, '/m', 'View the mobile version'],
    [{ version: 'mobile', href: '/d', locale: tr }, '/d', 'Masaüstü sürümünü görüntüle'],
    [{ version: 'mobile', href: '/d', label: 'Whole page' }, '/d', 'Whole page'],
  ] as [MobileToggleProps, string, string][])('is a plain link: %#', (props, href, name) => {
    render(<MobileToggle {...props} />);
    const link = screen.getByRole('link', { name });
    expect(link).toHaveAttribute('href', href);
    expect(link).toHaveAttribute('rel', 'nofollow');
    expect(screen.getByRole('navigation')).toContainElement(link);
  });

  it.each([
    ['no address', {}],
    ['an address that is not allowed', { href: 'javascript:alert(1)' }],
    ['only the address of the version shown', { mobileHref: '/m' }],
  ])('renders nothing for %s, and says why', (_case, props) => {
    const issues: Issue[] = [];
    const { container } = render(
      <MobileToggle version="mobile" {...props} onIssue={(issue) => issues.push(issue)} />,
    );
    expect(container).toBeEmptyDOMElement();
    expect(issues).toMatchObject([{ code: 'version-without-address' }]);
  });

  it('says what remembering needs', () => {
    const issues: Issue[] = [];
    render(
      <MobileToggle version="mobile" href="/d" remember onIssue={(issue) => issues.push(issue)} />,
    );
    expect(issues).toMatchObject([{ code: 'version-link-needed' }]);
  });
});

describe('<VersionLink />', () => {
  const components = { VersionLink };

  it('is the same link without JavaScript', () => {
    const html = renderToString(
      <MobileToggle version="mobile" href="/d" components={components} />,
    );
    expect(html).toMatch(/<a [^>]*href="\/d"[^>]*>View the desktop version<\/a>/);
  });

  it('keeps the choice for the session, only when asked to', async () => {
    const { unmount } = render(
      <div onClickCapture={stay}>
        <MobileToggle version="mobile" href="/d" components={components} />
      </div>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(rememberedVersion()).toBeUndefined();
    unmount();

    render(
      <div onClickCapture={stay}>
        <MobileToggle version="mobile" href="/d" remember components={components} />
      </div>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(rememberedVersion()).toBe('desktop');
  });

  it('hands over the hash of the page, but not over one of its own', async () => {
    location.hash = '#comments';
    render(
      <div onClickCapture={stay}>
        <MobileToggle version="mobile" href="/d" components={components} />
        <MobileToggle version="mobile" href="/d#top" label="To the top" components={components} />
      </div>,
    );
    for (const link of screen.getAllByRole('link')) await userEvent.click(link);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/d#comments',
      '/d#top',
    ]);
    location.hash = '';
  });

  it('is controlled, and announces the change but not the beginning', async () => {
    function Site() {
      const [version, setVersion] = useState<PageVersion>('mobile');
      return (
        <div onClickCapture={stay}>
          <MobileToggle
            version={version}
            href="/other"
            onChange={setVersion}
            components={components}
          />
        </div>
      );
    }
    render(<Site />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('link', { name: 'View the desktop version' }));
    expect(screen.getByRole('status')).toHaveTextContent('Desktop version shown');
    await userEvent.click(screen.getByRole('link', { name: 'View the mobile version' }));
    expect(screen.getByRole('status')).toHaveTextContent('Mobile version shown');
  });

  it('tells the site of a choice made earlier, once, and never redirects', () => {
    sessionStorage.setItem('newsprint-version', 'desktop');
    const onChange = vi.fn();
    const toggle = (
      <MobileToggle
        version="mobile"
        href="/d"
        remember
        onChange={onChange}
        components={components}
      />
    );
    const { rerender } = render(toggle);
    rerender(toggle);
    expect(onChange.mock.calls).toEqual([['desktop']]);
  });

  it('works where storage is closed', async () => {
    const closed = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    render(
      <div onClickCapture={stay}>
        <MobileToggle version="mobile" href="/d" remember components={components} />
      </div>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(closed).toHaveBeenCalled();
    closed.mockRestore();
  });
});
