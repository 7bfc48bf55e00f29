// Origin: the dockets of the International Criminal Court; facts only. Sorted by number.

/** A case before the International Criminal Court: its number and words of the names by which it is cited, folded. */
type IccCase = readonly [number: string, ...names: string[]];

// prettier-ignore
export const iccCases: readonly IccCase[] = [
  ['ICC-01/04-01/06', 'lubanga'],
  ['ICC-01/04-01/07', 'katanga', 'ngudjolo'],
  ['ICC-01/04-01/10', 'mbarushimana'],
  ['ICC-01/04-01/12', 'mudacumura'],
  ['ICC-01/04-02/06', 'ntaganda'],
  ['ICC-01/04-02/12', 'ngudjolo', 'chui'],
  ['ICC-01/05-01/08', 'bemba'],
  ['ICC-01/05-01/13', 'bemba', 'kilolo', 'mangenda', 'babala', 'arido'],
  ['ICC-01/09-01/11', 'ruto', 'sang', 'kosgey'],
  ['ICC-01/09-01/13', 'barasa'],
  ['ICC-01/09-01/15', 'gicheru', 'bett'],
  ['ICC-01/09-01/20', 'gicheru'],
  ['ICC-01/09-02/11', 'kenyatta', 'muthaura', 'ali'],
  ['ICC-01/11-01/11', 'gaddafi', 'gadhafi', 'qaddafi', 'senussi'],
  ['ICC-01/11-01/13', 'khaled', 'tuhamy'],
  ['ICC-01/11-01/17', 'werfalli'],
  ['ICC-01/12-01/15', 'mahdi'],
  ['ICC-01/12-01/18', 'hassan'],
  ['ICC-01/14-01/18', 'yekatom', 'ngaissona'],
  ['ICC-01/14-01/21', 'said'],
  ['ICC-01/14-01/22', 'mokom'],
  ['ICC-02/04-01/05', 'kony', 'otti', 'odhiambo', 'lukwiya'],
  ['ICC-02/04-01/15', 'ongwen'],
  ['ICC-02/05-01/07', 'harun', 'kushayb', 'abd al rahman'],
  ['ICC-02/05-01/09', 'bashir'],
  ['ICC-02/05-01/12', 'hussein'],
  ['ICC-02/05-01/20', 'abd al rahman', 'kushayb'],
  ['ICC-02/05-02/09', 'abu garda'],
  ['ICC-02/05-03/09', 'banda', 'jerbo', 'nourain'],
  ['ICC-02/11-01/11', 'gbagbo'],
  ['ICC-02/11-01/12', 'gbagbo'],
  ['ICC-02/11-01/15', 'gbagbo', 'ble goude'],
  ['ICC-02/11-02/11', 'ble goude'],
];
