// Addresses of pages, without the base path: pages add it. The one home of the site's address scheme (design §5).

export const frameworkPath = (framework: string) => `/${framework}/`;
export const rolesPath = (framework: string) => `/${framework}/roles/`;
export const rolePath = (framework: string, role: string) => `/${framework}/roles/${role}/`;
export const groupPath = (framework: string, audience: string) => `/${framework}/groups/${audience}/`;
export const levelPath = (framework: string, level: string) => `/${framework}/levels/${level}/`;
export const trainingPath = (framework: string) => `/${framework}/training/`;
export const valuesPath = (framework: string) => `/${framework}/values/`;
export const howItWorksPath = (framework: string) => `/${framework}/how-it-works/`;
export const residentsPath = (framework: string) => `/${framework}/residents/`;
export const bookletPath = (framework: string, booklet: string) => `/${framework}/booklets/${booklet}/`;
export const bookletsPath = (framework: string) => `/${framework}/booklets/`;
/** Beside a booklet: the style sheet with its name for the foot of the printed page. */
export const runningTitlePath = (booklet: string) => `${booklet}running-title.css`;
export const areaPath = (area: string) => `/areas/${area}/`;
export const everyAreaRolePath = (role: string) => `/roles/${role}/`;
export const areasPath = '/areas/';
export const worriedPath = '/worried/';
/** The finder, with an area already chosen. */
export const findPath = (area?: string) => (area === undefined ? '/find/' : `/find/?area=${area}`);
export const guidePath = (guide: string) => `/guides/${guide}/`;
export const questionsPath = '/find/questions/';
/** The same answers for all areas at once. */
export const allQuestionsPath = '/find/questions/all/';
export const guidedPath = (framework: string) => `/find/questions/${framework}/`;
export const guidedFlowPath = (framework: string) => `/find/questions/${framework}/flow/`;
/** The page of one end of the questions. */
export const guidedEndPath = (framework: string, end: string) => `/find/questions/${framework}/${end}/`;
/** What a browser needs to ask the questions: of one strategy, or of the newest of every area. */
export const guideDataPath = (framework: string) => `/data/questions/${framework}.json`;
export const allGuidesDataPath = '/data/questions.json';
/** Maps a whole staff list. Nothing but the area is ever in its address. */
export const plannerPath = '/planner/';
export const sampleListPath = '/planner/sample-staff-list.csv';
/** What the planner needs to answer for anybody from one strategy, and the usual answers of all roles. */
export const plannerDataPath = (framework: string) => `/data/planner/${framework}.json`;
export const plannerRolesPath = '/data/planner-roles.json';
/** Works out the dates of one person; the role and the days are in its query. */
export const datesPath = (framework: string) => `/${framework}/dates/`;
/** What a browser needs to work out dates from one strategy. */
export const datesDataPath = (framework: string) => `/data/dates/${framework}.json`;
/** All strategies by topic; a topic is its anchor. */
/** The folder of the index for full-text search of one strategy. */
export const searchIndexPath = (framework: string) => `/pagefind/of/${framework}/`;
export const comparePath = '/compare/';
/** Two strategies side by side, for anybody or for one role. */
export const compareTwoPath = (a?: string, b?: string) =>
  a === undefined ? '/compare/two/' : `/compare/two/?a=${a}${b === undefined ? '' : `&b=${b}`}`;
/** What changed between the editions of an area. */
export const compareEditionsPath = (area: string) => `/compare/${area}/`;
/** What a browser needs to put one strategy beside another. */
export const compareDataPath = (framework: string) => `/data/compare/${framework}.json`;
/** Plans a session; the choices are in its query. */
export const sessionPath = (framework?: string) =>
  framework === undefined ? '/trainers/session/' : `/trainers/session/?framework=${framework}`;
export const sessionDataPath = (framework: string) => `/data/session/${framework}.json`;
