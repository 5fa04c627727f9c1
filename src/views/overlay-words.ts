// The words for rules that hang on a post, a sector, an area or an answer, before and after somebody has said what is true of them.

export const perhapsForYou = 'Perhaps for you';
export const butPerhapsForYou = 'But perhaps for you';
export const butForYou = 'But for you';
export const forYou = 'For you';
export const dependsOnPost = 'Depends on your post';
export const dependsOnGroup = 'Depends on your group';
export const dependsOnArea = 'Depends on where you work';
export const dependsOnYou = 'Depends on what you do';
export const setForYou = 'Set for you';
export const setForPost = 'Set for your post';
export const fromYourAnswers = 'For you, from your answers';
