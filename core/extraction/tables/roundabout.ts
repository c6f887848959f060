/** Sentences that tell an end of an act in a roundabout way: `type(source, target)`, all and no others. */
export const ROUNDABOUT: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'whom a participle names': [
    ['Paul Horak killed a man named Anton Kral and wounded two others.', 'assault(Paul Horak, Anton Kral)'],
    ['Kenyan police arrested a driver identified as Anton Kral.', 'coerce(Kenya, Anton Kral)'],
    ['A group known as the Sahel Front attacked Kenya.', 'assault(Sahel Front, Kenya)'],
    ['Anna Berg met a lawyer called Luis Paz.', 'consult(Anna Berg, Luis Paz)'],
  ],
  'who speaks in a text': [
    ['Norway was condemned in a joint statement by Ghana and Chad.', 'accuse(Chad, Norway)', 'accuse(Ghana, Norway)'],
    ['Norway was criticised in an open letter by Amnesty International.', 'accuse(Amnesty International, Norway)'],
    ['Norway was mentioned in a report by Amnesty International.'],
  ],
  'under what others do': [
    ['Norway is under European Union sanctions.', 'sanction(European Union, Norway)'],
    ['Kenya is under UN sanctions because of the dam.', 'sanction(UN, Kenya)'],
    ['Siemens is under FBI investigation.', 'accuse(FBI, Siemens)'],
  ],
  'who is for or against somebody': [
    ['Anna Berg was a vocal opponent of the Kenyan government.', 'accuse(Anna Berg, Kenya)'],
    ['Anna Berg has long been a supporter of Luis Paz.', 'support(Anna Berg, Luis Paz)'],
    ['A critic of Luis Paz was killed in Kenya.'],
    ['Supporters of Luis Paz met Anna Berg.'],
    ['Anna Berg feuded with Luis Paz for years.', 'accuse(Anna Berg, Luis Paz)'],
    ['The Senate held Luis Paz in contempt.', 'accuse(Senate, Luis Paz)'],
  ],
  'what somebody is convicted of': [
    ['Anton Kral was convicted of the killing of Ivo Lenk.', 'assault(Anton Kral, Ivo Lenk)'],
    ['Anton Kral was sentenced to ten years for the murder of Ivo Lenk.', 'assault(Anton Kral, Ivo Lenk)'],
    ['Anton Kral was cleared of the murder of Ivo Lenk.'],
    ['Kenya charged Anton Kral with fraud.', 'accuse(Kenya, Anton Kral)'],
  ],
  'what is counted': [
    ['Hezbollah fired dozens of rockets into northern Israel.', 'assault(Hezbollah, Israel)'],
    ['Norway dropped hundreds of bombs on Sudan.', 'assault(Norway, Sudan)'],
    ['Norway sent thousands of troops to Sudan.', 'mobilize(Norway, Sudan)'],
  ],
  'inflected verbs': [
    ['Norway fined Siemens two million euros.', 'sanction(Norway, Siemens)'],
    ['Anton Kral raped Eva Lenk.', 'assault(Anton Kral, Eva Lenk)'],
    ['Norway has waged war on Sudan.', 'assault(Norway, Sudan)'],
  ],
};
