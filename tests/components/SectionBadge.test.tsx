import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SectionBadge } from '../../src/components/SectionBadge/SectionBadge';
import type { Issue } from '../../src/model/issue';

describe('<SectionBadge />', () => {
  it('is a link when the section has a page, else a span', () => {
    const { container, rerender } = render(
      <SectionBadge section={{ name: 'Islands', url: '/islands' }} />,
    );
    expect(screen.getByRole('link', { name: 'Islands' })).toHaveAttribute('href', '/islands');
    rerender(<SectionBadge section={{ name: 'Islands' }} />);
    expect(container.firstElementChild!.localName).toBe('span');
  });

  it.each([
    ['an address that is not allowed', { name: 'Islands', url: 'javascript:alert(1)' }, 'Islands'],
    ['a name of white space', { name: '  ' }, ''],
  ])('%s', (_case, section, text) => {
    const { container } = render(<SectionBadge section={section} />);
    expect(container.textContent).toBe(text);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('goes through the link of the site', () => {
    const Link = (props: object) => <a data-router="" {...props} />;
    render(<SectionBadge section={{ name: 'Islands', url: '/islands' }} components={{ Link }} />);
    expect(screen.getByRole('link')).toHaveAttribute('data-router');
  });

  it('takes an accent and leaves other styles alone', () => {
    const { container } = render(
      <SectionBadge section={{ name: 'Islands', accent: '#0a586f' }} style={{ opacity: 0.5 }} />,
    );
    const { style } = container.firstElementChild as HTMLElement;
    expect(style.getPropertyValue('--newsprint-section-accent')).toContain('#0a586f');
    expect(style.opacity).toBe('0.5');
  });

  it('reports an accent that is no colour, and does without', () => {
    const issues: Issue[] = [];
    const { container } = render(
      <SectionBadge
        section={{ name: 'Islands', accent: 'red;background:url(//evil.example)' }}
        onIssue={(issue) => issues.push(issue)}
      />,
    );
    expect(container.firstElementChild!.getAttribute('style')).toBeNull();
    expect(issues).toMatchObject([{ code: 'accent-unknown', path: 'section.accent' }]);
  });
});
