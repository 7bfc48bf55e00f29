// Origin: common words of English, German and French prose; by hand. Sorted within each list.

// Open a sentence, seldom the name of a source. As printed at a sentence's start.
const starters = `
  According Accordingly Additionally After Again Also Although Among And Any As At Based Because Before
  Besides Both But By Consequently Despite During Each Even Every Finally First Following For From
  Further Furthermore Given Hence Here However If In Indeed Instead It Its Just Like Likewise Many
  Moreover Most Much Neither Nevertheless Nonetheless Nor Not Note Notably Of On Once One Only
  Other Others Our Perhaps Rather Second Several She Similarly Since So Some Sometimes Still
  Subsequently Such Taking Thereafter Therefore These They Third This Those Though Through Thus To
  Today Together Traditionally Under Unlike Until Upon We When Where Whereas Whether Which While With
  Within Without Yet He His Her Their There That Then An A The What Who Why How
  Auch Dabei Danach Dagegen Daher Damit Dann Darüber Das Dass Dazu Denn Der Des Die Dies Diese Dieser
  Ein Eine Es Für Hier Hierzu Im Ist Mit Nach So Zu Zum Zur
  Ainsi Ce Ces Cette Dans Elle En Il Ils La Le Les Pour Selon Si Sur`;

// Finite verbs and pronouns of prose: a run of these outside of quotation marks is a sentence, no title.
const verbs = `
  acknowledged acknowledges added adds adopted affirmed agreed allow allowed allows appear appears applied
  applies are argue argued argues asked asserted asserts assumed became because become began believe
  believed believes came can cannot cited claimed claims concluded concludes confirmed considered
  considers contain contained contains contend contended contends continued continues could decided
  declared declined defined defines demonstrated demonstrates denied depends describe described
  describes determined did discuss discussed discusses distinguish distinguished do does emphasised
  emphasized emphasizes enabled enables ensure ensures established establishes examined examines explain
  explained explains expressed finds focused focuses found gave gives granted had has have he held
  her him his hold holds however i identified identifies implied implies included includes indicate
  indicated indicates insisted introduced involves is issued it lacks led listed made maintained
  maintains makes may meant means might must needed noted notes observed observes occurred opined
  our permits pointed points prohibited prohibits proposed proposes provide provided provides
  pointed published quoted ratified reached reads reasoned recalled recognised recognized refer referred
  refers refused rejected relied relies remained remains reported represented require required requires
  ruled said says seem seemed seems set shall she should showed shows speaks specified state stated
  states stressed suggest suggested suggests supported takes tends that their therefore they think
  this thus took understood upheld used uses was we went were who will wished would writes wrote you
  sind ist war waren wird werden wurde wurden hat haben kann können muss müssen soll sollen sieht
  est sont était étaient sera peut peuvent doit doivent`;

/** Words that begin a sentence and hardly ever a citation. */
export const sentenceStarters: ReadonlySet<string> = new Set(starters.trim().split(/\s+/u));

/** Words that make a run of text a sentence. Lower case. */
export const proseWords: ReadonlySet<string> = new Set(verbs.trim().split(/\s+/u));
