import { af } from './locales/af';
import { am } from './locales/am';
import { ar } from './locales/ar';
import { assamese } from './locales/as';
import { az } from './locales/az';
import { be } from './locales/be';
import { bg } from './locales/bg';
import { bn } from './locales/bn';
import { bs } from './locales/bs';
import { ca } from './locales/ca';
import { ckb } from './locales/ckb';
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
import { gu } from './locales/gu';
import { ha } from './locales/ha';
import { he } from './locales/he';
import { hi } from './locales/hi';
import { hr } from './locales/hr';
import { hu } from './locales/hu';
import { hy } from './locales/hy';
import { id } from './locales/id';
import { ig } from './locales/ig';
import { is } from './locales/is';
import { it } from './locales/it';
import { ja } from './locales/ja';
import { ka } from './locales/ka';
import { kk } from './locales/kk';
import { km } from './locales/km';
import { kn } from './locales/kn';
import { ko } from './locales/ko';
import { ky } from './locales/ky';
import { lo } from './locales/lo';
import { lt } from './locales/lt';
import { lv } from './locales/lv';
import { mk } from './locales/mk';
import { ml } from './locales/ml';
import { mn } from './locales/mn';
import { mr } from './locales/mr';
import { ms } from './locales/ms';
import { my } from './locales/my';
import { nb } from './locales/nb';
import { ne } from './locales/ne';
import { nl } from './locales/nl';
import { nn } from './locales/nn';
import { om } from './locales/om';
import { odia } from './locales/or';
import { pa } from './locales/pa';
import { pcm } from './locales/pcm';
import { pl } from './locales/pl';
import { ps } from './locales/ps';
import { pt } from './locales/pt';
import { ptPT } from './locales/pt-PT';
import { rn } from './locales/rn';
import { ro } from './locales/ro';
import { ru } from './locales/ru';
import { rw } from './locales/rw';
import { sd } from './locales/sd';
import { si } from './locales/si';
import { sk } from './locales/sk';
import { sl } from './locales/sl';
import { so } from './locales/so';
import { sq } from './locales/sq';
import { sr } from './locales/sr';
import { srLatn } from './locales/sr-Latn';
import { sv } from './locales/sv';
import { sw } from './locales/sw';
import { ta } from './locales/ta';
import { te } from './locales/te';
import { th } from './locales/th';
import { ti } from './locales/ti';
import { tr } from './locales/tr';
import { uk } from './locales/uk';
import { ur } from './locales/ur';
import { uz } from './locales/uz';
import { uzCyrl } from './locales/uz-Cyrl';
import { vi } from './locales/vi';
import { yo } from './locales/yo';
import { zh } from './locales/zh';
import { zhHant } from './locales/zh-Hant';
import { zu } from './locales/zu';
import type { Locale } from './Locale';

/** Every locale that ships. Where two are of one language and script, the one that stands for it comes first. */
export const allLocales: readonly Locale[] = [
  af,
  am,
  ar,
  assamese,
  az,
  be,
  bg,
  bn,
  bs,
  ca,
  ckb,
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
  gu,
  ha,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  ig,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  ky,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  ms,
  my,
  nb,
  ne,
  nl,
  nn,
  om,
  odia,
  pa,
  pcm,
  pl,
  ps,
  pt,
  ptPT,
  rn,
  ro,
  ru,
  rw,
  sd,
  si,
  sk,
  sl,
  so,
  sq,
  sr,
  srLatn,
  sv,
  sw,
  ta,
  te,
  th,
  ti,
  tr,
  uk,
  ur,
  uz,
  uzCyrl,
  vi,
  yo,
  zh,
  zhHant,
  zu,
];
