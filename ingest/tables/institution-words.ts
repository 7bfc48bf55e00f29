// Origin: common knowledge of legal writing; facts only. Lower case, without stops and apostrophes, sorted.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that mark a name as that of an institution, full and as abbreviated in Bluebook style. */
export const institutionWords = words(`
academy admin administration advisers agence agencia agency agencys agenzia alliance amnesty assembly assn assoc
associates association associations auth authority autoridad autorita autorite bank bd board brookings
bundesministerium bundesrat bundesregierung bundestag bureau center centre chamber church coalition college comision
comm commissie commission commissione committee commn commonwealth conference cong congress consortium corp
corporation council court courts ct ctr delegation departament departamento department dept directorate division eur executive fdn federation
fedn fondation fondazione forum foundation fund garante government govt group house hqs inst institut institute
institution institutions intl istituto kommission library ministere ministerio ministerium ministero ministry mission
movement nations nato network ngo off office org organisation organization oversight parlament parlamento parlement
parliament parliamentary party permanent police press programme registry sch secretariat senate serv service soc
society soundings state subcomm taskforce treasury trib tribunal tribunals trust un union unit univ universidad
universita universitat universite universiteit university watch workshop
`);

/** Bodies known by their letters. */
export const institutionAcronyms = words(`
ABA ACCC ACHPR ACLU ACtHPR AU ASEAN ASP CED CEDAW CERD CESCR CFPB CICC CJEU CMA CMW CNIL CoE CRC CRPD CRS DOD DOJ ECB ECHR ECOSOC ECOWAS ECtHR EC EDPB EDPS ENISA EU FATF FAO FCA FBI FDA FIDH FRA FSA FSB FTC GAO HRC HRCtee HRCttee HRW IACHR IACtHR ICC ICG ICO
ICJ ICRC ICTJ ICTR ICTY IDI ILA ILC ILO IMF IMO ITLOS IOM ITU KSC MICT NATO NGO OAS OECD OHCHR OSCE OTP PACE PCA PCBS PRA SCSL SEC STL UN UNCITRAL UNCTAD UNDP
UNEP UNESCO UNGA UNCHR UNHCR UNHRC UNICEF UNIDROIT UNODC UNSC UNTAET USAID WHO WIPO WTO WWF
`);

/** Words that stand in titles and hardly in a person's name. */
export const titleWords = words(`
a about accountability act african against agreement all amending american an analysis and any appeal arbitration are article articles as assessing at
available basic before better beyond bill british by can case cases chapter charter chinese code comment commentary common comparative concluding
concurring conflict constitution constitutional contemporary contract convention cooperation corporate covenant crime crimes criminal customary
decision declaration democracy development did digest directive dispute dissenting do doctrine document does draft during economic effective
encyclopaedia encyclopedia english essay essays ethics european evidence explanatory fact final financial first for force foreign freedom from general
genocide german global guide guidelines handbook hear high history how human humanitarian if immunity in indian international interview introduction
investment is issues its judge judges judgment judicial judiciary jurisdiction justice know land law laws lecture legal legislation legitimacy lessons
letter liability making manual meeting memorandum methods might military model modern more national natural new news no non not note notes nuclear
observations of on opinion or order our oxford peace philosophy policy political politics power practice press principles private problem problems
procedure proceedings prosecution prosecutor protection protocol public question questions re reading reflections reform regulation regulations
release remarks remedies report research resolution responsibility rethinking review revised right rights rise role rome rule rules russian second
security self separate session sheet should social some sources south sovereignty special speech state statement states statute studies study supreme
survey system tax text the their theory these they thing things third this to tort torts toward towards transitional treaties treaty trial trials
understanding united updated use victims view views violence vs war was ways we what when where whether who why will with within without women work
working workshop world yearbook you your
`);
