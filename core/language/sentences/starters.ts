const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that, capitalised after an abbreviation, start a sentence rather than go on with a name. */
export const STARTERS = words(
  `a about according after all although an and another any as at because before both but by despite during each earlier even
   every few for from further he her here his how however i if in instead it its last later many meanwhile more most much my
   neither no none nor not now of officials on once one only or other others our over police reports several she since so some
   still such than that the their them then there these they this those though through thus to today under until we what when
   where whether which while who why with without yet you your`,
);

/** Verbs that follow a quotation in its own sentence: `"Why?" Smith asked.` */
export const SPEECH_VERBS = words(
  `add added adds announced answered argued ask asked asks began called concluded continued cried declared demanded explained
   insisted joked noted quipped read recalled remarked replied responded said say says screamed shouted stated stressed tells told
   tweeted urged warned wondered writes wrote yelled`,
);

/** What follows a time of day in the same sentence: "5 p.m. Tuesday", "5 p.m. EST". */
export const AFTER_TIMES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december est edt cst cdt mst mdt pst pdt gmt utc bst cet eastern central mountain pacific local`,
);
