export { getLocale } from './i18n/getLocale';
export type { Locale, Messages } from './i18n/Locale';
export { ar } from './i18n/locales/ar';
export { en } from './i18n/locales/en';
export { tr } from './i18n/locales/tr';
