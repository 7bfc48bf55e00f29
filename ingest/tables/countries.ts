// Origin: common knowledge; facts only. Sorted.

const names = `
  Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh
  Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Botswana|Brazil|Brunei|Bulgaria|Burundi|Cambodia|Cameroon|Canada
  Chad|Chile|China|Colombia|Comoros|Congo|Croatia|Cuba|Cyprus|Czechia|Denmark|Djibouti|Ecuador|Egypt|Eritrea|Estonia
  Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Greece|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary
  Iceland|India|Indonesia|Iran|Iraq|Ireland|Italy|Jamaica|Japan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan|Laos|Latvia
  Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta
  Mauritania|Mauritius|Mexico|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands
  Nicaragua|Niger|Nigeria|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania
  Russia|Rwanda|Samoa|Senegal|Serbia|Seychelles|Singapore|Slovakia|Slovenia|Somalia|Spain|Sudan|Suriname|Sweden
  Switzerland|Syria|Tajikistan|Tanzania|Thailand|Togo|Tonga|Tunisia|Turkey|Turkmenistan|Tuvalu|Uganda|Ukraine|Uruguay
  Uzbekistan|Vanuatu|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe`;

/** Countries by one word, which is no family name at the head of a citation: "Germany, River Manual". */
export const countries: ReadonlySet<string> = new Set(names.trim().split(/[|\s]+/u));
