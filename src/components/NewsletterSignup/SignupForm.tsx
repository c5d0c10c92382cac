import type { ReactNode } from 'react';
import type { SubscriptionMessages } from '../../i18n/messages';
import { contentId } from '../../lib/contentId';

export interface SignupFormProps {
  /** Address that the form is posted to: `http(s)` or relative. */
  action: string;
  /**
   * Name under which the address is sent.
   * @default email
   */
  emailName?: string | undefined;
  /** Fields that are sent along unseen: the list's id, a token of the session. */
  hiddenFields?: Readonly<Record<string, string>> | undefined;
  /** The address as given, to be mended after an error. */
  email?: string | undefined;
  /** Why it did not work, in a sentence that says what to do. */
  error?: string | undefined;
  /** More fields, between the address and the button. */
  more: ReactNode;
  messages: SubscriptionMessages;
}

/** The form. An address is written from left to right in every language. */
export function SignupForm({
  action,
  emailName = 'email',
  hiddenFields = {},
  email,
  error,
  more,
  messages,
}: SignupFormProps) {
  const errorId = error && contentId(`error-of-${action}`);
  return (
    <form
      part="newsletter-signup-form"
      action={action}
      method="post"
      data-fields={more ? 'more' : undefined}
    >
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {error && (
        <p part="newsletter-signup-error" id={errorId} role="alert">
          {error}
        </p>
      )}
      <label part="newsletter-signup-field">
        {messages.emailAddress}
        <input
          part="newsletter-signup-input"
          type="email"
          name={emailName}
          defaultValue={email}
          required
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          aria-invalid={error ? true : undefined}
          aria-describedby={errorId}
        />
      </label>
      {more && <div part="newsletter-signup-more">{more}</div>}
      <button part="newsletter-signup-button" type="submit">
        {messages.signUp}
      </button>
    </form>
  );
}
