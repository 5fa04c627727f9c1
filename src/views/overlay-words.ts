// The words for rules that hang on a post or a sector, before and after somebody has said what is true of them.

export const perhapsForYou = 'Perhaps for you';
export const forYou = 'For you';
export const dependsOnPost = 'Depends on your post';
export const setForPost = 'Set for your post';
export const fromYourAnswers = 'For you, from your answers';
