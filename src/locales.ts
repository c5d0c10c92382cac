export { getLocale } from './i18n/getLocale';
export type { Locale } from './i18n/Locale';
export type { MessageKey, Messages, Plural, Words } from './i18n/messages';
export { ar } from './i18n/locales/ar';
export { en } from './i18n/locales/en';
export { tr } from './i18n/locales/tr';
