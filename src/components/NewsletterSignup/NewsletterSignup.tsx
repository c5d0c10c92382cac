import type { ComponentPropsWithRef, ReactNode } from 'react';
import { subscription as en } from '../../i18n/english/subscription';
import type { Locale } from '../../i18n/Locale';
import type { SubscriptionMessages } from '../../i18n/messages';
import { safePictureUrl } from '../../lib/safeUrl';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { RichText as Text } from '../../model/text';
import type { WithComponents } from '../components';
import { RichText } from '../RichText/RichText';
import { Root } from './NewsletterSignup.styles';
import { SignupForm, type SignupFormProps } from './SignupForm';

export interface NewsletterSignupProps
  extends
    Omit<ComponentPropsWithRef<'section'>, 'title'>,
    Omit<SignupFormProps, 'messages' | 'more'>,
    WithComponents {
  /** Name of the newsletter. */
  title: string;
  /** What it is and when it comes: links and emphasis are allowed. */
  description?: Text | undefined;
  /** What is done with the address, with a link to the privacy policy: a line under the form. */
  privacy?: ReactNode;
  /** That it worked, and what comes next: stands in place of the form. */
  success?: string | undefined;
  /** More fields of the form: a choice of editions, consent, what the site's protection from robots needs. */
  children?: ReactNode;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<SubscriptionMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * Takes an e-mail address for a newsletter. Renders a `<section>` with a plain form that posts to `action`, also without
 * JavaScript. The answer is a page again: read from its address what came of it, and pass `error`, with the `email`
 * given, or `success`. Renders nothing where `action` may not be posted to.
 */
export function NewsletterSignup({
  title,
  description,
  action,
  emailName,
  hiddenFields,
  email,
  error,
  privacy,
  success,
  children,
  headingLevel = 2,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: NewsletterSignupProps) {
  const address = safePictureUrl(action);
  if (address === undefined) {
    reportIssue(onIssue, notAllowed(action));
    return null;
  }
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={title} {...rootProps}>
      <Heading part="newsletter-signup-title">{title}</Heading>
      {description?.length ? (
        <p part="newsletter-signup-description">
          <RichText text={description} owner="newsletter-signup" components={components} />
        </p>
      ) : null}
      {success ? (
        <p part="newsletter-signup-success" role="status">
          {success}
        </p>
      ) : (
        <SignupForm
          action={address}
          emailName={emailName}
          hiddenFields={hiddenFields}
          email={email}
          error={error}
          more={children}
          messages={locale.messages}
        />
      )}
      {privacy && <div part="newsletter-signup-privacy">{privacy}</div>}
    </Root>
  );
}

function notAllowed(action: string) {
  return {
    code: 'form-address-not-allowed',
    path: 'action',
    severity: 'warning' as const,
    message: `The newsletter form is left out, for "${action}" takes no form: pass an http(s) or relative address as action.`,
  };
}
