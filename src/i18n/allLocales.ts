import { am } from './locales/am';
import { ar } from './locales/ar';
import { be } from './locales/be';
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
import { et } from './locales/et';
import { eu } from './locales/eu';
import { fa } from './locales/fa';
import { fi } from './locales/fi';
import { fil } from './locales/fil';
import { fr } from './locales/fr';
import { ga } from './locales/ga';
import { gd } from './locales/gd';
import { gl } from './locales/gl';
import { ha } from './locales/ha';
import { hr } from './locales/hr';
import { hu } from './locales/hu';
import { id } from './locales/id';
import { ig } from './locales/ig';
import { is } from './locales/is';
import { it } from './locales/it';
import { ja } from './locales/ja';
import { km } from './locales/km';
import { ko } from './locales/ko';
import { lo } from './locales/lo';
import { lt } from './locales/lt';
import { lv } from './locales/lv';
import { mk } from './locales/mk';
import { ms } from './locales/ms';
import { my } from './locales/my';
import { nb } from './locales/nb';
import { nl } from './locales/nl';
import { nn } from './locales/nn';
import { pl } from './locales/pl';
import { ps } from './locales/ps';
import { pt } from './locales/pt';
import { ptPT } from './locales/pt-PT';
import { ro } from './locales/ro';
import { ru } from './locales/ru';
import { sk } from './locales/sk';
import { sl } from './locales/sl';
import { so } from './locales/so';
import { sq } from './locales/sq';
import { sr } from './locales/sr';
import { srLatn } from './locales/sr-Latn';
import { sv } from './locales/sv';
import { sw } from './locales/sw';
import { th } from './locales/th';
import { tr } from './locales/tr';
import { uk } from './locales/uk';
import { vi } from './locales/vi';
import { yo } from './locales/yo';
import { zh } from './locales/zh';
import { zhHant } from './locales/zh-Hant';
import type { Locale } from './Locale';

/** Every locale that ships. Where two are of one language and script, the one that stands for it comes first. */
export const allLocales: readonly Locale[] = [
  am,
  ar,
  be,
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
  et,
  eu,
  fa,
  fi,
  fil,
  fr,
  ga,
  gd,
  gl,
  ha,
  hr,
  hu,
  id,
  ig,
  is,
  it,
  ja,
  km,
  ko,
  lo,
  lt,
  lv,
  mk,
  ms,
  my,
  nb,
  nl,
  nn,
  pl,
  ps,
  pt,
  ptPT,
  ro,
  ru,
  sk,
  sl,
  so,
  sq,
  sr,
  srLatn,
  sv,
  sw,
  th,
  tr,
  uk,
  vi,
  yo,
  zh,
  zhHant,
];
