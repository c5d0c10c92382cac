import { tokens } from '../../theme/tokens';

/**
 * What an element of ours needs of its own. What is important in a shadow root wins over what is important in the page.
 * A page's type settings do not come in, but for its font; theme, language and direction come by inheritance. The rows
 * of a list share what its place is higher than they are.
 */
export const baseCss = `
:host{display:block!important}
:host([hidden]){display:none!important}
:host([theme]){background:${tokens.color.bg}!important}
:host([theme=light]){color-scheme:light!important}
:host([theme=dark]){color-scheme:dark!important}
:host([theme=auto]){color-scheme:light dark!important}
section,article{all:initial;display:block;box-sizing:border-box;font-family:inherit;color-scheme:inherit;visibility:inherit}
slot{display:flow-root}
section,[part=most-read-group],[part=most-read-list]{display:flex;flex-flow:column;flex-grow:1}
[part=most-read-item]{flex-grow:.2}
`;
