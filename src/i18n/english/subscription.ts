import type { SubscriptionMessages } from '../messages';
import { english } from './english';

export const subscription = english<SubscriptionMessages>({
  emailAddress: 'Email address',
  signUp: 'Sign up',
  paywall: 'This article is for subscribers',
  subscribe: 'Subscribe',
  signIn: 'Sign in',
  continueReading: 'Continue reading',
});
