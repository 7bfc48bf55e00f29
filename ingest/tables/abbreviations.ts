// Origin: words that end in a full stop in the journal, reporter, court and code abbreviations of
// Free Law Project's reporters-db and courts-db (BSD-2-Clause) and of Juris-M abbreviations (MIT), see NOTICE;
// months, titles of persons and the words of pinpoints in English, German, French and Spanish added by hand.
// Whole English words ("law.", "land.") are left out. Lower case, without the full stop, sorted.

const words = `
  abb abl abr abs abt acad accid accom acct add adel adjmt adm adm'r adm'x admin adv adver advert advoc aff
  aff'd aff'g afr agric aik al ala alas alb alin alm alt am amend amer anc anm ann annot anon app app'x append
  approx apps apr apx arb arg ariz ark art arts ass ass'n assn assoc assocs atl atty aufl aug auth av az baldw
  balt bankr barb bat bd bde bearb behav ben beschl bgbl bhd bigelow binn biss bk blackf blatchf bldg bosw
  bradf brayt brev brit brock bros brunn buff bull bur burr bus busb bzw ca cai cal calif cam camp cap capt
  carr cas cass cates cath cent cert cf ch chanc chand chap chem chev chi chron chs cin cinci cir circ cit civ
  cl clev cliff cls cmd cmn cmnd cmty cnty co coal codd col coll colo colum com comm comm'n comment commn
  commw comp compar compl comput condo conf confl cong conn cons conserv consol const constr cont cont'l
  contemp conv coop copy corn corp corr cos cosm couns cox cr cred crim ct ctr ctrs cts cty cumb curt cush
  cust dall davis deb dec def del delinq dem den denv dep't dept der ders des det dev dies digit dill dip dipl
  diplo dir disc discipl disp dist distrib div doc docs dr dud duq duv econ ed edm edn eds educ edw eg einf
  einl el elec elect emer emerg emory emot emp empl encyc enf't eng eng'g ent enter enters entsch env env't
  envtl eo eq equal equip esp est etc eth eur evid ex exam'r exch exchs exec exp expl expte fac fam feb fed fed'n
  festschr fid fig fin fish fla fm fn fns fr fran fut févr ga gaor gaz gen gen'l gend geo ges gibb gild gilm
  gilp glob gonz gov't govt gratt grds grp grünhut gs guar harp harr harv hasb hask haw hayw haz hc hdwb heisk
  hempst hen hg hins hisp hist hl hoff hom hon hopk hosp hosps hous hrsg hs hum ida ie ill illus immigr inc
  ind indem indep indus ined ineq info inher ins insb insolv insp inst insts int int'l intell interact
  interdisc intl intro inv invs ired jan janv jax jeff jg johns jour jr jud judg juill jul jun jur jurid juris
  just juv kan kap kl komm ky la labs lanc lang lans lawy leg legis lfg liab lib libr lit litig litt liv loc
  loy lt ltd maca macarth mach mag maint mann mar marq marsh mart mass matrim mcall mcc mcgl mch mcmul md mech
  med melb mem memo mer merch met metro mex mfg mfr mfrs mgmt mich mil min minn misc miss mkt mktg mkts mo mod
  mon monag mont montg morr mortg mr mrs ms mss mt mtg mtn mun munf muni mur mut mwn nachw nat nat'l natl ne
  neb neg negl negot neubearb nev newb newsl nn no nom northumb nos nov nr nw núm obs oct off offic okla op
  ops ord ore org overt oy pa pac par para paras parl passim pat pears pelt penn penne pennyp pepp perform
  pers persp persps pet pharm phil phila philos phys pitt pitts pk pl plc plen pnl pol pol'y polit pos pp pr
  prac pref prerog pres priv pro prob probs proc prod prods prof prof'l prot préc psych psychol pt pts pub
  publ publ'g publ'n pubs pvt pág págs párr párrs qtr quart quot rad rb rd rdnr rec redf ref reg regl regs
  rehab rehabil rel rels reorg rep repr reprod rept repub req res resol resp ret rev rev'd ril rn robb rpt
  rptr rpts rr rs rsch rspr rsrv rts ry rz sandf sarat sav sawy scam sch schs sci scor scot scr se sec sec'y
  secs sect sects sel seld sent sent'g sep sept seq ser serg serv servs sess sez sgt sh shan sil silv slg soc
  soc'y socio sog solic som sp spec sr ss st stan stat stew strob stud studs subch subcomm subd subpara subsec
  summ sumn supp suppl sur surr surv svcs sw symp sys tapp tax'n tay tbl tchr tech techs teiss tel telecomm
  telecomms tenn term terr tex th theol thomp tiess tit tol tpk tr trad trans transcon transl transnat
  transnat'l transp treas trib tribs tuck tul twp tyl tz unempl unif univ unof unpub unpubl unrep unstr urb
  urk urspr urt usw utah util va vand var veh verf vers verw vgl vill viz vol vols vorb vs vt wash wchstr wel
  wend west whart wis wisc wiss wk wkly wm woodb woolw wyo yale yb ybk yer yrbk zeitschr ziff zit zust zutr
`;

// Always followed by what they introduce: "No. The" is no end of a sentence.
const leading = `
  abs approx apr art arts aug az bd beschl ca capt cf ch chs cl dec dr déc eg esp ex feb fn fns févr gen hon ie jan
  janv jg juill jul jun lit ll lt mar mn mns mr mrs ms nn no nos nov nr núm oct para paras pp prof pág párr rb rdnr reg regs rel rn
  rz sch sec secs sect sects sep sept sgt ss st urt v vgl vol vols vs ziff
`;

/** Words after which a full stop need not end a sentence: "Rev.", "Int'l", "Abs.". */
export const abbreviations: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));

/** Words after which a full stop never ends a sentence: "v.", "No.", "Dr.". */
export const leadingAbbreviations: ReadonlySet<string> = new Set(leading.trim().split(/\s+/u));
