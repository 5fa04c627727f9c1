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
