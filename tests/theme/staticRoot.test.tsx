import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { staticRoot } from '../../src/theme/staticRoot';

/** As the components type it, which know it as a styled element. */
const Root = staticRoot('p', 'newsprint-byline') as React.FC<React.ComponentPropsWithRef<'p'>>;

describe('staticRoot', () => {
  it('is the element with its class name, and with everything else that it is given', () => {
    const ref = createRef<HTMLParagraphElement>();
    render(
      <Root ref={ref} id="by" lang="en" data-avatar="" style={{ color: 'red' }}>
        By Ada
      </Root>,
    );
    const element = screen.getByText('By Ada');
    expect(ref.current).toBe(element);
    expect(element.tagName).toBe('P');
    expect(element).toHaveAttribute('class', 'newsprint-byline');
    expect(element).toHaveAttribute('id', 'by');
    expect(element).toHaveAttribute('lang', 'en');
    expect(element).toHaveAttribute('data-avatar', '');
    expect(element).toHaveAttribute('style', 'color: red;');
  });

  it('puts a class name of the site after its own', () => {
    render(<Root className="mine">By Ada</Root>);
    expect(screen.getByText('By Ada')).toHaveAttribute('class', 'newsprint-byline mine');
  });

  it('is another element by as', () => {
    const Plain = staticRoot('p', 'newsprint-byline');
    render(<Plain as="address" aria-label="By Ada" />);
    expect(screen.getByLabelText('By Ada').tagName).toBe('ADDRESS');
  });
});
