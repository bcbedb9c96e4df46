// The countries that have their name on the base map, in the reader's language.

/** ISO 3166-1 alpha-2, two letters each: the states whose labels the tiles hold. */
const CODES =
  "ADAEAFAGALAMAOARATAUAZBABBBDBEBFBGBHBIBJBNBOBRBSBTBWBYBZCACDCFCGCHCICLCMCNCOCRCUCVCYCZDEDJDKDMDO" +
  "DZECEEEGERESETFIFJFMFRGAGBGDGEGHGMGNGQGRGTGWGYHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKNKPKRKWKZ" +
  "LALBLCLILKLRLSLTLULVLYMAMCMDMEMGMHMKMLMMMNMRMTMUMVMWMXMYMZNANENGNINLNONPNRNZOMPAPEPGPHPKPLPSPTPW" +
  "PYQARORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTOTRTTTZUAUGUSUYUZVAVCVEVNVUWSYEZA" +
  "ZMZW";

/** Names for the style's country labels; `nameOf` turns a code into a name. */
export const countryNames = (nameOf: (code: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries((CODES.match(/../g) ?? []).map((code) => [code, nameOf(code)]));
