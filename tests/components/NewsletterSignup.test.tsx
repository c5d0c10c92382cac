import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { de } from '../../src/i18n/locales/de';
import type { Issue } from '../../src/model/issue';
import { newsletter } from '../fixtures/page';

const form = () => document.querySelector('form')!;
const field = () => screen.getByRole<HTMLInputElement>('textbox');

describe('<NewsletterSignup />', () => {
  it('is a form that posts without a script', () => {
    render(
      <NewsletterSignup {...newsletter} email="runa@example.org" hiddenFields={{ list: 'boat' }} />,
    );
    expect(screen.getByRole('region', { name: 'The Morning Boat' })).toContainElement(form());
    expect(screen.getByRole('button', { name: 'Sign up' })).toHaveAttribute('type', 'submit');
    expect(form()).toHaveAttribute('method', 'post');
    expect(form()).toHaveAttribute('action', newsletter.action);
    expect(Object.fromEntries(new FormData(form()))).toEqual({
      list: 'boat',
      email: 'runa@example.org',
    });
  });

  it('asks for an address in the way browsers can fill in and check', () => {
    render(<NewsletterSignup {...newsletter} emailName="subscriber[mail]" />);
    expect(field()).toBe(screen.getByLabelText('Email address'));
    expect(field()).toMatchObject({
      type: 'email',
      name: 'subscriber[mail]',
      autocomplete: 'email',
      required: true,
      dir: 'ltr',
    });
    expect(field()).not.toHaveAttribute('aria-invalid');
  });

  it('ties an error to the field that it is about', () => {
    render(<NewsletterSignup {...newsletter} email="runa@" error="The address is not complete." />);
    expect(screen.getByRole('alert')).toHaveTextContent('The address is not complete.');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription('The address is not complete.');
    expect(field()).toHaveValue('runa@');
  });

  it('puts success in place of the form', () => {
    render(<NewsletterSignup {...newsletter} success="Look into your mailbox." />);
    expect(screen.getByRole('status')).toHaveTextContent('Look into your mailbox.');
    expect(form()).toBeNull();
  });

  it('holds more fields, and a line on privacy outside the form', () => {
    render(
      <NewsletterSignup {...newsletter} privacy={<a href="/privacy">Privacy</a>}>
        <label>
          <input type="checkbox" name="weekend" /> At weekends too
        </label>
      </NewsletterSignup>,
    );
    expect(form()).toContainElement(screen.getByRole('checkbox', { name: 'At weekends too' }));
    expect(form()).not.toContainElement(screen.getByRole('link', { name: 'Privacy' }));
  });

  it('speaks the language of the page', () => {
    render(<NewsletterSignup {...newsletter} locale={de} />);
    expect(field()).toBe(screen.getByLabelText(de.messages.emailAddress));
  });

  it.each(['javascript:alert(1)', 'mailto:boat@example.org', ''])(
    'renders nothing for the address "%s", and says why',
    (action) => {
      const issues: Issue[] = [];
      const { container } = render(
        <NewsletterSignup
          {...newsletter}
          action={action}
          onIssue={(issue) => issues.push(issue)}
        />,
      );
      expect(container).toBeEmptyDOMElement();
      expect(issues).toMatchObject([{ code: 'form-address-not-allowed' }]);
    },
  );
});
