/** A field of a file and what it means. */
export interface FieldEntry {
  /** A path: `frameworks[].id`; `*` stands for any key, `[]` for any item of a list. */
  readonly name: string;
  readonly about: string;
}

interface WorkingFile {
  readonly id: string;
  /** With `{id}` for the id of a strategy and `{area}` for that of an area. */
  readonly path: string;
  readonly about: string;
  /** The fields at the top; below them these files may change with the pages that use them. */
  readonly fields: readonly FieldEntry[];
}

const framework = { name: 'framework', about: 'The id of the strategy.' };
const areaName = { name: 'areaName', about: 'All its areas in one phrase.' };
const title = { name: 'title', about: 'Its title.' };
const status = { name: 'status', about: 'How current it is, in words.' };
const turns = {
  name: 'turns',
  about: 'After which days the status changes by itself, first to last, and into what.',
};
const notice = {
  name: 'rightsNotice',
  about: 'The notice of owners who want to be asked. It stays with the data.',
};
const stamp = { name: 'stamp', about: 'Files with the same stamp belong together.' };

const guide = (list: '' | '[].') => [
  ...[framework, areaName, title, status, turns].map(({ name, about }) => ({
    name: `${list}${name}`,
    about,
  })),
  { name: `${list}rules`, about: 'The groups and outcomes with the answers that lead to them.' },
  { name: `${list}questions`, about: 'The questions, in their order.' },
  { name: `${list}overlays`, about: 'What holds beside the group, such as the post of a designated lead.' },
];

/** The files that this site’s own pages read. */
export const workingFiles: readonly WorkingFile[] = [
  {
    id: 'compare',
    path: '/data/compare/{id}.json',
    about: 'A strategy by topic, ready to stand beside another.',
    fields: [
      framework,
      { name: 'name', about: 'Areas and years.' },
      title,
      status,
      turns,
      notice,
      {
        name: 'topics',
        about: 'For each topic the facts with their sources, or what the strategy does not say.',
      },
      { name: 'carriesOver', about: 'What the strategy says on training from elsewhere.' },
      { name: 'answers', about: 'Each different answer once.' },
      { name: 'roles', about: 'By the id of a role: the place of its answer in the list.' },
    ],
  },
  {
    id: 'session',
    path: '/data/session/{id}.json',
    about: 'What a session of training has to honour and to cover.',
    fields: [
      framework,
      { name: 'name', about: 'Areas and years.' },
      title,
      status,
      turns,
      notice,
      { name: 'values', about: 'Sets of values with their strength and their limits.' },
      { name: 'audiences', about: 'Groups, with what their training covers and their levels.' },
      { name: 'levels', about: 'Levels, with purposes, content and courses.' },
      { name: 'rules', about: 'Deadlines and renewals, and for which groups they are.' },
      { name: 'evaluation', about: 'How the strategy wants training evaluated, or that it does not say.' },
      { name: 'records', about: 'What it says on attendance and reports, or that it does not say.' },
      { name: 'law', about: 'Facts of law to check every year, with the day of the last check.' },
    ],
  },
  {
    id: 'dates',
    path: '/data/dates/{id}.json',
    about: 'What the page needs that works out dates.',
    fields: [
      framework,
      areaName,
      title,
      status,
      turns,
      notice,
      { name: 'rules', about: 'The rules with a length.' },
      { name: 'sets', about: 'Each different set of rules once.' },
      { name: 'roles', about: 'By the id of a role: the place of its set, and how we know.' },
    ],
  },
  {
    id: 'questions',
    path: '/data/questions/{id}.json',
    about: 'The guided questions of one strategy.',
    fields: guide('[].'),
  },
  {
    id: 'all-questions',
    path: '/data/questions.json',
    about: 'The guided questions of all areas.',
    fields: guide('[].'),
  },
  {
    id: 'finder',
    path: '/data/finder.json',
    about: 'The index of the role finder, packed.',
    fields: [
      stamp,
      { name: 'names', about: 'For each role its label and its other names.' },
      { name: 'matchOnly', about: 'For each role the words that find it and others, and are never shown.' },
      {
        name: 'families',
        about: 'For each role its field of work, where it is not that of the role before.',
      },
      { name: 'ids', about: 'Ids of roles that are not their label in small letters.' },
      { name: 'generic', about: 'The places of roles that stand for many jobs.' },
      { name: 'areas', about: 'The areas with their names.' },
    ],
  },
  {
    id: 'finder-learned',
    path: '/data/finder-learned.json',
    about: 'What the role finder learned from how people put things, packed, read later.',
    fields: [
      stamp,
      { name: 'words', about: 'How words begin that tell jobs apart and stand in no name.' },
      { name: 'ahead', about: 'For each beginning of a word, packed: the roles for which it speaks.' },
      { name: 'steps', about: 'For each of these, packed: how much.' },
      {
        name: 'worryFeatures',
        about: 'Signs, beginnings of words and pairs of them that tell a worry from a job.',
      },
      { name: 'worryWeights', about: 'For each of these, packed: how much it speaks for a worry.' },
    ],
  },
  {
    id: 'finder-area',
    path: '/data/finder/{area}.json',
    about: 'The short answers of one area.',
    fields: [
      { name: 'area', about: 'The id of the area.' },
      { name: 'name', about: 'Its name.' },
      stamp,
      { name: 'editions', about: 'Its strategies, newest first, with their answers.' },
    ],
  },
  {
    id: 'planner',
    path: '/data/planner/{id}.json',
    about: 'What the planner for staff lists needs of one strategy.',
    fields: [
      { name: 'framework', about: 'The strategy without what no answer needs.' },
      { name: 'guide', about: 'Its guided questions.' },
      notice,
    ],
  },
  {
    id: 'planner-roles',
    path: '/data/planner-roles.json',
    about: 'All names and the usual answers of all roles, for the planner.',
    fields: [
      stamp,
      { name: 'sectors', about: 'The sectors.' },
      { name: 'roles', about: 'The roles in the order of the index of the finder.' },
    ],
  },
];
