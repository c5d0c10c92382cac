import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Paywall } from '../../src/components/Paywall/Paywall';
import { tr } from '../../src/i18n/locales/tr';

describe('<Paywall />', () => {
  it('says that the article is for subscribers, and how to go on', () => {
    render(<Paywall subscribeUrl="/subscribe" signInUrl="/sign-in" offer="1 crown a week" />);
    const region = screen.getByRole('region', { name: 'This article is for subscribers' });
    const links = within(region).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Subscribe', '/subscribe'],
      ['Sign in', '/sign-in'],
    ]);
    expect(region).toHaveTextContent('1 crown a week');
  });

  it('offers to read on first, where a reader has free articles left', () => {
    render(<Paywall subscribeUrl="/subscribe" continueUrl="?metered=1" headingLevel={3} />);
    expect(screen.getAllByRole('link')[0]).toHaveTextContent('Continue reading');
    expect(screen.getByRole('heading', { level: 3 })).toBeVisible();
  });

  it('prints no link whose address is missing or not allowed', () => {
    render(<Paywall subscribeUrl="javascript:alert(1)" />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('heading')).toBeVisible();
  });

  it('is the marked rest of the text alone for those who may read it', () => {
    const { container } = render(
      <Paywall subscribeUrl="/subscribe">
        <p>The rest.</p>
      </Paywall>,
    );
    expect(container.querySelector('.newsprint-paywall')).toHaveTextContent(/^The rest\.$/);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('speaks the language it is told', () => {
    render(<Paywall locale={tr} subscribeUrl="/abone" />);
    expect(screen.getByRole('link')).toHaveTextContent(tr.messages.subscribe);
  });
});
