import { ar } from './locales/ar';
import { bg } from './locales/bg';
import { bs } from './locales/bs';
import { ca } from './locales/ca';
import { cs } from './locales/cs';
import { cy } from './locales/cy';
import { da } from './locales/da';
import { de } from './locales/de';
import { el } from './locales/el';
import { en } from './locales/en';
import { es } from './locales/es';
import { eu } from './locales/eu';
import { fi } from './locales/fi';
import { fr } from './locales/fr';
import { ga } from './locales/ga';
import { gd } from './locales/gd';
import { gl } from './locales/gl';
import { hr } from './locales/hr';
import { hu } from './locales/hu';
import { is } from './locales/is';
import { it } from './locales/it';
import { ja } from './locales/ja';
import { ko } from './locales/ko';
import { mk } from './locales/mk';
import { nb } from './locales/nb';
import { nl } from './locales/nl';
import { nn } from './locales/nn';
import { pl } from './locales/pl';
import { pt } from './locales/pt';
import { ptPT } from './locales/pt-PT';
import { ro } from './locales/ro';
import { sk } from './locales/sk';
import { sl } from './locales/sl';
import { sq } from './locales/sq';
import { sr } from './locales/sr';
import { srLatn } from './locales/sr-Latn';
import { sv } from './locales/sv';
import { th } from './locales/th';
import { tr } from './locales/tr';
import { vi } from './locales/vi';
import { zh } from './locales/zh';
import { zhHant } from './locales/zh-Hant';
import type { Locale } from './Locale';

/** Every locale that ships. Where two are of one language and script, the one that stands for it comes first. */
export const allLocales: readonly Locale[] = [
  ar,
  bg,
  bs,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  es,
  eu,
  fi,
  fr,
  ga,
  gd,
  gl,
  hr,
  hu,
  is,
  it,
  ja,
  ko,
  mk,
  nb,
  nl,
  nn,
  pl,
  pt,
  ptPT,
  ro,
  sk,
  sl,
  sq,
  sr,
  srLatn,
  sv,
  th,
  tr,
  vi,
  zh,
  zhHant,
];
