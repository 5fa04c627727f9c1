/** How much a word says about which job it is. */
export type Weight = 1 | 0.5 | 0.25;

const listed = (words: string) => new Set(words.split(/\s+/));

// Words for a kind of post in any field: alone, none of them tells one job from another.
const generic = listed(
  `administrator adviser agent client customer agency apprentice approved artist assessor assistant associate attendant auxiliary
  captain care carer caseworker chair chairman chief cleaner clerk clinician coach colleague conductor consultant
  controller coordinator co cook day deputy designer director doctor driver duty editor employee employer engineer
  executive expert facilitator guard guide hand handler head helper home host house inspector instructor job judge
  keeper lady lead leader link live local man manager marshal member mentor minister name night nurse office
  officer operative operator organisation organiser owner pa painter partner person planner practitioner principal
  producer professional programme project provider receptionist registrar reporter representative researcher
  secretary senior service session specialist staff steward supervisor support surgeon surveyor teacher team
  technician therapist time trainer training treasurer tutor visitor volunteer warden welfare woman worker writer`,
);

// Whom one works with: said by people in every job.
const context = listed(
  `adult baby boy child family girl infant kid new old older parent patient lookafter run people
  public pupil student teenager toddler user young youngster`,
);

// Grades, hours and kinds of contract: they leave the job what it is.
const neutral = listed(
  `acting agency apprentice band bilingual casual catholic christian current experienced female former freelance
  fully grade interim junior lead level local locum main male mobile muslim new newly nhs paid peripatetic permanent private
  professional qualified registered relief retired self senior sessional student temp temporary trainee volunteer voluntary unpaid royal
  lookafter run year experience employed team role primary secondary state time busy small large big`,
);

// Said before the name of a job, they narrow it: "specialist physiotherapist" is a physiotherapist.
const narrowing = listed(
  `adult advanced ambulance area bereavement chief clinical community complex consultant
  council county critical day development duty emergency health home hospital independent
  integrated intensive liaison medical mental night outreach quality research residential
  resident rural social special specialist support town urban urgent village ward
  young youth`,
);

// They end the name of a place: "deputy DSL St Mary's school".
const placesOfWork = listed(
  `academy centre church clinic college council hospital nursery practice prison school surgery trust university`,
);

export function isPlaceOfWork(word: string): boolean {
  return placesOfWork.has(word);
}

/** Whether a word before the name of a job narrows it to one of its kind. */
export function isNarrowing(word: string): boolean {
  return narrowing.has(word);
}

/** Whether the job stays the same without this word. */
export function isNeutral(word: string): boolean {
  return neutral.has(word);
}

export function weightOf(word: string): Weight {
  if (context.has(word)) return 0.25;
  return generic.has(word) ? 0.5 : 1;
}
