/** Sentences in which two could have done it, and all that they say: `type(source, target)`. */
export const MEANT: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'the reason for an act against somebody is what he did': [
    ['Kenya sanctioned Sudan because it bombed Chad.', 'assault(Sudan, Chad)', 'sanction(Kenya, Sudan)'],
    ['Kenya imposed sanctions on Sudan after it bombed Chad.', 'assault(Sudan, Chad)', 'sanction(Kenya, Sudan)'],
    ["Kenya expelled Sudan's ambassador after it bombed Chad.", 'assault(Sudan, Chad)', 'sanction(Kenya, Sudan)'],
    ['Kenya broke off ties with Sudan after it invaded Chad.', 'assault(Sudan, Chad)', 'sanction(Kenya, Sudan)'],
    ['Kenya condemned Sudan, saying it had bombed Chad.', 'accuse(Kenya, Sudan)', 'assault(Sudan, Chad)'],
    ['Kenya sanctioned Sudan because its troops bombed Chad.', 'assault(Sudan, Chad)', 'sanction(Kenya, Sudan)'],
    ['Togo praised Ghana because it had armed Benin.', 'aid(Ghana, Benin)', 'support(Togo, Ghana)'],
    ['Togo sanctioned Ghana because it supports Benin.', 'sanction(Togo, Ghana)', 'support(Ghana, Benin)'],
    [
      'Luis Paz criticised Emmanuel Macron because he had praised Chad.',
      'accuse(Luis Paz, Emmanuel Macron)',
      'support(Emmanuel Macron, Chad)',
    ],
    ['Ghana expelled Togo after it was found to have armed Benin.', 'aid(Togo, Benin)', 'coerce(Ghana, Togo)'],
    // whoever acts is moved by what he feels, learns or undergoes
    ['Peru criticised Chile because it feared to arm Bolivia.', 'accuse(Peru, Chile)', 'aid(Peru, Bolivia)'],
    ['Peru thanked Chile after it received weapons from Bolivia.', 'aid(Bolivia, Peru)', 'support(Peru, Chile)'],
    ['Peru apologised to Chile after it bombed Bolivia.', 'assault(Peru, Bolivia)', 'concede(Peru, Chile)'],
    // either may be meant
    ['Kenya sanctioned Sudan after it was bombed by Chad.', 'sanction(Kenya, Sudan)'],
    ['Kenya criticised Sudan, saying it would arm Chad.', 'accuse(Kenya, Sudan)'],
  ],
  'a feeling at news is about whom it speaks of, not about who brings it': [
    ['Togo is concerned by findings from Human Rights Watch.'],
    ["Togo expressed alarm at Amnesty International's findings."],
    ['A report by Amnesty International alarmed Togo.'],
    [
      'Togo was troubled by a report from Amnesty International that Ghana had tortured prisoners.',
      'accuse(Togo, Ghana)',
    ],
    [
      'Togo is worried about reports from Benin that Niger was bombed by Ghana.',
      'accuse(Togo, Ghana)',
      'assault(Ghana, Niger)',
    ],
    ['Togo is concerned about reports of Ghanaian attacks.', 'accuse(Togo, Ghana)'],
    ['Togo voiced alarm at reports suggesting Ghanaian troops might leave.', 'accuse(Togo, Ghana)'],
    ["Togo is alarmed at Ghana's threats.", 'accuse(Togo, Ghana)'],
    ["Togo criticised Amnesty International's report.", 'accuse(Togo, Amnesty International)'],
  ],
  'a deed is that of whom others charge with it': [
    ['Ghana was identified by Togo as having bombed Benin.', 'assault(Ghana, Benin)'],
    ['Togo has identified Ghana as having bombed Benin.', 'assault(Ghana, Benin)'],
    ['Ghana is suspected of having bombed Benin.', 'assault(Ghana, Benin)'],
    ['Interpol identified Luis Paz as having threatened Benin.', 'threaten(Luis Paz, Benin)'],
    [
      'Togo has, for the first time, blamed Ghana for having used chemical weapons against Benin.',
      'accuse(Togo, Ghana)',
      'assault(Ghana, Benin)',
    ],
    [
      'Togo has, after months of talks, accused Ghana of bombing Benin.',
      'accuse(Togo, Ghana)',
      'assault(Ghana, Benin)',
    ],
    ['Togo holds Ghana responsible for bombing Benin.', 'accuse(Togo, Ghana)', 'assault(Ghana, Benin)'],
    ['Togo held Ghana accountable for the attack.', 'accuse(Togo, Ghana)'],
    ['The United Nations found Ghana guilty of bombing Benin.', 'assault(Ghana, Benin)'],
  ],
  'two sides are not those who stand on one': [
    ['Kenya and Uganda fought Sudan. The two sides praised Peru.', 'assault(Kenya, Sudan)', 'assault(Uganda, Sudan)'],
    ['Chad fought Sudan. Kenya and Uganda slept. The two states praised Peru.', 'assault(Chad, Sudan)'],
    ['The United States and France hosted talks.'],
    ['Kenya hosted talks with Uganda.', 'consult(Kenya, Uganda)'],
  ],
  '"who" is the person named right before it': [
    [
      'The guests were Anna Berg, who praised Peru; blogger Thomas Knapp, who thanked Chile; and Luis Paz.',
      'support(Anna Berg, Peru)',
      'support(Thomas Knapp, Chile)',
    ],
    ['Luis Paz met Anna Berg, who praised Peru.', 'consult(Anna Berg, Luis Paz)', 'support(Anna Berg, Peru)'],
  ],
  'contempt of a body is a charge, and not against that body': [
    ['The Senate voted to hold Luis Paz in contempt of Congress.', 'accuse(Senate, Luis Paz)'],
    ['Anna Berg voiced contempt for Chad.', 'accuse(Anna Berg, Chad)'],
  ],
  'who foils, repels or welcomes a deed did not do it': [
    ['Chad foiled an attack on Kenya.'],
    ['Chad averted an attack on Kenya.'],
    ['Chad welcomed the arrest of Luis Paz.'],
    ['Chad launched an attack on Kenya.', 'assault(Chad, Kenya)'],
    ['Chad welcomed talks with Kenya.', 'consult(Chad, Kenya)'],
  ],
  'a ban or a withdrawal from a state is not by it, and some of its people are not the state': [
    ['Luis Paz voiced opposition to the travel ban from China.'],
    ['Chad welcomed the withdrawal of troops from Kenya.'],
    ['Chad arrested 33 Kenyan individuals.'],
  ],
};
