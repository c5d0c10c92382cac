import { render } from '@testing-library/react';
import {
  PublishedDate,
  type PublishedDateProps,
} from '../../src/components/PublishedDate/PublishedDate';

/** What is shown: without what is for screen readers only. */
export function read(props: PublishedDateProps): string {
  const { container } = render(<PublishedDate {...props} />);
  for (const spoken of container.querySelectorAll('[part$=spoken]')) spoken.remove();
  return container.textContent;
}

/** What a screen reader speaks: without what is hidden from it. */
export function listen(props: PublishedDateProps): string {
  const { container } = render(<PublishedDate {...props} />);
  for (const shown of container.querySelectorAll('[aria-hidden]')) shown.remove();
  return container.textContent;
}
