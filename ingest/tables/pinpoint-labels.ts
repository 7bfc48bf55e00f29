// Origin: citation usage of Bluebook, OSCOLA, European journals and German legal writing; by hand.
// Lower case; a full stop may follow each. Sorted.

const words = `
  abs absatz abschnitt alin alinea amend amends anm annex annexe annexes app appendix art article articles arts artt
  at bd book bk buchst cap ch chap chapter chapters chs cl clause clauses cll cmt col cols considérant
  erwägungsgrund erwg ex exhibit fig figure fn folio footnote footnotes gr hs kap l line lines ll ln lns lit mn mns n nn no nos note
  notes nr núm p page pages pg pgs pág págs par para paragraph paragraphs paras paraph part parts párr párrs pl pmbl point points pp ppp preamble
  preambular principle principles pt pts r rdn rdnr rec recital recitals reg regs regulation regulations
  rn rnr rr rule rules rz s satz sch sched schedule schs sec secs sect section sections seite ss
  step subd subdiv subpara subs subsec subsection table tbl tit title tz unterabs vol vols volume z ziff`;

/** Words that introduce a place within a source: "para", "Rn.", "art.". */
export const pinpointLabels: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
