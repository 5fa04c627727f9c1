import { plainText } from './terms.ts';

// What somebody wants to know, book, pay or complain about.
const wanted =
  /\b(?:times|days?|hours|dates?|timetables?|scores?|results|near (?:me|by)|nearest|tickets?|prices?|cost|costs|salary|salaries|wages?|pay scales?|vacanc(?:y|ies)|jobs|login|log in|strikes?|what time|how to become|phone numbers?|contact details|email address|recipes?|films?|movies?|songs?|fees?|uniform|appointments?|app|holidays|listings|fixtures|opening|closures?|collections?|renewals?|permits?|bookings?|complaints?|refunds?|forms?|applications?|grants?|discounts?|reviews?|postcode|address|directions|parking|calendar|rota|menus?|quotes?|cheap|best|for sale|insurance|courses? near)\b/;
// Said by somebody who does the job all the same.
const worksThere =
  /\b(?:i|we|im|my|officer|assistant|clerk|worker|handler|adviser|advisor|manager|attendant|operative|driver|administrator|inspector|warden|staff|secretary|volunteer|supervisor|coordinator|receptionist|nurse|teacher)\b/;
const asking =
  /^(?:book|renew|order|buy|hire|rent|pay|cancel|find|complain|apply|register|claim|when|where|how (?:do|can|much|long|to)|what time|is there|can i)\b/;

/** "Bin collection days" and "train times" look something up; no job is meant for sure. */
export function isLookUp(query: string): boolean {
  const text = plainText(query);
  if (/^(?:i|we|im) /.test(text)) return always.test(text);
  return asking.test(text) || always.test(text) || (wanted.test(text) && !worksThere.test(text));
}

// Nobody's job, even beside one: "teacher salary", "nurse vacancies".
const always =
  /\b(?:times|hours|timetable|scores?|results|near me|tickets?|prices?|salary|salaries|wages|vacanc(?:y|ies)|jobs|login|strikes?|what time|how to become|phone number|recipes?|films?|movies?|songs?|opening|closures?|listings|fixtures)\b/;
